// A form as text beside the form it becomes. The plain form inside holds the text; data-check and data-deploy as in workshop.js.
import { bundle, styles } from './bring.js';
import { word } from './words.js';
import { workshop } from './workshop.js';

export async function start(place) {
	const text = place.querySelector('textarea');
	const loaded = text.value;
	const [{ Form }] = await Promise.all([bundle('form-js/viewer.js', 'FormViewer'), styles('form-js/form-js.css')]);
	const { frame, shown, fault } = lay(text);
	workshop(place, { save: async () => text.value, select: id => find(text, id), changed: () => text.value !== loaded });
	place.append(frame);
	const form = new Form({ container: shown });
	let waiting;
	const draw = () => preview(form, text.value, fault);
	text.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(draw, 400);
	});
	await draw();
}

function lay(text) {
	const part = name => Object.assign(document.createElement('div'), { className: name });
	const [frame, side, shown] = [part('pair form-editor'), part('sheet preview'), part('shown')];
	const fault = Object.assign(document.createElement('p'), { className: 'error' });
	const label = Object.assign(document.createElement('h2'), { textContent: word('preview') });
	text.classList.add('source');
	text.spellcheck = false;
	side.append(label, fault, shown);
	frame.append(text, side);
	return { frame, shown, fault };
}

async function preview(form, text, fault) {
	fault.textContent = '';
	try {
		await form.importSchema(JSON.parse(text));
	} catch (failure) {
		fault.textContent = `${word('unreadable')} ${failure.message}`;
	}
}

/** Puts the cursor on the component a message names. */
function find(text, id) {
	const at = Math.max(text.value.indexOf(`"${id}"`), 0);
	text.focus();
	text.setSelectionRange(at, at + (at ? id.length + 2 : 0));
	text.scrollTop = text.scrollHeight * text.value.slice(0, at).split('\n').length / text.value.split('\n').length - 80;
}

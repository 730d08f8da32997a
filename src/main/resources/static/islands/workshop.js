// What the modeller and the table editor share: check and deploy on the server, and a list of findings that leads to the element.
import { post } from './bring.js';
import { say, word } from './words.js';

/**
 * data-check and data-deploy get the XML and answer {findings: [{element, message}]} (422 or 200), after a deployment also {href}.
 * save gives the XML, select shows an element by its id, changed tells whether there is something to lose.
 */
export function workshop(place, { save, select, changed }) {
	const bar = Object.assign(document.createElement('div'), { className: 'modeler-tools' });
	const findings = Object.assign(document.createElement('ol'), { className: 'findings' });
	findings.setAttribute('role', 'status');
	let leaving = false;
	const send = async (url, deployed) => {
		say(word('checking'));
		try {
			const answer = await post(url, await save(), 'application/xml');
			list(findings, answer.findings ?? [], select);
			if (answer.findings?.length) {
				say(word('checkFailed', answer.findings.length));
			} else {
				deployed(answer);
			}
		} catch (failure) {
			console.error(failure);
			say(word('serverError'));
		}
	};
	bar.append(
		button('check', '', () => send(place.dataset.check, () => say(word('checkPassed')))),
		button('deploy', 'btn-primary', () => send(place.dataset.deploy, answer => {
			leaving = true;
			say(word('deployed'));
			if (answer.href) {
				location.assign(answer.href);
			}
		})));
	window.addEventListener('beforeunload', event => !leaving && changed() && event.preventDefault());
	place.replaceChildren(bar, findings);
}

function list(findings, found, select) {
	findings.replaceChildren(...found.map(({ element, message }) => {
		const line = document.createElement('li');
		const choose = Object.assign(document.createElement('button'), { type: 'button', textContent: message });
		choose.addEventListener('click', () => element && select(element));
		line.append(choose);
		return line;
	}));
}

function button(key, look, act) {
	const made = Object.assign(document.createElement('button'), { type: 'button', className: `btn ${look}`, textContent: word(key) });
	made.addEventListener('click', async () => {
		made.disabled = true;
		await act();
		made.disabled = false;
	});
	return made;
}

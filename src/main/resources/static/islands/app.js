// Starts the islands of a page and of every piece that htmx brings in later.
import { csrf } from './bring.js';
import { say, word } from './words.js';
import './comfort.js';
import './keyboard.js';

document.documentElement.classList.add('scripted');
begin(document);
document.addEventListener('htmx:configRequest', event => Object.assign(event.detail.headers, csrf()));
document.addEventListener('htmx:load', event => begin(event.detail.elt));
document.addEventListener('htmx:sendError', () => say(word('serverError')));
document.addEventListener('htmx:responseError', event => say(word(event.detail.xhr.status === 401 ? 'sessionOver' : 'serverError')));

function begin(root) {
	root.querySelectorAll('[data-focus]').forEach(summary => summary.focus());
	const islands = [...root.querySelectorAll('[data-island]')];
	if (root.matches?.('[data-island]')) {
		islands.push(root);
	}
	islands.filter(island => !island.dataset.started).forEach(startWhenShown);
}

/** What is folded away has no size to draw into; it starts when it is unfolded. */
function startWhenShown(island) {
	const folded = island.closest('details:not([open])');
	if (folded) {
		folded.addEventListener('toggle', () => island.dataset.started || startWhenShown(island), { once: true });
	} else {
		start(island);
	}
}

/** An island that cannot start says so and leaves its fallback readable. */
async function start(island) {
	island.dataset.started = 'true';
	try {
		const module = await import(`./${island.dataset.island}.js`);
		await module.start(island);
	} catch (failure) {
		console.error(failure);
		say(word('loadFailed'));
	}
}

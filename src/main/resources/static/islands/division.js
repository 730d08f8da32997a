// Picks a division by walking down from the province or by typing a name. The field keeps the code and shows the name.
// data-url answers JSON [{code, name, path, leaf}] to ?under=CODE (nothing: provinces) and to ?q=NAME&within=CODE; data-from narrows the walk.
import { json } from './bring.js';
import { say, word } from './words.js';

export function start(field) {
	const shown = field.cloneNode();
	['name', 'data-island', 'id'].forEach(attribute => shown.removeAttribute(attribute));
	shown.type = 'text';
	shown.id = field.id;
	shown.value = field.dataset.name ?? field.value;
	shown.setAttribute('role', 'combobox');
	shown.setAttribute('aria-expanded', 'false');
	field.type = 'hidden';
	field.removeAttribute('id');
	field.before(shown);
	const list = Object.assign(document.createElement('ul'), { className: 'places', id: `places-${shown.id}` });
	list.hidden = true;
	shown.setAttribute('aria-controls', list.id);
	field.closest('.control').append(list);
	listen(field, shown, list);
}

function listen(field, shown, list) {
	let timer;
	const open = query => offer(field, shown, list, query);
	shown.addEventListener('focus', () => list.hidden && open({ under: field.dataset.from ?? '' }));
	shown.addEventListener('input', () => {
		clearTimeout(timer);
		field.value = '';
		timer = setTimeout(() => open(shown.value.trim() ? { q: shown.value.trim(), within: field.dataset.from ?? '' } : { under: field.dataset.from ?? '' }), 250);
	});
	shown.addEventListener('keydown', event => {
		if (event.key === 'ArrowDown') {
			event.preventDefault();
			list.querySelector('button')?.focus();
		}
	});
	list.addEventListener('keydown', event => step(event, shown, list));
	field.closest('.control').addEventListener('focusout', event => field.closest('.control').contains(event.relatedTarget) || hide(shown, list));
}

function step(event, shown, list) {
	const buttons = [...list.querySelectorAll('button')];
	const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (move) {
		event.preventDefault();
		(buttons[buttons.indexOf(document.activeElement) + move] ?? shown).focus();
	} else if (event.key === 'Escape') {
		event.stopPropagation();
		hide(shown, list);
	}
}

async function offer(field, shown, list, query) {
	try {
		const places = await json(`${field.dataset.url}?${new URLSearchParams(query)}`);
		list.replaceChildren(...(places.length ? places.map(place => line(field, shown, list, place)) : [nothing()]));
		list.hidden = false;
		shown.setAttribute('aria-expanded', 'true');
	} catch (failure) {
		console.error(failure);
		say(word('serverError'));
	}
}

function line(field, shown, list, place) {
	const item = document.createElement('li');
	const button = Object.assign(document.createElement('button'), { type: 'button' });
	const name = Object.assign(document.createElement('span'), { textContent: place.name });
	const code = Object.assign(document.createElement('span'), { className: 'quiet', textContent: place.path ?? place.code });
	button.append(name, code);
	button.addEventListener('click', () => choose(field, shown, list, place));
	item.append(button);
	return item;
}

function choose(field, shown, list, place) {
	field.value = place.code;
	shown.value = place.path ?? place.name;
	field.dispatchEvent(new Event('change', { bubbles: true }));
	shown.focus();
	if (place.leaf) {
		hide(shown, list);
	} else {
		offer(field, shown, list, { under: place.code });
	}
}

function nothing() {
	return Object.assign(document.createElement('li'), { className: 'quiet', textContent: word('divisionNone') });
}

function hide(shown, list) {
	list.hidden = true;
	shown.setAttribute('aria-expanded', 'false');
}

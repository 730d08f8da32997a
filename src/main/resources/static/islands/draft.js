// Saves a form as a draft while it is filled in: <form data-island="draft" data-url="/proposals/drafts/7">, with an <output data-saved> that tells when.
import { csrf } from './bring.js';
import { word } from './words.js';

const pause = 3000;

export function start(form) {
	const told = form.querySelector('[data-saved]');
	let timer;
	let sending = Promise.resolve();
	const later = wait => {
		clearTimeout(timer);
		timer = setTimeout(() => sending = sending.then(() => save(form, told)).then(saved => saved || later(pause * 5)), wait);
	};
	form.addEventListener('input', () => later(pause));
	form.addEventListener('change', () => later(pause));
	form.addEventListener('submit', () => clearTimeout(timer));
}

async function save(form, told) {
	const fields = new FormData(form);
	[...fields].filter(([, value]) => value instanceof File).forEach(([name]) => fields.delete(name));
	try {
		const answer = await fetch(form.dataset.url, { method: 'POST', body: new URLSearchParams(fields), headers: csrf() });
		const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
		told.textContent = answer.ok ? word('saved', time) : word('notSaved');
		return answer.ok;
	} catch {
		told.textContent = word('notSaved');
		return false;
	}
}

// A task's form while it is filled in: <form data-island="choices" data-url="..."> with its fields in #fields. After a choice the server says which fields
// apply now; what has been typed or chosen, files and the focus stay. What is to be decided (.decision) opens over the bar of actions, one button an outcome.
import { csrf } from './bring.js';
import { say, word } from './words.js';

const told = '.alert, .invalid-feedback, .capitals';
const kept = new Set(['value', 'checked', 'class', 'style', 'aria-invalid', 'aria-describedby', 'data-started', 'data-open']);

export function start(form) {
	const bar = form.closest('.case')?.querySelector('.actions');
	form.addEventListener('change', event => event.target.matches('[type="radio"], [type="checkbox"], select') && refresh(form));
	form.addEventListener('click', event => clicked(event, form));
	form.addEventListener('submit', event => submit(event, form, bar), true);
	bar?.addEventListener('click', event => event.target.closest('[data-outcome]') && choose(form, event.target.closest('[data-outcome]')));
	form.addEventListener('keydown', event => event.key === 'Escape' && lower(form));
	if (form.querySelector('.decision')?.dataset.open === 'true') {
		show(form, chosenButton(form, bar));
	}
}

function clicked(event, form) {
	const adding = event.target.closest('[name="addRow"]');
	if (adding) {
		event.preventDefault();
		refresh(form, adding.value).then(() => [...form.querySelectorAll(`[data-rows="${adding.value}"] > .row-of-list`)].at(-1)?.querySelector('input, select, textarea')?.focus());
	} else if (event.target.closest('[data-close]')) {
		lower(form);
	}
}

/** Submitting before anything was decided asks for the decision. */
function submit(event, form, bar) {
	const decision = form.querySelector('.decision');
	if (decision && !decision.classList.contains('raised')) {
		event.preventDefault();
		event.stopImmediatePropagation();
		(chosenButton(form, bar) ?? bar?.querySelector('[data-outcome]'))?.focus();
	}
}

function chosenButton(form, bar) {
	const chosen = form.querySelector('[name="outcome"]:checked')?.value;
	return chosen && bar?.querySelector(`[data-outcome="${chosen}"]`);
}

async function choose(form, button) {
	const radio = form.querySelector(`[name="outcome"][value="${button.dataset.outcome}"]`);
	if (!radio.checked) {
		radio.checked = true;
		await refresh(form);
	}
	const empty = missing(form);
	if (empty) {
		say(word('fillFirst', empty.label));
		empty.control.focus();
	} else {
		raise(form, button);
	}
}

/** The first field above the decision that has to be filled in and is not. */
function missing(form) {
	for (const label of form.querySelectorAll('.required')) {
		const group = label.closest('fieldset');
		const control = label.tagName === 'LEGEND' ? group.querySelector('input') : document.getElementById(label.htmlFor);
		const filled = label.tagName === 'LEGEND' ? group.querySelector(':checked') : control?.value || label.parentElement.querySelector('[type="checkbox"]:checked');
		if (control && !filled && label.offsetParent && !label.closest('.decision, .row-of-list')) {
			return { control, label: label.textContent.trim() };
		}
	}
	return null;
}

function raise(form, button) {
	show(form, button);
	form.querySelector('.decision :is(textarea, input:not([name="outcome"], [type="hidden"]), select, .btn-primary):not([hidden] *, [disabled])')?.focus();
}

function show(form, button) {
	const decision = form.querySelector('.decision');
	decision.classList.add('raised');
	decision.querySelector('h3').textContent = button?.textContent ?? '';
	decision.querySelector('.btn-primary').textContent = word('confirm', button?.textContent ?? '');
	decision.querySelector('.next')?.toggleAttribute('hidden', button?.dataset.tone !== 'main');
	phrases(decision);
}

function lower(form) {
	form.querySelector('.decision')?.classList.remove('raised');
}

/** Phrases are offered for the field that is shown. */
function phrases(decision) {
	decision.querySelectorAll('.phrases').forEach(line => {
		const field = decision.querySelector(`textarea[name="${line.dataset.of}"]`);
		line.hidden = !field || field.closest('[hidden]') !== null;
		if (field && !line.hidden) {
			line.querySelectorAll('[data-phrase]').forEach(phrase => phrase.dataset.into = field.id);
			field.closest('.mb-3').append(line);
		}
	});
}

/** Asks which fields apply now, and takes over only that; with the name of a list, that list gets one row more. */
async function refresh(form, addRow) {
	const posted = answers(form);
	const asked = new URLSearchParams(addRow ? [...posted, ['addRow', addRow]] : posted);
	const answer = await fetch(form.dataset.url, { method: 'POST', body: asked, headers: { 'HX-Request': 'true', ...csrf() } });
	if (!answer.ok) {
		say(word(answer.status === 401 ? 'sessionOver' : 'serverError'));
		return;
	}
	const fresh = document.createElement('template');
	fresh.innerHTML = await answer.text();
	const decision = form.querySelector('.decision');
	decision?.querySelectorAll('.mb-3 > .phrases').forEach(line => decision.querySelector('.buttons').before(line));
	follow(form.querySelector('#fields'), fresh.content.querySelector('#fields'));
	if (decision?.classList.contains('raised')) {
		phrases(decision);
	}
	if (!addRow && String(answers(form)) !== String(posted) && !form.dataset.again) {
		form.dataset.again = 'true';
		await refresh(form).finally(() => delete form.dataset.again);
	}
}

/** What would be posted, without the files; a field shown just now may bring an answer of its own on which others depend. */
function answers(form) {
	return new URLSearchParams([...new FormData(form)].filter(([, value]) => !(value instanceof File)));
}

function follow(mine, theirs) {
	for (const { name } of [...mine.attributes].filter(({ name }) => !kept.has(name) && !theirs.hasAttribute(name))) {
		mine.removeAttribute(name);
	}
	for (const { name, value } of [...theirs.attributes].filter(({ name, value }) => !kept.has(name) && mine.getAttribute(name) !== value)) {
		mine.setAttribute(name, value);
	}
	if (mine.matches('select, h3, .phrases, .decision > .buttons')) {
		return;
	}
	const ours = [...mine.children].filter(child => !child.matches(told));
	const others = [...theirs.children].filter(child => !child.matches(told));
	others.forEach((child, index) => ours[index]?.tagName === child.tagName ? follow(ours[index], child) : place(mine, ours, index, child));
	ours.slice(others.length).filter(child => ![...child.querySelectorAll('input, textarea')].some(input => input.value && input.type !== 'checkbox')).forEach(child => child.remove());
}

/** A row more stands behind the last one; anything else that differs takes the old one's place. */
function place(mine, ours, index, child) {
	if (child.matches('.row-of-list')) {
		(ours[index] ?? null) ? ours[index].before(child) : mine.append(child);
		ours.splice(index, 0, child);
	} else if (ours[index]) {
		ours[index].replaceWith(child);
	} else {
		mine.append(child);
	}
}

// What the editors of diagrams, tables and forms share: check and release on the server, and a list of findings that leads to the element.
import { post } from './bring.js';
import { say, word } from './words.js';

/**
 * data-check and data-deploy get the file as "content" and answer {findings: [{element, message}], refused, href}; a release also gets the reason,
 * data-base (the release that was opened) and data-key (each key releases once). save gives the file, select shows an element by its id, changed
 * tells whether there is something to lose.
 */
export function workshop(place, { save, select, changed }) {
	const bar = part('div', 'modeler-tools');
	const reason = Object.assign(part('input', 'form-control'), { type: 'text', maxLength: 500, placeholder: word('reason'), ariaLabel: word('reason') });
	const findings = part('ol', 'findings');
	findings.setAttribute('role', 'status');
	let leaving = false;
	const send = async (url, fields, passed) => {
		say(word('checking'));
		try {
			const answer = await post(url, filled({ content: new Blob([await save()]), ...fields }, place.dataset.name));
			list(findings, answer, select);
			if (answer.refused || answer.findings.length) {
				say(answer.refused ?? word('checkFailed', answer.findings.length));
			} else {
				passed(answer);
			}
		} catch (failure) {
			console.error(failure);
			say(word('serverError'));
		}
	};
	const { check, deploy, base, key, name } = place.dataset;
	const release = () => {
		if (!reason.value.trim()) {
			say(word('reasonMissing'));
			return reason.focus();
		}
		return send(deploy, { reason: reason.value, base, key }, answer => {
			leaving = true;
			say(word('deployed'));
			location.assign(answer.href);
		});
	};
	bar.append(
		button('check', '', () => send(check, {}, () => say(word('checkPassed')))),
		button('keep', '', async () => keep(name, await save())),
		reason,
		button('deploy', 'btn-primary', release));
	window.addEventListener('beforeunload', event => !leaving && changed() && event.preventDefault());
	place.replaceChildren(bar, findings);
}

function filled(fields, name) {
	const form = new FormData();
	Object.entries(fields).forEach(([key, value]) => value instanceof Blob ? form.append(key, value, name) : form.append(key, value));
	return form;
}

/** Hands the unreleased work to the administrator as a file. */
function keep(name, text) {
	const link = Object.assign(document.createElement('a'), { download: name, href: URL.createObjectURL(new Blob([text])) });
	link.click();
	URL.revokeObjectURL(link.href);
}

function list(findings, { refused, findings: found }, select) {
	const said = refused ? [{ message: refused }] : [];
	findings.replaceChildren(...[...said, ...found].map(({ element, message }) => {
		const line = document.createElement('li');
		const choose = Object.assign(document.createElement('button'), { type: 'button', textContent: message });
		choose.addEventListener('click', () => element && select(element));
		line.append(choose);
		return line;
	}));
}

function part(tag, className) {
	return Object.assign(document.createElement(tag), { className });
}

function button(key, look, act) {
	const made = Object.assign(part('button', `btn ${look}`), { type: 'button', textContent: word(key) });
	made.addEventListener('click', async () => {
		made.disabled = true;
		await act();
		made.disabled = false;
	});
	return made;
}

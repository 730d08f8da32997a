// Small comforts of the frame: folding, type size, switches that send themselves, phrases, menus that close.
const year = 'max-age=31536000; path=/; SameSite=Lax';

document.addEventListener('click', event => {
	const at = selector => event.target.closest?.(selector);
	if (at('[data-fold]')) {
		fold();
	} else if (at('[data-type]')) {
		event.preventDefault();
		resize(at('[data-type]').dataset.type);
	} else if (at('[data-phrase]')) {
		writeDown(at('[data-phrase]').dataset);
	} else if (at('a[href^="?lang="]')) {
		event.preventDefault();
		keepPage(at('a').getAttribute('href'));
	}
	document.querySelectorAll('details:is(.menu, .more, .panel)[open]').forEach(open => open.contains(event.target) || open.removeAttribute('open'));
});
document.addEventListener('change', event => event.target.matches('[data-submit]') && event.target.form.requestSubmit());
document.addEventListener('toggle', event => {
	if (event.target.matches?.('.panel[open]')) {
		event.target.querySelector('.panel-body :is(textarea, input:not([type="hidden"]), select, button)')?.focus();
	}
}, true);

function fold() {
	const folded = document.body.classList.toggle('folded');
	document.cookie = `nav=${folded ? 'folded' : 'open'}; ${year}`;
}

function resize(type) {
	document.documentElement.classList.toggle('large', type === 'large');
	document.cookie = `type=${type}; ${year}`;
	document.querySelectorAll('[data-type]').forEach(link => link.toggleAttribute('aria-current', link.dataset.type === type));
}

function writeDown({ phrase, into }) {
	const opinion = document.getElementById(into);
	opinion.value = opinion.value ? `${opinion.value}\n${phrase}` : phrase;
	opinion.dispatchEvent(new Event('input', { bubbles: true }));
	opinion.focus();
}

/** Changes the language and keeps the filters of the page. */
function keepPage(choice) {
	const address = new URL(location.href);
	new URLSearchParams(choice).forEach((value, key) => address.searchParams.set(key, value));
	location.assign(address);
}

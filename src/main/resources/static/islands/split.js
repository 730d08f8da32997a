// List left, case right: from 1200 px a row opens beside the list; what is submitted there answers there, and the list follows.
const wide = window.matchMedia('(min-width: 1200px)');

export function start(split) {
	const reader = split.querySelector('.reader');
	split.addEventListener('click', event => open(event, split, reader));
	reader.addEventListener('htmx:beforeSwap', event => {
		event.detail.shouldSwap = event.detail.xhr.getResponseHeader('Content-Type')?.startsWith('text/html');
		event.detail.isError = !event.detail.shouldSwap;
	});
	reader.addEventListener('htmx:afterSwap', () => arrived(reader));
	reader.addEventListener('htmx:afterRequest', event => event.detail.requestConfig.verb === 'post' && follow(split));
	new ResizeObserver(() => measure(split, reader)).observe(reader);
	if (wide.matches) {
		bring(split.querySelector('.rows .title a'), reader);
	}
}

/** The bar of actions stays at the foot of the window, as wide as the reader. */
function measure(split, reader) {
	const { left, width } = reader.getBoundingClientRect();
	split.style.setProperty('--reader-left', `${left}px`);
	split.style.setProperty('--reader-width', `${width}px`);
}

function open(event, split, reader) {
	const link = event.target.closest('.rows tr')?.querySelector('.title a');
	if (!link || !wide.matches || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest('button')) {
		return;
	}
	event.preventDefault();
	bring(link, reader);
	reader.focus({ preventScroll: true });
}

function bring(link, reader) {
	if (!link) {
		return;
	}
	const row = link.closest('tr');
	row.parentElement.querySelectorAll('tr').forEach(each => each.classList.toggle('chosen', each === row));
	window.htmx.ajax('GET', link.getAttribute('href'), { target: reader, swap: 'innerHTML' });
}

/** Forms of the case answer into the reader. */
function arrived(reader) {
	reader.scrollTop = 0;
	reader.querySelectorAll('form[method="post"]').forEach(form => {
		form.setAttribute('hx-post', form.getAttribute('action'));
		form.setAttribute('hx-target', '#reader');
		form.setAttribute('hx-swap', 'innerHTML');
		if (form.enctype === 'multipart/form-data') {
			form.setAttribute('hx-encoding', form.enctype);
		}
		window.htmx.process(form);
	});
}

/** The list as it is after an act; the row acted on is gone or has another holder. */
async function follow(split) {
	const answer = await fetch(location.href);
	if (answer.ok) {
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const rows = page.querySelector('.split > .rows');
		split.querySelector('.rows').replaceChildren(...(rows ? rows.childNodes : []));
		['.side [aria-current]', '.tabs', '.list-tools'].forEach(part => document.querySelector(part)?.replaceWith(page.querySelector(part) ?? ''));
	}
}

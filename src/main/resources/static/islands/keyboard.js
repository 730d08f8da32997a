// Working through a list by keyboard: j and k move, Enter opens, a approves, r returns, Escape closes.
const actions = { a: 'approve', r: 'return' };

document.addEventListener('keydown', event => {
	if (event.key === 'Escape') {
		close();
	} else if (!event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !typing(event.target)) {
		press(event);
	}
});

function press(event) {
	if (event.key === 'j' || event.key === 'k') {
		move(event.key === 'j' ? 1 : -1);
	} else if (actions[event.key]) {
		act(event, actions[event.key]);
	}
}

function typing(target) {
	return target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], .djs-container, .dmn-js-parent, .fjs-container');
}

function move(step) {
	const rows = [...document.querySelectorAll('[data-rows] > tbody > tr, ol[data-rows] > li')];
	const present = rows.findIndex(row => row.classList.contains('chosen'));
	const next = rows[Math.min(rows.length - 1, Math.max(0, present + step))];
	if (next) {
		rows.forEach(row => row.classList.toggle('chosen', row === next));
		next.querySelector('a[href]')?.focus();
		next.scrollIntoView({ block: 'nearest' });
	}
}

function act(event, action) {
	const opener = document.querySelector(`.actions [data-outcome][data-action="${action}"], .panel[data-action="${action}"] > summary`);
	if (opener) {
		event.preventDefault();
		opener.click();
	}
}

function close() {
	document.querySelectorAll('details:is(.menu, .more, .panel)[open]').forEach(open => {
		open.removeAttribute('open');
		open.querySelector('summary').focus();
	});
}

// Brings what an island needs: a bundle of a package, its styles, an answer of the server.
const brought = new Map();
const vendor = path => new URL(`../vendor/${path}`, import.meta.url).href;

/** Loads a bundle once and gives the global it defines. */
export function bundle(path, global) {
	return once(path, () => element('script', { src: vendor(path) })).then(() => window[global]);
}

export function styles(...paths) {
	return Promise.all(paths.map(path => once(path, () => element('link', { rel: 'stylesheet', href: vendor(path) }))));
}

export async function text(url) {
	return (await ask(url)).text();
}

export async function json(url) {
	return (await ask(url, { headers: { Accept: 'application/json' } })).json();
}

/** Posts with the CSRF token of the page; answers of 409 and 422 are answers too, with what is wrong. A form brings its own type. */
export async function post(url, body, type) {
	const headers = { Accept: 'application/json', ...(type ? { 'Content-Type': type } : {}), ...csrf() };
	const answer = await fetch(url, { method: 'POST', body, headers });
	if (!answer.ok && answer.status !== 409 && answer.status !== 422) {
		throw new Error(`${url}: ${answer.status}`);
	}
	return answer.json();
}

export function csrf() {
	const of = name => document.querySelector(`meta[name="${name}"]`)?.content;
	return of('csrf') ? { [of('csrf-header')]: of('csrf') } : {};
}

async function ask(url, options) {
	const answer = await fetch(url, options);
	if (!answer.ok) {
		throw new Error(`${url}: ${answer.status}`);
	}
	return answer;
}

function once(key, start) {
	if (!brought.has(key)) {
		brought.set(key, start());
	}
	return brought.get(key);
}

function element(tag, properties) {
	return new Promise((resolve, reject) => {
		const added = Object.assign(document.createElement(tag), properties);
		added.onload = resolve;
		added.onerror = () => reject(new Error(properties.src ?? properties.href));
		document.head.append(added);
	});
}

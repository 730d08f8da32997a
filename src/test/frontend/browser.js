import { JSDOM } from 'jsdom';

/** Gives form-js the few things of a browser that it looks for when it is loaded. */
const { window } = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });

const needed = [ 'document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'DOMParser', 'Event', 'KeyboardEvent', 'MouseEvent',
	'CustomEvent', 'navigator', 'MutationObserver', 'requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle' ];

globalThis.window = window;
needed.forEach(name => Object.defineProperty(globalThis, name, { value: window[name], configurable: true }));
globalThis.ResizeObserver = window.ResizeObserver = class {
	observe() {}
	unobserve() {}
	disconnect() {}
};

// A diagram with the path walked. data-xml: the BPMN; data-marks: JSON {done: [], present: [], refused: [], flows: [], notes: {id: text}};
// data-step: one step to be marked.
import { bundle, json, styles, text } from './bring.js';
import { bpmnWords } from './zh-bpmn.js';
import { word } from './words.js';

const readable = 0.7;
const states = ['done', 'present', 'refused', 'ahead'];

export async function start(place) {
	const { xml, marks, step } = place.dataset;
	const [Viewer, source, walked] = await Promise.all([
		bundle('camunda-bpmn-js/viewer.min.js', 'BpmnNavigatedViewer'),
		text(xml),
		marks ? json(marks) : undefined,
		styles('camunda-bpmn-js/assets/camunda-platform-navigated-viewer.css')
	]);
	const canvas = lay(place);
	const viewer = new Viewer({ container: canvas, additionalModules: [bpmnWords] });
	await viewer.importXML(source);
	fit(viewer, canvas, walked?.present?.[0]);
	canvas.append(tools(viewer.get('canvas'), canvas));
	if (step && viewer.get('elementRegistry').get(step)) {
		viewer.get('canvas').addMarker(step, 'mark-present');
	}
	if (walked) {
		mark(viewer, walked);
		tell(viewer, walked.notes ?? {});
		place.append(legend());
	}
}

/** As high as the diagram needs. Where the whole of it would be too small to read, the present step stands in the middle. */
function fit(viewer, place, present) {
	const canvas = viewer.get('canvas');
	const { inner } = canvas.viewbox();
	const scale = Math.min(1, place.clientWidth / (inner.width + 48));
	const element = present && viewer.get('elementRegistry').get(present);
	const near = element && scale < readable;
	place.style.height = `${Math.round(Math.min(440, Math.max(240, inner.height * (near ? readable : scale) + 128)))}px`;
	canvas.resized();
	canvas.zoom('fit-viewport', 'auto');
	if (near) {
		canvas.zoom(readable);
		canvas.scrollToElement(element, { top: 64, bottom: 64, left: place.clientWidth / 3, right: place.clientWidth / 3 });
	}
}

function lay(place) {
	const canvas = document.createElement('div');
	canvas.className = 'canvas';
	canvas.setAttribute('role', 'group');
	canvas.setAttribute('aria-label', word('diagram'));
	place.replaceChildren(canvas);
	return canvas;
}

/** Zoom, whole diagram and full screen; also used by the modeller. */
export function tools(drawing, canvas) {
	const bar = document.createElement('div');
	bar.className = 'tools';
	bar.append(
		button('+', 'zoomIn', () => drawing.zoom(drawing.zoom() * 1.25)),
		button('−', 'zoomOut', () => drawing.zoom(drawing.zoom() / 1.25)),
		button(word('zoomFit'), 'zoomFit', () => drawing.zoom('fit-viewport', 'auto')),
		button(word('fullscreen'), 'fullscreen', () => document.fullscreenElement ? document.exitFullscreen() : canvas.requestFullscreen()));
	return bar;
}

function button(label, key, act) {
	const made = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: label, title: word(key) });
	made.setAttribute('aria-label', word(key));
	made.addEventListener('click', act);
	return made;
}

function mark(viewer, walked) {
	const canvas = viewer.get('canvas');
	const of = new Map();
	[['done', walked.done], ['done', walked.flows], ['refused', walked.refused], ['present', walked.present]]
		.forEach(([state, ids]) => ids?.forEach(id => of.set(id, state)));
	viewer.get('elementRegistry').filter(element => element.parent && element.type !== 'label')
		.forEach(element => canvas.addMarker(element, `mark-${of.get(element.id) ?? 'ahead'}`));
}

/** A note opens under the pointer and stays open on a press. */
function tell(viewer, notes) {
	const overlays = viewer.get('overlays');
	let shown;
	const show = element => {
		hide();
		if (notes[element.id] && !element.labelTarget) {
			shown = overlays.add(element, { position: { bottom: -6, left: 0 }, html: note(notes[element.id]) });
		}
	};
	const hide = () => {
		if (shown) {
			overlays.remove(shown);
			shown = undefined;
		}
	};
	const events = viewer.get('eventBus');
	events.on('element.hover', ({ element }) => show(element));
	events.on('element.out', hide);
	events.on('element.click', ({ element }) => show(element));
}

function note(said) {
	return Object.assign(document.createElement('div'), { className: 'note', textContent: said });
}

function legend() {
	const list = document.createElement('ul');
	list.className = 'legend';
	list.setAttribute('aria-label', word('legend'));
	list.append(...states.map(state => Object.assign(document.createElement('li'), { className: state, textContent: word(state) })));
	return list;
}

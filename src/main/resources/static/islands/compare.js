// Two versions of a diagram side by side: data-before and data-after are drawn, what was removed, added and changed is coloured and listed.
import { bundle, styles, text } from './bring.js';
import { tools } from './diagram.js';
import { word } from './words.js';
import { bpmnWords } from './zh-bpmn.js';
import { diff } from '../vendor/bpmn-js-differ/index.js';

export async function start(place) {
	const { before, after, from, to } = place.dataset;
	const [Viewer, old, now] = await Promise.all([
		bundle('camunda-bpmn-js/viewer.min.js', 'BpmnNavigatedViewer'), text(before), text(after),
		styles('camunda-bpmn-js/assets/camunda-platform-navigated-viewer.css')
	]);
	const frame = part('div', 'compare');
	const list = part('ul', 'changes');
	place.replaceChildren(frame, list);
	const [left, right] = await Promise.all([draw(Viewer, frame, from, old), draw(Viewer, frame, to, now)]);
	const found = diff(left.getDefinitions(), right.getDefinitions());
	const lines = [
		...lead('removed', Object.keys(found._removed), left),
		...lead('added', Object.keys(found._added), right),
		...lead('changed', Object.keys(found._changed), right, left)
	];
	const moved = lead('moved', Object.keys(found._layoutChanged).filter(id => !found._changed[id] && !found._added[id]), right);
	list.append(...(lines.length || moved.length ? lines : [Object.assign(part('li'), { textContent: word('unchanged') })]));
	if (moved.length) {
		place.append(folded(`${word('moved')} (${moved.length})`, moved));
	}
}

async function draw(Viewer, frame, title, xml) {
	const figure = part('figure');
	const canvas = part('div', 'canvas');
	figure.append(Object.assign(part('figcaption'), { textContent: title }), canvas);
	frame.append(figure);
	const viewer = new Viewer({ container: canvas, additionalModules: [bpmnWords] });
	await viewer.importXML(xml);
	viewer.get('canvas').zoom('fit-viewport', 'auto');
	canvas.append(tools(viewer.get('canvas'), canvas));
	return viewer;
}

/** What only moved matters little, so it waits behind a press. */
function folded(title, lines) {
	const [box, inside] = [part('details', 'sheet'), part('ul', 'changes')];
	inside.append(...lines);
	box.append(Object.assign(part('summary'), { textContent: title }), inside);
	return box;
}

/** Colours each element in every drawing that shows it, and makes a line that leads there. */
function lead(change, ids, ...viewers) {
	return ids.filter(id => viewers.some(viewer => name(viewer, id) !== undefined)).map(id => {
		viewers.forEach(viewer => viewer.get('elementRegistry').get(id) && viewer.get('canvas').addMarker(id, `mark-${change}`));
		const line = Object.assign(part('li', change));
		const choose = Object.assign(part('button'), { type: 'button', textContent: `${word(change)} · ${name(viewers[0], id) || id} (${id})` });
		choose.addEventListener('click', () => viewers.forEach(viewer => show(viewer, id)));
		line.append(choose);
		return line;
	});
}

function show(viewer, id) {
	const element = viewer.get('elementRegistry').get(id);
	if (element && element !== viewer.get('canvas').getRootElement()) {
		viewer.get('canvas').scrollToElement(element, 80);
	}
}

/** The spoken name of an element, drawn or not (a message has no shape); undefined where the diagram does not hold it. */
function name(viewer, id) {
	const element = viewer.get('elementRegistry').get(id)?.businessObject ?? viewer.getDefinitions().rootElements.find(root => root.id === id);
	return element && (element.name ?? '');
}

function part(tag, className = '') {
	return Object.assign(document.createElement(tag), { className });
}

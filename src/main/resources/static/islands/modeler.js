// The modeller: data-xml is drawn, changed, checked (data-check) and deployed (data-deploy) as a new version.
import { bundle, styles, text } from './bring.js';
import { tools } from './diagram.js';
import { workshop } from './workshop.js';
import { bpmnWords, nameTypes } from './zh-bpmn.js';

// The sheets of the bundle one by one: the one that gathers them brings its font as data:, which our policy refuses.
const looks = ['diagram-js', 'bpmn-js', 'bpmn-font/css/bpmn', 'diagram-js-minimap', 'properties-panel', 'color-picker', 'element-templates', 'popup-menu'];

export async function start(place) {
	const { xml } = place.dataset;
	const [Modeler, source] = await Promise.all([
		bundle('camunda-bpmn-js/modeler.min.js', 'BpmnModeler'),
		text(xml),
		styles(...looks.map(look => `camunda-bpmn-js/assets/${look}.css`))
	]);
	const { frame, canvas, side } = lay();
	let modeler;
	workshop(place, { save: () => save(modeler), select: id => select(modeler, id), changed: () => modeler?.get('commandStack').canUndo() });
	place.append(frame);
	modeler = new Modeler({ container: canvas, propertiesPanel: { parent: side }, additionalModules: [bpmnWords] });
	await modeler.importXML(source);
	besidePalette(modeler.get('canvas'));
	nameTypes(side);
	const bar = tools(modeler.get('canvas'), frame);
	bar.classList.add('foot');
	canvas.append(bar);
}

/** All of the diagram, to the right of the palette, which would cover its beginning. */
function besidePalette(canvas) {
	const { inner, outer } = canvas.viewbox();
	const [palette, margin] = [120, 24];
	const scale = Math.min(1, (outer.width - palette - margin) / inner.width, (outer.height - 2 * margin) / inner.height);
	canvas.viewbox({ x: inner.x - palette / scale, y: inner.y - (outer.height / scale - inner.height) / 2, width: outer.width / scale, height: outer.height / scale });
}

function lay() {
	const part = name => Object.assign(document.createElement('div'), { className: name });
	const [frame, canvas, side] = [part('modeler'), part('canvas tall'), part('panel-side')];
	frame.append(canvas, side);
	return { frame, canvas, side };
}

async function save(modeler) {
	return (await modeler.saveXML({ format: true })).xml;
}

/** Selects the element a message is about, in whichever plane it lies, and marks it until the next choice. */
function select(modeler, id) {
	const element = modeler.get('elementRegistry').get(id);
	if (!element) {
		return;
	}
	const canvas = modeler.get('canvas');
	modeler.get('elementRegistry').filter(other => canvas.hasMarker(other, 'mark-fault')).forEach(other => canvas.removeMarker(other, 'mark-fault'));
	if (element === canvas.getRootElement()) {
		modeler.get('selection').select([]);
	} else {
		modeler.get('selection').select(element);
		canvas.addMarker(element, 'mark-fault');
		canvas.scrollToElement(element, 120);
	}
}

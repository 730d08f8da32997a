// The editor of decision tables: data-xml is shown, changed, checked (data-check) and deployed (data-deploy) as a new version.
import { bundle, styles, text } from './bring.js';
import { workshop } from './workshop.js';
import { dmnWords, nameRest } from './zh-dmn.js';

const kinds = ['drd', 'decisionTable', 'literalExpression', 'boxedExpression'];

// The sheets of the bundle one by one: the one that gathers them brings its font as data:, which our policy refuses.
const looks = ['diagram-js', 'dmn-font/css/dmn', 'dmn-js-decision-table-controls', 'dmn-js-decision-table', 'dmn-js-drd', 'dmn-js-literal-expression',
	'dmn-js-boxed-expression-controls', 'dmn-js-boxed-expression', 'dmn-js-shared', 'properties-panel'];

export async function start(place) {
	const { xml } = place.dataset;
	const [Modeler, source] = await Promise.all([
		bundle('camunda-dmn-js/modeler.min.js', 'DmnModeler'),
		text(xml),
		styles(...looks.map(look => `camunda-dmn-js/assets/${look}.css`))
	]);
	const table = Object.assign(document.createElement('div'), { className: 'canvas tall table' });
	const side = Object.assign(document.createElement('div'), { className: 'panel-side' });
	const views = Object.fromEntries(kinds.map(kind => [kind, { additionalModules: [dmnWords] }]));
	views.drd.propertiesPanel = { parent: side };
	const modeler = new Modeler({ container: table, ...views });
	let loaded = '';
	let stale = false;
	workshop(place, { save: async () => (await modeler.saveXML({ format: true })).xml, select: id => select(modeler, id), changed: () => stale });
	place.append(table);
	await modeler.importXML(source);
	await modeler.open(modeler.getViews().find(view => view.type === 'decisionTable') ?? modeler.getViews()[0]);
	nameRest(table);
	loaded = (await modeler.saveXML({ format: true })).xml;
	table.addEventListener('input', () => stale = true);
	table.addEventListener('focusout', async () => stale = (await modeler.saveXML({ format: true })).xml !== loaded);
}

/** Opens the decision the message is about and points at the row, where it names one. */
async function select(modeler, id) {
	const view = modeler.getViews().find(({ element }) => element.id === id || contains(element, id));
	if (view) {
		await modeler.open(view);
		document.querySelectorAll('.row-fault').forEach(cell => cell.classList.remove('row-fault'));
		document.querySelectorAll(`[data-row-id="${CSS.escape(id)}"], [data-col-id="${CSS.escape(id)}"]`).forEach(cell => cell.classList.add('row-fault'));
		document.querySelector('.row-fault')?.scrollIntoView({ block: 'center' });
	}
}

function contains(decision, id) {
	const { rule = [], input = [], output = [] } = decision.decisionLogic ?? {};
	return [...rule, ...input, ...output].some(part => part.id === id);
}

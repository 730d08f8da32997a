// A picture beside its table. <div data-island="charts" data-label="..."><script type="application/json">{kind, unit, categories, series: [{name, values}]}</script></div>
// kind: bars | rows (bars lying) | lines | stack (rows piled up) | funnel (first series only). Fewer than two numbers are no picture.
import * as echarts from '../vendor/echarts/echarts.esm.min.js';

const colours = ['#1d4f91', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#5b6776'];
const steps = ['#163d70', '#1d4f91', '#3a6db0', '#5a86c0', '#7ca0cf'];
const signs = ['none', 'dots', 'lines', 'grid'];

export function start(place) {
	const figures = JSON.parse(place.querySelector('script[type="application/json"]').textContent);
	if (figures.series.reduce((count, one) => count + one.values.length, 0) < 2) {
		return;
	}
	const picture = Object.assign(document.createElement('div'), { className: 'chart' });
	picture.setAttribute('role', 'img');
	picture.setAttribute('aria-label', place.dataset.label ?? '');
	place.append(picture);
	const chart = echarts.init(picture, null, { renderer: 'svg' });
	chart.setOption(figures.kind === 'funnel' ? funnel(figures) : axes(figures));
	new ResizeObserver(() => chart.resize()).observe(picture);
	window.addEventListener('beforeprint', () => chart.resize({ width: 620 }));
	window.addEventListener('afterprint', () => chart.resize({ width: 'auto' }));
}

function base({ unit }) {
	const type = getComputedStyle(document.body);
	return {
		animation: false, color: colours, aria: { enabled: false }, textStyle: { fontFamily: type.fontFamily, fontSize: parseFloat(type.fontSize) - 2 },
		tooltip: { trigger: 'item', renderMode: 'richText', valueFormatter: value => `${shown(value)} ${unit ?? ''}` }
	};
}

function axes(figures) {
	const lying = figures.kind === 'rows' || figures.kind === 'stack';
	const names = { type: 'category', data: figures.categories, inverse: lying, axisTick: { show: false }, axisLabel: { interval: 0, hideOverlap: !lying } };
	const numbers = { type: 'value', name: figures.unit, splitLine: { lineStyle: { color: '#e6eaef' } } };
	return {
		...base(figures),
		grid: { left: 8, right: 56, top: figures.series.length > 1 ? 64 : 32, bottom: 8, containLabel: true },
		legend: figures.series.length > 1 ? { top: 0, left: 0 } : { show: false },
		xAxis: lying ? numbers : names,
		yAxis: lying ? names : numbers,
		series: figures.series.map((one, index) => series(one, index, figures))
	};
}

/** Colours differ in brightness too, and from the second series on a pattern tells them apart in grey print. */
function series(one, index, { kind }) {
	const piled = kind === 'stack';
	return {
		name: one.name, data: one.values, type: kind === 'lines' ? 'line' : 'bar', stack: piled ? 'all' : undefined, barMaxWidth: 28, symbolSize: 8,
		itemStyle: { decal: pattern(index) },
		label: { show: true, position: piled ? 'inside' : kind === 'rows' ? 'right' : 'top', formatter: ({ value }) => value ? shown(value) : '', ...(piled ? { color: '#fff', textBorderColor: '#1f2a37', textBorderWidth: 2 } : {}) }
	};
}

function pattern(index) {
	return { none: undefined,
		dots: { symbol: 'circle', symbolSize: 0.5, color: 'rgba(255,255,255,.5)', dashArrayX: 6, dashArrayY: 6 },
		lines: { symbol: 'rect', color: 'rgba(255,255,255,.4)', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
		grid: { symbol: 'rect', color: 'rgba(255,255,255,.4)', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 } }[signs[index % signs.length]];
}

function funnel(figures) {
	const [first] = figures.series;
	return {
		...base(figures),
		color: steps,
		series: [{
			type: 'funnel', sort: 'none', left: 8, right: 8, top: 8, bottom: 8, gap: 2, minSize: '12%',
			data: first.values.map((value, index) => ({ value, name: figures.categories[index] })),
			label: { position: 'inside', formatter: ({ name, value }) => `${name}  ${shown(value)}`, color: '#fff', textBorderColor: '#1f2a37', textBorderWidth: 2 }
		}]
	};
}

function shown(value) {
	return Number(value).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
}

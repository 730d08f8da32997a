// The editor of decision tables in Chinese.
import common from '../vendor/bpmn-js-i18n-zh/properties-panel/index.js';
import { translating } from './zh-bpmn.js';
import { chinese } from './words.js';

const single = {
	'Add cell description': '添加单元格说明',
	'Add input': '添加条件',
	'Add output': '添加结果',
	'Add predefined values': '添加可选值',
	'Add rule': '添加一行',
	'Add values': '添加取值',
	'Allowed answers': '可选答案',
	'And': '并且',
	'Annotation': '依据',
	'Annotations': '依据',
	'Between': '介于',
	'Change cell expression language': '改变单元格的表达式语言',
	'Clear predefined values': '清除可选值',
	'Comparison': '比较',
	'Comparison operator': '比较方式',
	'Create decision': '新建决策',
	'Create input data': '新建输入',
	'Custom values': '自定义值',
	'Date and time': '日期和时间',
	'Date value': '日期',
	'Decision name': '决策名称',
	'Decision name: ': '决策名称：',
	'Definition ID': '定义标识',
	'Definition name': '定义名称',
	'Description': '说明',
	'Edit': '编辑',
	'Edit boolean': '编辑是非值',
	'Edit date': '编辑日期',
	'Edit input': '编辑条件',
	'Edit number': '编辑数字',
	'Edit output': '编辑结果',
	'Edit string': '编辑文字',
	'Editing not supported for set expression language': '所选的表达式语言不支持这样编辑',
	'End date': '止期',
	'End value': '止值',
	'Enter expression': '填写表达式',
	'Equals': '等于',
	'Exactly': '恰为',
	'Exclude': '不含',
	'Expression language': '表达式语言',
	'Expression language:': '表达式语言：',
	'Greater': '大于',
	'Greater or equals': '大于或等于',
	'Hit policy': '命中规则',
	'Hit policy:': '命中规则：',
	'Include': '包含',
	'Input': '条件',
	'Input expression': '条件表达式',
	'Input expression: ': '条件表达式：',
	'Input label': '条件名称',
	'Input label: ': '条件名称：',
	'Input type': '条件类型',
	'Input values': '条件取值',
	'Less': '小于',
	'Less or equals': '小于或等于',
	'Match none': '都不是',
	'Match one': '任意一个',
	'Move rule': '移动这一行',
	'No': '否',
	'No values': '没有取值',
	'Output': '结果',
	'Output label': '结果名称',
	'Output label: ': '结果名称：',
	'Output name': '结果变量',
	'Output name: ': '结果变量：',
	'Output type': '结果类型',
	'Output values': '结果取值',
	'Predefined values': '可选值',
	'Question': '问题',
	'Range': '范围',
	'Remove cell description': '去掉单元格说明',
	'Resize': '调整列宽',
	'Search in diagram': '在图中查找',
	'Set date': '填写日期',
	'Set value': '填写取值',
	'Start date': '起期',
	'Start value': '起值',
	'String value': '文字',
	'Strings must be in double quotes': '文字要加英文双引号',
	'Test type': '判断方式',
	'Then': '那么',
	'Use today': '用今天',
	'Values': '取值',
	'Variable name:': '变量名：',
	'Variable type:': '变量类型：',
	'View DRD': '看决策关系图',
	'When': '当',
	'Yes': '是'
};
const deeds = { Copy: '复制', Cut: '剪切', Paste: '粘贴', Add: '添加', Remove: '删除' };
const things = { rule: '行', 'input column': '条件列', 'output column': '结果列' };
const sides = { '': '', ' above': '（上方）', ' below': '（下方）', ' left': '（左侧）', ' right': '（右侧）' };
const menu = Object.entries(deeds).flatMap(([deed, deedWord]) => Object.entries(things).flatMap(([thing, thingWord]) =>
	Object.entries(sides).map(([side, sideWord]) => [`${deed} ${thing}${side}`, `${deedWord}${thingWord}${sideWord}`])));

/** A module for the additionalModules of every view of dmn-js. */
export const dmnWords = translating({ ...common, ...Object.fromEntries(menu), ...single });

/** What the editor shows without asking for a translation: how rows are hit, kinds of values, titles of handles. */
const shown = {
	'Unique': '只命中一行',
	'First': '取第一行',
	'Priority': '按优先次序',
	'Any': '各行结果相同',
	'Collect': '取全部命中的行',
	'Collect (Sum)': '取全部并求和',
	'Collect (Min)': '取全部中最小的',
	'Collect (Max)': '取全部中最大的',
	'Collect (Count)': '数命中的行',
	'Rule order': '按行的次序',
	'Output order': '按结果的次序',
	'boolean': '是否',
	'date': '日期',
	'double': '数字',
	'integer': '整数',
	'long': '长整数',
	'number': '数字',
	'string': '文字',
	'date and time': '日期和时间'
};
const titles = {
	'Powered by bpmn.io': '由 bpmn.io 提供',
	'Move Input': '移动条件列',
	'Move Output': '移动结果列',
	'Only a single rule can be matched': '只能命中一行',
	'Multiple rules can be matched, the first match applies': '可以命中多行，取第一行',
	'Multiple rules can match, but they must all have the same output': '可以命中多行，但结果须相同',
	'Collects the values of all matching rules': '取全部命中行的结果',
	'Decision table context menu': '决策表菜单'
};
const places = '.hit-policy, .dms-select-options, .input-variable, .output-variable, .dms-input-select, .expression-language';

/** Keeps the rest in Chinese while the editor draws; what somebody wrote in a cell is left alone. */
export function nameRest(table) {
	if (chinese) {
		new MutationObserver(() => rest(table)).observe(document.body, { childList: true, characterData: true, subtree: true });
		rest(table);
	}
}

function rest(table) {
	document.querySelectorAll(places).forEach(place => {
		const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) {
			const said = shown[walk.currentNode.nodeValue];
			if (said) {
				walk.currentNode.nodeValue = said;
			}
		}
	});
	table.querySelectorAll('[title], [aria-label]').forEach(part => ['title', 'aria-label'].filter(name => titles[part.getAttribute(name)])
		.forEach(name => part.setAttribute(name, titles[part.getAttribute(name)])));
}

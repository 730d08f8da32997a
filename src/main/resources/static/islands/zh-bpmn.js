// The modeller in Chinese: the community's translation, with what it lacks and with the words this office uses.
import diagram from '../vendor/bpmn-js-i18n-zh/bpmn-js/index.js';
import common from '../vendor/bpmn-js-i18n-zh/properties-panel/index.js';
import engine from '../vendor/bpmn-js-i18n-zh/camunda-properties-panel/index.js';
import { chinese } from './words.js';

const ours = {
	'Activate lasso tool': '框选',
	'Align elements': '对齐元素',
	'Append element': '追加元素',
	'Applied': '已套用',
	'Assign to process variable': '赋给流程变量',
	'Assignee': '办理人',
	'Asynchronous after': '办完后异步',
	'Asynchronous before': '办理前异步',
	'boolean': '是或否',
	'Business key expression': '业务编号表达式',
	'Cancel remaining instances': '取消其余实例',
	'Camunda Forms': '表单文件',
	'Candidate groups': '候选单位',
	'Candidate users': '候选人员',
	'Class': '类',
	'Close minimap': '收起缩略图',
	'Completion': '完成',
	'Create': '新建',
	'Create element': '新建元素',
	'Create new list item': '新增一项',
	'Custom properties': '自定义属性',
	'Custom type': '自定义类型',
	'<custom type>': '<自定义类型>',
	'date': '日期',
	'Delegate Class': '委托类',
	'Delegate Expression': '委托表达式',
	'Delegate Variable Mapping': '委托变量映射',
	'Delete item': '删除一项',
	'Deprecated': '已停用',
	'Description': '说明',
	'Due date': '办理期限',
	'Element variable': '元素变量',
	'enum': '枚举',
	'Field cannot exceed {maxLength} characters.': '最多 {maxLength} 个字。',
	'Field must be at least {minLength} characters.': '至少 {minLength} 个字。',
	'Follow up date': '跟进日期',
	'ID': '标识',
	'Incompatible': '不兼容',
	'Learn more.': '了解更多。',
	'Local variable assignment': '局部变量赋值',
	'long': '整数',
	'Must match pattern {pattern}.': '格式应为 {pattern}。',
	'Must not be empty.': '不能为空。',
	'Not found': '没有找到',
	'Off': '关',
	'On': '开',
	'Open documentation': '打开说明',
	'Open {element}': '打开{element}',
	'Open minimap': '展开缩略图',
	'Open pop-up editor': '在弹窗中编辑',
	'Opened in editor': '已在编辑器中打开',
	'Preconfigured elements': '预设元素',
	'Process variable assignment': '流程变量赋值',
	'Process variable name must not be empty.': '流程变量名不能为空。',
	'Process variable name must not contain spaces.': '流程变量名不能有空格。',
	'Propagate all variables': '传递全部变量',
	'Scope': '范围',
	'Search in diagram': '在图中查找',
	'Section contains an error': '本节有错误',
	'Section contains edits': '本节有内容',
	'Select': '选择',
	'Set color': '设置颜色',
	'string': '文字',
	'Template': '模板',
	'The due date as an EL expression (e.g. ${someDate}) or an ISO date (e.g. 2015-06-26T09:54:00).': '填写期限，例如 ${deadlines.workingDays(10)}，即 10 个工作日。',
	'The follow up date as an EL expression (e.g. ${someDate}) or an ISO date (e.g. 2015-06-26T09:54:00).': '不必填写。',
	'This maps to the process definition key.': '即流程的标识。',
	'Toggle list item': '展开或收起一项',
	'Toggle section': '展开或收起本节',
	'<unnamed>': '<未命名>',
	'Unlink': '解除',
	'Update': '更新',
	'Update available': '有新版本',
	'Values': '取值',
	'Variable events': '变量事件',
	'version tag': '版本标签'
};

const words = { ...diagram, ...common, ...engine, ...ours };

/** A module for additionalModules; empty for readers of English. */
export const bpmnWords = translating(words);

const kinds = new Map(Object.entries({ ...words, 'Process': '流程', 'Sequence Flow': '连线' }).map(([word, said]) => [word.toLowerCase(), said]));

/** The properties panel does not ask for a translation of the kind of element in its head, of its titles and of some buttons. */
export function nameTypes(panel) {
	const name = () => {
		panel.querySelectorAll('.bio-properties-panel-header-type, .bio-properties-panel-add-entry-label').forEach(part => put(part.firstChild));
		panel.querySelectorAll('[title]').forEach(part => words[part.title] && part.setAttribute('title', words[part.title]));
	};
	if (chinese) {
		new MutationObserver(name).observe(panel, { childList: true, characterData: true, subtree: true });
		name();
	}
}

/** In the text itself, which the panel goes on writing to. */
function put(text) {
	const said = kinds.get(text?.nodeValue?.toLowerCase());
	if (said && said !== text.nodeValue) {
		text.nodeValue = said;
	}
}

export function translating(words) {
	return chinese ? { translate: ['value', (template, values = {}) => fill(words[template] ?? template, values)] } : {};
}

function fill(template, values) {
	return template.replace(/{([^}]+)}/g, (whole, key) => values[key] ?? whole);
}

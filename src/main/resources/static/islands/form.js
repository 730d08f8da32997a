// A Camunda form in place of the plain one. Inside the real <form>, an element with data-island="form" holds <script type="application/json"
// data-schema>, the same with data-values, and the plain controls as a fallback. On submit the answers are written into hidden inputs of the form.
import { bundle, styles } from './bring.js';
import { chinese } from './words.js';

const sentences = [
	[/^Field is required\.$/, '请填写。'],
	[/^Field must match pattern (.+)\.$/, '格式应为 $1。'],
	[/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
	[/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
	[/^Field must have minimum length of (.+)\.$/, '至少 $1 个字。'],
	[/^Field must have maximum length of (.+)\.$/, '最多 $1 个字。'],
	[/^Value is not a number\.$/, '请填写数字。'],
	[/^Value is expected to be an integer\.$/, '请填写整数。'],
	[/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多 $1 位小数。'],
	[/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '最接近的有效值是 $1 和 $2。'],
	[/^Field must be a valid email\.$/, '请填写正确的电子邮箱。'],
	[/^Field must be a valid {2}international phone number\..*$/, '请填写带国家代码的电话号码，例如 +8681712345678。'],
	[/^Date and time must both be entered\.$/, '日期和时间都要填写。']
];
const labels = { Select: '请选择', Search: '查找', 'No results': '没有找到', 'All values selected': '已全部选中', 'No files selected': '没有选择文件', Browse: '选择文件', 'Add new': '新增', 'Nothing to show.': '没有内容。' };

export async function start(place) {
	const read = name => JSON.parse(place.querySelector(`script[${name}]`)?.textContent ?? '{}');
	const [schema, values] = [read('data-schema'), read('data-values')];
	const [{ Form }] = await Promise.all([bundle('form-js/viewer.js', 'FormViewer'), styles('form-js/form-js.css')]);
	const shown = document.createElement('div');
	const form = new Form({ container: shown });
	await form.importSchema(schema, values);
	if (chinese) {
		translate(form, shown);
	}
	const real = place.closest('form');
	real.noValidate = true;
	place.replaceChildren(shown);
	real.addEventListener('submit', event => submit(event, form, place));
}

function submit(event, form, place) {
	const { data, errors } = form.submit();
	place.querySelectorAll('input[data-answer]').forEach(old => old.remove());
	if (Object.keys(errors).length > 0) {
		event.preventDefault();
		place.querySelector('.fjs-has-errors :is(input, textarea, select, [tabindex])')?.focus();
		return;
	}
	const fixed = new Set(form.get('formFieldRegistry').getAll().filter(field => field.readonly === true).map(field => field.key));
	const files = form.get('fileRegistry');
	place.append(...Object.entries(data).filter(([name]) => !fixed.has(name)).flatMap(([name, value]) => answers(name, value, files)));
}

/** As a plain form posts: several choices one by one, rows as lines[0].amount, nothing for what is empty or not ticked. */
function answers(name, value, files) {
	if (value === null || value === undefined || value === '' || value === false) {
		return [];
	}
	if (Array.isArray(value)) {
		return value.flatMap((one, index) => typeof one === 'object' && one
			? Object.entries(one).flatMap(([key, cell]) => answers(`${name}[${index}].${key}`, cell, files)) : answers(name, one, files));
	}
	const answer = Object.assign(document.createElement('input'), { name, hidden: true });
	answer.dataset.answer = 'true';
	if (typeof value === 'string' && files.hasKey(value)) {
		answer.type = 'file';
		const chosen = new DataTransfer();
		files.getFiles(value).forEach(file => chosen.items.add(file));
		answer.files = chosen.files;
	} else {
		answer.value = String(value);
	}
	return [answer];
}

function translate(form, shown) {
	const validator = form.get('validator');
	const original = validator.validateFieldInstance.bind(validator);
	validator.validateFieldInstance = (...asked) => original(...asked).map(inChinese);
	const relabel = () => {
		const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const said = labels[texts.currentNode.data];
			if (said && !texts.currentNode.parentElement.closest('label')) {
				texts.currentNode.data = said;
			}
		}
		shown.querySelectorAll('[placeholder]').forEach(input => input.placeholder = labels[input.placeholder] ?? input.placeholder);
	};
	new MutationObserver(relabel).observe(shown, { childList: true, subtree: true });
	relabel();
}

function inChinese(message) {
	const [pattern, sentence] = sentences.find(([known]) => known.test(message)) ?? [];
	return pattern ? message.replace(pattern, sentence) : message;
}

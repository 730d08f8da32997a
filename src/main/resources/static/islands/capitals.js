// An amount in yuan, written in Chinese capitals under its field while it is typed.
import { chinese, word } from './words.js';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万'];

export function start(field) {
	if (!chinese) {
		return;
	}
	const line = document.createElement('output');
	line.className = 'capitals';
	line.htmlFor = field.id;
	(field.closest('.control, .mb-3') ?? field.parentElement).append(line);
	const show = () => line.textContent = sentence(field.value);
	field.addEventListener('input', show);
	show();
}

function sentence(typed) {
	const amount = capitals(typed);
	return amount && `${word('capitals')} ${amount}`;
}

/** 1 234.5 becomes 壹仟贰佰叁拾肆元伍角; what is no amount below ten thousand billion becomes nothing. */
export function capitals(typed) {
	const match = /^0*(\d{1,16})(?:\.(\d{0,2}))?$/.exec(typed.replace(/[,，\s]/g, ''));
	if (!match) {
		return '';
	}
	const yuan = whole(match[1]);
	const [jiao, fen] = (match[2] ?? '').padEnd(2, '0').split('').map(Number);
	if (!jiao && !fen) {
		return `${yuan || digits[0]}元整`;
	}
	const gap = yuan && !jiao ? digits[0] : '';
	return (yuan && `${yuan}元`) + gap + (jiao ? `${digits[jiao]}角` : '') + (fen ? `${digits[fen]}分` : '整');
}

function whole(number) {
	const parts = number.match(/\d{1,4}(?=(\d{4})*$)/g);
	let said = '';
	parts.forEach((part, index) => {
		const place = parts.length - 1 - index;
		const group = fourDigits(part);
		const needsZero = said && group && (part[0] === '0' || said.endsWith(digits[0]));
		said += (needsZero && !said.endsWith(digits[0]) ? digits[0] : '') + group + (group || (said && place === 2) ? groups[place] : '');
		if (said && !group && !said.endsWith(digits[0]) && Number(parts.slice(index + 1).join('')) > 0) {
			said += digits[0];
		}
	});
	return said;
}

function fourDigits(part) {
	let said = '';
	[...part].map(Number).forEach((digit, index) => {
		if (digit) {
			const skipped = said && part[index - 1] === '0';
			said += (skipped ? digits[0] : '') + digits[digit] + places[part.length - 1 - index];
		}
	});
	return said;
}

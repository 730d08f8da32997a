// Adds up a budget by source while it is typed: lines marked data-sums-line hold a select (the source) and a money field, rows marked data-sum="KEY" show the sums.
const yuan = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function start(budget) {
	budget.addEventListener('input', () => show(budget));
	budget.addEventListener('change', () => show(budget));
}

function show(budget) {
	const sums = new Map();
	let all = 0;
	budget.querySelectorAll('[data-sums-line]').forEach(line => {
		const source = line.querySelector('select').value;
		const amount = Math.round(Number(line.querySelector('.money').value.replace(/[,，\s]/g, '')) * 100);
		if (source && amount > 0) {
			sums.set(source, (sums.get(source) ?? 0) + amount);
			all += amount;
		}
	});
	budget.querySelectorAll('[data-sum]').forEach(row => {
		const sum = row.dataset.sum === 'all' ? all : sums.get(row.dataset.sum);
		row.hidden = sum === undefined;
		(row.querySelector('td b') ?? row.querySelector('td')).textContent = yuan.format((sum ?? 0) / 100);
	});
}

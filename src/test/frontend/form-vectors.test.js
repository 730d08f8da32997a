import './browser.js';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

const { createForm } = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');

const VECTORS = new URL('../resources/form-vectors/', import.meta.url);

const RULES = [
	[ /^Field is required/, 'required' ],
	[ /minimum value/, 'min' ],
	[ /maximum value/, 'max' ],
	[ /minimum length/, 'minLength' ],
	[ /maximum length/, 'maxLength' ],
	[ /match pattern/, 'pattern' ],
	[ /decimal digit|be an integer/, 'decimals' ],
	[ /nearest valid values/, 'increment' ]
];

function rule(message) {
	const known = RULES.find(([ pattern ]) => pattern.test(message));
	assert.ok(known, `form-js says something new: ${message}`);
	return known[1];
}

/** Errors come as lists of messages, nested by row under the id of the field. */
function said(field, errors, row = '') {
	return errors.flatMap((error, index) => Array.isArray(error)
		? said(field, error, `[${index}]`)
		: `${field}${row} ${rule(error)}`);
}

function expected({ field, row, rule }) {
	return `${field}${row === undefined ? '' : `[${row}]`} ${rule}`;
}

async function submitted(schema, data) {
	const form = await createForm({ schema, data, container: document.body });
	await new Promise(drawn => setTimeout(drawn, 30));
	const result = form.submit();
	const keys = new Map(form.get('formFieldRegistry').getAll().map(({ id, key }) => [ id, key ]));
	form.destroy();
	return {
		data: result.data,
		wrong: Object.entries(result.errors).flatMap(([ id, errors ]) => said(keys.get(id), errors))
	};
}

it('form-js is the one the pages use', () => {
	const read = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
	assert.equal(read('package.json').devDependencies['@bpmn-io/form-js-viewer'],
		read('../../main/frontend/package.json').dependencies['@bpmn-io/form-js']);
});

for (const file of readdirSync(VECTORS).sort()) {
	const { schema, serverData, cases } = JSON.parse(readFileSync(new URL(file, VECTORS), 'utf8'));
	describe(file, () => {
		for (const { name, data, wrong = [], hidden = [] } of cases.filter(one => !one.serverOnly)) {
			it(name, async () => {
				const result = await submitted(schema, { ...serverData, ...data });
				assert.deepEqual(result.wrong.sort(), wrong.map(expected).sort());
				hidden.forEach(key => assert.ok(!(key in result.data), `${key} should be hidden`));
			});
		}
	});
}

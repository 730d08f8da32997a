// Holds the shared form vectors against form-js; installs its packages first where the lock file changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const stamp = join(here, 'node_modules', '.xieshou-stamp');
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	run('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', [], { shell: true });
	writeFileSync(stamp, lock);
}
run(process.execPath, [ '--test', 'form-vectors.test.js' ]);

function run(command, args, options = {}) {
	const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit', ...options });
	if (status !== 0) {
		process.exit(status ?? 1);
	}
}

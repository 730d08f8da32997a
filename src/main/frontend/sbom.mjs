// Writes the list of the browser packages (CycloneDX) to the given file, from the lock file alone.
// Called by Maven when the program is packed; npm 10 or later can write it, with an older one it is left out with a word.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));

if (Number(npm('--version').split('.')[0]) < 10) {
	console.warn('The list of browser packages needs npm 10 or later: left out.');
}
else {
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, npm('sbom --sbom-format cyclonedx --package-lock-only --omit dev'));
}

function npm(what) {
	const run = spawnSync(`npm ${what}`, { cwd: here, shell: true, encoding: 'utf8', maxBuffer: 1 << 26 });
	if (run.status !== 0) {
		console.error(run.stderr);
		process.exit(1);
	}
	return run.stdout;
}

// How long commands take from a cold start, against a bare start of Node.js.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 15;

function millisecondsOf(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** Rows of the table: the fastest of some rounds, the commands in turn. */
export function measureCommands() {
  const site = join(root, 'fixtures', 'pages', 'detik');
  const page = join(site, readdirSync(site)[0], 'page.html');
  const commands = [
    ['-e', '0'],
    ['bin/kutip.js', '--version'],
    ['bin/kutip.js', page, '--json'],
  ];
  const best = commands.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, args] of commands.entries()) best[i] = Math.min(best[i], millisecondsOf(args));
  const [bare, version, audit] = best;
  return [
    ['kutip --version ÷ node -e 0', (version / bare).toFixed(2), `≤ 1.4 (${Math.round(version)} ms)`],
    ['kutip page.html --json, cold ÷ node -e 0', (audit / bare).toFixed(2), `≤ 4 (${Math.round(audit)} ms)`],
  ];
}

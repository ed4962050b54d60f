// How large the package is, alone and with what it depends on.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const npm = (...args) =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesIn(path) : statSync(path).size;
    })
    .reduce((sum, size) => sum + size, 0);
}

/** Rows of the table. */
export function measurePackage() {
  const [{ size, unpackedSize }] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'));
  const [, ...dependencies] = npm('ls', '--omit=dev', '--all', '--parseable').trim().split('\n');
  const installed = dependencies.map(bytesIn).reduce((sum, bytes) => sum + bytes, unpackedSize);
  return [
    ['packed, kB', String(Math.round(size / 1024)), '≤ 300'],
    ['unpacked with dependencies, MB', (installed / 1024 / 1024).toFixed(1), '≤ 30'],
  ];
}

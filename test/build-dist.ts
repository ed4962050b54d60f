import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what the tests start from `dist`: the command and the threads' task. Type errors are for `npm run types` to tell. */
export function setup(): void {
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  spawnSync(process.execPath, [tsc, '-p', fileURLToPath(new URL('../tsconfig.json', import.meta.url))]);
}

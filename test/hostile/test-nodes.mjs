// Runs the charset table and the command on each Node that kutip supports; the package `node` brings them. Build first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./charset-of-node.mjs', import.meta.url));
const failed = ['20', '22', '24'].filter((version) => {
  const { status } = spawnSync('npx', ['--yes', '-p', `node@${version}`, 'node', script], { stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) process.stderr.write(`Not right, or not to be had: Node ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

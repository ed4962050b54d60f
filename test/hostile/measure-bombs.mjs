// Prints what bombs cost: milliseconds and mebibytes above what the process took before; then the memory over 300 hostile fetches.
// It reads from dist, so build first. `node test/hostile/measure-bombs.mjs [mebibytes] [rounds]`
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import { createWebReader } from '../../dist/source/http/web-reader.js';

const MEBI = 1024 * 1024;
const size = Number(process.argv[2] ?? 1024);
const rounds = Number(process.argv[3] ?? 300);
const print = (line) => process.stdout.write(`${line}\n`);
const rss = () => process.memoryUsage().rss / MEBI;

/** The packed form of as many zeros, made piece by piece. */
async function pack(packer) {
  const chunks = [];
  packer.on('data', (chunk) => chunks.push(chunk));
  const piece = Buffer.alloc(MEBI);
  await pipeline(Readable.from(Array.from({ length: size }, () => piece)), packer);
  return Buffer.concat(chunks);
}

const gzip = await pack(createGzip({ level: 9 }));
const brotli = await pack(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
const bombs = [
  ['gzip', 'gzip', gzip],
  ['br', 'br', brotli],
  ['gzip, gzip', 'gzip, gzip', gzipSync(gzip)],
  ['gzip, br', 'gzip, br', brotliCompressSync(gzip)],
  ['br, br', 'br, br', brotliCompressSync(brotli)],
  ['zstd', 'zstd', gzip],
];
const byPath = new Map(bombs.map(([, encoding, body], index) => [`/${index}`, { encoding, body }]));
const server = createServer((request, response) => {
  const bomb = byPath.get(request.url);
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': bomb.encoding }).end(bomb.body);
});
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const base = `http://127.0.0.1:${server.address().port}`;
const web = createWebReader({ allowPrivate: true, delay: 0, robots: false });
await web.read(`${base}/5`);

async function fetchOnce(index) {
  let most = rss();
  const watch = setInterval(() => {
    most = Math.max(most, rss());
  }, 1);
  const before = rss();
  const start = performance.now();
  const { ok, failure } = await web.read(`${base}/${index}`);
  const took = performance.now() - start;
  clearInterval(watch);
  return { code: ok ? 'ok' : failure.code, took, above: Math.max(most, rss()) - before };
}

for (const [index, [name, , body]] of bombs.entries()) {
  const runs = [];
  for (let run = 0; run < 9; run += 1) runs.push(await fetchOnce(index));
  const times = runs.map(({ took }) => Math.round(took)).toSorted((a, b) => a - b);
  const above = Math.round(Math.max(...runs.map((run) => run.above)));
  print(
    `${name}: ${size} MiB in ${body.length} bytes: ${runs[0].code}, ${times[0]} ms at best, ${times[4]} as a rule, ${above} MiB above`,
  );
}
const levels = [];
for (let round = 0; round < rounds; round += 1) {
  const { code } = await fetchOnce(round % bombs.length);
  if (code === 'ok') process.exitCode = 1;
  if (round % Math.ceil(rounds / 10) === 0 || round === rounds - 1) levels.push(Math.round(rss()));
}
print(`memory over ${rounds} fetches, MiB: ${levels.join(' ')}`);
print(JSON.stringify({ codes: bombs.length, levels }));
await web.close();
server.close();

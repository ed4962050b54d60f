// Times the whole audit against what it cannot do without, parsing, and against other extractors: npm run bench. Needs a build.
import { cpus } from 'node:os';
import { load } from 'cheerio';
import { parse } from 'parse5';
import { measureCommands } from './commands.mjs';
import { extractors } from './extractors.mjs';
import { measureGrowth } from './growth.mjs';
import { measurePackage } from './package-size.mjs';
import { loadPages } from './pages.mjs';
import { articleOf, audit, readText } from './stages.mjs';
import { quantile, time } from './time.mjs';

const WARM_UP = 3;
const ROUNDS = 10;

const { from, pages: stored } = loadPages({ onlyFixtures: process.argv.includes('--fixtures') });
const pages = stored.map((page) => ({ ...page, html: page.bytes.toString(), article: articleOf(page) }));
const peers = new Map(extractors({}));
const steps = [
  ['kutip, whole audit', audit],
  ['parse5', ({ html }) => parse(html)],
  ['cheerio.load', ({ html }) => load(html)],
  ['readability, linkedom', peers.get('@mozilla/readability, linkedom')],
  ['defuddle, linkedom', peers.get('defuddle, linkedom')],
  ['kutip, quotes to findings', ({ article }) => (article === null ? null : readText(article))],
];
const times = await time(
  steps.map(([, step]) => step),
  pages,
  { warmUp: WARM_UP, rounds: ROUNDS },
);

const print = (name, got, asked) => console.log(`${name.padEnd(58)}${got.padStart(8)}   ${asked}`);

console.log(`${pages.length} pages of ${from}, the fastest of ${ROUNDS} rounds each`);
console.log(`Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}\n`);
for (const [i, [name]] of steps.entries())
  print(`${name}, ms`, times[i].median.toFixed(1), `p95 ${times[i].p95.toFixed(1)}`);

/** The ratio of two steps page by page; of pages without an article nothing is compared. */
const ratio = (a, b, share) => {
  const kept = pages.flatMap(({ article }, at) => (article === null ? [] : [at]));
  return quantile(
    kept.map((at) => times[a].perPage[at] / times[b].perPage[at]),
    share,
  ).toFixed(2);
};
console.log('');
print('whole audit ÷ parse5, median', ratio(0, 1, 0.5), '≤ 2.2');
print('whole audit ÷ parse5, p95', ratio(0, 1, 0.95), '≤ 3.5');
print('whole audit ÷ cheerio.load, median', ratio(0, 2, 0.5), '≤ 0.75');
print('whole audit ÷ readability with linkedom, median', ratio(0, 3, 0.5), '≤ 0.6');
print('whole audit ÷ defuddle, median', ratio(0, 4, 0.5), '≤ 0.12');
print('quotes to findings ÷ parse5, median', ratio(5, 1, 0.5), '≤ 0.7');
for (const [name, got, asked] of [...measureGrowth(), ...measureCommands(), ...measurePackage()])
  print(name, got, asked);

// Compares kutip's article with those of other extractors, in words and in milliseconds: npm run bench:article. Needs a build.
import { cpus } from 'node:os';
import { findArticle } from '../../dist/article/find-article.js';
import { joinPages } from '../../dist/article/join-pages.js';
import { judgeArticle } from '../../dist/article/judge-article.js';
import { decodePage } from '../../dist/page/decode.js';
import { lineOf, parseHtml } from '../../dist/page/dom.js';
import { readPage } from '../../dist/page/read-page.js';
import { measure } from './measure.mjs';
import { loadPages } from './pages.mjs';
import { time } from './time.mjs';

const WARM_UP = 5;
const ROUNDS = 10;

const { from, pages: stored } = loadPages({ onlyFixtures: process.argv.includes('--fixtures') });
const pages = stored.map((page) => ({ ...page, html: decodePage(page.bytes, null).text }));
const rows = await measure({ readPage, findArticle, joinPages, judgeArticle, parseHtml, lineOf }, pages);
const times = await time(
  rows.map(({ extract }) => extract),
  pages,
  { warmUp: WARM_UP, rounds: ROUNDS },
);

const percent = (share) => (100 * share).toFixed(1);
const judged = pages.filter(({ gold }) => gold !== null).length;
const head = ['', 'words P', 'R', 'F1', 'body', 'title', 'date', 'authors', 'ms median', 'p95'];
const body = rows.map(({ name, quality }, i) => [
  name,
  ...[quality.precision, quality.recall, quality.f1].map(percent),
  ...[quality.whole, quality.title, quality.date, quality.authors].map(String),
  ...[times[i].median, times[i].p95].map((milliseconds) => milliseconds.toFixed(1)),
]);
const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column].length)));
const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');

console.log(
  `${pages.length} pages of ${from}; words and whole right (body, title, date, authors) on the ${judged} with gold`,
);
console.log(
  `Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}; the fastest of ${ROUNDS} rounds after ${WARM_UP} to warm up\n`,
);
for (const row of [head, ...body]) console.log(line(row));

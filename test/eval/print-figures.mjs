// Prints the figures of the gold sets in ../shared in one table: npm run eval. Needs a build and that folder; says so when it is absent.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '..', 'shared');
const library = join(root, 'dist', 'index.js');
const work = mkdtempSync(join(tmpdir(), 'kutip-eval-'));

const run = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: shared,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

function keep(name, text) {
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}

const percent = (value) => (value === null || value === undefined ? '–' : (100 * value).toFixed(1));

function reportFigures(set, pages) {
  const gold = join('data', `${set}.jsonl`);
  const reports = keep(`${set}.ndjson`, run('score/run-reports.mjs', gold, library, ...(pages ? ['data/pages'] : [])));
  const scores = JSON.parse(run('score/score-reports.mjs', gold, reports, '--json'));
  return Object.entries(scores).flatMap(([metric, score]) => {
    if ('F1' in score)
      return score.gold === 0
        ? []
        : [[set, metric, `${percent(score.F1)} (P ${percent(score.P)} R ${percent(score.R)})`]];
    return score.of === 0 ? [] : [[set, metric, `${percent(score.rate)} (${score.right} of ${score.of})`]];
  });
}

function corpusFigures(set, marks) {
  const gold = join('data', `${set}.jsonl`);
  const found = keep(`${set}-${marks}.jsonl`, run('score/corpus/run.mjs', gold, library, marks));
  const scores = JSON.parse(run('score/corpus/score.mjs', gold, found, '--json'));
  const wanted = /^(?:STATEMENT exact, neutral|CUE∪CUECOREF exact|name:|link: (?:explicit|ROLE|AFFILIATION))/u;
  return Object.entries(scores)
    .filter(([metric]) => wanted.test(metric))
    .map(([metric, score]) => [`${set} ${marks}`, metric, percent(score.f)]);
}

function noiseFigures(set) {
  return [[set, 'noise', run('score/noise.mjs', join('data', `${set}.jsonl`), library).trim()]];
}

if (!existsSync(shared) || !existsSync(library)) {
  console.error(
    existsSync(library)
      ? 'Folder ../shared not found: nothing to measure.'
      : 'No build found: run npm run build first.',
  );
  process.exitCode = 2;
} else {
  const rows = [
    ...reportFigures('pages-gold', true),
    ...reportFigures('articles-gold', false),
    ...reportFigures('texts-gold', false),
    ...['corpus-dev', 'corpus-dev2'].flatMap((set) =>
      ['raw', 'straight'].flatMap((marks) => corpusFigures(set, marks)),
    ),
    ...['articles-gold', 'pages-gold'].flatMap(noiseFigures),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const [set, metric, figure] of rows)
    console.log(`${set.padEnd(widths[0])}  ${metric.padEnd(widths[1])}  ${figure}`);
}
rmSync(work, { recursive: true });

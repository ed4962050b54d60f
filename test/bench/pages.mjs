// The pages of the benchmark with what a person reads on them: ../shared/data where it is present, else the fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '..', 'shared', 'data');
const fixtures = join(root, 'fixtures', 'pages');

function sharedPages() {
  const lines = readFileSync(join(shared, 'pages-gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  const golds = new Map(lines.map((line) => JSON.parse(line)).map((gold) => [gold.file, gold]));
  return readdirSync(join(shared, 'pages'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const gold = golds.get(file) ?? null;
      return {
        name: basename(file, '.html'),
        bytes: readFileSync(join(shared, 'pages', file)),
        url: gold?.url ?? null,
        gold,
      };
    });
}

function fixturePage(folder) {
  const read = (file) => readFileSync(join(fixtures, folder, file));
  const { failure, title, authors, publishedAt, paragraphs } = JSON.parse(read('expected.json').toString());
  const gold = failure === undefined ? { title, authors, date: publishedAt, paragraphs } : null;
  return { name: folder, bytes: read('page.html'), url: read('url.txt').toString().trim(), gold };
}

function fixturePages() {
  return readdirSync(fixtures).flatMap((site) =>
    readdirSync(join(fixtures, site)).map((slug) => fixturePage(join(site, slug))),
  );
}

/** The pages and where they are from; `gold` is null for pages that are timed only. */
export function loadPages({ onlyFixtures }) {
  const found = !onlyFixtures && existsSync(join(shared, 'pages-gold.jsonl'));
  return found
    ? { from: '../shared/data/pages', pages: sharedPages() }
    : { from: 'fixtures/pages', pages: fixturePages() };
}

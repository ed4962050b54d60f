// Runs every extractor over the pages once and scores what they found.
import { extractors } from './extractors.mjs';
import { score } from './score.mjs';

/** Peers give HTML: its words, read with the same reader for all of them. */
const withText = ({ parseHtml, lineOf }, found) =>
  typeof found.html === 'string' ? { ...found, text: lineOf(parseHtml(found.html).root) } : found;

/** The name, the function and the quality of each extractor over the pages that have gold, the best words first. */
export async function measure(library, pages) {
  const judged = pages.filter(({ gold }) => gold !== null);
  const rows = [];
  for (const [name, extract] of extractors(library)) {
    const pairs = [];
    for (const page of judged) pairs.push({ gold: page.gold, found: withText(library, await extract(page)) });
    rows.push({ name, extract, quality: score(pairs) });
  }
  return rows.toSorted((a, b) => b.quality.f1 - a.quality.f1);
}

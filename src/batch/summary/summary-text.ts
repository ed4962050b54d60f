import { escapeTerminal } from '../../report/escape-terminal.ts';
import { topicName } from '../../report/topic-names.ts';
import { summaryWords } from './summary-words.ts';
import type { Counts, Tally } from './tally.ts';

const SHOWN = 10;

/** The names counted most, those counted alike by name. */
function ranked(counts: Counts): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, often], [b, times]) => times - often || (a < b ? -1 : 1));
}

/**
 * What many reports say together, for people: outcomes, hosts, who was quoted most, topics, notes.
 * @example summaryText(tally, 'id') // 1000 laman · 987 terbaca … Paling banyak dikutip …
 */
export function summaryText(tally: Tally, lang: 'id' | 'en'): string {
  const words = summaryWords[lang];
  const part = (title: string, counts: Counts, name: (id: string) => string = (id) => id): readonly string[] => {
    if (counts.size === 0) return [];
    const all = ranked(counts);
    const width = String(all[0]?.[1] ?? 0).length;
    const lines = all
      .slice(0, SHOWN)
      .map(([id, times]) => `  ${String(times).padStart(width)}  ${escapeTerminal(name(id))}`);
    const more = all.length > SHOWN ? [`  ${words.others(all.length - SHOWN)}`] : [];
    return ['', title, ...lines, ...more];
  };
  const { pages, audited, aboutElections, quotes, claims, checkable } = tally;
  return [
    [
      words.pages(pages),
      `${audited} ${words.audited}`,
      `${aboutElections} ${words.aboutElections}`,
      `${quotes} ${words.quotes}`,
      `${claims} ${words.claims}, ${checkable} ${words.checkable}`,
    ].join(' · '),
    ...part(words.failures, tally.failures),
    ...part(words.failedHosts, tally.failedHosts),
    ...part(words.hosts, tally.hosts),
    ...part(words.speakers, tally.speakers),
    ...part(words.topics, tally.topics, (id) => topicName(id, lang)),
    ...part(words.findings, tally.findings),
    '',
  ].join('\n');
}

/**
 * The same as data, names counted most first.
 * @example summaryData(tally).pages // → 1000
 */
export function summaryData(tally: Tally): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(tally).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : Object.fromEntries(ranked(value as Counts)),
    ]),
  );
}

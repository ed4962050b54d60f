import type { Say } from './say.ts';

/** Command lines that a reader of the help may start from, and what each is for; both fit a terminal of 80 columns. */
export const examples: readonly (readonly [line: string, meaning: string])[] = [
  ['kutip https://news.example/pemilu/1', 'who said what on a page'],
  ["kutip berita.html --json | jq '.quotes'", 'the quotes, for a script'],
  ['kutip artikel.txt --lang id', 'a pasted text, report in Indonesian'],
  ['kutip *.html --format html -o hasil.html', 'several pages in one file to see'],
  ['kutip h1.html h2.html --one-article', 'two saved pages of one article'],
  ['kutip batch daftar.txt -o out.ndjson', 'a list; run again, it goes on'],
  ['kutip verify laporan.json', 'are the quotes still on the page?'],
  ['kutip rules source-anonymous', 'what a note looks for, and why'],
];

/** What the exit codes of the command mean. */
export const exitMeanings: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', 'findings at or above --fail-on'],
  ['2', 'wrong usage or configuration'],
  ['3', 'a source failed'],
  ['4', 'the output could not be written, or another run holds it'],
  ['70', 'a bug of kutip'],
  ['130', 'stopped by a signal; run again to go on'],
];

const SETTINGS = 'Options may also be set: KUTIP_DELAY=5, or {"delay": 5} in kutip.config.json.';

/** The examples, which stand before the rest of the help. */
export function exampleLines(say: Say): string {
  const longest = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, meaning]) => `  ${line.padEnd(longest)}  ${say(meaning)}`);
  return [say('Examples:'), ...lines, ''].join('\n');
}

/** What stands after the list of options: where more help is, and the exit codes. */
export function closingLines(say: Say): string {
  const codes = exitMeanings.map(([code, meaning]) => `  ${code.padStart(3)}  ${say(meaning)}`);
  return ['', say('Options of an audit: kutip audit --help'), '', say('Exit codes:'), ...codes, '', say(SETTINGS)].join(
    '\n',
  );
}

import { insertBefore, quoted } from './edits.mjs';

const ROWS = 'src/lexicon/topics.ts';
const NAMES = 'src/report/topic-names.ts';
const NOTES = 'src/report/topic-notes-id.ts';
const TEST = 'test/claims/find-topics.test.ts';
const FALSE_FRIENDS = 'test/claims/false-friends.test.ts';

export const usage =
  'npm run new:topic -- <id> <nama> <name> <term>     e.g. voter-education "pendidikan pemilih" "voter education" "sosialisasi pemilu"';

const row = (id, name, term) => `  {
    id: '${id}',
    definition: ${quoted(`Statements on ${name}`)},
    strong: splitTerms(\`
      ${term}\`),
    contextual: [],
    pairs: [],
    falseFriends: ${quoted(`‘${term}’ of anything but an election`)},
    pei: '–',
    source,
  },
`;

const note = (id, indonesian, term) => `  ${/-/u.test(id) ? `'${id}'` : id}: {
    about: ${quoted(`Pernyataan tentang ${indonesian}`)},
    falseFriends: ${quoted(`‘${term}’ di luar pemilu`)},
  },
`;

/** An election topic: its row, its name and note in both languages, a sentence that is about it. */
export function write([id, indonesian, name, term], read) {
  const worded = [indonesian, name, term].every((text) => text !== undefined && /^[^`$\\]+$/u.test(text));
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id ?? '') || !worded) return null;
  const key = /-/u.test(id) ? `'${id}'` : id;
  return {
    files: {
      [ROWS]: insertBefore(read(ROWS), '];', row(id, name, term)),
      [NAMES]: insertBefore(read(NAMES), '};', `  ${key}: { id: ${quoted(indonesian)}, en: ${quoted(name)} },\n`),
      [NOTES]: insertBefore(read(NOTES), '};', note(id, indonesian, term)),
      [TEST]: insertBefore(read(TEST), "  ])('%s → %s'", `    [${quoted(`Soal ${term} itu kami bahas`)}, '${id}'],\n`),
    },
    next: [
      `Say in ${ROWS} and ${NOTES} what the topic covers and what only looks like it.`,
      `Add a false friend to ${FALSE_FRIENDS}, then: npm test -- test/claims test/report/topic-names.test.ts`,
    ],
  };
}

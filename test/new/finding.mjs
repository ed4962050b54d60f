import { camelCase, insertBefore, insertSorted, quoted } from './edits.mjs';

const INDEX = 'src/findings/rules/index.ts';
const CASES = 'test/findings/page-cases.ts';

export const usage =
  'npm run new:finding -- <id> <phrase> <pesan> <message>     e.g. embargo-mentioned "di bawah embargo" "Artikel menyebut embargo." "The article speaks of an embargo."';

const rule = (
  id,
  phrase,
  indonesian,
  english,
) => `import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { findPhrases, phraseIndex } from './find-phrases.ts';

const index = phraseIndex([${quoted(phrase)}]);

function look({ article }: FindingInput): readonly Observation[] {
  const evidence = findPhrases(article.text, index).map(({ phrase }) => phrase);
  return evidence.length === 0 ? [] : [{ evidence }];
}

/** The article holds the words. @example an article with «${phrase}» */
export const ${camelCase(id)}: FindingRule = {
  id: '${id}',
  severity: 'info',
  absence: false,
  norm: [],
  message: { id: ${quoted(indonesian)}, en: ${quoted(english)} },
  about: { id: ${quoted(`Kata-kata “${phrase}”.`)}, en: ${quoted(`The words “${phrase}”.`)} },
  why: { id: 'Pembaca perlu mengetahuinya.', en: 'A reader should know.' },
  whyNot: [{ id: 'Kata-kata itu mungkin dikutip.', en: 'The words may be quoted.' }],
  example: ${quoted(`Artikel dengan “${phrase}”.`)},
  falsePositives: { id: 'Kata-kata itu di dalam kutipan.', en: 'The words inside a quote.' },
  source: 'Own compilation',
  look,
};
`;

/** A finding: its file, its lines in the index, articles that make it fire and that must not. */
export function write([id, phrase, indonesian, english], read) {
  const worded = [phrase, indonesian, english].every((text) => text !== undefined && /^[^`$\\\n]+$/u.test(text));
  if (!/^[a-z]+(?:-[a-z]+)+$/u.test(id ?? '') || !worded) return null;
  const name = camelCase(id);
  const imported = insertSorted(read(INDEX), /^import \{ \w+ \} from/u, `import { ${name} } from './${id}.ts';`);
  const fires = `[[LEAD, ${quoted(`Naskah itu ${phrase}.`)}]]`;
  return {
    files: {
      [`src/findings/rules/${id}.ts`]: rule(id, phrase, indonesian, english),
      [INDEX]: insertBefore(imported, '];', `  ${name},\n`),
      [CASES]: insertBefore(read(CASES), '};', `  '${id}': [${fires}, [SAID], [LEAD]],\n`),
    },
    next: [
      `Write in src/findings/rules/${id}.ts what the rule looks for, why, and what else may explain it.`,
      `Add to ${CASES} articles that look alike and must not make it fire, then: npm test -- test/findings test/rules`,
    ],
  };
}

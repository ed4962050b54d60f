import { insertBefore, quoted } from './edits.mjs';

const ROWS = 'src/lexicon/speech-verbs.ts';
const TEST = 'test/lexicon/verb-sentences.test.ts';
const CLASSES = ['neutral', 'assert', 'accuse', 'deny', 'promise', 'urge', 'predict', 'hearsay'];
const COMPLEMENTS = ['bare-clause', 'clause', 'object-or-clause', 'marked-clause', 'request'];
const FORM = /^[a-z]+(?: [a-z]+)*$/u;

export const usage =
  'npm run new:verb -- <root> <class> <complement> <bare forms or -> [active forms or -] [passive forms]     e.g. celoteh neutral clause celoteh berceloteh';

const forms = (text) => (text === undefined || text === '-' ? '' : text);

function sentence(bare, active, complement) {
  if (bare !== '') return `“Surat suara sudah tiba di gudang,” ${bare} Ratna Dewi.`;
  return complement === 'request'
    ? `Ketua Bawaslu Kota Damai Ratna Dewi ${active} KPU agar menghitung ulang surat suara di tiga TPS.`
    : `Ketua Bawaslu Kota Damai Ratna Dewi ${active} bahwa surat suara sudah tiba di gudang.`;
}

/** A verb of speaking: its row, and a sentence that is read with it. */
export function write([root, cls, complement, ...given], read) {
  const [bare, active, passive] = [0, 1, 2].map((i) => forms(given[i]));
  const known = CLASSES.includes(cls) && COMPLEMENTS.includes(complement);
  const wellFormed = [bare, active, passive].every((text) => text === '' || FORM.test(text));
  if (!FORM.test(root ?? '') || !known || !wellFormed || `${bare}${active}` === '') return null;
  const row = `  row(${[root, cls, complement, bare, active, passive].map(quoted).join(', ')}),\n`;
  const [cue] = (bare === '' ? active : bare).split(' ');
  const line = `  [${quoted(sentence(bare === '' ? '' : cue, cue, complement))}, ${quoted(cue)}],\n`;
  return {
    files: {
      [ROWS]: insertBefore(read(ROWS), '];', row),
      [TEST]: insertBefore(read(TEST), "] as const)('", line),
    },
    next: [`Look at the sentence in ${TEST}: is it what the verb is used for?`, 'npm test -- test/lexicon test/quotes'],
  };
}

import type { PageState, QuoteState, QuoteVerdict, Verification } from '../model/verification.ts';
import type { Language, RenderOptions } from './format.ts';
import { makePen, type Pen } from './pen.ts';
import { translate } from './translate.ts';

interface Words {
  readonly page: Readonly<Record<PageState, string>>;
  readonly edited: Readonly<Record<Verification['edited'][number], string>>;
  readonly quote: Readonly<Record<QuoteState, string>>;
  readonly count: (states: readonly QuoteState[]) => string;
}

const counted = (states: readonly QuoteState[], names: Readonly<Record<QuoteState, string>>): string =>
  (['unchanged', 'moved', 'changed', 'gone'] as const)
    .map((state) => [states.filter((one) => one === state).length, names[state]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');

const en: Words = {
  page: {
    same: 'The page is the same.',
    edited: 'The page was edited',
    removed: 'The page has been removed.',
    unread: 'The page could not be read.',
  },
  edited: { title: 'headline', date: 'date', text: 'text' },
  quote: { unchanged: 'unchanged', moved: 'moved', changed: 'changed', gone: 'gone' },
  count: (states) => `Quotes: ${states.length === 0 ? 'none' : counted(states, en.quote)}`,
};
const id: Words = {
  page: {
    same: 'Laman tidak berubah.',
    edited: 'Laman disunting',
    removed: 'Laman sudah dihapus.',
    unread: 'Laman tidak dapat dibaca.',
  },
  edited: { title: 'judul', date: 'tanggal', text: 'isi' },
  quote: { unchanged: 'tetap', moved: 'pindah', changed: 'berubah', gone: 'hilang' },
  count: (states) => `Kutipan: ${states.length === 0 ? 'tidak ada' : counted(states, id.quote)}`,
};
const language: Readonly<Record<Language, Words>> = { en, id };

/** The words of both versions in one line, as word diffs are written: `Kami [-siap-]{+belum siap+}`. */
function diffLine({ diff }: QuoteVerdict): string {
  return diff
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

function quoteLines(verdict: QuoteVerdict, pen: Pen, words: Words): readonly string[] {
  const { colors, signs } = pen;
  const paint = verdict.state === 'unchanged' ? colors.green : verdict.state === 'moved' ? colors.yellow : colors.red;
  const text = verdict.state === 'changed' ? diffLine(verdict) : verdict.text;
  return [
    ...pen.block(`${verdict.id}${signs.dot}${words.quote[verdict.state]}`, { indent: 2, paint }),
    ...(verdict.state === 'unchanged' ? [] : pen.block(text, { indent: 6 })),
  ];
}

function pageLines(
  { page, edited, failure, input, url, quotes }: Verification,
  pen: Pen,
  lang: Language,
): readonly string[] {
  const words = language[lang];
  const what =
    page === 'edited'
      ? `${words.page.edited}: ${edited.map((part) => words.edited[part]).join(', ')}.`
      : words.page[page];
  return [
    ...pen.block(url ?? input, { paint: pen.colors.bold }),
    ...pen.block(what),
    ...(failure === null
      ? []
      : pen.block(`${translate(failure.message, lang)} ${translate(failure.hint, lang)}`, { indent: 2 })),
    ...(page === 'unread' ? [] : pen.block(words.count(quotes.map(({ state }) => state)))),
    ...quotes.flatMap((quote) => quoteLines(quote, pen, words)),
  ];
}

/**
 * Writes for the terminal what became of the quotes of each report.
 * @example verifyText([verification], options) // → 'https://kabar.example/1\nThe page was edited: text.\nQuotes: 3 unchanged, 1 changed\n…'
 */
export function verifyText(verifications: readonly Verification[], options: RenderOptions): string {
  const pen = makePen(options);
  return `${verifications.map((one) => pageLines(one, pen, options.lang).join('\n')).join('\n\n')}\n`;
}

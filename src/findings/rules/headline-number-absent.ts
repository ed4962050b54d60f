import type { Quantity } from '../../model/claim.ts';
import { findQuantities } from '../../text/find-quantities.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindingInput, FindingRule, Observation } from '../rule.ts';
import { comparableTitle } from './comparable-title.ts';

/** Rounding that desks allow themselves. */
const TOLERANCE = 0.03;
/** From here on headlines cut what is behind the last digit they print: `Rp 12 M` for 12,4 miliar. */
const CUT_FROM = 1_000_000;
/** `5 Fakta …`, `7 Cara …`: the number counts the items of the article. */
const LISTED =
  /^(?:fakta|cara|tips|hal|poin|alasan|langkah|foto|potret|daftar|manfaat|tanda|rekomendasi|pilihan|sosok|janji|pernyataan)$/u;
/** Units by which a number in an election story matters. */
const WEIGHTY = /^(?:persen|rupiah|suara|pemilih|kursi|tps)$/u;

const quantitiesOf = (text: string): readonly Quantity[] =>
  findQuantities(text, tokenize(text, { start: 0, end: text.length }));

/** Headlines capitalise nouns, which would hide units. */
const TITLE_CASE = /\p{Lu}\p{Ll}+/gu;

/** Is the number of the headline what is left of `value` at the headline's own precision? */
function cuts({ value: wanted }: Quantity, value: number): boolean {
  if (wanted < CUT_FROM) return false;
  const zeros = /0*$/u.exec(String(Math.round(wanted)))?.[0].length ?? 0;
  const step = 10 ** zeros;
  return value >= wanted && value < wanted + step;
}

function look({ article, relevance }: FindingInput): readonly Observation[] {
  const title = comparableTitle(article);
  if (title === null || article.pagesMissing.length > 0) return [];
  const captions = article.removed.filter(({ reason }) => reason === 'caption').map((removal) => removal.text);
  const text = [article.subtitle ?? '', article.text, ...captions].join('\n\n');
  const told = quantitiesOf(text);
  const near = (wanted: Quantity): boolean =>
    told.some(
      ({ value }) =>
        (wanted.approximate && value >= wanted.value && value < 10 * wanted.value) ||
        Math.abs(value - wanted.value) <= TOLERANCE * Math.abs(wanted.value) ||
        cuts(wanted, value),
    );
  return quantitiesOf(title.replace(TITLE_CASE, (word) => word.toLowerCase()))
    .filter(({ unit, value }) => unit !== null && value !== 1 && !LISTED.test(unit))
    .filter((wanted) => !near(wanted) && !text.includes(wanted.text))
    .map((wanted) => {
      const values = { number: wanted.text };
      const weighty = relevance.election && WEIGHTY.test(wanted.unit ?? '');
      return weighty ? { evidence: [], values, severity: 'warning' } : { evidence: [], values };
    });
}

/** A number of the headline is not in the text. @example headline «214 Pemilih Ganda», no such number in the text */
export const headlineNumberAbsent: FindingRule = {
  id: 'headline-number-absent',
  severity: 'notice',
  absence: true,
  norm: ['KEJ 1'],
  message: {
    id: 'Angka di judul ({number}) tidak ditemukan di teks.',
    en: 'The number in the headline ({number}) was not found in the text.',
  },
  about: {
    id: 'Angka dengan satuan di judul tanpa nilai yang sama di teks; “dua” dan 2, 1,4 juta dan 1.400.000 dianggap sama, pembulatan 3 persen boleh.',
    en: 'A number with a unit in the headline with no equal value in the text; words and digits are equal, rounding by 3 percent is fine.',
  },
  why: { id: 'Angka di judul paling sering dikutip.', en: 'The number in the headline is the one that is quoted.' },
  whyNot: [
    { id: 'Angka bisa merupakan jumlah hal yang didaftar.', en: 'It may count what is listed.' },
    { id: 'Angka bisa berada di grafik.', en: 'It may be in a chart.' },
  ],
  example: 'Judul: KPU Temukan 214 Pemilih Ganda; teks tanpa angka itu.',
  falsePositives: { id: 'Skor, umur, nama produk.', en: 'Scores, ages, names of products.' },
  source: 'findings §2 H-01',
  look,
};

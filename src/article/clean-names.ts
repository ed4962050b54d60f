import { deskWords } from '../lexicon/bylines.ts';
import { weekdays } from '../lexicon/function-words.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { placeWords } from '../lexicon/places.ts';
import { isOutlet } from '../text/is-outlet.ts';
import { lettersOf } from './same-words.ts';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** `Ratna Dewi, Joko Prayitno` · `Ratna Dewi dan Joko` · `KABARDAMAI.ID/RATNA DEWI` */
const SEPARATOR = /\s*(?:[,;|&/•·\n]|\s(?:dan|and|serta|bersama)\s)\s*/iu;
/** `Ratna Dewi - Kabar Damai` · `Pasar – Ratna Dewi` */
const DASH = /\s+[-–—]+\s+/u;
const BRACKETS = /\s*[([][^()[\]]{0,60}[)\]]/gu;
/** `S.Sos` · `M.Si.` · `Ph.D` · `SH` · `MM` */
const DEGREE = /^(?:\p{Lu}\p{Ll}{0,2}\.(?:\p{Lu}\p{Ll}{0,3}\.?){1,3}|SH|SE|MH|MM|MSi|MA|ST|SIP|SPd|MPd)$/u;
const PERSON = /^\p{Lu}[\p{L}.'’`-]*(?: (?:\p{Lu}[\p{L}.'’`-]*|bin|binti|van|de|der|al|el))*$/u;
const ADDRESS = /[@\d]|https?:|www\.|\.(?:com|co|id|net|org|tv|news|info)(?:$|[^\p{L}])/iu;
const LINK = /https?:|www\.|@/u;
/** `detikNews` · `KompasTV`: an outlet's way to write a name. */
const CAMEL = /\p{Ll}\p{Lu}/u;

const notNames: ReadonlySet<string> = new Set([
  ...deskWords,
  ...weekdays.map((day) => day.toLowerCase()),
  "jum'at",
  'jum’at',
]);

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/u);

function isDesk(part: string, outlets: ReadonlySet<string>): boolean {
  if (ADDRESS.test(part) || outlets.has(lettersOf(part))) return true;
  const [first] = wordsOf(part);
  const single = !part.includes(' ');
  if (single && (CAMEL.test(part) || (/^\p{Lu}+$/u.test(part) && part.length <= 4))) return true;
  return (first !== undefined && isOutlet(first)) || wordsOf(part).some((word) => notNames.has(word.toLowerCase()));
}

function isPlace(part: string): boolean {
  const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
  return wordsOf(part).every((word) => placeWords.has(word) || placeWords.has(capital(word)));
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[ .'’`-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A name as names are written: not in capitals, and in small letters only where its first word is known as a given name. */
function asName(part: string): string | null {
  const small = part === part.toLowerCase() && part.includes(' ') && givenNames.has(wordsOf(part)[0] ?? '');
  const name = part === part.toUpperCase() || small ? titleCase(part) : part;
  const fits = name.length >= 3 && name.length <= LONGEST_NAME && wordsOf(name).length <= MOST_WORDS;
  return fits && PERSON.test(name) ? name : null;
}

function namesIn(line: string, outlets: ReadonlySet<string>): readonly string[] {
  if (LINK.test(line)) return [];
  const text = line.replace(/\s+/gu, ' ').replace(BRACKETS, '').trim();
  const dashed = text.split(DASH);
  const parts = dashed.flatMap((part) => part.split(SEPARATOR)).map((part) => part.trim());
  const people = parts.filter(
    (part, index) => part !== '' && !(index > 0 && DEGREE.test(part)) && !isDesk(part, outlets),
  );
  const born = people.filter((part) => !isPlace(part));
  const kept = born.length > 0 ? born : people;
  const names = kept.flatMap((part) => asName(part) ?? []);
  const full = names.filter((name) => name.includes(' '));
  // `Pasar - Ratna Dewi`: one word beside a full name across a dash is a section; so is one behind the outlet, `Kabar Damai - Pemilu`
  const outletFirst = dashed.length > 1 && isDesk(dashed[0]?.trim() ?? '', outlets);
  return dashed.length > 1 && (full.length > 0 || outletFirst) ? full : names;
}

/** The names of an outlet in the form in which bylines are compared with them. */
export function outletNames(names: readonly (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(names.map((name) => lettersOf(name ?? '')).filter((name) => name !== ''));
}

/**
 * Reads the names of people out of byline words; desks, outlets, places, degrees and addresses are nobody.
 * @example cleanNames(['RATNA DEWI, Joko Prayitno - detikNews', 'Tim Redaksi']) // → ['Ratna Dewi', 'Joko Prayitno']
 */
export function cleanNames(lines: readonly string[], outlets: ReadonlySet<string> = new Set()): readonly string[] {
  const names = lines.flatMap((line) => namesIn(line, outlets));
  return names.filter((name, index) => names.findIndex((other) => lettersOf(other) === lettersOf(name)) === index);
}

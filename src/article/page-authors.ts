import { type Document, lineOf, select } from '../page/dom.ts';
import { type PageMetadata, splitNames } from '../page/metadata.ts';
import type { PublisherVersion } from './publisher.ts';
import { readCredits } from './read-credits.ts';

const LABEL =
  /^(?:oleh|by|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|laporan|editor|redaktur|penyunting)\s*[:|]?\s+/iu;
/** `Vidya Pinandhita - detikHealth` · `KOMPAS.com/RATNA DEWI` · `Ratna Dewi | Kabar Damai` */
const OUTLET_PREFIX = /^[\p{L}\d]+\.(?:com|id|co)\s*\/\s*/iu;
const OUTLET_SUFFIX = /\s*(?:[-|–/@(,]|•)\s*[^-|–/@(,•]{2,40}$/u;
/** Names of desks and bodies are nobody's: `Redaksi`, `Tim detikcom`, `ANTARA`, addresses. */
const NO_PERSON =
  /(?:redaksi|^tim\b|\btim$|admin|editor|\.com|\.id|https?:|@|www\.|^antara$|news$|newsroom|kompas|tempo|detik|okezone|liputan6|republika|merdeka|tribun|media indonesia|viva|reuters|afp|bbc|cnn|indonesia$|facebook|twitter|instagram|youtube|shutterstock|getty|\d)/iu;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|bin|binti|van|de|al))*$/u;

/** Cuts label and outlet off a byline; an editor's line and a bare outlet give nothing. */
function cleanName(words: string): string | null {
  const line = words.replace(/\s+/gu, ' ').trim().replace(LABEL, '').replace(OUTLET_PREFIX, '');
  const name = NO_PERSON.test(line) ? line.replace(OUTLET_SUFFIX, '').trim() : line;
  if (name.length < 3 || name.length > 60 || NO_PERSON.test(name) || !PERSON.test(name)) return null;
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^|[ .'’-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** Names of people in some byline words, outlets and desks left out. @example cleanNames(['Oleh: RATNA DEWI']) // → ['Ratna Dewi'] */
export function cleanNames(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => splitNames(line.replace(LABEL, ''))).flatMap((words) => cleanName(words) ?? []);
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const BYLINES =
  '.byline, [itemprop=author], [rel=author], [class*=author], [class*=reporter], [class*=penulis], [class*=jurnalis]';
const LABELLED = /(?:pewarta|\brep|reporter|penulis|wartawan|jurnalis|oleh)\s*:/iu;

/** The names behind their labels in a line that says more: `PERISTIWA | 17 Juni 2021 Reporter : Ratna Dewi`. */
function fromLine(line: string): readonly string[] {
  return LABELLED.test(line) ? readCredits([line]).authors : [line];
}

function visible(document: Document, selector: string | undefined): readonly string[] {
  return selector === undefined
    ? []
    : select(document, selector)
        .slice(0, 10)
        .map((element) => lineOf(element));
}

const CREDIT_LINES = 'p, div, span, li, small, h4, h5, h6';
const LONGEST_CREDIT = 80;
const CREDIT = /^(?:editor|penyunting|redaktur)\s*:/iu;

/** `Editor : Ratna Dewi` on a line of its own, anywhere on the page: many outlets print it below the body. */
function editorLines(document: Document): readonly string[] {
  const lines = select(document, CREDIT_LINES)
    .map((element) => lineOf(element))
    .filter((line) => line.length <= LONGEST_CREDIT && CREDIT.test(line));
  return readCredits(lines.slice(0, 4)).editors;
}

/** Authors and editors of a page: the publisher's byline, the structured data, the meta tags, in that order of trust. */
export function findPeople(
  document: Document,
  metadata: PageMetadata,
  version: PublisherVersion | null,
): { readonly authors: readonly string[]; readonly editors: readonly string[] } {
  const bylines = visible(document, version?.authors)
    .filter((line) => !/^editor\b/iu.test(line))
    .flatMap(fromLine);
  const generic = visible(document, BYLINES)
    .filter((line) => line.length < 80 && !/^editor\b/iu.test(line))
    .flatMap(fromLine);
  const sources = [bylines, metadata.jsonLd?.authors ?? [], metadata.authors, generic];
  const named: readonly string[] = [
    ...visible(document, version?.editors),
    ...visible(document, version?.authors).flatMap((line) =>
      /^editor\b/iu.test(line) ? [line] : readCredits([line]).editors,
    ),
    ...(metadata.jsonLd?.editors ?? []),
    ...metadata.editors,
  ];
  const declared = cleanNames(named);
  const editors = declared.length > 0 ? declared : cleanNames(editorLines(document));
  const writers = sources.map(cleanNames).filter((names) => names.length > 0);
  const others = writers.map((names) => names.filter((name) => !editors.includes(name)));
  return { authors: others.find((names) => names.length > 0) ?? writers[0] ?? [], editors };
}

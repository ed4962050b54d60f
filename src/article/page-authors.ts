import { outletInitials, teamInitials } from '../lexicon/bylines.ts';
import type { Warning } from '../model/source.ts';
import { attribute, type Document, type DomElement, lineOf, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';
import { cleanNames } from './clean-names.ts';
import type { Surroundings } from './in-furniture.ts';
import type { PublisherVersion } from './publisher.ts';
import { isCredit, readCredits } from './read-credits.ts';

/** Who wrote and who edited an article, and what its page says that does not fit. */
export interface PagePeople {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly warnings: readonly Warning[];
}

/** What is known of a page where its people are looked for. */
export interface PeopleSources {
  readonly document: Document;
  readonly metadata: PageMetadata;
  readonly version: PublisherVersion | null;
  /** Lines of the body that credit somebody. */
  readonly credits: readonly string[];
  /** The marks at the end of the body, `(sla/bim)`. */
  readonly endMarks: readonly string[];
  readonly outlets: ReadonlySet<string>;
  readonly around: Surroundings;
}

const BYLINES =
  '.byline, [itemprop=author], [rel=author], [class*=author], [class*=reporter], [class*=penulis], [class*=jurnalis], [class*=journalist], [class*=kontributor], [class*=credit], [class*=editor], [class*=byline], [id=penulis], [id=editor]';
const EDITOR = /editor|penyunting|redaktur/iu;
const LONGEST_BYLINE = 120;
const MOST_BYLINES = 24;

interface Byline {
  readonly line: string;
  /** Its class says that it names the editor. */
  readonly editor: boolean;
}

function linesOf(elements: readonly DomElement[]): readonly Byline[] {
  return elements
    .map((element) => ({
      line: lineOf(element, LONGEST_BYLINE),
      editor: EDITOR.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`),
    }))
    .filter(({ line }) => line !== '' && line.length <= LONGEST_BYLINE);
}

const CREDIT_LINES = 'p, div, span, li, small, h4, h5, h6';
const LONGEST_CREDIT = 80;
/** Enough to see the label. */
const LABEL_LENGTH = 12;
const EDITOR_LABEL = /^(?:editor|penyunting|redaktur)/iu;
const EDITOR_LINE = /^(?:editor|penyunting|redaktur)\s*:/iu;

/** `Editor : Ratna Dewi` on a line of its own, anywhere on the page: many outlets print it below the body. */
function editorLines(document: Document): readonly string[] {
  return select(document, CREDIT_LINES)
    .filter((element) => EDITOR_LABEL.test(lineOf(element, LABEL_LENGTH)))
    .map((element) => lineOf(element, LONGEST_CREDIT))
    .filter((line) => line.length <= LONGEST_CREDIT && EDITOR_LINE.test(line))
    .slice(0, 4);
}

interface Named {
  readonly labelled: readonly string[];
  readonly bare: readonly string[];
  readonly editors: readonly string[];
}

/** Sorts the people of some bylines by what the label or the class says of them. */
function sortPeople(bylines: readonly Byline[], outlets: ReadonlySet<string>): Named {
  const lines = bylines.map(({ line }) => line);
  const credits = readCredits(lines, outlets);
  const unlabelled = bylines.filter(({ line }) => !isCredit(line));
  const editors = cleanNames(
    unlabelled.flatMap(({ line, editor }) => (editor ? [line] : [])),
    outlets,
  );
  const bare = cleanNames(
    unlabelled.flatMap(({ line, editor }) => (editor ? [] : [line])),
    outlets,
  );
  const names = new Set([...credits.editors, ...editors]);
  return {
    labelled: credits.authors,
    bare: bare.filter((name) => !names.has(name) && !credits.authors.includes(name)),
    editors: [...names],
  };
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** `Vidya P` and `Vidya Putri Lestari` are one person when the words of one begin those of the other. */
function samePerson(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length);
  return short !== undefined && short.length > 0 && short.every((word, index) => long?.[index]?.startsWith(word));
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.some((other) => samePerson(name, other)));
}

const INITIALS = /^[([]?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,8}){0,4}[)\]]?\.?$/u;

/** `(sla/bim)`: the first wrote, the last edited; desks and outlets are nobody. */
function readInitials(marks: readonly string[]): Pick<PagePeople, 'authors' | 'editors'> {
  const read = marks
    .filter((mark) => INITIALS.test(mark))
    .map((mark) => mark.replace(/[()[\].]/gu, '').split(/[/-]/u))
    .map((parts) => parts.filter((part) => !outletInitials.has(part)))
    .find((parts) => parts.some((part) => !teamInitials.has(part)));
  const isPerson = (part: string): boolean => part.length <= 4 && !teamInitials.has(part);
  return {
    authors: (read ?? []).slice(0, 1).filter(isPerson),
    editors: (read ?? []).slice(1).slice(-1).filter(isPerson),
  };
}

interface Source {
  readonly from: string;
  readonly names: readonly string[];
}

/** The list of the most trusted source, unless all others agree on somebody else. */
function choose(sources: readonly Source[]): Source | undefined {
  const known = sources.filter(({ names }) => names.length > 0);
  const [first, second] = known;
  if (first === undefined || second === undefined || first.from === 'byline') return first;
  const others = (source: Source): number =>
    known.filter((other) => other !== source && share(other.names, source.names)).length;
  return others(first) === 0 && others(second) > 0 ? second : first;
}

function conflict(chosen: Source | undefined, sources: readonly Source[]): readonly Warning[] {
  if (chosen === undefined) return [];
  const others = sources.filter(({ names }) => names.length > 0 && !share(names, chosen.names));
  if (others.length === 0) return [];
  const told = [chosen, ...others].map(({ from, names }) => `${from} ${names.join(', ')}`).join('; ');
  return [{ code: 'author-conflict', message: `The authors differ: ${told}; used: ${chosen.names.join(', ')}.` }];
}

/**
 * Decides who wrote and who edited the article. A label on the page counts most, then JSON-LD, then meta tags, then a byline
 * without a label; who is named as editor is no author on the word of a machine, and initials stand where nobody is named.
 * @example findPeople(sources).authors // ['Ratna Dewi'] of «Penulis: Ratna Dewi | Editor: Joko Prayitno»
 */
export function findPeople(sources: PeopleSources): PagePeople {
  const { document, metadata, version, outlets } = sources;
  const find = (selector: string | undefined): readonly DomElement[] =>
    selector === undefined ? [] : select(document, selector).slice(0, MOST_BYLINES);
  const own = sortPeople(linesOf(find(version?.authors)), outlets);
  const ownEditors = sortPeople(
    linesOf(find(version?.editors)).map(({ line }) => ({ line, editor: true })),
    outlets,
  );
  const { inFurniture } = sources.around;
  const page = sortPeople(linesOf(find(BYLINES).filter((element) => !inFurniture(element))), outlets);
  const body = readCredits(sources.credits, outlets);

  const named = [
    ...new Set([
      ...own.editors,
      ...ownEditors.editors,
      ...ownEditors.labelled,
      ...page.editors,
      ...body.editors,
      ...cleanNames([...(metadata.jsonLd?.editors ?? []), ...metadata.editors], outlets),
    ]),
  ];
  const editors = named.length > 0 ? named : readCredits(editorLines(document), outlets).editors;
  const noEditor = (names: readonly string[]): readonly string[] =>
    names.filter((name) => !editors.some((editor) => samePerson(name, editor)));
  const ordered: readonly Source[] = [
    { from: 'byline', names: own.labelled.length > 0 ? own.labelled : noEditor(own.bare) },
    { from: 'byline', names: page.labelled.length > 0 ? page.labelled : body.authors },
    { from: 'JSON-LD', names: noEditor(cleanNames(metadata.jsonLd?.authors ?? [], outlets)) },
    { from: 'meta tags', names: noEditor(cleanNames(metadata.authors, outlets)) },
    { from: 'visible line', names: noEditor(page.bare) },
  ];
  const chosen = choose(ordered);
  if (chosen === undefined && editors.length === 0) {
    const declared = [...(metadata.jsonLd?.authors ?? []), ...metadata.authors];
    return { ...readInitials([...sources.endMarks.toReversed(), ...declared]), warnings: [] };
  }
  return { authors: chosen?.names ?? [], editors, warnings: conflict(chosen, ordered) };
}

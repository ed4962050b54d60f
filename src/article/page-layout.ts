import { attribute, type DomElement, type DomNode, isBlock, isElement, isSilent } from '../page/dom.ts';

/** A line of a page that is nothing but a link to elsewhere: `Harga Beras Naik Lagi` in a list of news. */
export interface LinkLine {
  readonly anchor: DomElement;
  readonly href: string;
  /** Offset of its first letter among all letters of the page. */
  readonly at: number;
  /** How many other links lead to elsewhere before it, links to the same address in a row counted once. */
  readonly unit: number;
}

/** Where an element begins and ends: in letters, lines and link units of the page. */
interface Extent {
  readonly letters: readonly [number, number];
  readonly lines: readonly [number, number];
  readonly units: readonly [number, number];
  readonly house: readonly [number, number];
  /** Is the main heading of the page inside? */
  readonly titled: boolean;
}

/** The measures of a part of the page, taken in one walk. */
export interface Layout {
  readonly extents: ReadonlyMap<DomElement, Extent>;
  readonly linkLines: readonly LinkLine[];
  /** Letters of prose in each line; 0 for any other line. */
  readonly prose: readonly number[];
  /** Elements that hold a line about the outlet itself: `Tentang Kami` · `Pedoman Media Siber` · `© 2024 Kabar Damai`. */
  readonly houseLines: readonly DomElement[];
  /** Letters inside the links to each address. */
  readonly linked: ReadonlyMap<string, number>;
}

const SHORTEST_PROSE = 60;
const SHORTEST_HEADLINE = 20;
const FEWEST_WORDS = 3;
const MOST_LINKED = 0.35;
const ALL_LINKED = 0.8;
/** `1. ` or `• ` before the link of a list. */
const LONGEST_BULLET = 4;
const SENTENCE_END = /[.!?:;…]["”’»)\]]*$/u;
const LONGEST_HOUSE_LINE = 300;
const HOUSE =
  /\b(?:tentang (?:kami|perusahaan)|about us|redaksi|pedoman (?:media|pemberitaan)(?: media)?(?: siber)?|kode etik(?: jurnalistik)?|kebijakan (?:privasi|data)|privacy policy|syarat (?:dan|&) ketentuan|ketentuan (?:layanan|penggunaan)|terms of (?:use|service)|disclaimer|hubungi kami|kontak(?: kami)?|contact us|karir|careers?|info iklan|pasang iklan|advertise|sitemap|peta situs|rss)\b/giu;
const COPYRIGHT = /(?:©|\(c\)|copyright|hak cipta|all rights reserved)/iu;
const LEADS_NOWHERE = /^(?:#|javascript:|mailto:|tel:|whatsapp:)/iu;

/** How much has been read when an element begins. */
interface Position {
  readonly letters: number;
  readonly lines: number;
  readonly units: number;
  readonly house: number;
  readonly titles: number;
}

/** The line that is being read. */
interface Line {
  text: string;
  linked: number;
  before: number;
  anchor: DomElement | null;
  at: number;
  inParagraph: boolean;
  /** The element of its first words. */
  holder: DomElement | null;
}

interface Pen {
  readonly extents: Map<DomElement, Extent>;
  readonly linkLines: LinkLine[];
  readonly prose: number[];
  readonly linked: Map<string, number>;
  readonly open: Map<DomElement, Position>;
  readonly houseLines: DomElement[];
  letters: number;
  units: number;
  house: number;
  titles: number;
  lastHref: string | null;
  line: Line;
}

function emptyLine(): Line {
  return { text: '', linked: 0, before: 0, anchor: null, at: 0, inParagraph: false, holder: null };
}

function isProse({ text, linked, inParagraph }: Line): boolean {
  if (linked > text.length * MOST_LINKED) return false;
  return text.length >= SHORTEST_PROSE ? inParagraph || SENTENCE_END.test(text) : inParagraph;
}

/** Counts what a line says of the outlet itself: each link to its own pages, and its copyright. */
function readHouse(pen: Pen, line: Line, text: string): void {
  if (text.length > LONGEST_HOUSE_LINE || line.holder === null) return;
  const links = line.linked >= text.length / 2 ? (text.match(HOUSE)?.length ?? 0) : 0;
  const count = links + (COPYRIGHT.test(text) ? 1 : 0);
  if (count === 0) return;
  pen.house += count;
  pen.houseLines.push(line.holder);
}

function endLine(pen: Pen): void {
  const { line } = pen;
  if (line.text === '') return;
  pen.line = emptyLine();
  const text = line.text.replace(/\s+/gu, ' ').trim();
  readHouse(pen, line, text);
  pen.prose.push(isProse({ ...line, text }) ? text.length : 0);
  const href = line.anchor === null ? null : attribute(line.anchor, 'href');
  if (line.anchor === null || href === null || line.before > LONGEST_BULLET) return;
  if (text.length < SHORTEST_HEADLINE || text.split(' ').length < FEWEST_WORDS) return;
  if (line.linked < text.length * ALL_LINKED) return;
  if (href !== pen.lastHref) pen.units += 1;
  pen.lastHref = href;
  pen.linkLines.push({ anchor: line.anchor, href, at: line.at, unit: pen.units });
}

type Text = Extract<DomNode, { data: string }>;

/** What stands around a node. */
interface Context {
  readonly anchor: DomElement | null;
  readonly inParagraph: boolean;
}

function readWords(pen: Pen, { data, parent }: Text, { anchor, inParagraph }: Context): void {
  const words = data;
  const holder = parent !== null && isElement(parent) ? parent : null;
  const letters = words.trim().length;
  if (letters === 0) {
    if (pen.line.text !== '') pen.line.text += ' ';
    return;
  }
  const { line } = pen;
  if (anchor !== null) {
    const href = attribute(anchor, 'href') as string;
    pen.linked.set(href, (pen.linked.get(href) ?? 0) + letters);
    if (line.anchor === null) {
      line.anchor = anchor;
      line.at = pen.letters;
      line.before = line.text.trim().length;
    }
    line.linked += letters;
  }
  line.text += words;
  line.inParagraph ||= inParagraph;
  line.holder ??= holder;
  pen.letters += letters;
}

type Task = (Context & { readonly node: DomNode }) | { readonly end: DomElement };

function leadsElsewhere(element: DomElement): boolean {
  const href = element.name === 'a' ? attribute(element, 'href') : null;
  return href !== null && !LEADS_NOWHERE.test(href);
}

function positionOf({ letters, prose, units, house, titles }: Pen): Position {
  return { letters, lines: prose.length, units, house, titles };
}

function enter(pen: Pen, tasks: Task[], { node, anchor, inParagraph }: Extract<Task, { node: DomNode }>): void {
  if (node.type === 'text') {
    readWords(pen, node, { anchor, inParagraph });
    return;
  }
  if (!isElement(node) || isSilent(node)) return;
  if (isBlock(node) || node.name === 'br') endLine(pen);
  pen.open.set(node, positionOf(pen));
  if (node.name === 'h1') pen.titles += 1;
  tasks.push({ end: node });
  const within = leadsElsewhere(node) ? node : anchor;
  const paragraph = (inParagraph || node.name === 'p') && node.name !== 'li';
  for (let i = node.children.length - 1; i >= 0; i -= 1)
    tasks.push({ node: node.children[i] as DomNode, anchor: within, inParagraph: paragraph });
}

function leave(pen: Pen, element: DomElement): void {
  if (isBlock(element)) endLine(pen);
  const from = pen.open.get(element) as Position;
  const to = positionOf(pen);
  pen.extents.set(element, {
    letters: [from.letters, to.letters],
    lines: [from.lines, to.lines],
    units: [from.units, to.units],
    house: [from.house, to.house],
    titled: to.titles > from.titles,
  });
}

/**
 * Measures a part of the page in one walk: how many letters, how much prose and how many links each element holds.
 * @example readLayout(body).linkLines[0].href // → '/berita/harga-beras-naik-lagi'
 */
export function readLayout(root: DomElement): Layout {
  const pen: Pen = {
    extents: new Map(),
    linkLines: [],
    prose: [],
    linked: new Map(),
    open: new Map(),
    houseLines: [],
    letters: 0,
    units: 0,
    house: 0,
    titles: 0,
    lastHref: null,
    line: emptyLine(),
  };
  const tasks: Task[] = [{ node: root, anchor: null, inParagraph: false }];
  while (tasks.length > 0) {
    const task = tasks.pop() as Task;
    if ('end' in task) leave(pen, task.end);
    else enter(pen, tasks, task);
  }
  endLine(pen);
  const { extents, linkLines, prose, linked, houseLines } = pen;
  return { extents, linkLines, prose, linked, houseLines };
}

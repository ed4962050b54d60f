import type { ChalkInstance } from 'chalk';
import type { CheckabilityLabel } from '../model/claim.ts';
import type { Severity } from '../model/finding.ts';
import { escapeTerminal } from './escape-terminal.ts';
import type { RenderOptions } from './format.ts';
import type { Messages } from './message-keys.ts';
import { messages } from './messages.ts';
import { ellipsize, wrap } from './wrap.ts';

type Paint = (text: string) => string;

/** Signs of the terminal report; the second set is for terminals that know ASCII only. */
interface Signs {
  readonly dot: string;
  readonly more: string;
  readonly line: string;
  readonly bullet: string;
  readonly removed: string;
  readonly because: string;
  readonly goesOn: string;
  readonly open: string;
  readonly close: string;
}

const unicodeSigns: Signs = {
  dot: ' · ',
  more: '…',
  line: '─',
  bullet: '•',
  removed: '×',
  because: '↳',
  goesOn: '+',
  open: '“',
  close: '”',
};
const asciiSigns: Signs = {
  dot: ' | ',
  more: '...',
  line: '-',
  bullet: '*',
  removed: 'x',
  because: '>',
  goesOn: '+',
  open: '"',
  close: '"',
};

/** How wide a text may grow: longer lines are hard to read, however wide the terminal is. */
const widestText = 110;
const narrowestText = 40;

/** A text block: how far it stands in, and what marks its first line. */
interface BlockStyle {
  readonly indent?: number;
  readonly mark?: string;
  readonly paint?: Paint;
  readonly paintMark?: Paint;
}

/** What the terminal report writes with: words, signs, colours, and lines that fit and are safe to print. */
export interface Pen {
  readonly words: Messages;
  readonly signs: Signs;
  readonly colors: ChalkInstance;
  readonly width: number;
  /** Escapes, wraps and paints text. */
  block(text: string, style?: BlockStyle): readonly string[];
  /** The same on one line, shortened. */
  excerpt(text: string, style?: BlockStyle): string;
  checkability(label: CheckabilityLabel): Paint;
  severity(severity: Severity): Paint;
}

const plain: Paint = (text) => text;

function checkabilityPaint(colors: ChalkInstance, label: CheckabilityLabel): Paint {
  if (label === 'checkable') return colors.green.bold;
  if (label === 'needs-detail') return colors.yellow;
  return label === 'checkable-later' ? colors.cyan : colors.dim;
}

function severityPaint(colors: ChalkInstance, severity: Severity): Paint {
  if (severity === 'warning') return colors.red.bold;
  return severity === 'notice' ? colors.yellow : colors.dim;
}

/** Line breaks and tabs inside a block are only space; anything else that is not print is spelled out. */
const printable = (text: string): string => escapeTerminal(text.replace(/[ \t\r\n]+/gu, ' '));

/**
 * Makes the pen for one terminal.
 * @example makePen(options).block('Kami siap, kata Ratna', { indent: 2 }) // ['  Kami siap, kata Ratna']
 */
export function makePen({ lang, colors, width, ascii = false }: RenderOptions): Pen {
  const signs = ascii ? asciiSigns : unicodeSigns;
  const columns = Math.min(Math.max(width, narrowestText), widestText);
  return {
    words: messages[lang],
    signs,
    colors,
    width: columns,
    block(text, { indent = 0, mark = '', paint = plain, paintMark = plain } = {}) {
      const lines = wrap(printable(text), columns - indent - mark.length);
      const left = (i: number): string => (i === 0 ? paintMark(mark) : ' '.repeat(mark.length));
      return lines.map((line, i) => `${' '.repeat(indent)}${left(i)}${paint(line)}`);
    },
    excerpt(text, { indent = 0, mark = '', paint = plain, paintMark = plain } = {}) {
      const line = ellipsize(printable(text), columns - indent - mark.length, signs.more);
      return `${' '.repeat(indent)}${paintMark(mark)}${paint(line)}`;
    },
    checkability: (label) => checkabilityPaint(colors, label),
    severity: (severity) => severityPaint(colors, severity),
  };
}

import { escapeTerminal } from './escape-terminal.ts';

/** Signs that Markdown reads anywhere in a line: `*tebal*`, `[tautan](…)`, `<b>`, `$rumus$`. */
const inlineSigns = /[\\`*_[\]<>#|~&$]/gu;

/** What begins a block at the start of a line: `- butir`, `1. butir`, `=== `. */
const blockStart = /^(\s*)(?:([-+=])|(\d{1,9})([.)]))/u;

/** What GitHub and others turn into a link without being asked: `https://…`, `www.…`, `warga@…`. */
const bareLinks = /(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|@/giu;

/**
 * Makes text from a page plain text in Markdown: nothing in it is formatting, a link, an image or HTML.
 * @example escapeMarkdown('Total_suara: *37*') // 'Total\\_suara: \\*37\\*'
 */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text.replace(/\s+/gu, ' '))
    .replace(inlineSigns, '\\$&')
    .replace(bareLinks, '\\$&')
    .replace(blockStart, (_, space: string, sign?: string, number?: string, end?: string) =>
      sign === undefined ? `${space}${number}\\${end}` : `${space}\\${sign}`,
    );
}

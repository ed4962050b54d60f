/** HTML that is safe to put into a page: made by `html` alone, so that text from outside is always escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text and numbers are escaped, markup is kept, lists are joined, null is nothing. */
export type Part = string | number | null | Markup | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const special = /[&<>"'`]/gu;

/** What would turn the reading direction around, hide words or not be HTML at all; soft hyphens and joiners may stay. */
const misleading =
  /[^\P{Cc}\n\t]|[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{2028}\u{2029}\p{Cs}]|[\u{E0000}-\u{E007F}]/gu;

const spellOut = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

function escapeText(text: string): string {
  return text.replace(misleading, spellOut).replace(special, (sign) => entities[sign] ?? '');
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(write).join('');
}

/**
 * Writes HTML from a template; every text put into it comes out as text, in content and in quoted attributes.
 * @example html`<p>${'<b>Kami siap</b>'}</p>`.markup // '<p>&lt;b&gt;Kami siap&lt;/b&gt;</p>'
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((text, piece, i) => text + write(parts[i - 1] ?? null) + piece) };
}

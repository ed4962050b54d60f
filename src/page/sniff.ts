const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
];
const SNIFFED = 4096;

/** The kind of a file that is no text, by its first bytes: `a PDF document`; null when it may be text. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const known = MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[0];
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return null;
  const head = bytes.subarray(0, SNIFFED);
  const control = head.reduce((n, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? n + 1 : n), 0);
  return control > head.length / 20 ? 'a binary file' : null;
}

const DOCTYPE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/isu;
const TAG =
  /<\/?(?:html|head|body|div|p|article|section|meta|script|link|title|span|a|table|h[1-6]|br|img)(?:\s[^<>]{0,500})?\/?>/giu;

/** Is a text a web page? By its tags, not by its name: a text that only mentions a tag is none. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 65_536);
  return DOCTYPE.test(head) || (head.match(TAG)?.length ?? 0) >= 4;
}

/** Is a text data for programs, so that there is no article to read? */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]\s*["[{\]}]/u.test(text.slice(0, 200));
}

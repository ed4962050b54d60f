const SEARCHED = 32 * 1024;
const META = /<meta\b[^<>]{0,600}>/giu;
const REFRESH = /http-equiv\s{0,4}=\s{0,4}["']?refresh\b/iu;
const CONTENT = /content\s{0,4}=\s{0,4}(?:"([^"<>]{0,500})"|'([^'<>]{0,500})')/iu;
/** `0; url=https://kabar.example/1` */
const TARGET = /^\s{0,9}(\d{1,4})(?:\.\d{0,4})?\s{0,9}[;,]\s{0,9}(?:url\s{0,4}=\s{0,4})?["']?([^"'\s]{1,400})/iu;
const LONGEST_DELAY = 2;

/** The head of a page without what only browsers without scripts would see. */
function headOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED));
  const [start = '', ...parts] = text.split(/<noscript\b/iu);
  return start + parts.map((part) => part.slice(Math.max(part.search(/<\/noscript/iu), 0))).join('');
}

/**
 * The address that a page sends its reader to at once, by `<meta http-equiv="refresh">`; null when it stays, or only reloads later.
 * @example readMetaRefresh(bytes of '<meta http-equiv="refresh" content="0; url=/berita/1">') // → '/berita/1'
 */
export function readMetaRefresh(bytes: Uint8Array): string | null {
  for (const [tag] of headOf(bytes).matchAll(META)) {
    if (!REFRESH.test(tag)) continue;
    const content = CONTENT.exec(tag);
    const [, delay, target] = TARGET.exec(content?.[1] ?? content?.[2] ?? '') ?? [];
    if (target !== undefined && Number(delay) <= LONGEST_DELAY) return target.replaceAll('&amp;', '&');
  }
  return null;
}

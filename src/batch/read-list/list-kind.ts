/** What a list is written in. */
export type ListKind = 'text' | 'csv' | 'ndjson' | 'xml' | 'archive' | 'page' | 'binary';

/** `%PDF`, PNG, JPEG, ZIP */
const OTHER_FILES = /^(?:%PDF|\u0089PNG|ÿØÿ|PK\u0003\u0004)/u;
const ROOT = /<(?:[\w-]{1,20}:)?(?:rss|feed|RDF|urlset|sitemapindex)[\s>]/u;
const TABLE_NAME = /\.(?:csv|tsv)(?:\.gz)?$/iu;
const HEADER = /^"?(?:url|urls|link|address|alamat|tautan|href|loc)"?$/iu;

const CONTROL = /[\u0000-\u0008\u000E-\u001F]/gu;
const MOST_CONTROLS = 0.1;

function isTable(firstLine: string): boolean {
  return /[,;\t]/u.test(firstLine) && firstLine.split(/[,;\t]/u).some((cell) => HEADER.test(cell.trim()));
}

/** A line that is an address between quotation marks and nothing else. */
function isJsonString(bytes: string): boolean {
  return bytes.split('\n').some((line) => /^"https?:[^",;\t]*"$/u.test(line.trim()));
}

/**
 * Tells from its name and its first bytes what a list is written in. `bytes` are read as Latin letters: only the signs matter.
 * @example listKind('daftar.txt', 'https://kabar.example/1\n') // → 'text'
 */
export function listKind(name: string, bytes: string): ListKind {
  if (bytes.startsWith('WARC/')) return 'archive';
  if (OTHER_FILES.test(bytes) || (bytes.match(CONTROL)?.length ?? 0) > bytes.length * MOST_CONTROLS) return 'binary';
  const start = bytes.replace(/^ï»¿/u, '').trimStart();
  if (start.startsWith('<')) return ROOT.test(start) ? 'xml' : 'page';
  if (start.startsWith('{') || start.startsWith('"{')) return 'ndjson';
  if (TABLE_NAME.test(name) || isTable(start.split('\n', 1)[0] ?? '')) return 'csv';
  return isJsonString(start) ? 'ndjson' : 'text';
}

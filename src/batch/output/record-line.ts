import { crc32 } from 'node:zlib';
import type { Report } from '../../model/report.ts';
import { version } from '../../model/version.ts';
import { stringifyJson } from '../../report/json.ts';

/** What the first record of an output says of the run, and later ones where the run changed. */
export interface Header {
  readonly kutip: 'batch';
  readonly version: string;
  /** The options that decide what a report says. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly lists: { readonly entries: number; readonly sha256: string };
}

/** What a line of an output is. */
export type ReadLine =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'record'; readonly key: Buffer; readonly ok: boolean }
  | { readonly kind: 'bad' };

/** How each line ends: the sum of all bytes before this. */
const SUM = /^,"sum":"([\da-f]{8})"\}(\}?)$/u;
const SUM_BYTES = 19;
/** How a record ends before its sum. */
const KEY = /,"batch":\{"key":"([\da-f]{32})","attempts":\d{1,9}$/u;
const KEY_BYTES = 80;
/** Both stand at the start, before any word of a page. */
const OK = /^\{"schemaVersion":"[\d.]+","tool":\{"name":"kutip","version":"[^"\\]+"\},"ok":(true|false),/u;
const START_BYTES = 200;
/** What every output of a batch starts with. */
export const outputStart = '{"kutip":"batch","version":';

const sumOf = (text: Uint8Array | string): string =>
  crc32(text as Buffer)
    .toString(16)
    .padStart(8, '0');

function withSum(open: string, close: string): Buffer {
  return Buffer.from(`${open},"sum":"${sumOf(open)}"${close}\n`);
}

/**
 * The line of a report: the report as it is, with the key of its entry, how often it was asked for, and a sum by which damage is seen.
 * @example recordLine(report, { key, attempts: 1 }).toString() // {"schemaVersion":…,"batch":{"key":"…","attempts":1,"sum":"…"}}
 */
export function recordLine(
  report: Report,
  { key, attempts }: { readonly key: Buffer; readonly attempts: number },
): Buffer {
  const open = stringifyJson(report).slice(0, -1);
  return withSum(`${open},"batch":{"key":"${key.toString('hex')}","attempts":${attempts}`, '}}');
}

/**
 * The line of a header.
 * @example headerLine({ options: { lang: 'en' }, lists: { entries: 3, sha256 } }).toString() // {"kutip":"batch","version":"0.1.0",…
 */
export function headerLine({ options, lists }: Pick<Header, 'options' | 'lists'>): Buffer {
  return withSum(stringifyJson({ kutip: 'batch', version, options, lists } satisfies Header).slice(0, -1), '}');
}

/**
 * What a line without its end is; one that is not byte for byte as it was written is bad.
 * @example readLine(Buffer.from('{"ok":tr')).kind // → 'bad'
 */
export function readLine(line: Buffer): ReadLine {
  // two braces close a record, one a header: the sum is looked for from both ends
  const tail = line.toString('latin1', Math.max(0, line.length - SUM_BYTES - 1));
  const at = tail.lastIndexOf(',"sum":"');
  const match = at === -1 ? null : SUM.exec(tail.slice(at));
  if (match === null) return { kind: 'bad' };
  const end = line.length - (tail.length - at);
  if (sumOf(line.subarray(0, end)) !== match[1]) return { kind: 'bad' };
  if (match[2] === '') {
    const isHeader = line.toString('latin1', 0, outputStart.length) === outputStart;
    return isHeader ? { kind: 'header', header: JSON.parse(line.toString('utf8')) as Header } : { kind: 'bad' }; // the sum says it is ours
  }
  const key = KEY.exec(line.toString('latin1', Math.max(0, end - KEY_BYTES), end));
  const ok = OK.exec(line.toString('latin1', 0, START_BYTES));
  if (key === null || ok === null) return { kind: 'bad' };
  return { kind: 'record', key: Buffer.from(key[1] as string, 'hex'), ok: ok[1] === 'true' };
}

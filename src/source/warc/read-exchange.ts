import { type Outcome, success } from '../../model/failure.ts';
import type { CacheUse } from '../../model/source.ts';
import { type Exchange, headerOf, keptAddress } from '../exchange.ts';
import { explainError } from '../http/explain-error.ts';
import { BodyError, unpack } from '../http/unpack-body.ts';
import { type Message, readMessage } from './read-message.ts';
import type { WarcRecord } from './warc-record.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/u;
const GZIP = /^(?:x-)?gzip$/iu;

/** The address of the page that a record holds the answer of; null for all other records. */
export function pageAddress({ type, fields }: Pick<WarcRecord, 'type' | 'fields'>): URL | null {
  if (type !== 'response' && type !== 'resource') return null;
  const target = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  const url = URL.canParse(target) ? new URL(target) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : null;
}

const USES: readonly string[] = ['fresh', 'revalidated', 'offline'] satisfies readonly CacheUse[];
const readUse = (word: string | undefined): CacheUse | null =>
  word !== undefined && USES.includes(word) ? (word as CacheUse) : null;

/** What a record says that a server answered; a resource is the page itself. */
function messageIn({ type, fields, block }: WarcRecord): Message | null {
  if (type === 'response') return readMessage(block);
  return { status: 200, statusText: 'OK', headers: [['Content-Type', fields.get('content-type') ?? '']], body: block };
}

/** How a body is packed: some archives unpack the body and leave the header as it was. */
function encodingOf({ headers, body }: Message): string {
  const encoding = headerOf(headers, 'content-encoding') ?? '';
  return GZIP.test(encoding.trim()) && !(body[0] === 0x1f && body[1] === 0x8b) ? '' : encoding;
}

/**
 * The answer that a record holds; null when it holds none. A failure when its body cannot be had whole.
 * @example await readExchange(record) // → { ok: true, value: { url: 'https://kabar.example/pemilu/1', status: 200 … } }
 */
export async function readExchange(record: WarcRecord): Promise<Outcome<Exchange> | null> {
  const url = pageAddress(record);
  const message = url === null ? null : messageIn(record);
  if (url === null || message === null) return null;
  const { status, statusText, headers, body } = message;
  const time = TIME.exec(record.fields.get('warc-date') ?? '');
  const whole = !record.fields.has('warc-truncated');
  const isPage = status === 200 || status === 203;
  if (isPage && !whole) return explainError(new BodyError('truncated'), url.hostname);
  try {
    return success({
      url: keptAddress(url),
      fetchedAt: time === null ? null : `${time[0]}Z`,
      status,
      statusText,
      headers,
      packed: body,
      bytes: isPage ? await unpack(body, encodingOf(message)) : new Uint8Array(),
      whole,
      cache: readUse(record.fields.get('kutip-cache')),
    });
  } catch (error) {
    return explainError(error, url.hostname);
  }
}

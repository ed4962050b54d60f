import type { Dispatcher } from 'undici';
import { version } from '../../model/version.ts';
import { maxPageBytes } from '../../page/page-limits.ts';
import { type Exchange, headerOf, keptAddress } from '../exchange.ts';
import { guardLookup, type Resolve } from './guarded-lookup.ts';
import { BodyError, readPacked, unpack } from './unpack-body.ts';

export interface ConnectOptions {
  /** Lets the tool talk to loopback and private addresses; off unless set. */
  readonly allowPrivate?: boolean;
  /** Finds the addresses of names, for tests; the system's unless set. */
  readonly resolve?: Resolve;
}

const LARGEST_HEADERS = 32 * 1024;
/** Says what asks; who asks, and where to complain, is for the user to add. */
export const defaultAgent: string = `kutip/${version} (reads one news page for a fact-checker)`;

/** Undici, loaded and connected. */
export interface Connection {
  readonly request: typeof import('undici').request;
  readonly agent: Dispatcher;
}

/** Loads undici; the address guard is in the connection itself unless private addresses are allowed. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { Agent, request } = await import('undici');
  const lookup = guardLookup(options.resolve, options.allowPrivate === true ? () => false : undefined);
  const agent = new Agent({
    connect: { timeout: 10_000, lookup },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    maxHeaderSize: LARGEST_HEADERS,
  });
  return { request, agent };
}

/** The headers of every request. */
export function requestHeaders(userAgent: string | undefined): Readonly<Record<string, string>> {
  return {
    'user-agent': userAgent ?? defaultAgent,
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'id,en;q=0.5',
  };
}

/** A connection that breaks once the body has begun cuts the page off. */
async function* withoutReset(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? new BodyError('truncated') : error; // of node:net
  }
}

/** What one request is made with. */
export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** Asks a server once. Only the body of a page is read, whole and under the caps; that of any other answer is left. */
export async function requestOnce(connection: Connection, url: URL, options: RequestOptions): Promise<Exchange> {
  const { signal, headers: sent, now } = options;
  const { statusCode, statusText, headers, body } = await connection.request(url, {
    dispatcher: connection.agent,
    signal,
    headers: sent,
    responseHeaders: 'raw',
  });
  // undici gives raw headers as names and values in turn, whatever its types say
  const raw = headers as unknown as readonly string[];
  const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
  const fetchedAt = `${now().toISOString().slice(0, 19)}Z`;
  const answer = { url: keptAddress(url), fetchedAt, status: statusCode, statusText, headers: pairs, cache: null };
  const leave = (): void => {
    body.on('error', () => undefined).destroy();
  };
  if (statusCode !== 200 && statusCode !== 203) {
    leave();
    return { ...answer, packed: new Uint8Array(), bytes: new Uint8Array(), whole: false };
  }
  if (Number(headerOf(pairs, 'content-length') ?? 0) > maxPageBytes) {
    leave();
    throw new BodyError('too-large');
  }
  const packed = await readPacked(withoutReset(body));
  return { ...answer, packed, bytes: await unpack(packed, headerOf(pairs, 'content-encoding') ?? ''), whole: true };
}

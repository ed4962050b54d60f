import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { type Failure, failed, type Outcome, success } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { version } from '../../model/version.ts';
import { readMetaRefresh } from '../../page/meta-refresh.ts';
import { maxPageBytes } from '../../page/page-limits.ts';
import { checkUrl } from './check-url.ts';
import { explainError } from './explain-error.ts';
import { guardLookup, type Resolve } from './guarded-lookup.ts';
import { statusFailure } from './status-failure.ts';
import { BodyError, unpackBody } from './unpack-body.ts';

export interface AskOptions {
  /** Lets the tool talk to loopback and private addresses; off unless set. */
  readonly allowPrivate?: boolean;
  /** Seconds for the whole page, redirects included; 30 unless set. */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** Says why a hop must not be asked for; null when it may. */
  readonly mayAsk?: (url: URL) => Promise<Failure | null>;
  /** Finds the addresses of names, for tests; the system's unless set. */
  readonly resolve?: Resolve;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

const MOST_REDIRECTS = 5;
const DEFAULT_TIMEOUT = 30;
const LONGEST_TIMEOUT = 3600;
const LARGEST_HEADERS = 32 * 1024;
/** Says what asks; who asks, and where to complain, is for the user to add. */
export const defaultAgent: string = `kutip/${version} (reads one news page for a fact-checker)`;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Undici, loaded and connected. */
export interface Connection {
  readonly request: typeof import('undici').request;
  readonly agent: Dispatcher;
}

/** Loads undici; the address guard is in the connection itself unless private addresses are allowed. */
export async function connect(options: AskOptions): Promise<Connection> {
  const { Agent, request } = await import('undici');
  const lookup = options.allowPrivate === true ? {} : { lookup: guardLookup(options.resolve) };
  const agent = new Agent({
    connect: { timeout: 10_000, ...lookup },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
    maxHeaderSize: LARGEST_HEADERS,
  });
  return { request, agent };
}

function header(headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(', ') : value) ?? null;
}

/** A connection that breaks once the body has begun cuts the page off. */
async function* withoutReset(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? new BodyError('truncated') : error; // of node:net
  }
}

/** One answer: a page, the address that it sends to, or a refusal. */
type Answer =
  | { readonly refused: Failure; readonly retryAfter: string | null }
  | { readonly page: { readonly bytes: Uint8Array; readonly status: number; readonly contentType: string | null } }
  | { readonly location: string };

async function ask(connection: Connection, url: URL, signal: AbortSignal, userAgent: string): Promise<Answer> {
  const { statusCode, headers, body } = await connection.request(url, {
    dispatcher: connection.agent,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'id,en;q=0.5',
    },
  });
  const location = header(headers, 'location');
  if (REDIRECTS.has(statusCode) && location !== null) {
    body.on('error', () => undefined).destroy();
    return { location };
  }
  if (statusCode !== 200 && statusCode !== 203) {
    body.on('error', () => undefined).destroy();
    return { refused: statusFailure(statusCode, url).failure, retryAfter: header(headers, 'retry-after') };
  }
  if (Number(header(headers, 'content-length') ?? 0) > maxPageBytes) {
    body.on('error', () => undefined).destroy();
    throw new BodyError('too-large');
  }
  const bytes = await unpackBody(withoutReset(body), header(headers, 'content-encoding') ?? '');
  const refresh = readMetaRefresh(bytes);
  if (refresh !== null) return { location: refresh };
  return { page: { bytes, status: statusCode, contentType: header(headers, 'content-type') } };
}

function final(outcome: Outcome<OpenedSource>): Attempt {
  return { outcome, retryAfter: null };
}

function opened(
  address: string,
  url: URL,
  page: Extract<Answer, { page: unknown }>['page'],
  at: Date,
): Outcome<OpenedSource> {
  const { bytes, status, contentType } = page;
  const finalUrl = url.href.split('#', 1)[0] as string;
  if (bytes.length === 0)
    return failed(
      'empty',
      'The server sent an empty page.',
      'Open it in a browser; if it is there, save it and give the file.',
      status,
    );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const pages = [{ number: 1, url: finalUrl, bytes: bytes.length, sha256 }];
  const fetchedAt = `${at.toISOString().slice(0, 19)}Z`;
  return success({
    info: { input: address, url: address, finalUrl, kind: 'url', fetchedAt, status, contentType, pages },
    bytes,
  });
}

/** What came of asking once, with what the server said about asking again. */
export interface Attempt {
  readonly outcome: Outcome<OpenedSource>;
  readonly retryAfter: string | null;
}

/**
 * Asks for a page once: redirects by hand with every hop checked, one deadline for all of them, sizes capped packed and unpacked.
 * @example (await askPage(connection, 'https://kabar.example/pemilu/1', {})).outcome // → { ok: true, value: { info: { status: 200 … } … } }
 */
export async function askPage(connection: Connection, address: string, options: AskOptions): Promise<Attempt> {
  const seconds = Math.min(Math.max(options.timeout ?? DEFAULT_TIMEOUT, 0.001), LONGEST_TIMEOUT);
  let left = seconds * 1000;
  const seen = new Set<string>();
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const checked = checkUrl(next, options.allowPrivate ?? false);
    if (!checked.ok) return final(checked);
    const url = checked.value;
    if (seen.has(url.href))
      return final(
        failed(
          'redirect-loop',
          `“${url.href}” leads back to itself.`,
          'Open the page in a browser and copy the address it ends at.',
        ),
      );
    seen.add(url.href);
    const forbidden = (await options.mayAsk?.(url)) ?? null;
    if (forbidden !== null) return final({ ok: false, failure: forbidden });
    // waiting for a turn is no time of the page
    const start = performance.now();
    try {
      const signal = AbortSignal.timeout(Math.ceil(Math.max(left, 1)));
      const answer = await ask(connection, url, signal, options.userAgent ?? defaultAgent);
      if ('refused' in answer)
        return { outcome: { ok: false, failure: answer.refused }, retryAfter: answer.retryAfter };
      if ('page' in answer) return final(opened(address, url, answer.page, (options.now ?? (() => new Date()))()));
      next = URL.canParse(answer.location, url.href) ? new URL(answer.location, url).href : answer.location;
    } catch (error) {
      return final(explainError(error, url.hostname));
    }
    left -= performance.now() - start;
  }
  return final(
    failed(
      'too-many-redirects',
      `“${address}” was sent on more than ${MOST_REDIRECTS} times.`,
      'Open the page in a browser and copy the address it ends at.',
    ),
  );
}

import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import { failed, type Outcome, success } from '../../model/failure.ts';
import type { OpenedSource } from '../../model/source.ts';
import { version } from '../../model/version.ts';
import { describeBytes, maxPageBytes } from '../input-limits.ts';
import { checkUrl } from './check-url.ts';
import { explainError } from './explain-error.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { createSpacing } from './space-requests.ts';
import { statusFailure } from './status-failure.ts';
import { unpackBody } from './unpack-body.ts';

export interface WebOptions {
  /** Lets the tool talk to loopback and private addresses; off unless set. */
  readonly allowPrivate?: boolean;
  /** Seconds for the whole page, redirects included; 30 unless set. */
  readonly timeout?: number;
  readonly userAgent?: string;
  /** Seconds between two requests to one host; 2 unless set. */
  readonly delay?: number;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** Reads web addresses; holds its connections until it is closed. */
export interface WebReader {
  readonly read: (address: string) => Promise<Outcome<OpenedSource>>;
  readonly close: () => Promise<void>;
}

const MOST_REDIRECTS = 5;
const DEFAULT_TIMEOUT = 30;
const LONGEST_TIMEOUT = 3600;
/** Source: the floor of Heritrix's politeness rule, with the numbers of the reliability study. */
const DEFAULT_DELAY = 2;
const LARGEST_HEADERS = 32 * 1024;
/** Says what asks; who asks, and where to complain, is for the user to add. */
const AGENT = `kutip/${version} (reads one news page for a fact-checker)`;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Connection {
  readonly request: typeof import('undici').request;
  readonly agent: Dispatcher;
}

async function connect(options: WebOptions): Promise<Connection> {
  const { Agent, request } = await import('undici');
  const lookup = options.allowPrivate === true ? {} : { lookup: guardedLookup };
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

/** One answer: a page, or the address that it sends to. */
type Answer =
  | { readonly page: { readonly bytes: Uint8Array; readonly status: number; readonly contentType: string | null } }
  | { readonly location: string };

async function ask(connection: Connection, url: URL, signal: AbortSignal, userAgent: string): Promise<Outcome<Answer>> {
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
    return success({ location });
  }
  if (statusCode !== 200) {
    body.on('error', () => undefined).destroy();
    return statusFailure(statusCode, url);
  }
  if (Number(header(headers, 'content-length') ?? 0) > maxPageBytes) {
    body.on('error', () => undefined).destroy();
    return failed(
      'too-large',
      `The page is larger than ${describeBytes(maxPageBytes)}.`,
      'Give a single news page; no news page is that large.',
    );
  }
  const bytes = await unpackBody(body, header(headers, 'content-encoding') ?? '');
  return success({ page: { bytes, status: statusCode, contentType: header(headers, 'content-type') } });
}

function opened(
  address: string,
  url: URL,
  page: Extract<Answer, { page: unknown }>['page'],
  at: Date,
): Outcome<OpenedSource> {
  const { bytes, status, contentType } = page;
  if (bytes.length === 0)
    return failed(
      'empty',
      'The server sent an empty page.',
      'Open it in a browser; if it is there, save it and give the file.',
      status,
    );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const pages = [{ number: 1, url: url.href, bytes: bytes.length, sha256 }];
  const fetchedAt = `${at.toISOString().slice(0, 19)}Z`;
  return success({
    info: { input: address, url: address, finalUrl: url.href, kind: 'url', fetchedAt, status, contentType, pages },
    bytes,
  });
}

async function readAddress(
  connection: Connection,
  address: string,
  options: WebOptions,
): Promise<Outcome<OpenedSource>> {
  const seconds = Math.min(Math.max(options.timeout ?? DEFAULT_TIMEOUT, 0.001), LONGEST_TIMEOUT);
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
  const seen = new Set<string>();
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const checked = checkUrl(next, options.allowPrivate ?? false);
    if (!checked.ok) return checked;
    const url = checked.value;
    if (seen.has(url.href))
      return failed(
        'redirect-loop',
        `“${url.href}” leads back to itself.`,
        'Open the page in a browser and copy the address it ends at.',
      );
    seen.add(url.href);
    try {
      const answer = await ask(connection, url, signal, options.userAgent ?? AGENT);
      if (!answer.ok) return answer;
      if ('page' in answer.value) return opened(address, url, answer.value.page, (options.now ?? (() => new Date()))());
      next = URL.canParse(answer.value.location, url.href)
        ? new URL(answer.value.location, url).href
        : answer.value.location;
    } catch (error) {
      return explainError(error, url.hostname);
    }
  }
  return failed(
    'too-many-redirects',
    `“${address}” was sent on more than ${MOST_REDIRECTS} times.`,
    'Open the page in a browser and copy the address it ends at.',
  );
}

/**
 * Reads web pages: redirects by hand with every hop checked, one deadline for all of them, sizes capped packed and unpacked.
 * Nothing is loaded or connected before the first address.
 * @example await createWebReader({}).read('https://kabar.example/pemilu/1') // → { ok: true, value: { info: { status: 200 … } … } }
 */
export function createWebReader(options: WebOptions): WebReader {
  let connection: Promise<Connection> | null = null;
  const spacing = createSpacing((options.delay ?? DEFAULT_DELAY) * 1000);
  return {
    read: async (address) => {
      connection ??= connect(options);
      const host = URL.canParse(address) ? new URL(address).host : address;
      await spacing.wait(host);
      try {
        return await readAddress(await connection, address, options);
      } finally {
        spacing.done(host);
      }
    },
    close: async () => {
      if (connection !== null) await (await connection).agent.destroy();
    },
  };
}

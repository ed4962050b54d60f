import { type Failure, failed } from '../../model/failure.ts';
import { describeBytes, maxPageBytes } from '../../page/page-limits.ts';
import { PrivateAddressError } from './guarded-lookup.ts';
import { BodyError } from './unpack-body.ts';

type Failed = { readonly ok: false; readonly failure: Failure };

/** The failure of an address on the user's own network. */
export function privateAddress(host: string): Failed {
  return failed(
    'private-address',
    `“${host}” is an address of a private network.`,
    'Use --allow-private if it is a server of your own.',
  );
}

const TLS = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO$)/u;

/** A server that hangs up, before its answer or in it. */
const CUT_OFF: ReadonlySet<string> = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'ECONNRESET',
  'EPIPE',
]);

/** The failure of an answer that is no HTTP, or none that a request for a page may get. */
export function improper(host: string, code = ''): Failed {
  return failed(
    'protocol',
    `The answer of “${host}” is no proper HTTP${code}.`,
    'Open the page in a browser, save it, and give the file.',
  );
}

function byCode(code: string, host: string): Failed | null {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    return failed(
      'dns',
      `No server answers to the name “${host}”.`,
      'Check the spelling of the address and your connection.',
    );
  }
  if (TLS.test(code))
    return failed(
      'tls',
      `The connection to “${host}” is not secure (${code}).`,
      'Open the page in a browser to see what is wrong with its certificate.',
    );
  if (/TIMEOUT|ETIMEDOUT/u.test(code))
    return failed(
      'timeout',
      `“${host}” did not answer in time.`,
      'Try again later, or allow more time with --timeout.',
    );
  if (/^HPE_|UND_ERR_(?:HEADERS_OVERFLOW|RES_)/u.test(code)) return improper(host, ` (${code})`);
  return null;
}

/** Says in plain words why an address could not be read. */
export function explainError(error: unknown, host: string): Failed {
  const chain = [error, (error as { cause?: unknown } | null)?.cause];
  if (chain.some((one) => one instanceof PrivateAddressError)) return privateAddress(host);
  if (error instanceof BodyError) {
    if (error.reason === 'too-large')
      return failed(
        'too-large',
        `The page is larger than ${describeBytes(maxPageBytes)}.`,
        'Give a single news page; no news page is that large.',
      );
    if (error.reason === 'encoding')
      return failed(
        'encoding',
        'The page is packed in a way that cannot be unpacked.',
        'Open it in a browser, save it, and give the file.',
      );
    return failed('truncated', 'The page was cut off before its end.', 'Try again.');
  }
  const name = (error as Error | null)?.name ?? '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return failed(
      'timeout',
      `“${host}” took longer than allowed for the page.`,
      'Try again later, or allow more time with --timeout.',
    );
  // undici's only word for a server that changes the protocol unasked
  if (name === 'HTTPParserError' || (error as Error | null)?.message === 'bad upgrade') return improper(host);
  const codes = chain
    .map((one) => (one as { code?: unknown } | null | undefined)?.code)
    .filter((code): code is string => typeof code === 'string');
  const known = codes.map((code) => byCode(code, host)).find((found) => found !== null);
  if (known !== undefined && known !== null) return known;
  if (codes.some((code) => CUT_OFF.has(code))) {
    return failed('truncated', `“${host}” closed the connection before the page had ended.`, 'Try again.');
  }
  const code = codes[0] === undefined ? '' : ` (${codes[0]})`;
  return failed(
    'connect',
    `No connection to “${host}”${code}.`,
    'Check the address and your connection, then try again.',
  );
}

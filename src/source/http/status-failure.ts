import { type Failure, failed } from '../../model/failure.ts';
import { improper } from './explain-error.ts';

const KNOWN: ReadonlyMap<number, readonly [message: string, hint: string]> = new Map([
  [401, ['The page asks for a login.', 'Open it in a browser, save it, and give the file.']],
  [402, ['The page is behind a paywall.', 'Open it in a browser, save it, and give the file.']],
  [403, ['The server refuses to show the page.', 'Open it in a browser, save it, and give the file.']],
  [404, ['There is no page at this address.', 'Check the address; the page may have been removed.']],
  [410, ['The page has been removed.', 'Look for a copy in a web archive.']],
  [429, ['The server asks for fewer requests.', 'Try again in some minutes.']],
  [451, ['The page is blocked for legal reasons.', 'Look for a copy in a web archive.']],
]);

/** The failure of an answer that is no page: what its status means, and what to do. */
export function statusFailure(status: number, url: URL): { readonly ok: false; readonly failure: Failure } {
  if (status === 204 || status === 205)
    return failed(
      'empty',
      'The server sent no page.',
      'Open it in a browser; if it is there, save it and give the file.',
      status,
    );
  if (status < 200 || status > 599) return improper(url.hostname, ` (${status})`);
  const server = status >= 500;
  const [message, hint] = KNOWN.get(status) ?? [
    server ? 'The server has a fault.' : 'The server did not send the page.',
    server ? 'Try again later.' : 'Open the address in a browser and see what it shows.',
  ];
  return failed('http-status', `${message} (${url.hostname} answered ${status})`, hint, status);
}

import { failed, type Outcome, success } from '../model/failure.ts';
import { sha256 } from '../model/sha256.ts';
import type { OpenedSource, PageFetch } from '../model/source.ts';
import { type Exchange, headerOf } from './exchange.ts';

/**
 * Makes a source of an answer that is a page; `address` is what the user typed, `redirects` what led from there to the page.
 * @example openExchange('https://kabar.example/pemilu/1', exchange, []) // → { ok: true, value: { info: { status: 200 … } … } }
 */
export function openExchange(
  address: string,
  exchange: Exchange,
  redirects: PageFetch['redirects'],
): Outcome<OpenedSource> {
  const { url: finalUrl, bytes, status, headers, fetchedAt, cache } = exchange;
  if (bytes.length === 0)
    return failed(
      'empty',
      'The server sent an empty page.',
      'Open it in a browser; if it is there, save it and give the file.',
      status,
    );
  const etag = headerOf(headers, 'etag');
  const http = { status, fetchedAt, etag, lastModified: headerOf(headers, 'last-modified'), redirects, cache };
  const pages = [{ number: 1, url: finalUrl, bytes: bytes.length, sha256: sha256(bytes), http }];
  const contentType = headerOf(headers, 'content-type');
  return success({
    info: { input: address, url: address, finalUrl, kind: 'url', fetchedAt, status, contentType, pages },
    bytes,
  });
}

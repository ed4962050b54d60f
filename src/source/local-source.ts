import { type Failure, failed, type Outcome, success } from '../model/failure.ts';
import { sha256 } from '../model/sha256.ts';
import type { OpenedSource } from '../model/source.ts';
import { describeBytes, maxPageBytes } from '../page/page-limits.ts';

/** Bytes that did not come over the network, with what is known of them. */
export interface LocalBytes {
  readonly input: string;
  readonly kind: 'file' | 'stdin';
  readonly bytes: Uint8Array;
}

/**
 * The failure of a source that is larger than any news page.
 * @example tooLarge('rekaman.html').failure.code // 'too-large'
 */
export function tooLarge(name: string): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return failed(
    'too-large',
    `${name} is larger than ${describeBytes(maxPageBytes)}.`,
    'Give a single news page; no news page is that large.',
  );
}

/**
 * Makes a source of bytes from a file or from standard input; nothing but white space is a failure.
 * @example localSource({ input: 'berita.html', kind: 'file', bytes }) // { ok: true, value: { info: { kind: 'file' … } … } }
 */
export function localSource({ input, kind, bytes }: LocalBytes): Outcome<OpenedSource> {
  const name = kind === 'stdin' ? 'Standard input' : `“${input}”`;
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    return failed('empty', `${name} is empty.`, 'Give the HTML of a news page or the text of an article.');
  const pages = [{ number: 1, url: null, bytes: bytes.length, sha256: sha256(bytes) }];
  const info = { input, url: null, finalUrl: null, kind, fetchedAt: null, status: null, contentType: null, pages };
  return success({ info, bytes });
}

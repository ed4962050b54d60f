import { failed, type Outcome, success } from '../model/failure.ts';
import { decodePage } from './decode.ts';
import { type Document, parseHtml } from './dom.ts';
import { readMetadata } from './metadata.ts';
import type { Page } from './page.ts';
import { describeBytes, maxPageBytes } from './page-limits.ts';
import { looksLikeHtml, looksLikeJson, sniffBinary } from './sniff.ts';
import { PageLimitError } from './tree-adapter.ts';

export interface ReadPageOptions {
  /** The `Content-Type` header, where there was one. */
  readonly contentType: string | null;
  readonly url: string | null;
  /** Set when the caller knows that the bytes are a plain text, whatever tags it mentions. */
  readonly plainText?: boolean;
}

function parse(html: string): Document | null {
  try {
    return parseHtml(html);
  } catch (error) {
    if (error instanceof PageLimitError) return null;
    throw error;
  }
}

/**
 * Decodes the bytes of a source and tells what they are: a web page with its tree and metadata, or a plain text.
 * Fails for empty and binary files, data for programs, and pages beyond the limits.
 * @example readPage(bytes, { contentType: 'text/html', url: null }) // → { ok: true, value: { kind: 'html', … } }
 */
export function readPage(bytes: Uint8Array, options: ReadPageOptions): Outcome<Page> {
  if (bytes.length === 0)
    return failed('empty', 'The source is empty.', 'Give a page or a text with an article in it.');
  if (bytes.length > maxPageBytes) {
    return failed(
      'too-large',
      `The source has ${describeBytes(bytes.length)}; at most ${describeBytes(maxPageBytes)} are read.`,
      'Save the article alone, or paste its text.',
    );
  }
  const binary = sniffBinary(bytes);
  if (binary !== null) {
    return failed(
      binary === 'a binary file' ? 'binary' : 'not-html',
      `The source is ${binary}, not a web page or a text.`,
      'Give the address of the news page, or its text.',
    );
  }
  const { text, charset, warnings } = decodePage(bytes, options.contentType);
  if (text.trim() === '')
    return failed('empty', 'The source holds no words.', 'Give a page or a text with an article in it.');
  const base = { url: options.url, charset, warnings };
  if (options.plainText === true || !looksLikeHtml(text)) {
    if (options.plainText !== true && looksLikeJson(text)) {
      return failed(
        'not-html',
        'The source is JSON, not a web page or a text.',
        'Give the address of the news page itself.',
      );
    }
    return success({ ...base, kind: 'text', text });
  }
  const document = parse(text);
  if (document === null) {
    return failed(
      'page-limits',
      'The page is nested deeper or has more elements than any real page.',
      'Paste the text of the article instead.',
    );
  }
  return success({ ...base, kind: 'html', document, metadata: readMetadata(document) });
}

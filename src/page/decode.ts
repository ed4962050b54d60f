import { isAscii, isUtf8 } from 'node:buffer';
import { decodeBuffer, getEncoding } from 'encoding-sniffer';
import type { Warning } from '../model/source.ts';

/** A page's characters, and what its bytes had been labelled. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly warnings: readonly Warning[];
}

const CHARSET = /charset\s*=\s*["']?([\w:.-]+)/iu;
const REPLACEMENT = '\uFFFD';

function labelOf(contentType: string | null): string | undefined {
  return contentType === null ? undefined : CHARSET.exec(contentType)?.[1];
}

/** What “ ” ’ and – look like in text that was UTF-8, was taken for windows-1252 and became UTF-8 again. */
const TWICE = /â€(?:œ|\u009d|\ufffd|™|˜|“|”)/gu;
const FEWEST_TWICE = 2;

function encodedTwice(text: string): readonly Warning[] {
  if ((text.match(TWICE)?.length ?? 0) < FEWEST_TWICE) return [];
  const message = 'Marks such as “â€œ” show that the page was encoded twice; its text stands as the page has it.';
  return [{ code: 'mojibake', message }];
}

/** Did any character of several bytes survive? Then the page is UTF-8 with damage; else its high bytes are of another charset. */
function hasMultibyte(text: string): boolean {
  return /[^\u0000-\u007f\ufffd]/u.test(text);
}

function mismatch(label: string, charset: string): Warning {
  return {
    code: 'charset-mismatch',
    message: `The page says it is ${label}, but its bytes are ${charset}; read as ${charset}.`,
  };
}

/**
 * Decodes a page: by byte order mark, HTTP header, `meta`, and, where the label contradicts the bytes, by the bytes.
 * Undeclared pages are UTF-8 when their bytes are, else windows-1252 (whose curly quotes Node 20's own decoder gets wrong).
 * @example decodePage(bytes, 'text/html; charset=utf-8') // → { text: '<p>“Kami siap”', charset: 'utf-8', warnings: [] }
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): Decoded {
  const decoded = decodeBytes(bytes, contentType);
  return { ...decoded, warnings: [...decoded.warnings, ...encodedTwice(decoded.text)] };
}

function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const label = labelOf(contentType);
  const options = { ...(label === undefined ? {} : { transportLayerEncodingLabel: label }), defaultEncoding: 'utf-8' };
  const declared = getEncoding(buffer, options).toLowerCase();
  const high = !isAscii(bytes);
  const utf8 = !high || isUtf8(bytes);
  const decode = (charset: string): string =>
    decodeBuffer(buffer, { transportLayerEncodingLabel: charset, defaultEncoding: charset });
  if (/^utf-?8$/u.test(declared) && !utf8) {
    const text = decode('utf-8');
    const broken = text.split(REPLACEMENT).length - 1;
    if (hasMultibyte(text) && broken * 200 < text.length && broken < 20) {
      const message = `${broken} characters of the page could not be read; they stand as ${REPLACEMENT}.`;
      return { text, charset: 'utf-8', warnings: [{ code: 'charset-broken', message }] };
    }
    return { text: decode('windows-1252'), charset: 'windows-1252', warnings: [mismatch('utf-8', 'windows-1252')] };
  }
  if (high && utf8 && !/^utf-/u.test(declared)) {
    return { text: decode('utf-8'), charset: 'utf-8', warnings: [mismatch(declared, 'utf-8')] };
  }
  try {
    return { text: decodeBuffer(buffer, options), charset: declared, warnings: [] };
  } catch {
    // a label that exists, and that nobody decodes
    const charset = utf8 ? 'utf-8' : 'windows-1252';
    return { text: decode(charset), charset, warnings: high ? [mismatch(declared, charset)] : [] };
  }
}

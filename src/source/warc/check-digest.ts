import { createHash } from 'node:crypto';

const ALGORITHMS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha512', 'md5']);
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in base 32 without padding, as most archives write their digests. Source: RFC 4648, 6. */
function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[(held << (5 - bits)) & 31];
}

/**
 * False when the bytes are not those of the digest; true when they are, or when the digest is of a kind that is not known here.
 * @example checkDigest(bytes, 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ') // → true for no bytes at all
 */
export function checkDigest(bytes: Uint8Array, labelled: string): boolean {
  const [algorithm = '', value = ''] = labelled.trim().split(':');
  const name = algorithm.toLowerCase().replace('-', '');
  if (!ALGORITHMS.has(name)) return true;
  const digest = createHash(name).update(bytes).digest();
  if (value.length === digest.length * 2) return digest.toString('hex') === value.toLowerCase();
  const expected = base32(digest);
  const bare = value.toUpperCase().replaceAll('=', '');
  return bare.length === expected.length ? bare === expected : true;
}

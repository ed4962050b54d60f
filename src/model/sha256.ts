import { createHash } from 'node:crypto';

/**
 * Hashes text (as UTF-8) or bytes with SHA-256, in hexadecimal.
 * @example sha256('Kami siap.') // '6f…'
 */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

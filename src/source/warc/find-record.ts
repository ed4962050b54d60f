import { memberMagic, peekMember } from './read-member.ts';

const START = 'WARC/1.';
/** So much of a member shows what it holds. */
export const shownBy: number = 2048;

/** The next line that opens a record without compression, or -1. */
function nextPlain(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(`\n${START}`, Math.max(0, from - 1));
  return at < 0 ? -1 : at + 1;
}

function nextMember(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(memberMagic, from); at >= 0; at = bytes.indexOf(memberMagic, at + 1)) {
    if (peekMember(bytes, at).startsWith('WARC/')) return at;
  }
  return -1;
}

/**
 * Where the next record starts at or after `from`, packed or not; -1 when none does.
 * @example findRecord(Buffer.from('#!?\r\n\r\nWARC/1.1\r\n'), 1) // → 7
 */
export function findRecord(bytes: Buffer, from: number): number {
  const places = [nextPlain(bytes, from), nextMember(bytes, from)].filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

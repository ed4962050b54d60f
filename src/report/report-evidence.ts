import type { Evidence } from '../model/claim.ts';
import type { ToCodePoints } from './offsets.ts';

/**
 * Evidence with its offsets in code points.
 * @example reportEvidence({ text: 'politik uang', start: 4, end: 16 }, (offset) => offset - 1) // { text: 'politik uang', start: 3, end: 15 }
 */
export const reportEvidence = ({ text, start, end }: Evidence, at: ToCodePoints): Evidence => ({
  text,
  start: at(start),
  end: at(end),
});

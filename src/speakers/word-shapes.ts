import { bodyHeads, bodyWords, roleHeads, roleWords } from '../lexicon/roles.ts';
import type { Token } from '../text/tokens.ts';

/** `Komisi II`, `Kelas 2`. */
export const romanOrNumber: RegExp = /^(?:[IVX]+|\d+)$/u;

/** `KPU`, `DPRD`: three capitals or more. */
export function isAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&-]{2,}$/u.test(token.text) && token.text.length <= 12;
}

export function isFullStop(token: Token | undefined): boolean {
  return token?.text === '.';
}

/** `WhatsApp`, `NasDem`: a capital inside the word, as brands have it. */
export function isInnerCapital(token: Token): boolean {
  return /^\p{Lu}?\p{Ll}+\p{Lu}/u.test(token.text) && !/^(?:Mc|Mac|De|Di|La|O)\p{Lu}/u.test(token.text);
}

/** A common word of bodies and roles, written with a capital. */
export function isCommonWord(token: Token): boolean {
  return (
    roleHeads.has(token.lower) || roleWords.has(token.lower) || bodyHeads.has(token.lower) || bodyWords.has(token.lower)
  );
}

import type { Speaker } from '../../model/speaker.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case. @example wordsOf('KPU Kota Damai') // ['kpu', 'kota', 'damai'] */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** Every word by which an article names a speaker. @example nameWords(speaker).has('kpu') // of «Ketua KPU Kota Damai Ratna Dewi» → true */
export function nameWords({ name, role, affiliation, aliases }: Speaker): ReadonlySet<string> {
  return new Set([name, role ?? '', affiliation ?? '', ...aliases].flatMap(wordsOf));
}

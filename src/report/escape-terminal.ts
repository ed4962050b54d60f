/**
 * Characters that a terminal acts on or that show nothing: controls (C0, DEL, C1), bidi and zero-width signs, tags,
 * line separators, half pairs, private use, blank letters and variation selectors beyond the common ones.
 * A title such as `Hasil\u{1b}[2J Pilkada` would wipe the screen.
 */
const unsafe = /\p{Other}|[\p{Zl}\p{Zp}\u{115F}\u{1160}\u{3164}\u{FFA0}]|[\u{E0100}-\u{E01EF}]/gu;

const visible = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * Makes text from a page safe to print: what a terminal would act on is spelled out, line breaks included.
 * @example escapeTerminal('Ketua\u{1b}[31m KPU') // 'Ketua\\u{1b}[31m KPU'
 */
export function escapeTerminal(text: string): string {
  return text.replace(unsafe, visible);
}

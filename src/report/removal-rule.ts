import type { Language } from './format.ts';
import { lookUp } from './look-up.ts';
import { removalRulesEnglish } from './removal-rules-en.ts';
import { removalRulesIndonesian } from './removal-rules-id.ts';

const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: removalRulesIndonesian,
  en: removalRulesEnglish,
};

/**
 * Says in plain words what a rule that left a part of the page out has recognised; null for a rule of another version.
 * @example removalRule('link-line', 'id') // 'baris yang seluruhnya tautan'
 */
export function removalRule(rule: string, lang: Language): string | null {
  return lookUp(sentences[lang], rule);
}

import type { Article } from '../model/article.ts';
import type { Warning } from '../model/source.ts';

const NAMES: Readonly<Record<string, string>> = { en: 'English', ms: 'Malay', jv: 'Javanese', su: 'Sundanese' };

/**
 * Says that a text is not in Indonesian, for which alone quotes and speakers are read; nothing when it is, or cannot be told.
 * @example languageWarning(article) // Calon bupati iku ngendika … → [{ code: 'other-language', … }]
 */
export function languageWarning({ language }: Article): readonly Warning[] {
  const name = NAMES[language];
  if (name === undefined) return [];
  const message = `The text looks ${name}. kutip reads Indonesian: quotes and speakers here may be missing or wrong.`;
  return [{ code: 'other-language', message }];
}

import type { Language } from './format.ts';
import type { Messages } from './message-keys.ts';
import { english } from './messages-en.ts';
import { indonesian } from './messages-id.ts';

/**
 * The words of the reports by language.
 * @example messages.id.quotes(3) // '3 kutipan'
 */
export const messages: Readonly<Record<Language, Messages>> = { id: indonesian, en: english };

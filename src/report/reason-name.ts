import type { Language } from './format.ts';
import { lookUp } from './look-up.ts';
import { messages } from './messages.ts';

/**
 * Says what a rule of checkability is about: `event:aspect` is about an event, `conditional` about a condition. A rule that is
 * about nothing with a name is its own name.
 * @example reasonName('event:aspect', 'id') // 'peristiwa (event:aspect)'
 */
export function reasonName(rule: string, lang: Language): string {
  const { claimType, modality } = messages[lang];
  const [about = rule] = rule.split(':');
  const name = lookUp(claimType, about) ?? lookUp(modality, about);
  return name === null ? rule : `${name} (${rule})`;
}

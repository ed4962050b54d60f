import type { RuleCard, RuleGroup } from '../model/rule-card.ts';

/** What was asked for: a whole group, one rule, several of the same id, or nothing that is known. */
type FoundRules =
  | { readonly kind: 'group'; readonly group: RuleGroup }
  | { readonly kind: 'rule'; readonly rule: RuleCard }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/**
 * Finds a group by its name, or a rule by `id` or `group/id`.
 * @example findRules(allRules, 'topics/vote-buying') // { kind: 'rule', rule: … } «politik uang»
 */
export function findRules(groups: readonly RuleGroup[], asked: string): FoundRules {
  const name = asked.trim().toLowerCase();
  const group = groups.find(({ id }) => id === name);
  if (group !== undefined) return { kind: 'group', group };
  const found = groups
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.id === name || `${rule.group}/${rule.id}` === name);
  const [rule] = found;
  if (rule === undefined) return { kind: 'none' };
  return found.length === 1
    ? { kind: 'rule', rule }
    : { kind: 'several', names: found.map((one) => `${one.group}/${one.id}`) };
}

import type { ClaimType } from '../model/claim.ts';
import { shapeOf } from './clause-shape.ts';
import { isHeadless, isIncomplete } from './incomplete-clause.ts';
import { isLooseNumber } from './loose-number.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isGuess, isOneSided, isPreference, isSlogan, isUntold, isViewed } from './untold-clause.ts';
import { isLasting, isVague, isVirtue } from './vague-clause.ts';

type Obstacle = 'act' | 'actor' | 'source' | 'instance' | 'time';

/**
 * Names what in the form of a sentence keeps a fact from being checkable as it stands: a clause cut loose, something possible or
 * wished, a view, a definition, an unnamed many.
 * @example findObstacles(sentence, 'event') // «Ada beberapa pihak yang menolak.» → ['instance']
 */
export function findObstacles(sentence: ReadSentence, type: ClaimType): readonly Obstacle[] {
  const shape = shapeOf(sentence);
  const event = type === 'event';
  const told = type !== 'quantity' && type !== 'rule';
  const rules: readonly (readonly [boolean, Obstacle])[] = [
    [isIncomplete(shape) || isViewed(shape), 'act'],
    [told ? isUntold(shape) : type === 'quantity' && isLooseNumber(shape), 'act'],
    [type === 'comparison' && isPreference(shape), 'act'],
    [type === 'causal' && isOneSided(shape), 'act'],
    [told && isSlogan(shape), 'act'],
    [type !== 'quantity' && isHeadless(shape), 'actor'],
    [type !== 'quantity' && isGuess(shape), 'source'],
    [(told && isVague(shape)) || (event && isVirtue(shape)), 'instance'],
    [event && isLasting(shape), 'time'],
  ];
  return [...new Set(rules.flatMap(([holds, obstacle]) => (holds ? [obstacle] : [])))];
}

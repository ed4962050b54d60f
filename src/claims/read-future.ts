import { wordSet } from '../lexicon/word-set.ts';
import type { Reason } from '../model/claim.ts';
import type { Token } from '../text/tokens.ts';
import type { Mark, ReadSentence } from './read-sentence.ts';

const OWN = wordSet('saya kami kita aku pihaknya dirinya');
const ASSURING = wordSet('memastikan menjamin dipastikan dijamin pastikan');
/** Words that announce a plan by themselves. */
const PLANS = wordSet('nanti nantinya rencananya direncanakan dijadwalkan');
const PASSIVE = /^di\p{Ll}{4,}$/u;
/** How many words before *akan* may hold its subject. */
const SUBJECT_WINDOW = 6;

/** A word about the future, read as a promise or as a prediction. */
export interface FutureReason extends Reason {
  readonly type: 'commitment' | 'prediction';
}

function isOwn(tokens: readonly Token[], { from, to }: Mark): boolean {
  const first = tokens.find(({ kind }) => kind === 'word');
  if (first !== undefined && OWN.has(first.lower)) return true;
  return tokens.slice(Math.max(0, from - SUBJECT_WINDOW), to + 2).some(({ lower }) => OWN.has(lower));
}

/**
 * Tells a promise from a prediction: `Kami akan memeriksa …` promises, `akan diperiksa` announces, `Jumlah sengketa akan melebihi …`
 * predicts.
 * @example readFuture(sentence, false)[0]?.type // «Kami akan memeriksa lima saksi.» → 'commitment'
 */
export function readFuture({ tokens, marks }: ReadSentence, promised: boolean): readonly FutureReason[] {
  return (marks.get('future') ?? []).flatMap((mark): readonly FutureReason[] => {
    const word = mark.text.toLowerCase();
    const reason = { rule: 'future', text: mark.text, start: mark.start, end: mark.end };
    const relative = tokens[mark.from - 1]?.lower === 'yang';
    const next = tokens[mark.to];
    const closing = word !== 'akan' && (next === undefined || next.kind === 'mark');
    if (relative || closing || word === 'ke depan' || word === 'mendatang') return [];
    const assured = tokens.slice(0, mark.from).some(({ lower }) => ASSURING.has(lower));
    const planned = promised || assured || PLANS.has(word) || PASSIVE.test(next?.lower ?? '');
    if (isOwn(tokens, mark) || (planned && (word === 'akan' || PLANS.has(word))))
      return [{ ...reason, type: 'commitment' }];
    return word === 'akan' ? [{ ...reason, type: 'prediction' }] : [];
  });
}

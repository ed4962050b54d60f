import { statementNouns } from '../lexicon/circumstances.ts';
import { phraseEnders } from '../lexicon/function-words.ts';
import { activeCues, bareCues, encliticCues, passiveCues } from '../lexicon/speech-forms.ts';
import type { CueClass } from '../model/quote.ts';
import { readSourcePhrase, type SourcePhrase } from '../text/source-phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { AttributionRule } from './attribution-rules.ts';
import { findReport } from './find-report.ts';

/** The words that attribute a direct quote, as token indices of the text beside it. */
export interface SpeechAttribution {
  readonly rule: AttributionRule;
  readonly cue: { readonly token: number; readonly class: CueClass } | null;
  readonly source: SourcePhrase | null;
}

const POINTERS: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);
const OPENERS: ReadonlySet<string> = new Set(['demikian', 'begitu', 'begitulah', 'seperti', 'sebagaimana']);

function skipMarks(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i] as Token).kind === 'mark' && (tokens[i] as Token).text !== '(') i += 1;
  return i;
}

/**
 * Reads the words after a closing mark: `ujarnya` · `kata Ketua KPU Kota Damai Ratna Dewi` · `Ratna menambahkan`.
 * `tokens` are those up to the end of the sentence; `open` says that the quote did not end with a sentence of its own.
 */
export function attributeAfter(tokens: readonly Token[], open: boolean): SpeechAttribution | null {
  let i = skipMarks(tokens, 0);
  const that = open || i > 0 ? null : attributeThat(tokens);
  if (that !== null) return that;
  if (OPENERS.has(tokens[i]?.lower ?? '')) {
    const next = tokens[i + 1];
    const opener = tokens[i] as Token;
    i += 1;
    if (next?.capital === true)
      return { rule: 'quote-thus-name', cue: { token: i - 1, class: 'neutral' }, source: readSourcePhrase(tokens, i) };
    if (next === undefined || opener.capital) return null;
  }
  const token = tokens[i];
  if (token === undefined) return null;
  const enclitic = encliticCues.get(token.lower);
  if (enclitic !== undefined && !token.capital) {
    return { rule: 'quote-cue-enclitic', cue: { token: i, class: enclitic.class }, source: null };
  }
  const bare = bareCues.get(token.lower) ?? passiveCues.get(token.lower);
  if (bare !== undefined && (open || !token.capital)) {
    const source = readSourcePhrase(tokens, tokens[i + 1]?.lower === 'oleh' ? i + 2 : i + 1);
    return {
      rule: source?.form === 'pronoun' ? 'quote-cue-pronoun' : 'quote-cue-source',
      cue: { token: i, class: bare.class },
      source,
    };
  }
  return open && token.capital ? sourceThenCue(tokens, i) : null;
}

/** `“…” Ratna menambahkan` */
function sourceThenCue(tokens: readonly Token[], from: number): SpeechAttribution | null {
  const source = readSourcePhrase(tokens, from);
  const verb = source === null ? undefined : tokens[source.to];
  const cue = verb === undefined ? undefined : (activeCues.get(verb.lower) ?? bareCues.get(verb.lower));
  if (source === null || cue === undefined) return null;
  return { rule: 'quote-source-cue', cue: { token: source.to, class: cue.class }, source };
}

/**
 * Reads a sentence that says whose words stand before it: `Hal itu disampaikan Ratna` · `Demikian dikatakan oleh Bima`.
 * @example attributeThat(tokens of 'Ancaman itu disampaikan Ratna usai rapat') // → cue «disampaikan», source «Ratna»
 */
export function attributeThat(tokens: readonly Token[]): SpeechAttribution | null {
  const first = tokens[0]?.lower ?? '';
  const thus = OPENERS.has(first);
  if (!thus && !(statementNouns.has(first) && POINTERS.has(tokens[1]?.lower ?? ''))) return null;
  const at = thus ? 1 : 2;
  const verb = passiveCues.get(tokens[at]?.lower ?? '');
  if (verb === undefined) return null;
  const source = readSourcePhrase(tokens, tokens[at + 1]?.lower === 'oleh' ? at + 2 : at + 1);
  return source === null ? null : { rule: 'quote-that-was-said', cue: { token: at, class: verb.class }, source };
}

/** `Ratna:` before a mark; the source is all of the sentence so far. */
function colonSource(tokens: readonly Token[]): SpeechAttribution | null {
  const last = tokens.length - 1;
  if (tokens[last]?.text !== ':') return null;
  const source = readSourcePhrase(tokens, 0);
  return source !== null && source.to === last && source.form === 'name'
    ? { rule: 'source-colon-quote', cue: null, source }
    : null;
}

/** A cue of the quote before this one that runs on: `“A,” ujarnya, “B.”` */
function runsOn(tokens: readonly Token[]): boolean {
  const first = tokens[skipMarks(tokens, 0)];
  if (first === undefined || first.capital) return false;
  return encliticCues.has(first.lower) || bareCues.has(first.lower) || phraseEnders.has(first.lower);
}

/**
 * Reads the words before an opening mark, from the start of their sentence: `Ratna mengatakan,` · `Menurut dia:` · `Ratna:` · `ujarnya,`.
 * `'runs-on'` means that they still belong to the quote before.
 */
export function attributeBefore(tokens: readonly Token[]): SpeechAttribution | 'runs-on' | null {
  if (tokens.length === 0) return null;
  if (runsOn(tokens)) return 'runs-on';
  const colon = colonSource(tokens);
  if (colon !== null) return colon;
  const last = tokens[tokens.length - 1] as Token;
  const introduces = last.text === ',' || last.text === ':' || activeCues.has(last.lower) || last.lower === 'bahwa';
  if (!introduces) return null;
  const first = tokens[0] as Token;
  const bare = bareCues.get(first.lower);
  if (first.lower === 'menurut' || bare !== undefined) {
    const source = readSourcePhrase(tokens, 1);
    if (source !== null && source.to >= tokens.length - 1) {
      return { rule: 'cue-source-quote', cue: { token: 0, class: bare?.class ?? 'neutral' }, source };
    }
  }
  const report = findReport(last.lower === 'bahwa' ? tokens.slice(0, -1) : tokens);
  if (report === null) return null;
  return { rule: 'source-cue-quote', cue: { token: report.cue, class: report.cueClass }, source: report.source };
}

import { answerLabels, interviewWords, questionLabels } from '../lexicon/interview.ts';
import type { Article, Paragraph } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isOutlet } from '../text/is-outlet.ts';
import { readSourcePhrase } from '../text/source-phrase.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { AttributionRule } from './attribution-rules.ts';
import type { DraftQuote } from './draft-quote.ts';

/** A paragraph that is one turn of an interview or debate: somebody's words without marks; `draft` is null for the interviewer's. */
export interface Turn {
  readonly paragraph: number;
  readonly draft: DraftQuote | null;
}

const LABEL = /^(\p{Lu}[\p{L}.'’()-]*(?: [\p{L}\p{N}.'’()-]+){0,5}) ?: ?(?=[^\s"“”«»'‘])/u;
const LONGEST_LABEL = 48;
const MARK = /["“”«»]/u;
const FEWEST_TURNS = 2;

interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly words: Span;
  readonly kind: 'question' | 'answer' | 'name';
}

function kindOf(label: string): Labelled['kind'] {
  const plain = label.toLowerCase().replace(/[^\p{L} ]/gu, '');
  if (questionLabels.has(plain) || isOutlet(label)) return 'question';
  return answerLabels.has(plain) ? 'answer' : 'name';
}

function labelled(article: Article, paragraph: Paragraph, index: number): Labelled | null {
  const text = article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL + 2));
  const found = LABEL.exec(text);
  if (found === null || (found[1] as string).length > LONGEST_LABEL) return null;
  const label = { start: paragraph.start, end: paragraph.start + (found[1] as string).length };
  const words = { start: paragraph.start + found[0].length, end: paragraph.end };
  return { paragraph: index, label, words, kind: kindOf(found[1] as string) };
}

function named(phrase: Span): DraftQuote['mention'] {
  return { ...phrase, form: 'name', phrase };
}

function turnOf(words: Span, mention: DraftQuote['mention'], rule: AttributionRule): DraftQuote {
  return {
    kind: 'direct',
    spans: [words],
    cue: null,
    mention,
    rule,
    saidAt: null,
    saidIn: null,
    occasion: null,
    link: null,
  };
}

/** Whom an interview is with: `Berikut petikan wawancara dengan Ketua KPU Kota Damai Ratna Dewi:` */
function interviewee(article: Article): { readonly paragraph: number; readonly phrase: Span } | null {
  for (const [index, paragraph] of article.paragraphs.entries()) {
    for (const sentence of splitSentences(article.text, paragraph)) {
      const tokens = tokenize(article.text, sentence);
      const at = tokens.findIndex((token) => interviewWords.has(token.lower));
      const withAt =
        at < 0 ? -1 : tokens.findIndex((token, i) => i > at && (token.lower === 'dengan' || token.lower === 'bersama'));
      const phrase = withAt < 0 ? null : readSourcePhrase(tokens, withAt + 1);
      if (phrase !== null && phrase.form === 'name') {
        const [from, to] = [tokens[phrase.from] as Token, tokens[phrase.to - 1] as Token];
        return { paragraph: index, phrase: { start: from.start, end: to.end } };
      }
    }
  }
  return null;
}

/** Labels are turns where somebody asks and somebody answers, or where two speak in turn; one label alone is a heading. */
function labelledTurns(article: Article): readonly Turn[] {
  const found = article.paragraphs.flatMap((paragraph, index) => labelled(article, paragraph, index) ?? []);
  const said = (line: Labelled): string => article.text.slice(line.label.start, line.label.end);
  const asks = found.filter(({ kind }) => kind === 'question').length;
  const names = found.filter(({ kind }) => kind === 'name').map(said);
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  const answers = found.filter(({ kind }) => kind === 'answer').length;
  const inTurn = new Set(repeated).size >= 2;
  if (asks + answers < FEWEST_TURNS && !inTurn && !(asks > 0 && names.length > 0)) return [];
  const guest = interviewee(article);
  return found.map((line): Turn => {
    if (line.kind === 'question') return { paragraph: line.paragraph, draft: null };
    const mention = line.kind === 'name' ? named(line.label) : guest === null ? null : named(guest.phrase);
    return {
      paragraph: line.paragraph,
      draft: turnOf(line.words, mention, line.kind === 'name' ? 'turn-label' : 'interview-answer'),
    };
  });
}

function asksOnly(article: Article, paragraph: Paragraph): boolean {
  const text = article.text.slice(paragraph.start, paragraph.end);
  if (MARK.test(text) || !text.endsWith('?')) return false;
  return splitSentences(article.text, paragraph).some(({ end }) => article.text[end - 1] === '?');
}

/** Questions in paragraphs of their own, with the answers between them. The last answer is one paragraph: what follows may be the reporter again. */
function plainInterview(article: Article): readonly Turn[] {
  const guest = interviewee(article);
  if (guest === null) return [];
  const asked = article.paragraphs.flatMap((paragraph, index) =>
    index > guest.paragraph && asksOnly(article, paragraph) ? [index] : [],
  );
  if (asked.length < FEWEST_TURNS) return [];
  const [first = 0, last = 0] = [asked[0], asked.at(-1)];
  return article.paragraphs.flatMap((paragraph, index): readonly Turn[] => {
    if (index < first || index > last + 1) return [];
    if (asked.includes(index)) return [{ paragraph: index, draft: null }];
    if (MARK.test(article.text.slice(paragraph.start, paragraph.end))) return [];
    const { start, end } = paragraph;
    return [{ paragraph: index, draft: turnOf({ start, end }, named(guest.phrase), 'interview-answer') }];
  });
}

/**
 * Finds the turns of an interview or a debate that is printed without quotation marks: by labels (`Ratna: …`), or by questions in
 * paragraphs of their own behind a sentence that names the guest. Nothing where the article is neither.
 * @example findTurns(article) // Tanya: Kapan? ¶ Ratna: Besok pagi. → one turn of «Ratna»
 */
export function findTurns(article: Article): readonly Turn[] {
  const turns = labelledTurns(article);
  return turns.length > 0 ? turns : plainInterview(article);
}

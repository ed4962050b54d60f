/** Sentences with their translation; `{}` stands for what is told of: `There is no file “{}”.` → `Tidak ada berkas “{}”.` */
export type Sentences = Readonly<Record<string, string>>;

interface Template {
  readonly pieces: readonly string[];
  readonly translation: readonly string[];
}

const SLOT = '{}';
/** A remark may hold another that holds a third: which page was not read, why, and what the server answered. */
const DEEPEST = 5;
/** What follows these are words of the page or of the user: `«Coba lagi»`. */
const VERBATIM = /[«“']$/u;

const literalLength = ({ pieces }: Template): number => pieces.join('').length;

/** What stands in the slots when a sentence has been made from these pieces; null when it has not. */
function readSlots(sentence: string, pieces: readonly string[]): readonly string[] | null {
  const [first = '', ...others] = pieces;
  const last = others.pop() ?? '';
  if (!sentence.startsWith(first)) return null;
  const slots: string[] = [];
  let at = first.length;
  for (const piece of others) {
    const found = sentence.indexOf(piece, at);
    if (found < 0) return null;
    slots.push(sentence.slice(at, found));
    at = found + piece.length;
  }
  const end = sentence.length - last.length;
  return end >= at && sentence.endsWith(last) ? [...slots, sentence.slice(at, end)] : null;
}

/**
 * Makes a translator out of a list of sentences. What it does not know it gives back as it is; what fills a slot is
 * translated too, unless it stands in quotation marks.
 * @example makeTranslator({ 'There is no file “{}”.': 'Tidak ada berkas “{}”.' })('There is no file “a.html”.') // 'Tidak ada berkas “a.html”.'
 */
export function makeTranslator(sentences: Sentences): (sentence: string) => string {
  const templates = Object.entries(sentences)
    .filter(([english]) => english.includes(SLOT))
    .map(([english, other]): Template => ({ pieces: english.split(SLOT), translation: other.split(SLOT) }))
    .toSorted((a, b) => literalLength(b) - literalLength(a)); // the more a template says, the surer it is meant
  const translate = (sentence: string, depth: number): string => {
    if (Object.hasOwn(sentences, sentence)) return sentences[sentence] ?? sentence;
    if (depth === 0) return sentence;
    for (const { pieces, translation } of templates) {
      const slots = readSlots(sentence, pieces);
      if (slots !== null)
        return slots.reduce((told, slot, i) => {
          const said = VERBATIM.test(pieces[i] ?? '') ? slot : translate(slot, depth - 1);
          return `${told}${said}${translation[i + 1] ?? ''}`;
        }, translation[0] ?? '');
    }
    return sentence;
  };
  return (sentence) => translate(sentence, DEEPEST);
}

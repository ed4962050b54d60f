const SHORT = 400;
const KEPT = 2;

/**
 * Makes a function of a text that keeps what it made of the last long texts, since every step asks the same of one article.
 * Short texts are worked out again each time and displace nothing.
 * @example const wordsOf = rememberLast((text) => tokenize(text, { start: 0, end: text.length }))
 */
export function rememberLast<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: readonly { readonly text: string; readonly made: Made }[] = [];
  return (text) => {
    if (text.length < SHORT) return make(text);
    const known = last.find((entry) => entry.text === text);
    if (known !== undefined) return known.made;
    const made = make(text);
    last = [{ text, made }, ...last.slice(0, KEPT - 1)];
    return made;
  };
}

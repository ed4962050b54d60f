// How well an extractor's articles agree with the gold: words of the body, and title, date and authors whole right.

/** A text as lower-cased words: spacing, punctuation and the shape of quotation marks do not matter. */
const words = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const same = (a, b) => a.join(' ') === b.join(' ');

function common(a, b) {
  const left = new Map();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** The days that a date can mean: the one it writes, and the one in Indonesia at that moment. */
function daysOf(date) {
  const written = /^(\d{4})[-/](\d\d)[-/](\d\d)/u
    .exec(date ?? '')
    ?.slice(1)
    .join('-');
  const time = Date.parse(date ?? '');
  const local = Number.isNaN(time) ? undefined : new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
  return [written, local].filter((day) => day !== undefined);
}

/** The day of the gold is what the article itself says. */
const sameDay = (gold, found) => (gold === null ? found === null : daysOf(found).includes(gold.slice(0, 10)));

/** Every author found, with no word missing, and nobody else. */
function sameAuthors(gold, found) {
  const holds = (a, b) => words(a).every((word) => words(b).includes(word));
  return (
    gold.length === found.length &&
    gold.every((author) => found.some((name) => holds(author, name) || holds(name, author)))
  );
}

const share = (part, whole) => (whole === 0 ? 0 : part / whole);

/** The figures of one extractor over pairs of gold and found article. */
export function score(pairs) {
  const bodies = pairs.map(({ gold, found }) => ({ gold: words(gold.paragraphs.join(' ')), found: words(found.text) }));
  const sum = (count) => bodies.reduce((total, body) => total + count(body), 0);
  const agreed = sum((body) => common(body.gold, body.found));
  const precision = share(
    agreed,
    sum((body) => body.found.length),
  );
  const recall = share(
    agreed,
    sum((body) => body.gold.length),
  );
  const count = (right) => pairs.filter(right).length;
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    whole: bodies.filter((body) => same(body.gold, body.found)).length,
    title: count(({ gold, found }) => same(words(gold.title), words(found.title))),
    date: count(({ gold, found }) => sameDay(gold.date, found.date ?? null)),
    authors: count(({ gold, found }) => sameAuthors(gold.authors, found.authors)),
  };
}

/** Function words that are frequent in one language and rare in the others. Sources: the grammars' closed word classes. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  id: 'yang dan di dari untuk dengan tidak ini itu akan pada adalah karena bahwa juga oleh sudah dalam bisa saat kata agar atau ke telah para tersebut namun bukan ada saya kami kita mereka hingga serta ia lalu masih belum pun hanya antara sejak setelah ketika kepada bagi'.split(
    ' ',
  ),
  ms: 'yang dan di dari untuk dengan tidak ini itu akan pada adalah kerana bahawa juga oleh sudah dalam boleh ketika kata agar atau ke telah para tersebut namun bukan ada saya kami kita mereka hingga serta ia lalu masih belum pun hanya antara sejak setelah kepada bagi beliau berkata ialah ianya daripada kepada mahu hendaklah turut sebanyak'.split(
    ' ',
  ),
  jv: 'lan ing iku ora karo sing saka kanggo wis iki uga marang bakal amarga dadi aku kowe dheweke ana nanging supaya yen kuwi menyang'.split(
    ' ',
  ),
  su: 'jeung nu di teu ieu éta eta ka pikeun kana tina geus ogé oge bakal lantaran aya urang manéhna maranéhna kudu bari atawa lamun dina'.split(
    ' ',
  ),
  en: 'the of and to in is that for was with on as by at from are this be it have has not which were said an or'.split(
    ' ',
  ),
};

/** Malay and Indonesian share most of their function words: these tell them apart. */
const malayOnly: ReadonlySet<string> = new Set(
  'kerana bahawa ialah daripada mahu hendaklah ianya sahaja pelbagai isnin khamis ahad jumaat berkenaan polis'.split(
    ' ',
  ),
);
const indonesianOnly: ReadonlySet<string> = new Set(
  'karena bahwa adalah bisa mau hanya saja senin kamis minggu jumat polisi ujar ujarnya pemilu'.split(' '),
);

const WORD = /\p{L}+/gu;
const SAMPLE = 20_000;
const FEWEST_HITS = 2;
const SMALLEST_SHARE = 0.06;

function count(words: readonly string[], of: ReadonlySet<string>): number {
  return words.filter((word) => of.has(word)).length;
}

/**
 * Tells the language of a text by its function words: `id`, `ms`, `jv`, `su`, `en`, or `und` when there is too little to go by.
 * @example detectLanguage('Kami tidak akan menunda pemilu, kata dia.') // → 'id'
 */
export function detectLanguage(text: string): string {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  let best = { code: 'und', hits: FEWEST_HITS - 1 };
  for (const [code, list] of Object.entries(functionWords)) {
    const hits = count(words, new Set(list));
    if (hits > best.hits && hits >= words.length * SMALLEST_SHARE) best = { code, hits };
  }
  if (best.code !== 'id' && best.code !== 'ms') return best.code;
  return count(words, malayOnly) > count(words, indonesianOnly) ? 'ms' : 'id';
}

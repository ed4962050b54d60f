import { bodyHeads, roleHeads } from '../lexicon/roles.ts';
import type { Token } from '../text/tokens.ts';
import { isAcronym, isCommonWord, isInnerCapital, romanOrNumber } from './word-shapes.ts';

type Range = readonly [number, number];

/** Offices that stay whole with their place or portfolio: `Gubernur Jawa Barat`, `Menteri Dalam Negeri`. */
export const wholeOffices: ReadonlySet<string> = new Set(
  'gubernur bupati wali walikota presiden menteri wapres wagub wabup mendagri menkes menkeu menko kapolri kapolda kapolres kapolresta kapolrestabes kapolsek panglima perdana camat lurah raja sultan calon cagub cabup capres'.split(
    ' ',
  ),
);

/** Units of a body: they belong to the role where the body itself follows. `Kepala Bidang Humas | Polda`, `Wakil Ketua Komisi II | DPR` */
const UNITS: ReadonlySet<string> = new Set(
  'bidang bagian seksi subbagian subbidang departemen divisi program unit pos kelas semester'.split(' '),
);
/** Words that make a unit of `komisi`, `dewan` or `majelis`, which are bodies otherwise. */
const INNER_UNITS: ReadonlySet<string> = new Set(
  'pimpinan pembina komisioner penasihat pakar pengurus direksi komisaris pengarah hakim pertimbangan'.split(' '),
);

/** `Direktur Fasilitasi Pilkada | Kemendagri`: what stands before the short form of a ministry is the office. */
const MINISTRY = /^(?:Kemen\p{Ll}{2,}(?:-?\p{Lu}\p{L}+)?|Komdigi|Kominfo)$/u;

function isUnit(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  if (UNITS.has(lower)) return true;
  const next = tokens[i + 1];
  if (next === undefined || !['komisi', 'dewan', 'majelis'].includes(lower)) return false;
  return romanOrNumber.test(next.text) || next.text.length === 1 || INNER_UNITS.has(next.lower);
}

/** People who make up a body: `Koordinator | Pemantau Suara Pesisir`, but `Koordinator Saksi`. */
const MEMBERS: ReadonlySet<string> = new Set('pemantau relawan petani nelayan buruh pedagang pengusaha'.split(' '));

function isMemberBody(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return token.capital && MEMBERS.has(token.lower) && tokens[i + 1]?.capital === true;
}

function startsBody(token: Token): boolean {
  return bodyHeads.has(token.lower) || isAcronym(token) || isInnerCapital(token);
}

/** Where the body begins in the words after the head of a role: at its first noun, past the units in front of it. */
function bodyStart(tokens: readonly Token[], from: number, to: number): number {
  let unit = false;
  const last = tokens[to - 1];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.text === '(') return unit ? to : i;
    if (isMemberBody(tokens, i)) return i;
    if (isUnit(tokens, i)) unit = true;
    else if (unit && (romanOrNumber.test(token.text) || token.text.length === 1)) continue;
    else if (last !== undefined && !startsBody(token) && token.capital && MINISTRY.test(last.text)) return to - 1;
    else if (startsBody(token) || (token.capital && !unit && !isCommonWord(token))) return i;
    else if (token.lower === 'dari' && i > from) return i;
  }
  return to;
}

/** A body ends before a unit named behind it (`KPU Garut Divisi Hukum`), a second office and a relative clause. */
function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  const unit = tokens.findIndex(
    (token, i) =>
      i > from && i < to && (token.text === 'Divisi' || token.lower === 'yang' || token.lower === 'sekaligus'),
  );
  return unit < 0 ? to : unit;
}

/** Splits a role with its body: `Ketua | Komisi Pemilihan Umum (KPU) Garut`. Political offices stay whole. */
export function splitRole(
  tokens: readonly Token[],
  [from, to]: Range,
): { role: Range | null; affiliation: Range | null } {
  if (to <= from) return { role: null, affiliation: null };
  const head = (tokens[from] as Token).lower;
  if (!roleHeads.has(head)) {
    const role = tokens.findIndex((t, i) => i > from && i < to && roleHeads.has(t.lower));
    if (role >= 0) return splitRole(tokens, [role, to]);
    const body = tokens.slice(from, to).some((t) => t.capital || bodyHeads.has(t.lower));
    return { role: null, affiliation: body ? [from, to] : null };
  }
  let i = from;
  while (i < to && roleHeads.has((tokens[i] as Token).lower) && !wholeOffices.has((tokens[i] as Token).lower)) {
    if (i > from && isMemberBody(tokens, i)) break;
    i += 1;
  }
  if (i < to && wholeOffices.has((tokens[i] as Token).lower)) return { role: [from, to], affiliation: null };
  i = bodyStart(tokens, i, to);
  let body = i;
  if ((tokens[body] as Token | undefined)?.lower === 'dari' && body + 1 < to) body += 1;
  let end = i;
  while (end > from && [',', 'dan', 'dari', 'di', '&'].includes((tokens[end - 1] as Token).lower)) end -= 1;
  // `petugas yang sempat pingsan`: what is told of somebody is no role
  const that = tokens.findIndex(
    (token, k) => k > from && k < end && token.lower === 'yang' && tokens[k + 1]?.lower !== 'juga',
  );
  if (that > 0) end = that;
  return { role: [from, end], affiliation: body < to ? [body, bodyEnd(tokens, body, to)] : null };
}

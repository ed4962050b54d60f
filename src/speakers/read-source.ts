import { givenNames } from '../lexicon/given-names.ts';
import {
  bodyHeads,
  districtBodies,
  documentHeads,
  groupHeads,
  honorifics,
  ranks,
  roleHeads,
  unnamedHeads,
} from '../lexicon/roles.ts';
import type { Span } from '../model/span.ts';
import type { SpeakerKind } from '../model/speaker.ts';
import { isOutlet } from '../text/is-outlet.ts';
import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import type { NameEvidence } from './name-evidence.ts';
import { type SourceParts, splitSource } from './split-source.ts';

/** A source as one mention of it names it. */
export interface SourceReading {
  readonly kind: SpeakerKind;
  /** The name alone, or the whole phrase when there is no name. */
  readonly name: string;
  /** Another name of that person, where the mention gives it: `Mas Wir`. */
  readonly alias: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Where the name (or the nominal) stands. */
  readonly mention: Span;
  /** Does the phrase give a name of a person? */
  readonly named: boolean;
  /** A nominal that points back: `anggota DPR itu`, `perwira tinggi itu`. */
  readonly anaphoric: boolean;
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);

function nominalKind(tokens: readonly Token[]): SpeakerKind {
  const first = (tokens[0] as Token).lower;
  if (documentHeads.has(first)) return 'document';
  if (['seorang', 'salah', 'sumber', 'seseorang', 'narasumber', 'perwakilan'].includes(first)) return 'unnamed';
  if (groupHeads.has(first)) return 'group';
  if (unnamedHeads.has(first) || roleHeads.has(first) || ranks.includes(first)) return 'unnamed';
  if (bodyHeads.has(first)) return 'organization';
  return tokens.some((token) => token.capital) ? 'organization' : 'unnamed';
}

const QUANTIFIERS: ReadonlySet<string> = new Set(['sejumlah', 'beberapa', 'banyak', 'sebagian', 'para', 'kalangan']);

/** A common noun at the head of the phrase, written with the capital of the sentence: `Laporan itu`, `Warga`. */
function isNominal(tokens: readonly Token[], name: readonly [number, number]): boolean {
  const first = (tokens[0] as Token).lower;
  if (documentHeads.has(first) || QUANTIFIERS.has(first)) return true;
  if (!groupHeads.has(first) && !unnamedHeads.has(first)) return false;
  const before = tokens[name[0] - 1];
  return name[0] === 0 || (before !== undefined && bodyHeads.has(before.lower));
}

const AREAS: ReadonlySet<string> = new Set(['kabupaten', 'kota', 'provinsi', 'kecamatan', 'kelurahan', 'desa']);

/**
 * A body that opens the phrase with no role in front is the source itself: `KPU Tanjung Damai`, `Bank Dunia`. A rank, a given name or
 * a name known from elsewhere still brings a person.
 */
function isBody(tokens: readonly Token[], { name, role, affiliation }: SourceParts, evidence: NameEvidence): boolean {
  if (name === null) return false;
  // an outlet that was told something is nobody's name: `kepada Kompas`
  if (role === null && name[1] - name[0] === 1 && isOutlet((tokens[name[0]] as Token).text)) return true;
  const areaFirst = bodyHeads.has((tokens[0] as Token).lower) && AREAS.has(tokens[name[0] - 1]?.lower ?? '');
  if (areaFirst) return true;
  if (role !== null || affiliation?.[0] !== 0) return false;
  const { lower } = tokens[0] as Token;
  if (!districtBodies.has(lower) && !bodyHeads.has(lower)) return false;
  if (tokens.some((token) => token.text === ',' || ranks.includes(token.lower) || honorifics.has(token.lower)))
    return false;
  const named = tokens.slice(...name);
  return !(givenNames.has(named[0]?.lower ?? '') || named.some((token) => evidence.shortNames.has(token.text)));
}

/** Where the name of a body starts behind a description in lower case: `Platform berbagi video TikTok` → TikTok. */
function bodyNameStart(tokens: readonly Token[]): number {
  const lower = tokens.findLastIndex((token) => token.kind === 'word' && !token.capital);
  const described = lower > 0 && !bodyHeads.has((tokens[0] as Token).lower) && (tokens[lower] as Token).text.length > 3;
  const name = described ? tokens[lower + 1] : undefined;
  return (name ?? (tokens[0] as Token)).start;
}

/**
 * Reads one source phrase: kind, name, role and body.
 * @example readSource(text, span of 'Ketua KPU Kota Damai Ratna Dewi', evidence) // → person «Ratna Dewi», role «Ketua», affiliation «KPU Kota Damai»
 */
export function readSource(text: string, phrase: Span, evidence: NameEvidence): SourceReading {
  const all = tokenize(text, phrase);
  const anaphoric = DEMONSTRATIVES.has(all.at(-1)?.lower ?? '');
  const other = all.findIndex((token) => token.lower === 'alias');
  const tokens = other > 0 ? all.slice(0, other) : anaphoric ? all.slice(0, -1) : all;
  const slice = (range: readonly [number, number] | null): string | null =>
    range === null ? null : text.slice((tokens[range[0]] as Token).start, (tokens[range[1] - 1] as Token).end);
  const parts = splitSource(tokens, evidence);
  const split = isBody(tokens, parts, evidence) ? { name: null, role: null, affiliation: null } : parts;
  if (split.name !== null && !(anaphoric && split.role !== null) && !isNominal(tokens, split.name)) {
    const mention = { start: (tokens[split.name[0]] as Token).start, end: (tokens[split.name[1] - 1] as Token).end };
    const said = text.slice(mention.start, mention.end);
    const known = evidence.aliases.get(said.toLowerCase());
    return {
      kind: 'person',
      name: known?.name ?? said,
      alias: known?.alias ?? null,
      role: slice(split.role),
      affiliation: slice(split.affiliation),
      mention,
      named: true,
      anaphoric,
    };
  }
  const kind = tokens.length === 0 ? 'unnamed' : nominalKind(tokens);
  const start = kind === 'organization' ? bodyNameStart(tokens) : phrase.start;
  // `KPU setempat`: where it is, the article says elsewhere
  const local = kind === 'organization' && tokens.length > 1 && tokens.at(-1)?.lower === 'setempat';
  return {
    kind,
    name: text.slice(start, tokens.at(local ? -2 : -1)?.end ?? phrase.end),
    alias: null,
    role: kind === 'unnamed' ? slice(split.role) : null,
    affiliation: kind === 'unnamed' ? slice(split.affiliation) : null,
    mention: phrase,
    named: false,
    anaphoric,
  };
}

import { bodyAcronyms } from '../lexicon/body-acronyms.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { nicknames } from '../lexicon/nicknames.ts';
import { roleContractions } from '../lexicon/role-contractions.ts';
import { honorifics } from '../lexicon/roles.ts';
import type { SpeakerKind } from '../model/speaker.ts';
import type { SourceReading } from './read-source.ts';

/** A source of the article while its mentions are being gathered. */
export interface Entity {
  readonly key: number;
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly aliases: readonly string[];
  /** Offset of the latest mention so far. */
  readonly seen: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

function nameWords(name: string): readonly string[] {
  return (name.toLowerCase().match(WORD) ?? [])
    .map((word) => word.replace(/[.]$/u, ''))
    .filter((word) => !honorifics.has(word));
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

/** A clipped name: `Risma` for `Rismawati`. */
function clips(short: readonly string[], full: readonly string[]): boolean {
  const [word] = short;
  if (short.length !== 1 || word === undefined || word.length < 4) return false;
  return full.some((other) => other.startsWith(word) && !(givenNames.has(word) && givenNames.has(other)));
}

/** Is one name a short form of the other? `Ratna` and `Ratna Dewi` */
function sameName(a: string, b: string): boolean {
  const first = nameWords(nicknames.get(a.toLowerCase()) ?? a);
  const second = nameWords(nicknames.get(b.toLowerCase()) ?? b);
  return contains(first, second) || contains(second, first) || clips(first, second) || clips(second, first);
}

/** Letters a body's name is shortened to: its bracket, or its initials. `Komisi Pemilihan Umum (KPU)` → KPU */
function acronymOf(name: string): string | null {
  const bracket = /\((\p{L}[\p{L}\p{N}-]{1,14})\)/u.exec(name)?.[1];
  if (bracket !== undefined) return bracket;
  const initials = (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
  return initials.length >= 3 ? initials : null;
}

/** A body's name in lower case without brackets, its leading acronym written out. `KPU Garut` → `komisi pemilihan umum garut` */
function spelledOut(name: string): readonly string[] {
  const plain = name.replace(/\s?\([^()]*\)/gu, '').toLowerCase();
  const [first = '', ...rest] = plain.split(' ');
  const full = bodyAcronyms.get(first) ?? [];
  return [plain, ...full.map((words) => [words, ...rest].join(' '))];
}

/** Do two names mean one body: the same, one an acronym of the other, or one longer by a place? */
function sameBody(a: string, b: string): boolean {
  const [first, second] = [spelledOut(a), spelledOut(b)];
  if (
    first.some((one) =>
      second.some((other) => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)),
    )
  )
    return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const acronym = acronymOf(long)?.toLowerCase();
  const word = short.split(' ')[0]?.toLowerCase() ?? '';
  return acronym !== undefined && word.length >= 3 && acronym.startsWith(word) && /^\p{Lu}{2}/u.test(short);
}

/** Does a role, its body and its bracketed short form answer to `mention`? `Menhub` for `Menteri Perhubungan (Menhub)` */
function answersTo(entity: Entity, mention: string): boolean {
  if (entity.role === null) return false;
  const own = `${entity.role} ${entity.affiliation ?? ''}`.toLowerCase();
  const wanted = mention.toLowerCase();
  const whole = roleContractions.get(wanted.split(' ')[0] ?? '');
  if (own.startsWith(wanted) || own.includes(`(${wanted})`)) return true;
  if (whole !== undefined && (own.startsWith(whole) || own.startsWith(wanted.split(' ')[0] as string))) return true;
  const words = nameWords(wanted);
  const owned = new Set(nameWords(own));
  return words.length > 1 && words.every((word) => owned.has(word));
}

function latest(entities: readonly Entity[]): Entity | null {
  return entities.reduce<Entity | null>(
    (best, entity) => (best === null || entity.seen >= best.seen ? entity : best),
    null,
  );
}

/** The sources known so far; every step gives a new registry. */
export interface Registry {
  readonly entities: readonly Entity[];
}

/** Is there a person who answers to this name already? */
export function knows(registry: Registry, name: string): boolean {
  return registry.entities.some((entity) => entity.kind === 'person' && sameName(entity.name, name));
}

/** What a mention turned out to be. */
export interface Lookup {
  readonly registry: Registry;
  readonly entity: Entity;
  readonly how: 'explicit' | 'surname' | 'role';
}

function replace(registry: Registry, entity: Entity): Registry {
  return { entities: registry.entities.map((other) => (other.key === entity.key ? entity : other)) };
}

function add(registry: Registry, reading: SourceReading, at: number): Lookup {
  const { kind, name, role, affiliation, alias } = reading;
  const aliases = alias === null ? [] : [alias];
  const entity: Entity = { key: registry.entities.length, kind, name, role, affiliation, aliases, seen: at };
  return { registry: { entities: [...registry.entities, entity] }, entity, how: 'explicit' };
}

/** A longer form of a body's name has capitals throughout: `KPU Garut` is one of `KPU`, `KPU diberi waktu` is not. */
const BODY_NAME =
  /^(?:[^\p{Ll}\s]\S*|dan|untuk|di|dari|bagi|serta)(?: (?:[^\p{Ll}\s]\S*|dan|untuk|di|dari|bagi|serta))*$/u;

function merge(registry: Registry, known: Entity, reading: SourceReading, at: number): Lookup {
  const longer =
    nameWords(reading.name).length > nameWords(known.name).length &&
    (known.kind !== 'organization' || BODY_NAME.test(reading.name));
  const other = reading.alias ?? (longer ? known.name : reading.name);
  const aliases = known.aliases.includes(other) || other === known.name ? known.aliases : [...known.aliases, other];
  const name = longer ? reading.name : known.name;
  const entity: Entity = {
    ...known,
    name,
    role: known.role ?? reading.role,
    affiliation: known.affiliation ?? (known.role === null ? reading.affiliation : null),
    aliases: aliases.filter((alias) => alias !== name),
    seen: Math.max(known.seen, at),
  };
  return {
    registry: replace(registry, entity),
    entity,
    how: reading.alias === null && (longer || reading.name === known.name) ? 'explicit' : 'surname',
  };
}

/**
 * Finds the entity that a mention names, or adds it. A short name goes to the person who carries it, the latest one when several do.
 * @example lookUp(registry, reading of 'Ratna', 120) // → the entity «Ratna Dewi», how: 'surname'
 */
export function lookUp(registry: Registry, reading: SourceReading, at: number): Lookup {
  if (reading.named) {
    const known = latest(
      registry.entities.filter((entity) => entity.kind === 'person' && sameName(entity.name, reading.name)),
    );
    return known === null ? add(registry, reading, at) : merge(registry, known, reading, at);
  }
  const person = latest(
    registry.entities.filter((entity) => entity.kind === 'person' && answersTo(entity, reading.name)),
  );
  if (person !== null && reading.kind === 'unnamed') {
    return { registry: replace(registry, { ...person, seen: at }), entity: person, how: 'role' };
  }
  const same = registry.entities.filter((entity) => entity.kind === reading.kind);
  const known = latest(
    same.filter((entity) =>
      reading.kind === 'organization' ? sameBody(entity.name, reading.name) : matchesNominal(entity.name, reading.name),
    ),
  );
  return known === null ? add(registry, reading, at) : merge(registry, known, reading, at);
}

/** `sumber itu` goes back to `seorang sumber`; `Massa` to `massa`. */
function matchesNominal(known: string, mention: string): boolean {
  const first = nameWords(known).filter((word) => word !== 'seorang' && word !== 'salah' && word !== 'satu');
  const second = nameWords(mention).filter((word) => word !== 'seorang' && word !== 'salah' && word !== 'satu');
  return contains(first, second) || (contains(second, first) && second[0] === first[0]);
}

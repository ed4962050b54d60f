/** The people that credit lines name. */
export interface Credits {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

const AUTHOR_ROLE =
  /^(?:pewarta|rep|reporter|penulis|wartawan|kontributor|jurnalis|laporan wartawan|laporan|oleh|by|author)$/iu;
const EDITOR_ROLE = /^(?:editor|penyunting|red|redaktur)$/iu;
/** `Penulis: Sinta Larasati | Editor: Bima Putra` · `Oleh: Sinta` · `Rep: Sinta Larasati/ Red: Bima Putra` */
const ROLE =
  /(?:^|[|;•·/] ?|\s)(pewarta|rep|reporter|penulis|wartawan|kontributor|jurnalis|laporan wartawan|laporan|oleh|by|author|editor|penyunting|red|redaktur) ?: ?/giu;
const SEPARATOR = /\s*(?:,|;|\||\/|&|\bdan\b)\s*/u;
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|bin|binti|van|de)){0,4}$/u;
const NOBODY = /^(?:tim )?(?:redaksi|admin|newsroom|editor|liputan)$/iu;

function people(list: string): readonly string[] {
  return list
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => PERSON.test(name) && !NOBODY.test(name));
}

/**
 * Reads authors and editors from credit lines; desks and newsrooms are nobody.
 * @example readCredits(['Penulis: Sinta Larasati | Editor: Bima Putra']) // → { authors: ['Sinta Larasati'], editors: ['Bima Putra'] }
 */
export function readCredits(lines: readonly string[]): Credits {
  const authors = new Set<string>();
  const editors = new Set<string>();
  for (const line of lines) {
    const roles = [...line.matchAll(ROLE)];
    for (const [index, role] of roles.entries()) {
      const until = roles[index + 1]?.index ?? line.length;
      const names = people(line.slice(role.index + role[0].length, until));
      const name = role[1] as string;
      if (AUTHOR_ROLE.test(name)) for (const person of names) authors.add(person);
      else if (EDITOR_ROLE.test(name)) for (const person of names) editors.add(person);
    }
  }
  return { authors: [...authors], editors: [...editors] };
}

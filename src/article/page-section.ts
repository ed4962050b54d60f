import type { PageMetadata } from '../page/metadata.ts';

/** What templates put where a section should be. */
const NO_SECTION = /^(?:article|artikel|website|uncategorized|tanpa kategori|home|beranda|standard|https?:.*)$/iu;
/** Sections that say nothing where another is named. */
const ANY = /^(?:news|berita|indeks|terkini)$/iu;

/**
 * All sections that a page names, as written, the main one first.
 * @example sectionsOf(metadata) // → ['Nasional', 'Pemilu']
 */
export function sectionsOf(metadata: Pick<PageMetadata, 'sections' | 'jsonLd'>): readonly string[] {
  const named = [...metadata.sections, ...(metadata.jsonLd?.section == null ? [] : [metadata.jsonLd.section])];
  const real = named.map((name) => name.trim()).filter((name) => name !== '' && !NO_SECTION.test(name));
  return [...real.filter((name) => !ANY.test(name)), ...real.filter((name) => ANY.test(name))];
}

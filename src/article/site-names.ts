import type { PageMetadata } from '../page/metadata.ts';
import { registrableDomain } from '../page/registrable.ts';

const DOMAIN = /^(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,6}\/?$/iu;

/** The name before the country and company labels: `kabardamai` of `kabardamai.co.id`. */
function domainName(url: string | null): string | null {
  const domain = url === null ? null : registrableDomain(url);
  return domain === null || !domain.includes('.') ? null : (domain.split('.')[0] as string);
}

/**
 * The names by which a page calls its outlet, as written: in JSON-LD, `og:site_name` and its own address.
 * @example siteNames(metadata, 'https://kabardamai.id/berita/1') // → ['Kabar Damai', 'kabardamai']
 */
export function siteNames(metadata: Pick<PageMetadata, 'jsonLd' | 'siteName'>, url: string | null): readonly string[] {
  const names = [metadata.jsonLd?.publisher, metadata.siteName, domainName(url)];
  return names.filter((name): name is string => name !== null && name !== undefined && name !== '');
}

/**
 * The name of an outlet nobody has rules for: as JSON-LD or `og:site_name` give it, else as its dateline or what stands
 * behind the title do; a domain is the last resort.
 * @example publisherName(metadata, { dateline: null, suffix: 'Kabar Damai' }) // 'Kabar Damai' of «KPU Buka Gudang - Kabar Damai»
 */
export function publisherName(
  metadata: Pick<PageMetadata, 'jsonLd' | 'siteName'>,
  { dateline, suffix }: { readonly dateline: string | null; readonly suffix: string | null },
): string | null {
  const declared = [metadata.jsonLd?.publisher ?? null, metadata.siteName].filter((name) => name !== null);
  const bare = (name: string): string => name.replace(/^https?:\/\/|\/$/gu, '');
  return declared.find((name) => !DOMAIN.test(name)) ?? dateline ?? suffix ?? declared.map(bare)[0] ?? null;
}

import type { Warning } from '../model/source.ts';
import { registrableDomain } from '../page/registrable.ts';

/** The address that an article calls its own, and why it was not believed. */
export interface CanonicalUrl {
  readonly canonicalUrl: string | null;
  readonly warnings: readonly Warning[];
}

/** Caches and archives serve pages under addresses of their own. */
const CACHES = /(?:^|\.)(?:ampproject\.org|google\.[a-z.]{2,6}|web\.archive\.org|archive\.org|bing-amp\.com)$/u;
const LOCAL = /^(?:localhost|127\.|\[::1\]|10\.|192\.168\.)/u;

function refused(address: string, why: string): CanonicalUrl {
  const message = `The page calls ${address.slice(0, 200)} its canonical address, but ${why}; not used.`;
  return { canonicalUrl: null, warnings: [{ code: 'canonical-rejected', message }] };
}

function resolve(declared: string, base: string | null): URL | null {
  const from = base !== null && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(declared, from)) return null;
  const url = new URL(declared, from);
  return /^https?:$/u.test(url.protocol) ? url : null;
}

function isHome(url: URL): boolean {
  return /^\/*(?:index\.(?:php|html?))?$/u.test(url.pathname) && url.search === '';
}

/**
 * Resolves the canonical address of a page. One on another site, or the home page of its own, is no address of this article.
 * @example canonicalOf('/berita/7', 'https://kabar.example/amp/berita/7').canonicalUrl // → 'https://kabar.example/berita/7'
 */
export function canonicalOf(
  declared: string | null,
  url: string | null,
  sameOutlet: (a: string, b: string) => boolean = () => false,
): CanonicalUrl {
  if (declared === null) return { canonicalUrl: null, warnings: [] };
  const own = resolve(declared, url);
  if (own === null) return { canonicalUrl: null, warnings: [] };
  if (isHome(own)) return refused(own.href, 'that is a home page');
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const foreign =
    url !== null &&
    host !== '' &&
    !CACHES.test(host) &&
    !LOCAL.test(host) &&
    registrableDomain(own.href) !== registrableDomain(url) &&
    !sameOutlet(own.href, url);
  if (foreign) return refused(own.href, `the page came from ${host}`);
  own.hash = '';
  return { canonicalUrl: own.href, warnings: [] };
}

import type { ReportPage, ReportSource } from '../model/report.ts';
import { sha256 } from '../model/sha256.ts';
import type { PageFetch, SourceInfo, SourcePage } from '../model/source.ts';

/** A source as far as it is known: one that never opened has no bytes and little provenance. */
export interface KnownSource {
  readonly info: Pick<SourceInfo, 'input' | 'kind'> & Partial<SourceInfo>;
  readonly bytes?: Uint8Array;
}

/** What only reading the page tells about its source. */
export interface ReadFacts {
  readonly canonicalUrl: string | null;
  readonly charset: string | null;
  readonly pagesTotal: number | null;
  /** Which page of the article each page is, in the order of the source. */
  readonly pageNumbers: readonly number[];
  readonly pagesMissing: readonly number[];
}

const nothingRead: ReadFacts = {
  canonicalUrl: null,
  charset: null,
  pagesTotal: null,
  pageNumbers: [],
  pagesMissing: [],
};

function firstPage({ info, bytes }: KnownSource): { readonly bytes: number | null; readonly sha256: string | null } {
  const page = info.pages?.[0];
  if (page !== undefined) return page;
  return bytes === undefined ? { bytes: null, sha256: null } : { bytes: bytes.length, sha256: sha256(bytes) };
}

/** The keys of a fetch in the order of the contract. */
const reportFetch = ({ status, fetchedAt, etag, lastModified, redirects, cache }: PageFetch): PageFetch => ({
  status,
  fetchedAt,
  etag,
  lastModified,
  redirects: redirects.map(({ url, status: sentOn }) => ({ url, status: sentOn })),
  cache,
});

/** The pages in the order of their numbers. */
function reportPages(pages: readonly SourcePage[], numbers: readonly number[]): readonly ReportPage[] {
  return pages
    .map(({ number, url, bytes, sha256: hash, http }, index) => ({
      number: numbers[index] ?? number,
      url,
      bytes,
      sha256: hash,
      http: http === undefined ? null : reportFetch(http),
    }))
    .sort((a, b) => a.number - b.number);
}

/**
 * The provenance of a source as the report prints it; what is not known is null.
 * @example reportSource({ info: { input: 'berita.html', kind: 'file' } }).status // null
 */
export function reportSource(source: KnownSource, facts: ReadFacts = nothingRead): ReportSource {
  const { info } = source;
  const { bytes, sha256: hash } = firstPage(source);
  return {
    input: info.input,
    url: info.url ?? null,
    finalUrl: info.finalUrl ?? null,
    canonicalUrl: facts.canonicalUrl,
    kind: info.kind,
    fetchedAt: info.fetchedAt ?? null,
    status: info.status ?? null,
    contentType: info.contentType ?? null,
    charset: facts.charset,
    bytes,
    sha256: hash,
    pages: reportPages(info.pages ?? [], facts.pageNumbers),
    pagesTotal: facts.pagesTotal,
    pagesMissing: facts.pagesMissing,
  };
}

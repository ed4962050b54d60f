import type { ReportSource } from '../model/report.ts';
import type { SourceInfo, SourcePage } from '../model/source.ts';
import { sha256 } from './sha256.ts';

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
  readonly pagesMissing: readonly number[];
}

const nothingRead: ReadFacts = { canonicalUrl: null, charset: null, pagesTotal: null, pagesMissing: [] };

function firstPage({ info, bytes }: KnownSource): { readonly bytes: number | null; readonly sha256: string | null } {
  const page = info.pages?.[0];
  if (page !== undefined) return page;
  return bytes === undefined ? { bytes: null, sha256: null } : { bytes: bytes.length, sha256: sha256(bytes) };
}

const reportPage = ({ number, url, bytes, sha256: hash }: SourcePage): SourcePage => ({
  number,
  url,
  bytes,
  sha256: hash,
});

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
    pages: (info.pages ?? []).map(reportPage),
    pagesTotal: facts.pagesTotal,
    pagesMissing: facts.pagesMissing,
  };
}

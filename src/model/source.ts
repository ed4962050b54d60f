/** Where the bytes of an article came from. */
export type SourceKind = 'url' | 'file' | 'stdin' | 'archive';

/** How an answer came out of the cache: still fresh, confirmed by its server just now, or as it was because no server was to be asked. */
export type CacheUse = 'fresh' | 'revalidated' | 'offline';

/** How a page came over the network: what a later reader needs to judge and to find the same bytes. */
export interface PageFetch {
  readonly status: number;
  /** When the server last stood by these bytes: UTC, ISO 8601; null when an archive does not say. */
  readonly fetchedAt: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The addresses that led here, in order, each with the status that sent on. */
  readonly redirects: readonly { readonly url: string; readonly status: number }[];
  /** Null when the page came from its server. */
  readonly cache: CacheUse | null;
}

/** One page of an article as it was read. */
export interface SourcePage {
  /** 1 for the first page. */
  readonly number: number;
  readonly url: string | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Absent for files and standard input. */
  readonly http?: PageFetch;
}

/** The provenance of one source, before its article is known. */
export interface SourceInfo {
  /** What the user typed. */
  readonly input: string;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly kind: SourceKind;
  /** UTC, ISO 8601; null for files. */
  readonly fetchedAt: string | null;
  readonly status: number | null;
  readonly contentType: string | null;
  readonly pages: readonly SourcePage[];
}

/** A non-fatal remark about a source or page, e.g. a wrong charset label. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** A page after the one that was asked for; `url` is where it was in the end, null for files. */
export interface FollowingPage {
  readonly url: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** The bytes of one source with their provenance: what `source/` hands to the audit. */
export interface OpenedSource {
  readonly info: SourceInfo;
  /** The bytes of the page that was asked for (usually the only one). */
  readonly bytes: Uint8Array;
  /** Other pages of the same article; `info.pages` lists them too, in this order. */
  readonly following?: readonly FollowingPage[];
  /** Remarks from opening it, such as a page that could not be had. */
  readonly warnings?: readonly Warning[];
}

/** Where the bytes of an article came from. */
export type SourceKind = 'url' | 'file' | 'stdin' | 'archive';

/** One page of an article as it was read. */
export interface SourcePage {
  /** 1 for the first page. */
  readonly number: number;
  readonly url: string | null;
  readonly bytes: number;
  readonly sha256: string;
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

/** The bytes of one source with their provenance: what `source/` hands to the audit. */
export interface OpenedSource {
  readonly info: SourceInfo;
  /** The bytes of the first (usually only) page. */
  readonly bytes: Uint8Array;
}

/** A non-fatal remark about a source or page, e.g. a wrong charset label. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

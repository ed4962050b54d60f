/** One record of a web archive. Source: WARC 1.1 (ISO 28500:2017), and 1.0 where it differs. */
export interface WarcRecord {
  /** Where the record, or the gzip member that holds it, starts in the file: reading can go on there. */
  readonly offset: number;
  /** `response`, `warcinfo`, `metadata` …, in lower case. */
  readonly type: string;
  /** The named fields of the record, names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
}

/** What reading a web archive gives: its records, and where one had to be left out. */
export type WarcItem =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  | { readonly kind: 'skipped'; readonly offset: number; readonly reason: 'damaged' | 'too-large' };

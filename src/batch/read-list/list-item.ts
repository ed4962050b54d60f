/** What a list holds, one after the other, before it is known whether it is an address. */
export type ListItem =
  /** A line, a row or an entry; `date` is when it says that its page was published or changed. */
  | { readonly kind: 'address'; readonly text: string; readonly date: string | null }
  /** A line too long to be kept: how it starts, and the digest of the whole of it. */
  | { readonly kind: 'cut'; readonly text: string; readonly digest: string }
  /** A page in a folder; `text` is its path as the user would type it. */
  | { readonly kind: 'page'; readonly text: string }
  /** A page in a web archive: where it stands, and what the archive calls its record. */
  | {
      readonly kind: 'archived';
      readonly archive: string;
      readonly offset: number;
      readonly nth: number;
      readonly id: string | null;
      readonly date: string | null;
    }
  /** Another list that this one names. */
  | { readonly kind: 'list'; readonly address: string; readonly date: string | null }
  /** A list that could not be read, or not to its end: what happened and what to do. */
  | { readonly kind: 'trouble'; readonly message: string };

/** The bytes of a list as they come. */
export type Bytes = AsyncIterable<Uint8Array>;

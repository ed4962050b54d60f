/** A stretch of `article.text`: UTF-16 code units, end exclusive. Reports print code points instead (see `report/offsets.ts`). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

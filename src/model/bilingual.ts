/** A text in the two languages of the tool. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

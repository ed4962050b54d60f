import type { Warning } from '../model/source.ts';
import type { Document } from './dom.ts';
import type { PageMetadata } from './metadata.ts';

interface DecodedPage {
  readonly url: string | null;
  /** The charset the bytes were decoded with, lower case: `utf-8`, `windows-1252`. */
  readonly charset: string;
  readonly warnings: readonly Warning[];
}

/** A web page with its document tree. */
export interface HtmlPage extends DecodedPage {
  readonly kind: 'html';
  readonly document: Document;
  readonly metadata: PageMetadata;
}

/** A plain text, such as an article pasted from a page. */
interface TextPage extends DecodedPage {
  readonly kind: 'text';
  readonly text: string;
}

export type Page = HtmlPage | TextPage;

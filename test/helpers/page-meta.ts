import type { ArticleMeta } from '../../src/article/assemble.ts';
import { findArticle } from '../../src/article/find-article.ts';
import type { PageParts } from '../../src/article/page-parts.ts';
import { readPage } from '../../src/page/read-page.ts';

/** An article of invented paragraphs, long enough to be one. */
export const paragraphs = [
  'DAMAI - Ketua KPU Kota Damai Ratna Dewi menunda rapat pleno rekapitulasi suara hingga Jumat pekan ini.',
  '“Kami masih menunggu dua kecamatan yang belum menyerahkan berita acara, dan kami tidak mau terburu-buru,” kata Ratna.',
  'Bawaslu Kota Damai meminta warga menunggu dengan tenang sampai semua saksi menandatangani hasilnya di tingkat kota.',
];

export interface PageShape {
  readonly head?: string;
  /** Stands between headline and body. */
  readonly byline?: string;
  readonly title?: string;
  /** Stands at the end of the body's container. */
  readonly tail?: string;
  readonly before?: string;
  readonly after?: string;
  readonly url?: string | null;
  readonly rules?: boolean;
}

/** What is read of a page of the given shape, on an outlet that nobody has rules for. */
export function pageParts(shape: PageShape): PageParts {
  const title = shape.title ?? 'KPU Kota Damai Tunda Rapat Pleno Rekapitulasi';
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html><head>${shape.head ?? ''}</head><body>${shape.before ?? ''}<main><h1>${title}</h1>${shape.byline ?? ''}<div class="isi">${body}${shape.tail ?? ''}</div></main>${shape.after ?? ''}</body></html>`;
  const url = shape.url === undefined ? 'https://kabardamai.id/pemilu/kpu-kota-damai-tunda-rapat-pleno' : shape.url;
  const page = readPage(Buffer.from(html), { contentType: 'text/html; charset=utf-8', url });
  if (!page.ok || page.value.kind !== 'html') throw new Error('no page');
  return findArticle(page.value, { publisherRules: shape.rules ?? true });
}

/** What is read about the article of such a page. */
export function pageMeta(shape: PageShape): ArticleMeta {
  return pageParts(shape).meta;
}

/** JSON-LD of an article. */
export function jsonLd(fields: Readonly<Record<string, unknown>>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
}

export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

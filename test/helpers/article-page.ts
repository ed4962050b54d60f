import { paragraphs } from './page-meta.ts';

/** A whole news page; `extra` stands after its article. */
export function articlePage(extra = ''): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><h1>KPU Kota Damai Tunda Rapat Pleno</h1><article>${body}</article>${extra}</body></html>`;
}

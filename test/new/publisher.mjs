import { insertSorted, quoted } from './edits.mjs';

const INDEX = 'src/article/publishers/index.ts';

const template = (id, name, host) => `import type { Publisher } from '../publisher.ts';

export const ${id}: Publisher = {
  id: '${id}',
  name: ${quoted(name)},
  hosts: ['${host}'],
  versions: [
    {
      seen: '${new Date().getFullYear()}',
      title: 'h1',
      body: '.article-body',
      date: '.article-date',
      authors: '.article-author',
    },
  ],
};
`;

const page = (name) => `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Gudang Kotak Suara Kota Damai Dibuka - ${name}</title><meta property="og:site_name" content="${name}"></head>
<body><nav><a href="/">Beranda</a><a href="/politik">Politik</a></nav>
<h1>Gudang Kotak Suara Kota Damai Dibuka</h1>
<p class="article-author">Penulis: Sinta Larasati</p><p class="article-date">Selasa, 20 Februari 2024 14:05 WIB</p>
<div class="article-body">
<p>Ketua KPU Kota Damai Ratna Dewi membuka gudang kotak suara di Kampung Baru, Selasa (20/2/2024), disaksikan polisi dan saksi partai.</p>
<p>“Semua kotak dari 412 TPS masih bersegel,” kata Ratna di gudang itu.</p>
<p>Anggota Bawaslu Kota Damai, Bagas Wicaksono, mengatakan penghitungan ulang dimulai Rabu pagi.</p>
</div>
<aside><h2>Terpopuler</h2><a href="/1">Harga Cabai di Pasar Damai Turun</a></aside>
<footer>Hak cipta ${name}</footer></body></html>
`;

export const usage = 'npm run new:publisher -- <id> <name> <host>     e.g. kabardamai "Kabar Damai" kabardamai.example';

/** An outlet: its file, its lines in the index, a page that it might have made. */
export function write([id, name, host], read) {
  if (!/^[a-z][a-z\d]+$/u.test(id ?? '') || !name || !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(host ?? '')) return null;
  const imported = insertSorted(read(INDEX), /^import \{ \w+ \} from/u, `import { ${id} } from './${id}.ts';`);
  const listed = insertSorted(imported, /^ {2}\w+,$/u, `  ${id},`);
  const folder = `fixtures/pages/${id}/gudang-dibuka`;
  return {
    files: {
      [`src/article/publishers/${id}.ts`]: template(id, name, host),
      [INDEX]: listed,
      [`${folder}/page.html`]: page(name),
      [`${folder}/url.txt`]: `https://www.${host}/politik/1/gudang-kotak-suara-kota-damai-dibuka\n`,
    },
    next: [
      `Put the selectors of its pages into src/article/publishers/${id}.ts, and write a page with its markup and sentences of your own.`,
      'UPDATE_FIXTURES=1 npm test -- test/fixtures writes expected.json: read it before you keep it.',
    ],
  };
}

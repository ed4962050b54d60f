import { colophon, menu, pageOf, paragraphsOf, story, title } from './story.ts';

/** Pages of other kinds than plain news, each with the body that is wanted of it. */
export interface Genre {
  readonly html: string;
  readonly body: readonly string[];
}

const heading = `<h1>${title}</h1>`;

const questions = ['Mengapa rapat pleno ditunda?', 'Apakah warga boleh menonton', 'Kapan hasilnya diumumkan?'];
const answers = [
  'Dua kecamatan belum menyerahkan berita acara. Kami tidak bisa membuka rapat tanpa dokumen itu, sebab saksi akan menolak hasilnya.',
  'Boleh. Kami menyiapkan layar di halaman gedung dan kursi untuk dua ratus orang, asalkan semua menjaga ketertiban.',
  'Paling lambat Senin sore. Setelah itu, peserta yang berkeberatan masih punya waktu tiga hari untuk menggugat.',
];
const interview = questions.flatMap((question, i) => [question, answers[i] ?? '']);

const entries = [
  [
    '10.05 WIB',
    'Rapat pleno dibuka Ketua KPU Sukamaju Larasati Wibawa di hadapan saksi dari sembilan partai politik peserta pemilu.',
  ],
  [
    '11.40 WIB',
    'Saksi dari Kecamatan Tanjung Asri meminta penghitungan ulang untuk dua TPS karena angka di papan berbeda.',
  ],
  [
    '13.15 WIB',
    'Danu Prakoso dari Bawaslu menyatakan keberatan itu sah dan meminta kotak suara dibuka di depan semua saksi.',
  ],
] as const;

const claim =
  'Beredar pesan berantai yang menyebut surat suara di Kecamatan Bukit Hijau sudah tercoblos sebelum hari pemungutan suara.';
const check = [
  'Hasil penelusuran menunjukkan foto dalam pesan itu diambil di negara lain pada 2018, jauh sebelum pemilu di Sukamaju.',
  '“Surat suara kami masih tersegel sampai Rabu pagi,” kata Larasati Wibawa, Ketua KPU Kabupaten Sukamaju.',
];

const release = [
  'Sukamaju, kpu-sukamaju.example - Komisi Pemilihan Umum Kabupaten Sukamaju menggelar bimbingan teknis bagi 240 petugas di Aula Merpati, Selasa (5/3/2024).',
  'Ketua KPU Sukamaju Larasati Wibawa mengingatkan petugas agar mencatat keberatan saksi di formulir yang tersedia dan tidak menundanya sampai esok hari.',
  'Kegiatan ditutup dengan simulasi penghitungan suara di enam kelompok kecil.',
];

export const genres: Readonly<Record<string, Genre>> = {
  'an interview whose questions are bold': {
    html: pageOf(
      `${menu}${heading}<div class="isi">${interview.map((text, i) => (i % 2 === 0 ? `<p><strong>${text}</strong></p>` : `<p>${text}</p>`)).join('')}</div>${colophon}`,
    ),
    body: interview,
  },
  'a live report': {
    html: pageOf(
      `${menu}${heading}<div class="live">${entries.map(([time, text], i) => `<div class="entri" id="e${i}"><time>${time}</time><h3><a href="#e${i}">Kabar ${i + 1} dari gedung serbaguna</a></h3><p>${text}</p></div>`).join('')}</div>${colophon}`,
    ),
    body: entries.map(([, text]) => text),
  },
  'a check of facts': {
    html: pageOf(
      `<div class="mh-container">${menu}<article class="post-77 post category-hoaks"><h1 class="entry-title">${title}</h1><div class="entry-content mh-clearfix"><p>${claim}</p><p>=====</p><p>${check.join('</p><p>')}</p><p>=====</p><p>Referensi:</p><p><a href="https://arsip.example/2018/foto">https://arsip.example/2018/foto</a></p></div></article></div>${colophon}`,
    ),
    body: [claim, ...check],
  },
  'a press release with captions in its text': {
    html: pageOf(
      `${menu}${heading}<div class="berita-detail"><p>${release[0]}<br><img src="/1.jpg"><br>dok. foto: Humas KPU Sukamaju<br>${release[1]}<br><img src="/2.jpg"><br>Foto: Suasana simulasi penghitungan suara<br>${release[2]}</p></div>${colophon}`,
    ),
    body: release,
  },
  'credits in blocks of their own': {
    html: pageOf(
      `${menu}${heading}<div class="isi">${paragraphsOf(story)}<div><div>Penulis</div><div>: Nadia Puspita</div></div><div><div>Editor</div><div>: Bagas Aditama</div></div><p>Editor: Bagas Aditama | Copyright © Kabar Sukamaju 2024</p><div>Sumber</div><div>: Antarwarga</div></div>${colophon}`,
    ),
    body: story,
  },
  'captions and names that no class tells apart': {
    html: pageOf(
      `${menu}${heading}<div class="isi"><p>Nadia Puspita</p><img src="/1.jpg"><div>Kotak suara di gudang KPU Sukamaju</div>${story
        .map((text, i) =>
          i === 4
            ? `<p>${text}</p><iframe src="https://video.example/1"></iframe><div><span>You Tube - Kabar Sukamaju</span></div>`
            : `<p>${text}</p>`,
        )
        .join('')}<p>kpu sukamaju</p><p>rapat pleno</p></div>${colophon}`,
    ),
    body: story,
  },
  'a paywall after the first paragraphs': {
    html: pageOf(
      `${menu}${heading}<div class="artikel"><div class="lead">${paragraphsOf(story.slice(0, 3))}</div><div class="kartu"><p>Berlangganan untuk lanjutkan membaca.</p><h3>Paket Bulanan</h3><p>Rp 40.000</p><p>Akses penuh seluruh artikel selama satu bulan</p></div></div>${colophon}`,
    ),
    body: story.slice(0, 3),
  },
  'a list of names at the end': {
    html: pageOf(
      `${menu}${heading}<div class="isi">${paragraphsOf(story.slice(0, 6))}<p>Berikut lima anggota panitia di Kecamatan Bukit Hijau:</p><ol><li>Larasati Wibawa</li><li>Danu Prakoso</li><li>Bagas Aditama</li></ol></div>${colophon}`,
    ),
    body: [
      ...story.slice(0, 6),
      'Berikut lima anggota panitia di Kecamatan Bukit Hijau:',
      'Larasati Wibawa',
      'Danu Prakoso',
      'Bagas Aditama',
    ],
  },
  'sub-headings between the paragraphs': {
    html: pageOf(
      `${menu}${heading}<div class="isi">${paragraphsOf(story.slice(0, 3))}<h2>Kata pengawas</h2>${paragraphsOf(story.slice(3))}<h2>Berita Terkait</h2></div>${colophon}`,
    ),
    body: [...story.slice(0, 3), 'Kata pengawas', ...story.slice(3)],
  },
};

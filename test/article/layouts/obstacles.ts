import { colophon, menu, teasers } from './story.ts';

export interface NoArticle {
  readonly code: 'blocked-page' | 'not-an-article';
  readonly html: string;
  readonly url?: string;
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="id"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const news = `<ul>${teasers.map((t) => `<li><h3><a href="${t.href}">${t.headline}</a></h3><p>${t.excerpt}</p><span>${t.date}</span></li>`).join('')}</ul>`;
const site = 'https://kabarsukamaju.example';

/** Pages that hold no article, and what is said of each. */
export const noArticles: Readonly<Record<string, NoArticle>> = {
  'a check of the browser': {
    code: 'blocked-page',
    html: page(
      'Just a moment...',
      '<div class="main-wrapper"><h1>kabarsukamaju.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><div id="challenge-success-text">kabarsukamaju.example needs to review the security of your connection before proceeding.</div></div><noscript><div>Enable JavaScript and cookies to continue</div></noscript>',
    ),
  },
  'a check of the browser in Indonesian': {
    code: 'blocked-page',
    html: page(
      'Kabar Sukamaju',
      '<h1>Mohon tunggu sebentar</h1><p>Kami sedang memeriksa keamanan sambungan Anda. Halaman akan terbuka sendiri dalam lima detik.</p><p>ID: 8f2c41</p>',
    ),
  },
  'a captcha': {
    code: 'blocked-page',
    html: page(
      'Verifikasi Keamanan',
      '<h1>Buktikan bahwa Anda bukan robot</h1><form action="/c"><div class="g-recaptcha"></div><label>Saya bukan robot</label></form>',
    ),
  },
  'a refusal': {
    code: 'blocked-page',
    html: page(
      'Access Denied',
      "<h1>Access Denied</h1><p>You don't have permission to access this server. Reference #18.2f1</p>",
    ),
  },
  'scripts that must run': {
    code: 'blocked-page',
    html: page(
      'Kabar Sukamaju',
      '<div id="root"></div><noscript>Aktifkan JavaScript pada peramban Anda untuk membuka situs ini.</noscript><script src="/app.js"></script>',
    ),
  },
  'cookies that must be allowed': {
    code: 'blocked-page',
    html: page(
      'Kabar Sukamaju',
      '<p>Situs ini memerlukan cookie. Aktifkan cookie di peramban Anda, lalu muat ulang halaman ini.</p>',
    ),
  },
  'consent to cookies': {
    code: 'blocked-page',
    html: page(
      'Kami Menghargai Privasi Anda',
      `<h1>Kami menghargai privasi Anda</h1><p>Kami dan 214 mitra kami menggunakan cookie untuk menyimpan dan membaca informasi di perangkat Anda, mengukur iklan, dan memahami pembaca kami.</p><p>Anda dapat mengubah pilihan kapan saja. Sebagian mitra tidak meminta persetujuan dan mengandalkan kepentingan yang sah. Pilihan Anda hanya berlaku untuk situs ini dan disimpan selama tiga belas bulan.</p><button>Terima semua</button><button>Kelola preferensi</button>`,
    ),
  },
  'a long wall of consent': {
    code: 'blocked-page',
    html: page(
      'Kabar Sukamaju',
      `<div><p>Kami dan mitra kami menggunakan cookie dan teknologi sejenis agar situs ini berjalan baik.</p><p>Data seperti alamat IP dan pengenal perangkat diolah untuk mengukur isi dan iklan. Anda dapat menolak, dan situs tetap dapat dibaca dengan iklan biasa.</p><p>Dengan menekan tombol setuju, Anda mengizinkan pengolahan itu sampai Anda mencabutnya di halaman pengaturan. Keterangan lengkap ada di kebijakan data kami.</p></div>`,
    ),
  },
  'a login': {
    code: 'blocked-page',
    html: page(
      'KPU Sukamaju Tunda Rapat Pleno - Kabar Sukamaju',
      `${menu}<h1>KPU Sukamaju Tunda Rapat Pleno</h1><p>Silakan masuk untuk melanjutkan membaca artikel ini.</p><form><input name="email"></form>${colophon}`,
    ),
    url: `${site}/politik/kpu-sukamaju-tunda-rapat-pleno`,
  },
  'a paywall with nothing before it': {
    code: 'blocked-page',
    html: page(
      'KPU Sukamaju Tunda Rapat Pleno - Kabar Sukamaju',
      `${menu}<h1>KPU Sukamaju Tunda Rapat Pleno</h1><div><p>Artikel ini khusus untuk pelanggan. Berlangganan untuk lanjut membaca.</p></div>${colophon}`,
    ),
    url: `${site}/politik/kpu-sukamaju-tunda-rapat-pleno`,
  },
  'a missing page': {
    code: 'not-an-article',
    html: page(
      '404 - Halaman tidak ditemukan | Kabar Sukamaju',
      `${menu}<h1>404</h1><p>Maaf, halaman yang Anda cari tidak ditemukan.</p>${news}${colophon}`,
    ),
  },
  'a missing page with a home page below': {
    code: 'not-an-article',
    html: page(
      'Kabar Sukamaju',
      `${menu}<h1>Oops! Artikel tidak ditemukan</h1><p>Artikel mungkin sudah dipindahkan atau dihapus. Berikut beberapa kabar yang mungkin Anda sukai, dipilihkan oleh redaksi kami setiap pagi untuk seluruh pembaca di Kabupaten Sukamaju dan sekitarnya.</p><p>Anda juga dapat mencari lewat kotak pencarian di atas, atau menulis kepada redaksi agar kami dapat membantu menemukan berita yang Anda maksud secepatnya.</p>${news}${colophon}`,
    ),
    url: `${site}/politik/lenyap`,
  },
  'a missing page in English': {
    code: 'not-an-article',
    html: page(
      'Page not found - Sukamaju Post',
      "<h1>Not Found</h1><p>Sorry, the page you are looking for doesn't exist or has been moved.</p>",
    ),
  },
  'a home page': {
    code: 'not-an-article',
    url: `${site}/`,
    html: page(
      'Kabar Sukamaju: Berita Terkini',
      `${menu}<h2>Utama</h2>${news}<h2>Politik</h2>${news.replaceAll('/kabar-', '/warta-')}${colophon}`,
    ),
  },
  'a page of a tag, with an introduction': {
    code: 'not-an-article',
    url: `${site}/tag/kpu-sukamaju`,
    html: page(
      'Berita KPU Sukamaju Terbaru',
      `${menu}<h1>KPU Sukamaju</h1><p>Kumpulan kabar tentang Komisi Pemilihan Umum Kabupaten Sukamaju, dari tahapan pencalonan, kampanye, pemungutan suara, hingga penetapan pemenang, yang ditulis wartawan kami di lapangan.</p><p>Komisi Pemilihan Umum Kabupaten Sukamaju beranggotakan lima orang, berkantor di Jalan Merpati, dan menaungi dua belas kecamatan di seluruh kabupaten.</p>${news}${colophon}`,
    ),
  },
  'a page of a section, with no address that tells': {
    code: 'not-an-article',
    url: `${site}/politik/`,
    html: page(
      'Politik',
      `${menu}<h1>Politik</h1><p>Rubrik ini memuat kabar politik dari Kabupaten Sukamaju dan dua belas kecamatannya, dari gedung dewan hingga balai desa, yang disusun setiap hari oleh meja politik kami.</p><p>Pembaca boleh mengirim kabar dan foto dari lingkungannya kepada redaksi, dengan nama jelas dan nomor telepon yang bisa dihubungi untuk diperiksa kebenarannya.</p>${news}${news.replaceAll('/kabar-', '/warta-')}${colophon}`,
    ),
  },
  'a search': {
    code: 'not-an-article',
    url: `${site}/search?q=kpu`,
    html: page(
      'Hasil pencarian: kpu',
      `${menu}<h1>Hasil pencarian untuk kpu</h1>${teasers.map((t) => `<div class="r"><a href="${t.href}">${t.headline}</a><div>${t.excerpt} “Kami tunggu,” kata pedagang ...</div><div>${t.date}</div></div>`).join('')}${colophon}`,
    ),
  },
  'a gallery': {
    code: 'not-an-article',
    url: `${site}/foto/pasar-malam`,
    html: page(
      'Pasar Malam Sukamaju',
      `${menu}<h1>Pasar Malam Sukamaju</h1>${teasers.map((t, i) => `<figure><img src="/${i}.jpg"><figcaption>${t.excerpt}</figcaption></figure>`).join('')}${colophon}`,
    ),
  },
  'nothing at all': { code: 'not-an-article', html: page('Kabar Sukamaju', '<div></div>') },
};

/** One invented article, and the furniture that outlets put around it. */
export const title = 'KPU Kabupaten Sukamaju Tunda Rapat Pleno Rekapitulasi Suara';
export const address = 'https://kabarsukamaju.example/politik/2024/03/08/kpu-kabupaten-sukamaju-tunda-rapat-pleno';

export const story: readonly string[] = [
  'Sukamaju – Komisi Pemilihan Umum Kabupaten Sukamaju menunda rapat pleno rekapitulasi suara hingga Jumat (8/3/2024) karena dua kecamatan belum menyerahkan berita acara.',
  '“Kami masih menunggu Kecamatan Tanjung Asri dan Kecamatan Bukit Hijau. Kami tidak mau terburu-buru,” kata Ketua KPU Sukamaju, Larasati Wibawa, di kantornya, Kamis.',
  'Menurut Larasati, petugas di kedua kecamatan itu baru selesai menghitung ulang suara dari enam TPS pada Rabu malam.',
  '“Belum ada keberatan,” ujarnya.',
  'Anggota Bawaslu Sukamaju, Danu Prakoso, menilai penundaan itu sah sepanjang alasannya diumumkan kepada saksi semua peserta pemilu.',
  '"Kalau alasannya terang, warga pasti mau menunggu. Yang penting angka di papan dan angka di berita acara sama," tutur Danu.',
  'Rapat pleno dijadwalkan kembali pada Jumat pagi di Gedung Serbaguna Sukamaju, dengan penjagaan 40 polisi.',
  'Warga boleh menonton.',
];

export const englishTitle = 'Sukamaju election office delays vote count plenary';
export const english: readonly string[] = [
  'SUKAMAJU, Indonesia, March 8 - The election office of Sukamaju regency has delayed its plenary meeting until Friday because two districts have not handed in their tally sheets.',
  '“We are still waiting for Tanjung Asri and Bukit Hijau, and we will not rush this,” said Larasati Wibawa, who heads the office.',
  'Staff in the two districts finished recounting the votes of six polling stations late on Wednesday, she said.',
  'The election watchdog called the delay lawful as long as its reasons are made public to the witnesses of every party.',
];

export interface Teaser {
  readonly headline: string;
  readonly excerpt: string;
  readonly date: string;
  readonly href: string;
}

export const teasers: readonly Teaser[] = [
  [
    'Harga Cabai Rawit di Pasar Induk Sukamaju Naik Dua Kali Lipat',
    'Pedagang menyebut pasokan dari Bukit Hijau tersendat karena hujan yang turun sepekan penuh tanpa henti.',
  ],
  [
    'Jembatan Kali Jernih Ambruk, Warga Memutar Lewat Tanjung Asri',
    'Dinas pekerjaan umum berjanji memasang jembatan darurat sebelum akhir bulan agar anak sekolah bisa menyeberang.',
  ],
  [
    'Persatuan Sepak Bola Sukamaju Lolos ke Babak Delapan Besar',
    'Gol tunggal pada menit ke-88 memastikan kemenangan tuan rumah di hadapan dua ribu penonton yang memenuhi stadion.',
  ],
  [
    'Petani Kopi Bukit Hijau Belajar Menyangrai dari Pelatih Kota',
    'Pelatihan selama tiga hari itu diikuti 60 petani dan ditutup dengan uji rasa bersama pemilik kedai.',
  ],
  [
    'Pasar Malam Alun-alun Sukamaju Dibuka Lagi Setelah Dua Tahun',
    'Pengelola menyiapkan 120 lapak dan meminta pedagang memakai wadah yang bisa dipakai ulang.',
  ],
  [
    'Puskesmas Tanjung Asri Kekurangan Dokter Gigi Sejak Januari',
    'Kepala puskesmas sudah mengirim surat permintaan, tetapi belum ada jawaban dari dinas kesehatan kabupaten.',
  ],
].map(([headline = '', excerpt = ''], index) => ({
  headline,
  excerpt,
  date: `0${index + 1}/03/2024 1${index}:25 WIB`,
  href: `/berita/2024/03/0${index + 1}/kabar-${index + 1}`,
}));

export const paragraphsOf = (texts: readonly string[], tag = 'p'): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

/** A page with a head, and whatever stands in its body. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} - Kabar Sukamaju</title>${head}</head><body>${body}</body></html>`;
}

export const menu = `<div class="top"><ul>${['Beranda', 'Politik', 'Hukum', 'Ekonomi', 'Olahraga'].map((word) => `<li><a href="/${word.toLowerCase()}">${word}</a></li>`).join('')}</ul></div>`;

export const colophon =
  '<div class="bawah"><p>Kabar Sukamaju adalah media daring yang terbit di Kabupaten Sukamaju sejak 2011.</p><ul><li><a href="/tentang">Tentang Kami</a></li><li><a href="/pedoman">Pedoman Media Siber</a></li></ul><p>© 2024 Kabar Sukamaju</p></div>';

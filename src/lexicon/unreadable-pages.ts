/** What stands in the place of an article. */
export type Obstacle = 'challenge' | 'consent' | 'login' | 'subscription' | 'scripts' | 'missing';

/** Words by which a page says that it is no article. */
export interface ObstacleRule {
  readonly obstacle: Obstacle;
  /** Where the words count: `title` as a whole part of the page's title or headline; `text` anywhere on a page with few other words. */
  readonly where: 'title' | 'text';
  readonly pattern: RegExp;
  readonly example: string;
  /** Words of an article, or its headline, that look alike. */
  readonly lookAlike: string;
}

/** Pages that keep their reader out, and pages that are gone. To add one, add a row; its example and its look-alike are tested. */
export const obstacleRules: readonly ObstacleRule[] = [
  {
    obstacle: 'missing',
    where: 'title',
    pattern:
      /^(?:(?:error|kesalahan|galat) )?(?:404|410)(?:[ :!.|–-]+(?:error|not found|page not found|tidak ditemukan|halaman tidak ditemukan|halaman hilang))?[.!]*$|^(?:(?:maaf|oops|ups|waduh|sorry)[,!.]* ?(?:404[,!.]* )?)?(?:halaman|artikel|berita|laman|konten|url|page|article|content|story)(?: ini| itu| yang (?:anda|kamu) (?:cari|tuju|minta)| you(?: are|'re|’re) looking for| you requested)? (?:(?:sudah |telah )?(?:tidak|tak) (?:di ?temukan|tersedia|ada)(?: lagi)?|(?:telah|sudah) (?:di ?hapus|dipindahkan)|(?:was |could |can)?(?:not|n't|n’t) (?:be )?found|(?:is )?(?:not|no longer) available|does(?:n't|n’t| not) exist|removed)[.!]*$|^not found[.!]*$/iu,
    example: 'Halaman Tidak Ditemukan',
    lookAlike: 'Halaman Buku Kas Desa Tidak Ditemukan Penyidik',
  },
  {
    obstacle: 'missing',
    where: 'text',
    pattern:
      /(?:halaman|artikel|berita|laman|konten) (?:yang|ini|itu)[^.!?]{0,60} (?:tidak|tak) (?:dapat |bisa )?(?:di ?temukan|tersedia|ada lagi)|(?:page|article|story) (?:you|that you)[^.!?]{0,60}(?:not (?:be )?found|no longer|does ?n[o'’]t exist|(?:moved|removed|deleted))/iu,
    example: 'Maaf, halaman yang Anda cari tidak dapat ditemukan.',
    lookAlike: 'Halaman terakhir berita acara itu tidak ditemukan di dalam kotak suara.',
  },
  {
    obstacle: 'challenge',
    where: 'title',
    pattern:
      /^(?:just a moment|attention required!?|access denied|akses ditolak|please wait|mohon tunggu|one moment, please|checking your browser.{0,40}|verifying you are human.{0,40}|are you (?:a )?(?:robot|human)|apakah anda (?:robot|manusia)|verifikasi (?:keamanan|bahwa anda (?:manusia|bukan robot))|security (?:check|verification)|robot check|pardon our interruption|ddos-guard|bot verification|captcha|403 forbidden|forbidden|403)[.!?…]*$/iu,
    example: 'Just a moment...',
    lookAlike: 'Akses Ditolak, Saksi Menunggu di Luar Gudang KPU',
  },
  {
    obstacle: 'challenge',
    where: 'text',
    pattern:
      /checking (?:if the site connection is secure|your browser before)|verif(?:y|ying) (?:that )?you are (?:a )?human|needs to review the security of your connection|enable javascript and cookies to continue|performance (?:&|and) security by cloudflare|(?:please )?(?:complete|solve) the (?:captcha|security check)|you have been blocked|unusual traffic from your|(?:buktikan|pastikan|verifikasi|konfirmasi)(?: bahwa)? (?:anda|kamu)(?: adalah)? (?:manusia|bukan (?:robot|bot))|saya bukan robot|(?:isi|lengkapi|selesaikan) captcha|memeriksa (?:peramban|browser) anda|sedang memeriksa keamanan|aktivitas (?:yang )?(?:mencurigakan|tidak biasa) dari (?:jaringan|alamat|perangkat) anda/iu,
    example: 'Memeriksa peramban Anda sebelum membuka situs ini.',
    lookAlike: 'Petugas memeriksa peramban komputer yang dipakai panitia.',
  },
  {
    obstacle: 'consent',
    where: 'title',
    pattern:
      /^(?:before you continue.{0,40}|sebelum (?:anda )?melanjutkan.{0,40}|your privacy(?: choices| matters)?|privasi anda(?: penting)?|we value your privacy|kami (?:menghargai|menghormati) privasi anda|cookie (?:consent|notice|settings|preferences)|persetujuan (?:cookie|kuki|privasi)|pengaturan (?:cookie|kuki|privasi))[.!]*$/iu,
    example: 'Kami Menghargai Privasi Anda',
    lookAlike: 'Persetujuan Privasi Pemilih Jadi Syarat Baru KPU',
  },
  {
    obstacle: 'consent',
    where: 'text',
    pattern:
      /(?:kami|situs ini|we|our site)(?: dan (?:mitra|\d+ mitra)[^.]{0,40}| and our (?:\d+ )?partners)? (?:menggunakan|memakai|menyimpan|use|uses|store)[^.]{0,60}(?:cookies?|kuki)|(?:terima|setujui|accept|agree to) (?:semua|all)(?: (?:cookies?|kuki))?\b|kelola (?:preferensi|pilihan|pengaturan) (?:cookie|kuki|privasi)|manage (?:your )?(?:cookie |privacy )?(?:preferences|choices)/iu,
    example: 'Kami dan 214 mitra kami menggunakan cookie untuk menyimpan informasi di perangkat Anda.',
    lookAlike: 'Tim kampanye menggunakan data pemilih tanpa izin.',
  },
  {
    obstacle: 'login',
    where: 'text',
    pattern:
      /(?:silakan|harap|mohon|anda (?:harus|perlu)|please|you (?:must|need to))(?: untuk)? (?:masuk|login|log in|sign in|daftar|mendaftar|register)\b[^.]{0,60}(?:membaca|melanjutkan|mengakses|melihat|artikel|konten|continue|read|access|view)|(?:untuk (?:membaca|melanjutkan|mengakses)|to (?:continue|read|access))[^.]{0,60}(?:silakan |please )?(?:masuk|login|log in|sign in|daftar)\b/iu,
    example: 'Silakan masuk untuk melanjutkan membaca artikel ini.',
    lookAlike: 'Silakan masuk ke ruang rapat, kata Ratna kepada para saksi.',
  },
  {
    obstacle: 'subscription',
    where: 'text',
    pattern:
      /berlangganan (?:sekarang )?untuk (?:lanjut|melanjutkan|lanjutkan|membaca|mengakses)|(?:artikel|konten|berita) (?:ini )?(?:hanya|khusus|eksklusif) (?:untuk|bagi) pelanggan|kuota artikel gratis|(?:subscribe|subscription)[^.]{0,30} to (?:continue|read)|this (?:article|content|story) is for subscribers/iu,
    example: 'Artikel ini khusus untuk pelanggan.',
    lookAlike: 'Warga berlangganan koran itu sejak lama.',
  },
  {
    obstacle: 'scripts',
    where: 'text',
    pattern:
      /(?:aktifkan|nyalakan|mengaktifkan|hidupkan)(?: fitur)? (?:java ?script|cookies?|kuki)|(?:enable|turn on|requires?|need(?:s)?(?: to enable)?) (?:java ?script|cookies)|java ?script (?:is (?:disabled|required)|(?:tidak|belum) aktif|dinonaktifkan)/iu,
    example: 'Aktifkan JavaScript untuk membuka situs ini.',
    lookAlike: 'Kursus itu mengajarkan JavaScript kepada relawan.',
  },
];

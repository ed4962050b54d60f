import type { RemovalReason } from '../model/article.ts';

/** A line that pages put into or around an article and that is no part of it. */
export interface BoilerplateRule {
  /** Slug that a report names in `removed[].rule`. */
  readonly id: string;
  readonly reason: RemovalReason;
  /**
   * Where the line counts as boilerplate: `line` anywhere; `label` anywhere, and the headline on the next line goes with it;
   * `head` before the first paragraph; `tail` after the last one.
   */
  readonly where: 'line' | 'label' | 'head' | 'tail';
  /** Tested against one whole line with single spaces. */
  readonly pattern: RegExp;
  /** A line that the rule removes. */
  readonly example: string;
  /** A line of a body that looks alike and must stay. */
  readonly lookAlike: string;
  /** The outlets that print it. */
  readonly source: string;
}

/**
 * Boilerplate lines of Indonesian news pages, the specific ones first: the first rule that fits names the removal.
 * To add one, add a row; its example and its look-alike are tested.
 */
export const boilerplateRules: readonly BoilerplateRule[] = [
  // related links
  {
    id: 'baca-juga',
    reason: 'related-link',
    where: 'line',
    pattern: /^(?:baca|lihat|simak|tonton|saksikan|dengarkan|cek|klik) (?:juga|pula) ?[:：|>»–-] ?\S/iu,
    example: 'Baca juga: KPU Kota Damai Tetapkan Tiga Pasangan Calon',
    lookAlike: 'Baca juga undang-undangnya sebelum menuduh, kata Ratna.',
    source: 'kompas, tempo, detik, okezone, merdeka, mediaindonesia, liputan6, cnnindonesia',
  },
  {
    id: 'baca-juga-label',
    reason: 'related-link',
    where: 'label',
    pattern:
      /^(?:baca|lihat|simak|tonton|saksikan|dengarkan|cek) (?:juga|pula|lainnya|selanjutnya)(?: (?:berita|artikel|video))? ?[:：|>»–-]*$/iu,
    example: 'Baca Juga :',
    lookAlike: 'Baca juga sejarahnya.',
    source: 'detik, jpnn, cnbcindonesia, okezone, liputan6, cnnindonesia',
  },
  {
    id: 'baca-juga-headline',
    reason: 'related-link',
    where: 'line',
    pattern: /^(?:Baca|Lihat|Simak|BACA|LIHAT|SIMAK) (?:Juga|juga|JUGA) (?=[\p{Lu}\d"“'‘])[^.]*$/u,
    example: 'Baca Juga Ratna Dewi Lantik Petugas TPS',
    lookAlike: 'Simak juga Ratna saat berbicara di depan warga.',
    source: 'tempo, republika, tirto',
  },
  {
    id: 'baca-headline',
    reason: 'related-link',
    where: 'line',
    pattern:
      /^(?:baca|simak|lihat|klik|menarik dibaca|baca selanjutnya|baca lainnya|artikel selanjutnya|berita selanjutnya) ?: ?\S/iu,
    example: 'Baca: Alasan Bawaslu Kota Damai Menunda Sidang',
    lookAlike: 'Baca undang-undangnya: di sana semua diatur.',
    source: 'cnbcindonesia, tempo, tribunnews, kontan, merdeka',
  },
  {
    id: 'selanjutnya-headline',
    reason: 'related-link',
    where: 'line',
    pattern: /^(?:selanjutnya|berikutnya|sebelumnya) ?: ?[\p{Lu}\d"“'‘][^.]*$/iu,
    example: 'Selanjutnya: Jadwal Debat Kedua di Kota Damai',
    lookAlike: 'Selanjutnya, polisi diminta menjaga gudang logistik.',
    source: 'liputan6, kontan',
  },
  {
    id: 'pilihan-editor',
    reason: 'related-link',
    where: 'line',
    pattern: /^(?:pilihan|rekomendasi|sorotan) (?:editor|redaksi|kami|hari ini) ?: ?\S/iu,
    example: 'Pilihan Editor: Warga Kampung Baru Tolak Politik Uang',
    lookAlike: 'Pilihan editor buku itu jatuh pada naskah Ratna.',
    source: 'tempo',
  },
  {
    id: 'related-label',
    reason: 'related-link',
    where: 'label',
    pattern:
      /^(?:(?:(?:pilihan|rekomendasi|sorotan) (?:editor|redaksi)|(?:berita|artikel|video|bacaan|tulisan|konten) (?:terkait|lainnya|terkini|terbaru|terpopuler|populer|pilihan|rekomendasi|menarik|sebelumnya|selanjutnya)|terkait lainnya[\p{L} ]*|terkait|terpopuler|terkini|menarik dibaca|rekomendasi(?: untuk anda)?|untuk anda|baca|simak|lihat) ?:|(?:berita|artikel|video|bacaan|konten) (?:terkait|lainnya|terkini|terbaru|terpopuler|populer|rekomendasi)|terkait|terpopuler|rekomendasi(?: untuk anda)?|pilihan (?:editor|redaksi)|artikel selanjutnya|terkait lainnya[\p{L} ]*)$/iu,
    example: 'Berita Terkait:',
    lookAlike: 'Terkait hal ini, Ratna mengatakan perlu berkoordinasi dengan kepolisian.',
    source: 'cnnindonesia, detik, viva, tempo, cnbcindonesia, kontan',
  },
  {
    id: 'selengkapnya',
    reason: 'related-link',
    where: 'line',
    pattern:
      /^(?:(?:baca|simak|lihat|klik|cek) )?(?:berita |artikel |informasi )?selengkapnya(?: (?:di|klik|lewat|dalam|pada) [^."“”]{1,60})?[.:!]?$/iu,
    example: 'Baca selengkapnya di sini',
    lookAlike: 'Hasil selengkapnya diumumkan KPU pekan depan.',
    source: 'detik, kompas',
  },
  {
    id: 'read-other-news',
    reason: 'related-link',
    where: 'line',
    pattern:
      /^(?:klik (?:di sini|link ini|tautan ini)(?: untuk)?|baca|temukan|simak|lihat|cek) [^."“”\n]{0,30}(?:berita|artikel|konten|informasi)(?: [\p{L}]+){0,3} (?:lainnya|menarik|terkini|terbaru)(?: (?:di|dari|pada|hanya di) [^"“”\n]{2,60})?[.!]?$/iu,
    example: 'Klik di sini untuk membaca berita lainnya',
    lookAlike: 'Baca dulu berita itu sampai tuntas, kata Ratna.',
    source: 'all outlets',
  },
  {
    id: 'keterangan-lebih-lanjut',
    reason: 'advertisement',
    where: 'line',
    pattern: /^(?:keterangan|info|informasi) lebih lanjut ?[:.]?$/iu,
    example: 'Keterangan lebih lanjut',
    lookAlike: 'Keterangan lebih lanjut akan disampaikan Bawaslu.',
    source: 'okezone',
  },
  // advertisements and scroll markers
  {
    id: 'advertisement',
    reason: 'advertisement',
    where: 'line',
    pattern:
      /^[[(*–—-]* ?(?:advertisements?|advertorial|iklan|adv|sponsored(?: content)?|konten sponsor|pariwara|ads) ?[\])*–—-]*$/iu,
    example: 'ADVERTISEMENT',
    lookAlike: 'Iklan kampanye dilarang di masa tenang.',
    source: 'detik, kumparan, liputan6, merdeka, kompas.id',
  },
  {
    id: 'scroll-on',
    reason: 'advertisement',
    where: 'line',
    pattern:
      /^(?:scroll|gulir|geser)(?: (?:to|ke bawah|down|untuk))+\b[^."“”]{0,50}$|^lanjut(?:kan)? membaca ?[↓▼v]?$|^(?:continue reading|read more)$/iu,
    example: 'SCROLL TO CONTINUE WITH CONTENT',
    lookAlike: 'Lanjutkan membaca buku itu, kata Ratna kepada muridnya.',
    source: 'detik, cnbcindonesia, tempo, liputan6, idntimes',
  },
  {
    id: 'read-without-ads',
    reason: 'advertisement',
    where: 'line',
    pattern: /^(?:baca (?:berita|artikel)|nyaman|membaca) (?:dengan sedikit|tanpa) iklan\b[^"“”]{0,80}$/iu,
    example: 'Baca berita dengan sedikit iklan, klik di sini',
    lookAlike:
      'Membaca tanpa iklan adalah hak pembaca, tetapi media juga harus hidup dari sesuatu yang sah menurut Ratna Dewi dari Dewan Kota.',
    source: 'tempo, kompas, bisnis',
  },
  {
    id: 'presented-by-advertiser',
    reason: 'advertisement',
    where: 'line',
    pattern: /^konten (?:di bawah )?ini (?:disajikan|dibuat|disediakan) oleh (?:advertiser|pengiklan|mitra)\b/iu,
    example: 'Konten di bawah ini disajikan oleh Advertiser.',
    lookAlike: 'Konten ini dibuat oleh relawan, kata Ratna.',
    source: 'okezone',
  },
  {
    id: 'app-promotion',
    reason: 'advertisement',
    where: 'line',
    pattern:
      /^\*? ?(?:dapatkan|unduh|download|instal+) (?:sekarang )?(?:pulsa|aplikasi|apps?) [^"“”]{0,120}(?:aplikasi|app store|play ?store|google play|gratis|di sini)[^"“”]{0,60}$/iu,
    example: 'Unduh aplikasi Kabar Damai di Play Store',
    lookAlike: 'Unduh aplikasi itu sulit, keluh Ratna.',
    source: 'liputan6, tempo, detik',
  },
  // embeds
  {
    id: 'gambas',
    reason: 'embed',
    where: 'line',
    pattern: /^(?:\[(?:gambas|video|foto|embed|infografis|youtube|instagram|twitter|tiktok)\b[^\]\n]{0,60}\] ?)+$/iu,
    example: '[Gambas:Video 20detik]',
    lookAlike: '[Kami] tidak pernah menerima uang itu, kata Ratna.',
    source: 'detik, cnnindonesia',
  },
  {
    id: 'saksikan-video',
    reason: 'embed',
    where: 'line',
    pattern:
      /^(?:yuk,? )?(?:saksikan|simak|lihat|tonton|nonton|cek)(?: juga)? (?:video|live|foto|infografis|podcast)(?: [\p{L}\d]+){0,6} ?[:!↓]*$/iu,
    example: 'Saksikan Video Pilihan Berikut Ini:',
    lookAlike: 'Simak video itu sebelum memberi komentar.',
    source: 'liputan6, jpnn, cnbcindonesia, detik',
  },
  {
    id: 'simak-video',
    reason: 'embed',
    where: 'line',
    pattern:
      /^(?:simak|lihat|saksikan|tonton|cek|nonton)(?: juga| yuk)?,? video(?: [\p{L}\d]+){0,3} ?[:"'“‘”][^\n]*$/iu,
    example: 'Simak Video "Detik-detik Gudang Logistik Terbakar"',
    lookAlike: 'Simak video kampanye itu baik-baik, kata Ratna.',
    source: 'detik, kompas',
  },
  {
    id: 'saksikan-judul',
    reason: 'embed',
    where: 'line',
    pattern:
      /^(?:saksikan|simak|lihat|tonton|dengarkan)(?: juga)?(?: (?:live|video|podcast|sosok|blak-blakan)[^:"'“‘\n]{0,60})? ?[:'‘"“][^\n]*[:'’"”]$/iu,
    example: "Saksikan juga 'Cerita Petugas TPS di Pulau Terluar':",
    lookAlike: 'Saksikan sendiri buktinya, kata Ratna.',
    source: 'detik',
  },
  {
    id: 'video-label',
    reason: 'embed',
    where: 'line',
    pattern: /^(?:video|foto|infografis|galeri|podcast) ?: [^.]*$/iu,
    example: 'VIDEO : Warga Antre di TPS Sejak Subuh',
    lookAlike: 'Video dua menit itu beredar di grup warga.',
    source: 'merdeka, cnbcindonesia, detik',
  },
  {
    id: 'video-follows',
    reason: 'embed',
    where: 'line',
    pattern:
      /^(?:berikut(?: ini)? (?:video|foto|infografis)(?:nya)?|simak selengkapnya dalam video berikut(?: ini)?) ?[:.]?$/iu,
    example: 'Berikut videonya:',
    lookAlike: 'Berikut video yang dimaksud Ratna saat rapat.',
    source: 'merdeka, kompas',
  },
  {
    id: 'posting-embed',
    reason: 'embed',
    where: 'line',
    pattern:
      /^(?:(?:lihat|view) (?:postingan|kiriman|unggahan|this post|tweet)[^."“”]{0,40}|(?:sebuah kiriman|a post shared|kiriman|postingan) (?:yang )?(?:dibagikan |shared )?(?:oleh|by|dibagikan)[^"“”]{0,80})$/iu,
    example: 'Lihat postingan ini di Instagram',
    lookAlike: 'Lihat unggahan itu sebagai kritik, kata Ratna.',
    source: 'cnnindonesia, detik, kompas, embeds of Instagram',
  },
  // captions
  {
    id: 'caption-label',
    reason: 'caption',
    where: 'label',
    pattern: /^(?:sumber|photo|foto|source|credit|kredit|fotografer|dok|sumber foto|foto oleh|photo by) ?:$/iu,
    example: 'Photo :',
    lookAlike: 'Foto itu palsu.',
    source: 'viva',
  },
  {
    id: 'image-zoom-label',
    reason: 'caption',
    where: 'line',
    pattern: /^(?:perbesar|lihat foto|klik untuk memperbesar|ilustrasi|foto ilustrasi|istimewa)\.?$/iu,
    example: 'Perbesar',
    lookAlike: 'Perbesar peluang menang.',
    source: 'liputan6, kompas',
  },
  {
    id: 'image-source',
    reason: 'caption',
    where: 'line',
    pattern:
      /^(?:sumber (?:gambar|foto|video)|kredit foto|photo credit|image credit|keterangan (?:gambar|foto)) ?[:,] ?\S[^\n]{0,120}$/iu,
    example: 'Sumber gambar, Dokumen Panitia',
    lookAlike: 'Sumber gambar itu diragukan pakar telematika.',
    source: 'bbc, viva',
  },
  {
    id: 'photo-credit',
    reason: 'caption',
    where: 'line',
    pattern: /^(?:foto|photo|fotografer|ilustrasi|gambar|credit|kredit|dok(?:umentasi)?\.?) ?[:/] ?\S[^\n]{0,200}$/iu,
    example: 'Foto: Suasana TPS 5 Kampung Baru (Dok. Panitia)',
    lookAlike: 'Foto yang dirilis Bawaslu memperlihatkan kotak suara yang rusak.',
    source: 'detik, viva, tribunnews, kompas',
  },
  {
    id: 'copyright',
    reason: 'credit',
    where: 'line',
    pattern: /^(?:(?:hak cipta|copyright|\(c\)|©)[^"“”\n]{0,80}|[^"“”\n]{0,40} ?© ?\d{4}[^"“”\n]{0,60})$/iu,
    example: 'Copyright © KABAR DAMAI 2024',
    lookAlike: 'Undang-Undang Hak Cipta melindungi lagu kampanye itu.',
    source: 'antaranews, merdeka',
  },
  {
    id: 'caption-credit',
    reason: 'caption',
    where: 'line',
    pattern:
      /^[^\n]{3,240}[ .\p{L}]\(?(?:(?:foto|photo|dok|dokumentasi|sumber foto|kredit|credit|courtesy|ilustrasi)[.:]|(?:©|\(c\)) ?\d{0,4})[^()\n]{1,60}\)?\.?$|^[^\n]{3,240}\((?:istimewa|ist|ist\.|net|dok(?:umen)?\.? pribadi|handout|shutterstock|freepik|pixabay|unsplash|getty images|screenshot|tangkapan layar[^()\n]{0,30})\)\.?$/iu,
    example: 'Warga mengantre di TPS 5 Kampung Baru (Dok. Panitia)',
    lookAlike: 'Kasus itu kini ditangani Kejaksaan Agung (Kejagung).',
    source: 'kompas, liputan6, merdeka, mediaindonesia',
  },
  {
    id: 'caption-agency',
    reason: 'caption',
    where: 'line',
    pattern:
      /^[^\n]{3,240}[^.!?"”\s] ?(?:[(/] ?)?(?:ANTARA|REUTERS|Reuters|AFP|AP|EPA|KOMPAS|TEMPO|Tempo|Antara|[Dd]etik|DETIK|Liputan6|[Mm]erdeka|Tribun|TRIBUN|Getty|Okezone|VIVA|SINDO|REPUBLIKA|Republika|Bisnis|JawaPos|JPNN|CNN|CNBC|MI|dok)[\p{L}\d.]{0,16}(?: (?:FOTO|PHOTO|Indonesia|Images))?\/[^()."“”\n]{2,50}\)?$|^[^\n]{3,240}[^.!?"”\s] ?\([^()\n]{2,40}\/[Dd]etik(?:com|Foto)?\)?$/u,
    example: 'Ketua KPU Kota Damai Ratna Dewi TEMPO/Bima Putra',
    lookAlike: 'Dana itu disalurkan lewat APBN/APBD tahun lalu.',
    source: 'tempo, kompas, detik, antaranews',
  },
  {
    id: 'agency-photo-credit',
    reason: 'caption',
    where: 'line',
    pattern:
      /^[•*·-]? ?\(?(?:antara(?: foto)?|reuters|afp|ap photo|tempo|kompas|liputan6\.com|getty images|epa|dok\.?|istimewa)(?:\/| \/ ?)[^."“”\n]{2,60}\)?$|^[•·] ?(?:dok(?:umentasi)?|foto|photo|antara|istimewa|ist)\b[^"“”\n]{0,60}$|^[^\n]{3,300} (?:antara foto|afp photo|ap photo|reuters)\/[^"“”\n]{2,50}$/iu,
    example: '• ANTARA FOTO/Sinta Larasati',
    lookAlike: 'Antara Ratna dan Bima tak ada lagi perselisihan.',
    source: 'viva, antaranews, liputan6',
  },
  // pagination
  {
    id: 'next-page',
    reason: 'pagination',
    where: 'line',
    pattern:
      /^(?:(?:selengkapnya|lanjut(?:kan)?|baca|klik|ke|simak|lihat)(?: di| ke)? )?(?:halaman|page|hal\.?) (?:selanjutnya|berikutnya|sebelumnya|next|prev(?:ious)?)(?:[.!>»→ ]*|[,:] ?[^"“”]{1,160})$/iu,
    example: 'Halaman Selanjutnya',
    lookAlike: 'Halaman selanjutnya dari laporan itu kosong.',
    source: 'viva, kompas, detik, tribunnews',
  },
  {
    id: 'page-numbers',
    reason: 'pagination',
    where: 'line',
    pattern:
      /^(?:[<«‹←|] ?)*(?:(?:halaman|page|laman|hal\.?) ?:?)?(?: ?(?:\d|\.\.\.|…|[|/,]|dari|of|next|last|selanjutnya|berikutnya|show all|semua|lihat semua|tampilkan semua|[>»›→]))+$(?<=\d.*|(?:halaman|page|laman).*)/iu,
    example: 'Halaman: 1 2 3 Show All',
    lookAlike: 'Halaman 1 dan 2 dari dokumen itu hilang.',
    source: 'kompas, okezone, tribunnews, detik, merdeka',
  },
  {
    id: 'page-of-pages',
    reason: 'pagination',
    where: 'line',
    pattern: /^(?:(?:halaman|page|laman) )?\d{1,2} ?(?:dari|of|\/) ?\d{1,2}(?: ?(?:halaman|pages?|foto|laman))?$/iu,
    example: '2 dari 3 halaman',
    lookAlike: 'Sebanyak 12 dari 75 pendaftar lolos tahap pertama.',
    source: 'liputan6',
  },
  {
    id: 'pager-word',
    reason: 'pagination',
    where: 'line',
    pattern:
      /^[<>«»‹›←→ ]*(?:show all|lihat semua|tampilkan semua|selanjutnya|berikutnya|sebelumnya|next|prev(?:ious)?|foto selanjutnya|foto sebelumnya|halaman|lanjut)[<>«»‹›←→ ]*$/iu,
    example: 'Show All',
    lookAlike: 'Selanjutnya pada Senin pagi, Ratna mendatangi kantor KPU.',
    source: 'kompas, okezone, tempo, merdeka',
  },
  // follow, subscribe, applications
  {
    id: 'follow-channel',
    reason: 'follow-prompt',
    where: 'line',
    pattern:
      /^(?:(?:yuk|ayo|mari|silakan),? )?(?:jangan lupa )?(?:follow|ikuti|subscribe|gabung|bergabung|join|like|langganan|berlangganan)\b[^"“”]{0,160}\b(?:google news|whats?app|telegram|instagram|facebook|twitter|tiktok|youtube|channel|saluran|kanal|medsos|media sosial|newsletter|buletin|grup|akun (?:resmi|kami)|notifikasi|update terbaru|informasi terkini)\b[^"“”]{0,120}$/iu,
    example: 'Ikuti berita terbaru kami di saluran WhatsApp',
    lookAlike: 'Ikuti aturan yang ada, kata Ratna kepada para relawan.',
    source: 'okezone, suara, liputan6, beritasatu, idntimes, tribunnews, wartaekonomi',
  },
  {
    id: 'google-news',
    reason: 'follow-prompt',
    where: 'line',
    pattern:
      /^(?:baca|cek|simak|lihat|dapatkan|temukan|update|silakan baca|mau|dan ikuti|ikuti kami|follow)\b[^"“”]{0,200}\b(?:google news|whats?app|telegram)\b[^"“”]{0,200}$/iu,
    example: 'Cek berita dan artikel yang lain di Google News',
    lookAlike: 'Ratna membaca berita itu di Google News.',
    source: 'mediaindonesia, bisnis, medcom, jpnn, tribunnews, wartaekonomi',
  },
  {
    id: 'breaking-news-channel',
    reason: 'follow-prompt',
    where: 'line',
    pattern:
      /^(?:simak|dapatkan|nikmati|ikuti) (?:update |terus )?(?:breaking news|berita (?:pilihan|terbaru|terhangat|terkini|terupdate)|kabar (?:terbaru|terkini)|informasi (?:terbaru|terkini))\b/iu,
    example: 'Dapatkan update berita pilihan dan breaking news setiap hari dari Kabar Damai.',
    lookAlike: 'Simak penjelasan lengkap Ratna di bawah ini.',
    source: 'kompas, beritasatu',
  },
  {
    id: 'follow-us',
    reason: 'follow-prompt',
    where: 'line',
    pattern:
      /^(?:follow us|ikuti kami(?: di)?|temukan kami(?: di)?|pastikan kamu sudah install aplikasi [^"“”]{0,40}|telusuri berita [^"“”]{0,40} lainnya|tulis komentarmu dengan tagar [^\n]{0,160}|ayo share cerita [^\n]{0,160})[.:!]?$/iu,
    example: 'Ikuti kami di:',
    lookAlike: 'Ikuti kami ke kantor Bawaslu, kata Ratna.',
    source: 'tribunnews, sindonews, kompas, okezone, detik',
  },
  {
    id: 'share-bar',
    reason: 'share',
    where: 'line',
    pattern:
      /^(?=.*\b(?:shares?|bagikan|sebarkan|copy|salin|disalin|copied|facebook|twitter|whats?app|telegram)\b)(?:shares?|bagikan|sebarkan|salin|copy|link|tautan|berhasil|disalin|copied|facebook|twitter|x|whats?app|telegram|line|email|linkedin|pinterest|threads|messenger|print|cetak|komentar|comments?|dan|ke|\d[\d.]{0,6}[kmrb]{0,2})(?:[:!,|•· ]+(?:shares?|bagikan|sebarkan|salin|copy|link|tautan|berhasil|disalin|copied|facebook|twitter|x|whats?app|telegram|line|email|linkedin|pinterest|threads|messenger|print|cetak|komentar|comments?|dan|ke|\d[\d.]{0,6}[kmrb]{0,2}))*[:!,|•· ]*$/iu,
    example: 'Share Facebook Twitter WhatsApp',
    lookAlike: 'Facebook memblokir iklan politik.',
    source: 'all outlets',
  },
  {
    id: 'share-this',
    reason: 'share',
    where: 'line',
    pattern:
      /^(?:bagikan|share|sebarkan)(?: (?:artikel|berita|halaman|this|konten))?(?: (?:ini|article|post))?(?: (?:ke|di|via|melalui|on) [^."“”]{1,60})? ?[:!]?$/iu,
    example: 'Bagikan artikel ini',
    lookAlike: 'Bagikan artikel itu kepada warga, pesan Ratna.',
    source: 'all outlets',
  },
  // paywall
  {
    id: 'paywall',
    reason: 'paywall',
    where: 'line',
    pattern:
      /^(?:berlangganan (?:untuk|sekarang untuk) (?:lanjutkan |melanjutkan )?membaca|kuota artikel gratis|anda mendukung independensi|akses (?:penuh seluruh artikel|edisi mingguan)|agar bisa lanjut membaca|versi cetak artikel ini|(?:artikel|konten|berita) ini (?:hanya|khusus)(?: untuk)? (?:pelanggan|member|anggota)\b[^,"“”]{0,40}$|ini adalah (?:artikel|konten|berita) premium\b|(?:(?:artikel|konten|berita) premium|khusus (?:pelanggan|member))[.!]?$|langganan untuk (?:lanjut )?membaca[^,"“”]{0,40}$|lanjut(?:kan)? membaca dengan (?:ber)?langganan|baca (?:artikel |berita )?(?:selengkapnya|lengkap) dengan (?:ber)?langganan|silakan (?:berlangganan|masuk|login)\b[^.,"“”]{0,40} membaca\b|masuk untuk (?:lanjut )?membaca (?:artikel|berita|konten|selengkapnya)\b|anda (?:telah|sudah) mencapai batas [^.,"“”]{0,30}(?:artikel|bacaan|gratis)|untuk (?:membaca|melanjutkan)[^."“”]{0,40}silakan (?:berlangganan|masuk|login|daftar)|sudah (?:berlangganan|punya akun)\?)/iu,
    example: 'Berlangganan untuk lanjutkan membaca.',
    lookAlike: 'Berlangganan koran masih lazim di Kota Damai.',
    source: 'tempo, kontan, kompas.id, bisnis',
  },
  {
    id: 'ai-summary-note',
    reason: 'other',
    where: 'line',
    pattern: /^\*? ?ringkasan ini di(?:bantu|buat)\b/iu,
    example: '* Ringkasan ini dibantu dengan menggunakan AI',
    lookAlike: 'Ringkasan itu dibuat Ratna semalam.',
    source: 'bisnis',
  },
  // credits
  {
    id: 'credit-line',
    reason: 'credit',
    where: 'line',
    pattern:
      /^(?:pewarta|reporter|rep|editor|red|redaktur(?: (?:&|dan) reporter)?|penulis|wartawan|kontributor|koresponden|jurnalis|peliput|penyunting|laporan(?: (?:wartawan|reporter|jurnalis|kontributor))?|(?:ditulis|disunting|dilaporkan) oleh|uploader|fotografer|oleh|by|author|penerjemah|sumber berita|source) ?[:|] ?[^"“”\n?]{2,160}$/iu,
    example: 'Pewarta: Sinta Larasati',
    lookAlike: 'Editor buku itu, Sinta Larasati, menolak berkomentar.',
    source: 'antaranews, tribunnews, gatra, kontan, jpnn, merdeka, kompas',
  },
  {
    id: 'credit-name-label',
    reason: 'credit',
    where: 'label',
    pattern:
      /^(?:pewarta|reporter|editor|redaktur|penulis|wartawan|kontributor|jurnalis|penyunting|oleh|sumber) ?:?$/iu,
    example: 'Penulis',
    lookAlike: 'Penulis buku itu menolak hadir.',
    source: 'kompas, liputan6',
  },
  {
    id: 'credit-label',
    reason: 'credit',
    where: 'line',
    pattern: /^(?:tim redaksi|redaksi|tim kabar|tim liputan) ?:?$/iu,
    example: 'Tim Redaksi',
    lookAlike: 'Tim Redaksi majalah itu mengundurkan diri.',
    source: 'kompas, tribunnews',
  },
  {
    id: 'contributed',
    reason: 'credit',
    where: 'line',
    pattern:
      /^[\p{L}.,' ]{3,80} (?:ikut )?berkontribusi (?:dalam|pada|untuk) (?:penulisan |laporan )?(?:artikel|laporan|berita|tulisan)(?: ini)?\.?$/iu,
    example: 'Sinta Larasati berkontribusi dalam penulisan artikel ini.',
    lookAlike: 'Ratna berkontribusi dalam penyusunan aturan itu.',
    source: 'tempo',
  },
  {
    id: 'first-published',
    reason: 'credit',
    where: 'line',
    pattern:
      /^\(?(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|pertama kali) (?:di)?(?:tayang|terbit|muat|publikasi)(?:kan)? (?:di|pada|dalam)\b/iu,
    example: 'Artikel ini telah tayang di Kabar Damai dengan judul Warga Tolak Politik Uang',
    lookAlike: 'Artikel ini telah memicu perdebatan di Kota Damai.',
    source: 'tribunnews, bangkapos, suara',
  },
  {
    id: 'initials',
    reason: 'credit',
    where: 'tail',
    pattern:
      /^(?:\(\*+\)|\((?:\p{Ll}{2,4}(?:[/-]\p{Ll}{2,8}){1,5}|\p{Lu}\p{Ll}{2}\/\p{Lu}\p{Ll}{2}|\p{Ll}{2,4}\.?-?|\p{Lu}{1,3}-\d{1,2}|\p{Lu}{2,4}|[\p{Ll}/]{2,30}\/\p{L}{2,9}|(?:Tribun|Kompas|Liputan6|Antara|ANTARA|CNN|CNBC)[\p{L}\d. ]*\/?[^()]{0,40}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?){0,3})\)|\[\p{L}{2,4}(?:\/\p{L}{2,4})?\])\.?$/u,
    example: '(sla/bim)',
    lookAlike: '(Meminta penjelasan) soal undangan rapat itu.',
    source: 'detik, cnnindonesia, cnbcindonesia, jpnn, mediaindonesia, merdeka, liputan6, tribunnews, okezone',
  },
  {
    id: 'capitals-byline',
    reason: 'credit',
    where: 'tail',
    pattern: /^\p{Lu}[\p{Lu}.' ]{2,40}(?: ?[|/,] ?\p{Lu}[\p{Lu}.' ]{2,40}){0,4}$/u,
    example: 'SINTA LARASATI | BIMA A. PUTRA',
    lookAlike: 'KPU menunda rapat itu.',
    source: 'tempo',
  },
  {
    id: 'source-line',
    reason: 'credit',
    where: 'tail',
    pattern: /^sumber ?: ?[^"“”\n]{2,120}$/iu,
    example: 'Sumber: kabardamai.id',
    lookAlike: 'Sumber itu menambahkan, ancaman juga datang kepada keluarganya.',
    source: 'merdeka, all outlets',
  },
  {
    id: 'end-note',
    reason: 'credit',
    where: 'line',
    pattern:
      /^(?:\* ?fakta atau hoaks\?|disclaimer\b[^\n]{0,200}$|cnbc indonesia research$|research@\S+$|\(adv\)$|=+$|[*·•_–—-]{2,}$)/iu,
    example: '* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan hubungi kami.',
    lookAlike: 'Fakta atau hoaks, semua harus diperiksa dulu.',
    source: 'liputan6, cnbcindonesia, turnbackhoax',
  },
  {
    id: 'byline-labels',
    reason: 'byline',
    where: 'head',
    pattern: /^(?:penulis|peranan|oleh), [\p{Lu}\d][^.“”"\n]{1,60}$/iu,
    example: 'Penulis, Sinta Larasati',
    lookAlike: 'Penulis, penyunting, dan penerbit buku itu hadir dalam rapat KPU Kota Damai.',
    source: 'bbc',
  },
  {
    id: 'skip-embed',
    reason: 'embed',
    where: 'line',
    pattern:
      /^(?:lewati (?:podcast|whats?app|twitter|instagram|youtube|pesan)[^.“”\n]{0,40} dan terus membaca|akhir dari (?:podcast|whats?app|twitter|instagram|youtube|pesan)[^.“”\n]{0,40})$/iu,
    example: 'Lewati Podcast dan terus membaca',
    lookAlike: 'Akhir dari podcast itu dipotong panitia.',
    source: 'bbc',
  },
  // the head and the foot of a press release
  {
    id: 'press-release-head',
    reason: 'byline',
    where: 'head',
    pattern: /^(?:(?:siaran pers|press release|rilis pers)(?: no(?:mor)?\.? ?[\p{L}\d./-]+)?|tentang|perihal)$/iu,
    example: 'Siaran Pers No. 12/HM/2024',
    lookAlike: 'Siaran pers itu dibantah KPU Kota Damai.',
    source: 'komdigi, ministries',
  },
  {
    id: 'press-contact',
    reason: 'credit',
    where: 'line',
    pattern:
      /^(?:(?:untuk )?(?:informasi|keterangan) lebih lanjut,? (?:silakan )?(?:hubungi|menghubungi)|narahubung|kontak media)\b[^.“”\n]{0,60}:?$|^[^“”\n:]{0,60}\be-?mail ?: ?\S+@\S+$/iu,
    example: 'Informasi lebih lanjut hubungi:',
    lookAlike: 'Informasi lebih lanjut, kata Ratna, menyusul.',
    source: 'komdigi, ministries',
  },
  // the sections of fact checks: what is told under NARASI is the hoax, and nobody's words
  {
    id: 'fact-check-claim',
    reason: 'other',
    where: 'label',
    pattern: /^\[narasi\] ?:?$|^\[narasi ?:\]$/iu,
    example: '[NARASI]:',
    lookAlike: 'Narasi itu dibantah KPU Kota Damai.',
    source: 'turnbackhoax',
  },
  {
    id: 'fact-check-label',
    reason: 'subheading',
    where: 'line',
    pattern:
      /^\[(?:kategori|sumber|narasi|penjelasan|kesimpulan|referensi|tanggal|cek fakta)(?:\] ?:?| ?:\]) ?[^.“”"\n]{0,60}$/iu,
    example: '[KATEGORI]: KONTEN PALSU',
    lookAlike: '[Kami] sudah memberi penjelasan, kata Ratna.',
    source: 'turnbackhoax',
  },
  // tags, comments, navigation
  {
    id: 'tags-line',
    reason: 'tags',
    where: 'line',
    pattern:
      /^(?:tags?|tagar|topik|kata kunci|keywords?|label|kategori|topic) ?(?:terkait|berita)? ?: ?\S[^\n]{0,300}$/iu,
    example: 'Tag: pemilu 2024, kpu kota damai',
    lookAlike: 'Topik terkait pemilu ramai dibahas warga.',
    source: 'all outlets',
  },
  {
    id: 'tags-label',
    reason: 'tags',
    where: 'line',
    pattern: /^(?:tags?|tagar|topik terkait|topik|kata kunci|keywords?) ?:?$/iu,
    example: 'TOPIK TERKAIT',
    lookAlike: 'Topik terkait dana kampanye.',
    source: 'cnnindonesia, all outlets',
  },
  {
    id: 'hashtags',
    reason: 'tags',
    where: 'line',
    pattern: /^#[\p{L}\p{N}_]+(?:[ ,;|]+#[\p{L}\p{N}_]+)*[.,]?$/u,
    example: '#Pemilu2024 #KotaDamai',
    lookAlike: '#PemiluDamai menjadi tagar yang ramai dipakai warga.',
    source: 'all outlets',
  },
  {
    id: 'comments',
    reason: 'comments',
    where: 'line',
    pattern:
      /^(?:\d+ komentar|komentar ?(?:\(\d+\)|:|pembaca|anda)?|komentari artikel ini|(?:tulis|beri|kirim|tinggalkan) komentar(?: anda)?|lihat semua komentar|berikan komentar(?: anda)?)[.!]?$/iu,
    example: 'KOMENTARI ARTIKEL INI',
    lookAlike: 'Komentar Ratna ditanggapi dingin.',
    source: 'viva, okezone',
  },
  {
    id: 'font-size',
    reason: 'navigation',
    where: 'line',
    pattern:
      /^(?:medium large larger|a(?:[+-]? a[+-]?){1,3}|[+-]?a[+-]|ukuran (?:huruf|teks|font)[^."“”]{0,20}|dengarkan (?:artikel|berita)(?: ini)?|text size)$/iu,
    example: 'Medium Large Larger',
    lookAlike: 'A atau B sama saja.',
    source: 'tribunnews, sindonews',
  },
  {
    id: 'breadcrumb',
    reason: 'navigation',
    where: 'line',
    pattern: /^(?:home|beranda)(?: ?[/>»›|-] ?[\p{L}\d& ]{2,40}){1,6}$/iu,
    example: 'Beranda > Nasional > Pemilu',
    lookAlike: 'Beranda rumah Ratna penuh tamu.',
    source: 'all outlets',
  },
  {
    id: 'loading',
    reason: 'navigation',
    where: 'line',
    pattern: /^(?:loading|memuat|tunggu sebentar|please wait)(?: [\p{L}]+){0,3} ?(?:\.{2,3}|…)?$/iu,
    example: 'Loading...',
    lookAlike: 'Memuat logistik ke kapal itu butuh dua hari.',
    source: 'all outlets',
  },
  {
    id: 'player',
    reason: 'embed',
    where: 'line',
    pattern: /^(?:\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|powered by [^"“”.\n]{2,40})$/iu,
    example: '00:00 / 02:31',
    lookAlike: '02.31 WIB rapat itu baru dibuka.',
    source: 'video players',
  },
  {
    id: 'menu-word',
    reason: 'navigation',
    where: 'line',
    pattern:
      /^(?:home|beranda|nasional|login|masuk|daftar|cari|search|menu|news|tutup|close|kembali ke atas|back to top|laporkan(?: artikel)?|simpan|bookmark|masuk \/ daftar)$/iu,
    example: 'Beranda',
    lookAlike: 'Menu makan siang gratis dikritik.',
    source: 'all outlets',
  },
  {
    id: 'clock',
    reason: 'byline',
    where: 'line',
    pattern: /^(?:(?:pukul|jam) )?\d{1,2}[.:]\d{2} ?(?:WIB|WITA|WIT)$/iu,
    example: '14.20 WIB',
    lookAlike: 'Pukul 14.20 WIB rapat dibuka.',
    source: 'live reports',
  },
  // the head of a page
  {
    id: 'date-line',
    reason: 'byline',
    where: 'head',
    pattern:
      /^[^"“”\n]{0,100}\b(?:\d{1,2} (?:jan|feb|mar|apr|mei|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|des|dec|may)\p{L}* \d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4})(?:[,| •·-]+(?:(?:pukul|jam) )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?[^".“”\n]{0,60}$/iu,
    example: 'Selasa, 27 Juni 2023 14:20 WIB',
    lookAlike: 'Debat itu digelar pada Selasa, 27 Juni 2023 pukul 14.20 WIB di Kota Damai.',
    source: 'all outlets',
  },
];

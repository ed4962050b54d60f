import type { Sentences } from './make-translator.ts';

/** What the page is found to be, after its name: `Laman «Sebentar» meminta bukti bahwa pembacanya manusia.` */
const whatPagesDo: Sentences = {
  'says that there is nothing at this address': 'menyatakan tidak ada apa-apa di alamat ini',
  'asks for proof that a person is reading': 'meminta bukti bahwa pembacanya manusia',
  'asks for consent to cookies before it shows anything': 'meminta persetujuan kuki sebelum menampilkan isinya',
  'asks to log in before it shows the article': 'meminta pembaca masuk akun sebelum menampilkan artikel',
  'keeps the article for subscribers': 'menyediakan artikel hanya bagi pelanggan',
  'shows nothing without scripts or cookies': 'tidak menampilkan apa-apa tanpa skrip atau kuki',
  'holds no article: no run of sentences was found on it':
    'tidak memuat artikel: tidak ada rangkaian kalimat di dalamnya',
  'holds no article: it lists other articles': 'tidak memuat artikel: isinya daftar artikel lain',
};

const aboutFiles: Sentences = {
  'The source is empty.': 'Sumber ini kosong.',
  'The source holds no words.': 'Sumber ini tidak berisi kata-kata.',
  'The source has {}; at most {} are read.': 'Sumber ini berukuran {}; paling besar {} yang dibaca.',
  'The source is {}, not a web page or a text.': 'Sumber ini {}, bukan laman web atau teks.',
  'The source is JSON, not a web page or a text.': 'Sumber ini JSON, bukan laman web atau teks.',
  'The page is nested deeper or has more elements than any real page.':
    'Susunan laman ini lebih dalam atau elemennya lebih banyak daripada laman yang sebenarnya.',
  'The page took longer than {} seconds to read.': 'Membaca laman ini makan waktu lebih dari {} detik.',
  'Reading the page took more than {} MiB of memory.': 'Membaca laman ini makan memori lebih dari {} MiB.',
  'The text holds no sentences.': 'Teks ini tidak berisi kalimat.',
  'There is no file “{}”.': 'Tidak ada berkas “{}”.',
  '“{}” is a folder.': '“{}” adalah folder.',
  'You may not read “{}”.': 'Anda tidak berhak membaca “{}”.',
  '“{}” could not be read ({}).': '“{}” tidak dapat dibaca ({}).',
  '{} is larger than {}.': '{} lebih besar dari {}.',
  '{} is empty.': '{} kosong.',
  'Standard input': 'Masukan standar',
  'unknown error': 'galat tak dikenal',
  'a PDF document': 'dokumen PDF',
  'a ZIP archive or office document': 'arsip ZIP atau dokumen kantor',
  'a JPEG picture': 'gambar JPEG',
  'a PNG picture': 'gambar PNG',
  'a GIF picture': 'gambar GIF',
  'a gzip archive': 'arsip gzip',
  'an office document': 'dokumen kantor',
  'a binary file': 'berkas biner',
};

const aboutTheWeb: Sentences = {
  '“{}” does not answer or wants to be left alone, so the page was not asked for.':
    '“{}” tidak menjawab atau tidak ingin diganggu, jadi laman ini tidak diminta.',
  'Run the batch again with --retry-failed.': 'Jalankan lagi kumpulan ini dengan --retry-failed.',
  '“{}” has changed since it was looked through.': '“{}” berubah sejak ditelusuri.',
  'Run the batch again.': 'Jalankan lagi kumpulan ini.',
  'This line of the list is no web address.': 'Baris daftar ini bukan alamat web.',
  'Write it as https://{}': 'Tuliskan sebagai https://{}',
  'Write addresses as https://host/path, one a line.': 'Tuliskan alamat sebagai https://host/jalur, satu per baris.',
  '“{}” is no web address.': '“{}” bukan alamat web.',
  'Addresses that start with “{}” are not read.': 'Alamat yang diawali “{}” tidak dibaca.',
  'The address holds a user name or a password.': 'Alamat itu memuat nama pengguna atau kata sandi.',
  '“{}” is an address of a private network.': '“{}” adalah alamat jaringan pribadi.',
  'The answer of “{}” is no proper HTTP{}.': 'Jawaban “{}” bukan HTTP yang benar{}.',
  'No server answers to the name “{}”.': 'Tidak ada server bernama “{}”.',
  'The connection to “{}” is not secure ({}).': 'Sambungan ke “{}” tidak aman ({}).',
  '“{}” did not answer in time.': '“{}” tidak menjawab tepat waktu.',
  '“{}” took longer than allowed for the page.': '“{}” mengirim laman lebih lama dari batas waktu.',
  '“{}” closed the connection before the page had ended.': '“{}” memutus sambungan sebelum laman selesai.',
  'No connection to “{}”{}.': 'Tidak ada sambungan ke “{}”{}.',
  'The page is larger than {}.': 'Laman ini lebih besar dari {}.',
  'The page is packed in a way that cannot be unpacked.': 'Laman ini dimampatkan dengan cara yang tidak dapat dibuka.',
  'The page was cut off before its end.': 'Laman ini terputus sebelum selesai.',
  'The server sent an empty page.': 'Server mengirim laman kosong.',
  'The server sent no page.': 'Server tidak mengirim laman.',
  '“{}” leads back to itself.': '“{}” mengalihkan kembali ke dirinya sendiri.',
  '“{}” was sent on more than {} times.': '“{}” dialihkan lebih dari {} kali.',
  'The rules of “{}” for programs could not be read, so its pages are left alone. {}':
    'Aturan “{}” bagi program tidak dapat dibaca, maka lamannya tidak diambil. {}',
  '“{}” does not want programs to read this page (robots.txt).':
    '“{}” tidak mengizinkan program membaca laman ini (robots.txt).',
  '{} ({} answered {})': '{} ({} menjawab {})',
  'The page asks for a login.': 'Laman ini meminta pembaca masuk akun.',
  'The page is behind a paywall.': 'Laman ini berada di balik tembok bayar.',
  'The server refuses to show the page.': 'Server menolak menampilkan laman ini.',
  'There is no page at this address.': 'Tidak ada laman di alamat ini.',
  'The page has been removed.': 'Laman ini sudah dihapus.',
  'The server asks for fewer requests.': 'Server meminta permintaan dikurangi.',
  'The page is blocked for legal reasons.': 'Laman ini diblokir karena alasan hukum.',
  'The server has a fault.': 'Server sedang bermasalah.',
  'The server did not send the page.': 'Server tidak mengirim laman itu.',
};

/** What to do about it. */
const aboutKeptPages: Sentences = {
  '“{}” is not in the cache, and no server is asked.': '“{}” tidak ada di tembolok, dan tidak ada server yang ditanya.',
  'Leave out --offline to fetch it.': 'Hilangkan --offline untuk mengambilnya.',
  '“{}” is not in “{}”.': '“{}” tidak ada di “{}”.',
  'Give the address itself to fetch it.': 'Berikan alamatnya sendiri untuk mengambilnya.',
  '“{}” is no web archive, or is damaged.': '“{}” bukan arsip web, atau rusak.',
  'Look for another copy of the file.': 'Cari salinan lain dari berkas itu.',
  '“{}” holds only records that are larger than any page.':
    '“{}” hanya memuat rekaman yang lebih besar dari laman mana pun.',
  'Pack the archive record by record, as the WARC standard wants.':
    'Padatkan arsip itu rekaman demi rekaman, sesuai standar WARC.',
  '“{}” holds no page.': '“{}” tidak memuat laman.',
  'Give a web archive with pages in it.': 'Berikan arsip web yang berisi laman.',
  '“{}” holds {} pages; at most {} are audited at once.':
    '“{}” memuat {} laman; paling banyak {} yang diperiksa sekaligus.',
  'Use kutip batch for an archive of that size.': 'Pakai kutip batch untuk arsip sebesar itu.',
  'Damaged records of “{}” that were left out: {}.': 'Rekaman rusak di “{}” yang dilewati: {}.',
  'The pages in the other records were read. Look for another copy of the file.':
    'Laman di rekaman lain sudah dibaca. Cari salinan lain dari berkas itu.',
};

const hints: Sentences = {
  'Give a page or a text with an article in it.': 'Berikan laman atau teks yang memuat artikel.',
  'Save the article alone, or paste its text.': 'Simpan artikelnya saja, atau tempelkan teksnya.',
  'Give the address of the news page, or its text.': 'Berikan alamat laman beritanya, atau teksnya.',
  'Give the address of the news page itself.': 'Berikan alamat laman beritanya sendiri.',
  'The page has more than {} quotes, which no article has.':
    'Laman ini memuat lebih dari {} kutipan; tidak ada artikel yang sebanyak itu kutipannya.',
  'Give the address or the text of one news article.': 'Berikan alamat atau teks satu artikel berita.',
  'The source holds more than {} letters of text, as much as a book.':
    'Sumber ini memuat lebih dari {} huruf teks, sebanyak sebuah buku.',
  'Give one news article, or the part of the text that matters.':
    'Berikan satu artikel berita saja, atau bagian teks yang diperlukan.',
  'Paste the text of the article instead.': 'Tempelkan saja teks artikelnya.',
  'Paste the text of one news article, paragraphs and all.':
    'Tempelkan teks satu artikel berita lengkap dengan paragrafnya.',
  'Give a single news page; no news page is that large.':
    'Berikan satu laman berita; tidak ada laman berita sebesar itu.',
  'Give the HTML of a news page or the text of an article.': 'Berikan HTML laman berita atau teks artikel.',
  'If it is a web address, write https://{}': 'Jika itu alamat web, tulis https://{}',
  'Check the name, and the folder you are in.': 'Periksa namanya, dan folder tempat Anda berada.',
  'Give the name of one page in it, for example with a wildcard: *.html':
    'Berikan nama laman di dalamnya, misalnya dengan tanda bintang: *.html',
  'Check its permissions.': 'Periksa izin berkas itu.',
  'Check the disk, then try again.': 'Periksa diska, lalu coba lagi.',
  'Write it as https://host/path.': 'Tulis seperti https://host/jalur.',
  'Give an address that starts with https:// or http://.': 'Berikan alamat yang diawali https:// atau http://.',
  'Give the address without them.': 'Berikan alamat tanpa keduanya.',
  'Use --allow-private if it is a server of your own.': 'Pakai --allow-private jika itu server Anda sendiri.',
  'Open the page in a browser, save it, and give the file.': 'Buka laman di peramban, simpan, lalu berikan berkasnya.',
  'Open it in a browser, save it, and give the file.': 'Buka di peramban, simpan, lalu berikan berkasnya.',
  'Open it in a browser; if it is there, save it and give the file.':
    'Buka di peramban; jika ada, simpan lalu berikan berkasnya.',
  'Open the page in a browser where you are logged in, save it, and give the file.':
    'Buka laman di peramban yang sudah masuk akun, simpan, lalu berikan berkasnya.',
  'Open the page in a browser and copy the address it ends at.': 'Buka laman di peramban, lalu salin alamat akhirnya.',
  'Open the page in a browser to see what is wrong with its certificate.':
    'Buka laman di peramban untuk melihat apa yang salah dengan sertifikatnya.',
  'Open the address in a browser and see what it shows.': 'Buka alamat itu di peramban dan lihat apa yang tampil.',
  'Save the page in a browser and give the file, or use --ignore-robots if you may read it.':
    'Simpan laman lewat peramban lalu berikan berkasnya, atau pakai --ignore-robots jika Anda berhak membacanya.',
  'Check the spelling of the address and your connection.': 'Periksa ejaan alamat dan sambungan internet Anda.',
  'Check the address and your connection, then try again.':
    'Periksa alamat dan sambungan internet Anda, lalu coba lagi.',
  'Check the address; the page may have been removed.': 'Periksa alamatnya; laman mungkin sudah dihapus.',
  'Check the address: the article may have moved.': 'Periksa alamatnya: artikel mungkin sudah pindah.',
  'Give the address of one article, not of an index, a gallery or a search.':
    'Berikan alamat satu artikel, bukan indeks, galeri, atau hasil pencarian.',
  'Look for a copy in a web archive.': 'Cari salinannya di arsip web.',
  'Try again.': 'Coba lagi.',
  'Try again later.': 'Coba lagi nanti.',
  'Try again in some minutes.': 'Coba lagi beberapa menit lagi.',
  'Try again later, or allow more time with --timeout.':
    'Coba lagi nanti, atau beri waktu lebih lama dengan --timeout.',
  'Try again later, or use --ignore-robots if you may read the page.':
    'Coba lagi nanti, atau pakai --ignore-robots jika Anda berhak membaca laman itu.',
  'This is a bug of kutip, not of the page.': 'Ini kesalahan kutip, bukan kesalahan laman.',
  'Run it again with --debug and report what it shows.': 'Jalankan lagi dengan --debug dan laporkan keluarannya.',
};

/** Where a remark has its information from; several stand in one list. */
const origins: Sentences = {
  'meta tags {}': 'tag meta {}',
  'visible line {}': 'baris di laman {}',
  'byline {}': 'baris penulis {}',
  'JSON-LD {}': 'JSON-LD {}',
  '{}, meta tags {}': '{}, tag meta {}',
  '{}, visible line {}': '{}, baris di laman {}',
  '{}; meta tags {}': '{}; tag meta {}',
  '{}; visible line {}': '{}; baris di laman {}',
  '{}; byline {}': '{}; baris penulis {}',
  '{}; JSON-LD {}': '{}; JSON-LD {}',
};

/** Where a report came from. */
const provenance: Sentences = {
  'given as': 'diberikan sebagai',
  address: 'alamat',
  fetched: 'diambil',
  'sent on by': 'diteruskan oleh',
  'from the cache': 'dari tembolok',
  'last modified': 'terakhir diubah',
  'HTTP status': 'status HTTP',
  'character set': 'set karakter',
  'size in bytes': 'ukuran dalam bita',
  'SHA-256 of the page': 'SHA-256 laman',
  'SHA-256 of the text': 'SHA-256 teks',
  'made by': 'dibuat oleh',
};

const remarks: Sentences = {
  'Page {} was not read: {}': 'Halaman {} tidak dibaca: {}',
  'The other pages were not read: {}': 'Halaman lainnya tidak dibaca: {}',
  'The page calls {} its canonical address, but {}; not used.':
    'Laman ini menyebut {} sebagai alamat kanoniknya, tetapi {}; tidak dipakai.',
  'that is a home page': 'itu beranda',
  'the page came from {}': 'laman ini berasal dari {}',
  'Page {} has another headline («{}») and was left out.': 'Halaman {} berjudul lain («{}») dan tidak disertakan.',
  'Page {} only repeats the pages before it and was left out.':
    'Halaman {} hanya mengulang halaman sebelumnya dan tidak disertakan.',
  'The text looks {}. kutip reads Indonesian: quotes and speakers here may be missing or wrong.':
    'Teks ini tampaknya berbahasa {}. kutip membaca bahasa Indonesia: kutipan dan narasumber di sini bisa luput atau keliru.',
  English: 'Inggris',
  Malay: 'Melayu',
  Javanese: 'Jawa',
  Sundanese: 'Sunda',
  'The authors differ: {}; used: {}.': 'Nama penulis tidak sama: {}; yang dipakai: {}.',
  'The titles differ: {}; used: «{}».': 'Judulnya tidak sama: {}; yang dipakai: «{}».',
  'The dates of publication differ: {}; used: {}.': 'Tanggal terbitnya tidak sama: {}; yang dipakai: {}.',
  'The page stamps its time {}; read as {}.': 'Laman ini mencantumkan waktu {}; dibaca sebagai {}.',
  'The page says it is {}, but its bytes are {}; read as {}.':
    'Laman ini mengaku {}, tetapi bitanya {}; dibaca sebagai {}.',
  '{} characters of the page could not be read; they stand as {}.':
    '{} karakter laman tidak dapat dibaca; ditulis sebagai {}.',
  'Marks such as “â€œ” show that the page was encoded twice; its text stands as the page has it.':
    'Tanda seperti “â€œ” menunjukkan laman ini disandikan dua kali; teksnya dibiarkan seperti di laman.',
  'robots.txt was not looked at, as you asked.': 'robots.txt tidak diperiksa, sesuai permintaan Anda.',
  'a quotation mark opens and is never closed: {}': 'tanda kutip dibuka tetapi tidak pernah ditutup: {}',
  'a quotation mark stands alone: {}': 'ada tanda kutip tanpa pasangan: {}',
  'what looks like one quote is longer than any, and was left out: {}':
    'yang tampak seperti satu kutipan terlalu panjang untuk sebuah kutipan, jadi tidak diambil: {}',
  '{} more remarks are left out.': '{} catatan lain tidak ditampilkan.',
};

const ofPages: Sentences = Object.fromEntries(
  Object.entries(whatPagesDo).flatMap(([english, indonesian]) => [
    [`The page ${english}.`, `Laman ini ${indonesian}.`],
    [`The page «{}» ${english}.`, `Laman «{}» ${indonesian}.`],
  ]),
);

/** Why sources could not be read, what to do about it, and technical remarks, which reports hold in English. */
export const failureSentences: Sentences = {
  ...aboutKeptPages,
  ...aboutFiles,
  ...aboutTheWeb,
  ...ofPages,
  ...hints,
  ...origins,
  ...provenance,
  ...remarks,
};

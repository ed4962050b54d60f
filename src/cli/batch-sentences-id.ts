import type { Sentences } from '../report/make-translator.ts';

const descriptions: Sentences = {
  'a list; run again, it goes on': 'daftar; dijalankan lagi, diteruskan',
  'audit everything that lists hold; run again, it goes on where it was':
    'periksa semua isi daftar; bila dijalankan lagi, diteruskan dari tempat terhenti',
  'lists of addresses (text, CSV, JSON lines), feeds, sitemaps, web archives, folders of pages, or - for standard input':
    'daftar alamat (teks, CSV, baris JSON), umpan, peta situs, arsip web, folder laman, atau - untuk masukan standar',
  'Give a list, or the name of one of web archives with --warc-list.':
    'Beri sebuah daftar, atau nama daftar arsip web dengan --warc-list.',
  'also the web archives whose names a file lists, or - for standard input':
    'juga arsip web yang namanya tertulis dalam sebuah berkas, atau - untuk masukan standar',
  'also pages of web archives in other languages': 'juga laman arsip web dalam bahasa lain',
  'keep one record a page in a file, from which a later run goes on':
    'simpan satu catatan tiap laman dalam berkas, yang diteruskan bila dijalankan lagi',
  'column or field of the addresses, by name or number': 'kolom atau ruas alamat, menurut nama atau nomor',
  'ask again for pages whose records say that they failed': 'minta lagi laman yang catatannya gagal',
  'leave out entries of feeds and sitemaps that are older': 'lewati isi umpan dan peta situs yang lebih lama',
  'only the first entries': 'hanya isi yang pertama',
  'only the hosts of one shard of several': 'hanya host dari satu bagian di antara beberapa',
  'put the records into the order of the lists at the end': 'pada akhirnya urutkan catatan menurut daftar',
  'pages that are worked on at once': 'laman yang dikerjakan sekaligus',
  'go on with an output that was begun with other options or lists':
    'teruskan keluaran yang dimulai dengan opsi atau daftar lain',
  'no progress and no summary': 'tanpa kemajuan dan tanpa ringkasan',
  'say what the reports in an output say together: outcomes, hosts, speakers, topics, notes':
    'ringkas semua laporan dalam keluaran: hasil, host, narasumber, topik, catatan',
  'what kutip batch kept': 'yang disimpan kutip batch',
  'split lists for several machines; no host is in two of them':
    'bagi daftar untuk beberapa mesin; tiap host hanya ada di satu bagian',
  'how many lists to make': 'berapa daftar yang dibuat',
  'where to put them': 'tempat menaruhnya',
  'join outputs: one record a page, the first that was read, else the last failure':
    'gabungkan keluaran: satu catatan tiap laman, yang pertama terbaca, atau kegagalan terakhir',
  'where to put it': 'tempat menaruhnya',
  'stopped by a signal; run again to go on': 'dihentikan sinyal; jalankan lagi untuk meneruskan',
};

const aboutLists: Sentences = {
  'There is no list “{}”. Check the name, and the folder you are in.':
    'Tidak ada daftar “{}”. Periksa namanya, dan folder tempat Anda berada.',
  'You may not read “{}”. Check its permissions.': 'Anda tidak berhak membaca “{}”. Periksa izinnya.',
  '“{}” is damaged or cut off. Get it again.': '“{}” rusak atau terpotong. Ambil lagi.',
  '“{}” could not be read ({}). Check the disk, then try again.':
    '“{}” tidak dapat dibaca ({}). Periksa diska, lalu coba lagi.',
  '“{}” is a web archive. Keep it as a file whose name ends in .warc or .warc.gz.':
    '“{}” adalah arsip web. Simpan sebagai berkas yang namanya berakhir dengan .warc atau .warc.gz.',
  '“{}” holds {} records that are damaged or too large; they were left out.':
    '“{}” memuat {} rekaman yang rusak atau terlalu besar; semuanya dilewati.',
  '“{}” is a page, not a list. Read it with: kutip {}': '“{}” adalah laman, bukan daftar. Bacalah dengan: kutip {}',
  '“{}” is no list. Give addresses as text, CSV or JSON lines, a feed or a sitemap.':
    '“{}” bukan daftar. Berikan alamat sebagai teks, CSV atau baris JSON, umpan atau peta situs.',
  '“{}” is a folder without pages. Pages end in .html, .htm, .xhtml or .txt.':
    '“{}” adalah folder tanpa laman. Nama laman berakhir dengan .html, .htm, .xhtml atau .txt.',
  '“{}” has no column of addresses. Name it, or give its number, with --column.':
    '“{}” tidak punya kolom alamat. Sebut nama atau nomornya dengan --column.',
  '“{}” has no column “{}”. Name the column of the addresses, or give its number.':
    '“{}” tidak punya kolom “{}”. Sebut nama atau nomor kolom alamatnya.',
  '“{}” is no proper table. Look for a quotation mark that is never closed.':
    '“{}” bukan tabel yang benar. Cari tanda kutip yang tidak ditutup.',
  '“{}” ends in the middle. Get it again.': '“{}” terputus di tengah. Ambil lagi.',
  '{}: these sitemaps name each other.': '{}: peta-peta situs ini saling menunjuk.',
  'The list holds no address. Give one address a line.':
    'Daftar ini tidak memuat alamat. Berikan satu alamat per baris.',
  'No line of the list is a web address. Give one a line, as https://host/path.':
    'Tidak satu pun baris daftar ini alamat web. Berikan satu per baris, seperti https://host/jalur.',
};

const aboutOutputs: Sentences = {
  '--retry-failed and --ordered work on an output: give its name with -o.':
    '--retry-failed dan --ordered bekerja pada keluaran: berikan namanya dengan -o.',
  '{} damaged lines went into “{}.rejects”; their pages are read again.':
    '{} baris rusak dipindahkan ke “{}.rejects”; lamannya dibaca lagi.',
  'The last line had been cut off; its page is read again.': 'Baris terakhir terpotong; lamannya dibaca lagi.',
  'The output holds {} records; what is missing is read now.':
    'Keluaran itu memuat {} catatan; yang belum ada dibaca sekarang.',
  'Stopping when the pages under way have ended. Press Ctrl-C again to stop at once.':
    'Berhenti setelah laman yang sedang dibaca selesai. Tekan Ctrl-C lagi untuk berhenti seketika.',
  'Stopped before the end.': 'Berhenti sebelum selesai.',
  'Stopped. Go on with:': 'Berhenti. Teruskan dengan:',
  '{} records, {} of them failures; {} more were of the same pages.':
    '{} catatan, {} di antaranya kegagalan; {} lainnya tentang laman yang sama.',
  'The outputs were made with different options.': 'Keluaran-keluaran itu dibuat dengan opsi yang berbeda.',
  '{} lines were damaged and are not in it. Run the batches again.':
    '{} baris rusak dan tidak ikut. Jalankan lagi kumpulannya.',
  '{} entries in {} lists in “{}”; the longest has {}.': '{} isi dalam {} daftar di “{}”; yang terpanjang {} isi.',
  '“{}” holds no reports that could be read. Give what kutip batch kept.':
    '“{}” tidak memuat laporan yang dapat dibaca. Berikan yang disimpan kutip batch.',
  '{} lines hold no report; they were passed over.': '{} baris tidak memuat laporan dan dilewati.',
  '“{}” is no file that can be kept. Give another name with -o.':
    '“{}” bukan berkas yang dapat disimpan. Berikan nama lain dengan -o.',
  '“{}” is held by {}. Wait for it to end, or give another name with -o.':
    '“{}” sedang dipakai {}. Tunggu sampai selesai, atau berikan nama lain dengan -o.',
  'another run': 'proses lain',
  'another run (process {} on {})': 'proses lain (nomor {} di {})',
  '“{}” is no file that kutip batch kept.': '“{}” bukan berkas yang disimpan kutip batch.',
  '“{}” could not be read ({}). Check the name.': '“{}” tidak dapat dibaca ({}). Periksa namanya.',
  '“{}” could not be written. {}': '“{}” tidak dapat ditulis. {}',
  '“{}” was deleted during the run. Run the same command again.':
    '“{}” dihapus sewaktu dipakai. Jalankan lagi perintah yang sama.',
  'The disk is full. Free some space, then run the same command again.':
    'Diska penuh. Kosongkan sebagian, lalu jalankan lagi perintah yang sama.',
  'Your share of the disk is full. Free some space, then run the same command again.':
    'Jatah diska Anda penuh. Kosongkan sebagian, lalu jalankan lagi perintah yang sama.',
  'The disk is read-only. Give another name with -o.': 'Diska hanya dapat dibaca. Berikan nama lain dengan -o.',
  'You may not write there. Give another name with -o.':
    'Anda tidak berhak menulis di sana. Berikan nama lain dengan -o.',
  'It is a folder. Give the name of a file with -o.': 'Itu folder. Berikan nama berkas dengan -o.',
  'Its folder does not exist. Make it first, or give another name with -o.':
    'Foldernya tidak ada. Buat dulu, atau berikan nama lain dengan -o.',
  'Too many files are open. Allow more with ulimit -n, then run the same command again.':
    'Terlalu banyak berkas terbuka. Naikkan batasnya dengan ulimit -n, lalu jalankan lagi perintah yang sama.',
  'The system said {}. Look after the disk, then run the same command again.':
    'Sistem menjawab {}. Periksa diska, lalu jalankan lagi perintah yang sama.',
  '“{}” was not written by kutip batch, so it was left as it is. Give another name with -o.':
    '“{}” tidak ditulis oleh kutip batch, jadi dibiarkan. Berikan nama lain dengan -o.',
  '“{}” is not empty. Give another folder with -d.': '“{}” tidak kosong. Berikan folder lain dengan -d.',
  'Folders and archives are not split. Give each machine some of its own.':
    'Folder dan arsip tidak dibagi. Beri tiap mesin bagiannya sendiri.',
  '“{}” was begun otherwise: {}. Give another name with -o, or --force to go on with it.':
    '“{}” dimulai dengan cara lain: {}. Berikan nama lain dengan -o, atau --force untuk meneruskannya.',
  '{} failed': '{} gagal',
  '{} left': 'sisa {}',
  '{} waiting as asked': '{} menunggu sesuai permintaan',
  '{} silent': '{} tidak menjawab',
  'It takes a whole number from 1 to {}.': 'Isinya bilangan bulat dari 1 sampai {}.',
  'It takes a date: 2024-02-14.': 'Isinya tanggal: 2024-02-14.',
  'It takes a number and how many there are: 3/16.': 'Isinya nomor dan jumlah seluruhnya: 3/16.',
};

/** The words of the commands for many pages in Indonesian. */
export const batchSentences: Sentences = { ...descriptions, ...aboutLists, ...aboutOutputs };

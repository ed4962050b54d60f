import type { Sentences } from '../report/make-translator.ts';
import { batchSentences } from './batch-sentences-id.ts';
import { keptSentences } from './kept-sentences-id.ts';
import { queueSentences } from './queue-sentences-id.ts';

/** What commander says by itself. */
const ofCommander: Sentences = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Opsi:',
  'Commands:': 'Perintah:',
  '[options]': '[opsi]',
  '[command]': '[perintah]',
  'choices:': 'pilihan:',
  'default:': 'bawaan:',
  'output the version number': 'tampilkan nomor versi',
  'display help for command': 'tampilkan bantuan perintah',
  "error: option '{}' argument '{}' is invalid. {}": "galat: untuk opsi '{}' nilai '{}' tidak berlaku. {}",
  "error: command-argument value '{}' is invalid for argument '{}'. {}":
    "galat: nilai '{}' tidak berlaku untuk argumen '{}'. {}",
  'Allowed choices are {}.': 'Pilihannya {}.',
  "error: missing required argument '{}'": "galat: argumen '{}' wajib diberikan",
  "error: option '{}' argument missing": "galat: opsi '{}' memerlukan nilai",
  "error: option '{}' cannot be used with option '{}'": "galat: opsi '{}' tidak dapat dipakai bersama opsi '{}'",
  "error: unknown option '{}'": "galat: opsi '{}' tidak dikenal",
  "error: unknown command '{}'": "galat: perintah '{}' tidak dikenal",
  "error: too many arguments for '{}'. Expected {} argument but got {}.":
    "galat: terlalu banyak argumen untuk '{}'. Perlu {}, diberikan {}.",
  "error: too many arguments for '{}'. Expected {} arguments but got {}.":
    "galat: terlalu banyak argumen untuk '{}'. Perlu {}, diberikan {}.",
  '(Did you mean one of {}?)': '(Mungkin maksudnya salah satu dari {}?)',
  '(Did you mean {}?)': '(Mungkin maksudnya {}?)',
};

const help: Sentences = {
  'Audits Indonesian news articles about election integrity: who said what, and what of it can be checked.':
    'Memeriksa artikel berita Indonesia tentang integritas pemilu: siapa mengatakan apa, dan apa yang dapat diperiksa.',
  'Examples:': 'Contoh:',
  'who said what on a page': 'siapa mengatakan apa di laman',
  'the quotes, for a script': 'kutipannya, untuk skrip',
  'a pasted text, report in Indonesian': 'teks tempelan, laporan Indonesia',
  'several pages in one file to see': 'beberapa laman dalam satu berkas',
  'two saved pages of one article': 'dua halaman dari satu artikel',
  'are the quotes still on the page?': 'masihkah kutipannya ada di laman?',
  'what a note looks for, and why': 'apa yang dicari catatan, dan mengapa',
  'Options of an audit: kutip audit --help': 'Opsi pemeriksaan: kutip audit --help',
  'Exit codes:': 'Kode keluar:',
  'Options may also be set: KUTIP_DELAY=5, or {"delay": 5} in kutip.config.json.':
    'Opsi dapat juga diatur: KUTIP_DELAY=5, atau {"delay": 5} di kutip.config.json.',
  done: 'selesai',
  'findings at or above --fail-on': 'ada temuan setingkat --fail-on atau lebih',
  'wrong usage or configuration': 'pemakaian atau konfigurasi salah',
  'a source failed': 'ada sumber yang gagal',
  'the output could not be written, or another run holds it': 'keluaran tidak dapat ditulis, atau dipakai proses lain',
  'a bug of kutip': 'kesalahan kutip',
};

const descriptions: Sentences = {
  'audit news articles (the default command)': 'periksa artikel berita (perintah bawaan)',
  'format of the report': 'format laporan',
  'format of the answer': 'format jawaban',
  'short for --format json': 'singkatan --format json',
  'write the report to a file': 'tulis laporan ke berkas',
  'language for people (default: by the locale)': 'bahasa untuk pembaca (bawaan: menurut lokal sistem)',
  'exit 1 when a finding is at least this severe': 'keluar dengan kode 1 bila ada temuan setingkat ini atau lebih',
  'show every quote, however many there are': 'tampilkan semua kutipan, berapa pun jumlahnya',
  'show the page block by block, and which rule decided what (format text)':
    'tampilkan laman bagian demi bagian, dan aturan mana yang menentukannya (format text)',
  'colours even when the output is no terminal': 'tetap berwarna meskipun keluaran bukan terminal',
  'no colours': 'tanpa warna',
  'plain signs instead of dots and arrows': 'tanda polos alih-alih titik dan panah',
  'an empty ClaimReview for each checkable claim (format jsonld)':
    'ClaimReview kosong untuk tiap klaim yang dapat diperiksa (format jsonld)',
  'say of each source what was read, and how long it took':
    'nyatakan bagi tiap sumber apa yang dibaca, dan berapa lamanya',
  'no remarks on standard error': 'tanpa keterangan di galat standar',
  "find articles without the publishers' own selectors": 'cari artikel tanpa pemilih khusus penerbit',
  'the sources are pages of one article': 'sumber-sumber itu halaman dari satu artikel',
  'also read addresses of private networks': 'baca juga alamat jaringan pribadi',
  'pages of one article that are read at most': 'paling banyak halaman yang dibaca untuk satu artikel',
  'pause between two requests to one host': 'jeda antara dua permintaan ke satu host',
  'also read pages that robots.txt forbids': 'baca juga laman yang dilarang robots.txt',
  'time for one page, redirects included': 'batas waktu satu laman, termasuk pengalihan',
  'how kutip names itself to servers': 'nama yang dipakai kutip di depan server',
  'show the stack of a bug': 'tampilkan jejak kesalahan program',
  'say of each quote of a report whether it is still on the page, word for word':
    'nyatakan bagi tiap kutipan laporan apakah masih ada di laman, kata demi kata',
  'a report that was written with --json, or - for standard input':
    'laporan yang ditulis dengan --json, atau - untuk masukan standar',
  'show what kutip looks for: findings, topics, boilerplate, publishers, attribution':
    'tampilkan apa yang dicari kutip: temuan, topik, pengisi laman, penerbit, atribusi',
  'a group, or the id of a rule as reports print it': 'kelompok, atau id aturan seperti tercetak di laporan',
  'as data, in both languages': 'sebagai data, dalam kedua bahasa',
  'print the completion script of a shell': 'cetak skrip pelengkap perintah untuk sebuah shell',
  'the shell that runs it': 'shell yang menjalankannya',
  'print the manual page': 'cetak halaman manual',
  'print the JSON Schema of the report': 'cetak Skema JSON laporan',
};

const manual: Sentences = {
  Name: 'Nama',
  Usage: 'Pemakaian',
  Description: 'Keterangan',
  Examples: 'Contoh',
  Commands: 'Perintah',
  Options: 'Opsi',
  Settings: 'Pengaturan',
  'Exit codes': 'Kode keluar',
  'audit Indonesian news articles about election integrity':
    'periksa artikel berita Indonesia tentang integritas pemilu',
  'Every option of a command but --json, --output and --debug may be set for all runs: first counts what is on the line, then a variable KUTIP_ with the name of the option, then the file kutip.config.json of the folder or of one above it (or the key "kutip" of its package.json), then the default.':
    'Semua opsi perintah, kecuali --json, --output, dan --debug, dapat diatur untuk setiap pemakaian: yang pertama berlaku ialah baris perintah, lalu variabel KUTIP_ dengan nama opsi, lalu berkas kutip.config.json di folder ini atau di atasnya (atau kunci "kutip" di package.json-nya), lalu nilai bawaan.',
  'In the file, keys are written like maxPages and switches are true or false. The option --allow-private cannot be set there.':
    'Di dalam berkas, kunci ditulis seperti maxPages dan sakelar berisi true atau false. Opsi --allow-private tidak dapat diatur di sana.',
};

const complaints: Sentences = {
  'It takes seconds from 0 to {}.': 'Isinya detik, dari 0 sampai {}.',
  'Reading {}': 'Membaca {}',
  'Reading {} of {}: {}': 'Membaca {} dari {}: {}',
  '{} read, {} quotes, {} claims, {} ms.': '{} dibaca, {} kutipan, {} klaim, {} ms.',
  '{} read, {}, {} ms.': '{} dibaca, {}, {} ms.',
  'It takes true or false.': 'Isinya true atau false.',
  'It takes a word or a number.': 'Isinya sebuah kata atau bilangan.',
  'The settings in “{}” are no JSON object. Write them as {"lang": "id"}.':
    'Pengaturan di “{}” bukan objek JSON. Tulis seperti {"lang": "id"}.',
  'There is no setting “{}”. {}': 'Tidak ada pengaturan “{}”. {}',
  'There is no setting “{}” for “{}”. {}': 'Tidak ada pengaturan “{}” untuk “{}”. {}',
  'The setting “{}” is wrong. {}': 'Pengaturan “{}” salah. {}',
  'kutip audit --help lists the options.': 'kutip audit --help menampilkan opsi-opsinya.',
  'It takes one line of plain letters.': 'Isinya satu baris huruf biasa.',
  'It takes a whole number from 1 to 999.': 'Isinya bilangan bulat dari 1 sampai 999.',
  '“{}” could not be written ({}). Give another name with -o.':
    '“{}” tidak dapat ditulis ({}). Berikan nama lain dengan -o.',
  'The folder of “{}” does not exist. Make it first, or give another name.':
    'Folder untuk “{}” tidak ada. Buat dulu, atau berikan nama lain.',
  'The answer could not be written. Is the disk full?': 'Jawaban tidak dapat ditulis. Apakah diska penuh?',
  '--delay 0 is for servers of your own, together with --allow-private. Give news sites a pause.':
    '--delay 0 hanya untuk server Anda sendiri, bersama --allow-private. Beri jeda kepada situs berita.',
  'There is no command “{}”. Did you mean {}?': 'Tidak ada perintah “{}”. Mungkin maksudnya {}?',
  'There is no rule “{}”. {}': 'Tidak ada aturan “{}”. {}',
  'Did you mean {}?': 'Mungkin maksudnya {}?',
  'kutip rules lists them.': 'kutip rules menampilkan semuanya.',
  '“{}” is the name of several rules. Give one of {}.': '“{}” nama beberapa aturan. Pilih salah satu: {}.',
  '“{}” could not be read. Give a report that was written with --json.':
    '“{}” tidak dapat dibaca. Berikan laporan yang ditulis dengan --json.',
  '“{}” holds no report of kutip. Give one that was written with --json.':
    '“{}” tidak memuat laporan kutip. Berikan laporan yang ditulis dengan --json.',
};

/** The words of the command line in Indonesian. */
export const commandSentences: Sentences = {
  ...ofCommander,
  ...help,
  ...descriptions,
  ...manual,
  ...complaints,
  ...batchSentences,
  ...queueSentences,
  ...keptSentences,
};

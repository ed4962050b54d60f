import type { Sentences } from '../report/make-translator.ts';

/** What the command line says of pages that are kept, in the cache or in a web archive. */
export const keptSentences: Sentences = {
  'addresses, .html, .txt or .warc.gz files, or - for standard input':
    'alamat, berkas .html, .txt atau .warc.gz, atau - untuk masukan standar',
  'neither use nor keep pages of earlier runs': 'jangan pakai atau simpan laman dari pemakaian sebelumnya',
  'ask no server; read only what the cache holds': 'jangan tanya server; baca hanya yang ada di tembolok',
  'keep everything that was fetched, in a web archive (WARC) in this folder':
    'simpan semua yang diambil, dalam arsip web (WARC) di folder ini',
  'compare with a saved page or web archive instead of the page on the web':
    'bandingkan dengan laman tersimpan atau arsip web, bukan laman di web',
  'show where pages are kept between two runs, how many and how large':
    'tampilkan tempat laman disimpan antarpemakaian, berapa banyak dan seberapa besar',
  'list what is kept, then remove it': 'tampilkan yang tersimpan, lalu hapus',
  'remove without a question': 'hapus tanpa bertanya',
  'Pages: {}': 'Laman: {}',
  'Remove all of this?': 'Hapus semua ini?',
  'Nothing was removed.': 'Tidak ada yang dihapus.',
  'Nothing was removed. Repeat it with --yes.': 'Tidak ada yang dihapus. Ulangi dengan --yes.',
  'Not everything could be removed ({}). Check the permissions of the folder.':
    'Tidak semua dapat dihapus ({}). Periksa izin folder itu.',
  'The cache is empty now.': 'Tembolok sekarang kosong.',
  'There is no place for a cache: neither HOME nor XDG_CACHE_HOME is set.':
    'Tidak ada tempat untuk tembolok: HOME dan XDG_CACHE_HOME tidak ditetapkan.',
  'The cache could not be read ({}). Check the permissions of its folder.':
    'Tembolok tidak dapat dibaca ({}). Periksa izin foldernya.',
  '“{}” is no folder to save in ({}). Give another one.': '“{}” bukan folder untuk menyimpan ({}). Berikan yang lain.',
  'The pages could not be saved ({}). Is the disk full?': 'Laman tidak dapat disimpan ({}). Apakah diska penuh?',
  'Nothing was fetched, so nothing was saved.': 'Tidak ada yang diambil, jadi tidak ada yang disimpan.',
  'Saved as “{}”.': 'Tersimpan sebagai “{}”.',
};

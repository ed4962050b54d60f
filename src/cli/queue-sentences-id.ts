import type { Sentences } from '../report/make-translator.ts';

/** What the commands with a queue say, in Indonesian. */
export const queueSentences: Sentences = {
  'put the lists into the queue of a Redis, for kutip worker': 'masukkan daftar ke antrean Redis untuk kutip worker',
  'take lists from a queue, one after the other, and work each off as kutip batch does':
    'ambil daftar dari antrean satu per satu dan kerjakan seperti kutip batch',
  'the Redis that kutip shard --queue filled: redis://host:6379':
    'Redis yang diisi kutip shard --queue: redis://host:6379',
  'end when the queue holds nothing more': 'berhenti bila antrean sudah kosong',
  'time after which a worker that says nothing has lost its list to another':
    'waktu sampai daftar milik pekerja yang diam diserahkan kepada yang lain',
  'no remarks on standard error': 'tanpa keterangan di galat standar',
  'The queue does not answer; waiting for it.': 'Antrean tidak menjawab; menunggu.',
  '“{}” is done.': '“{}” selesai.',
  'The queue is no address of a Redis. Give one such as redis://localhost:6379.':
    'Antrean itu bukan alamat Redis. Beri alamat seperti redis://localhost:6379.',
  'The queue needs two more packages: npm install bullmq ioredis.':
    'Antrean memerlukan dua paket lagi: npm install bullmq ioredis.',
  'Redis at {} wants another password. Give it in the address: redis://:password@host.':
    'Redis di {} meminta kata sandi lain. Tulis dalam alamatnya: redis://:password@host.',
  'Redis at {} takes nothing more: its memory or its disk is full.':
    'Redis di {} tidak menerima apa pun lagi: memori atau cakramnya penuh.',
  'Redis at {} does not answer. Start it or check the address, then run this again.':
    'Redis di {} tidak menjawab. Jalankan Redis atau periksa alamatnya, lalu ulangi perintah ini.',
  'Redis at {} refused: {}': 'Redis di {} menolak: {}',
};

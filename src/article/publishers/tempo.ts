import type { Publisher } from '../publisher.ts';

export const tempo: Publisher = {
  id: 'tempo',
  name: 'Tempo',
  hosts: ['tempo.co'],
  versions: [
    {
      seen: '2024',
      title: 'h1',
      body: '.detail-content',
      remove: [{ selector: '.pw-cards', reason: 'paywall' }],
    },
    {
      seen: '2022',
      title: 'h1',
      body: 'article .detail-in',
      date: '.date',
      remove: [{ selector: '.pw-cards', reason: 'paywall' }],
    },
    {
      seen: '2019',
      title: 'h1',
      body: '#isi',
      date: '#date',
    },
    {
      seen: '2015',
      title: 'h1, .judul-artikel',
      body: '.block-artikel .p-artikel, .artikel, .tubuh-berita',
      date: '.block-tanggal',
    },
  ],
};

import type { Publisher } from '../publisher.ts';

export const rmol: Publisher = {
  id: 'rmol',
  name: 'RMOL.ID',
  hosts: [
    'rmol.id',
    'rmoljabar.id',
    'rmoljateng.id',
    'rmolsumsel.id',
    'rmolsumut.id',
    'rmollampung.id',
    'rmolbengkulu.id',
    'rmolbanten.com',
  ],
  versions: [
    {
      seen: '2023',
      title: '.single_post_heading h1',
      body: '#fontResizableText',
      authors: '.author a[href*="/about/"]',
      date: '.author li',
    },
  ],
};

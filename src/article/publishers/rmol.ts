import type { Publisher } from '../publisher.ts';

export const rmol: Publisher = {
  id: 'rmol',
  name: 'RMOL.ID',
  hosts: ['rmol.id'],
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

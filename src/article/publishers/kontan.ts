import type { Publisher } from '../publisher.ts';

export const kontan: Publisher = {
  id: 'kontan',
  name: 'Kontan',
  hosts: ['kontan.co.id'],
  versions: [
    {
      seen: '2023',
      title: 'h1.detail-desk',
      body: '[itemprop=articleBody], .tmpt-desk-kon',
      date: '.fs14.ff-opensans.font-gray',
    },
  ],
};

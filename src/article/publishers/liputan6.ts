import type { Publisher } from '../publisher.ts';
import { klyTemplate } from './kly-template.ts';

export const liputan6: Publisher = {
  id: 'liputan6',
  name: 'Liputan6.com',
  hosts: ['liputan6.com'],
  versions: [
    klyTemplate,
    {
      seen: '2016',
      title: 'h1',
      body: '.js-multi-page-container, #multi-page-0',
      date: 'time',
    },
  ],
};

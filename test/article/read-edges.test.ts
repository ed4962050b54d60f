import { expect, test } from 'vitest';
import { readEdges } from '../../src/article/read-edges.ts';

test.each([
  ['"Kami siap," ujarnya.', { ended: true, open: false, closesFirst: false, startsLower: false }],
  ['Ratna enggan bicara. "Tunggu saja', { ended: false, open: true, openIfContinued: true }],
  [
    'upaya kami di daerah," ujarnya.',
    { ended: true, startsLower: true, closesFirst: true, open: false, openIfContinued: false },
  ],
  ['rapat itu', { ended: false, startsLower: true, open: false, openIfContinued: true }],
  ['siap," katanya. "Tunggu', { closesFirst: true, open: true, openIfContinued: true }],
  ['"Kami siap menang"', { ended: true, open: false }],
  ['Ratna menulis:', { ended: false, introduces: true }],
  ['surat suara;', { introduces: true }],
  ['1. Ratna Dewi', { listItem: true }],
  ['• Ratna Dewi', { listItem: true }],
  ['1.000 warga hadir', { listItem: false }],
])('%s', (text, edges) => {
  expect(readEdges(text)).toMatchObject(edges);
});

import { expect, test } from 'vitest';
import { addressOfPage, addressOfWhole, readPageAddress } from '../../src/article/page-address.ts';

const article = 'kabar.example/d-7/surat-suara-tiba';

test.each([
  ['https://kabar.example/d-7/surat-suara-tiba', { article, page: 1, form: null }],
  ['https://kabar.example/d-7/surat-suara-tiba/', { article, page: 1, form: null }],
  ['https://kabar.example/d-7/surat-suara-tiba/2', { article, page: 2, form: 'path' }],
  ['https://kabar.example/d-7/surat-suara-tiba/2/amp', { article, page: 2, form: 'path' }],
  ['https://kabar.example/d-7/surat-suara-tiba?page=3', { article, page: 3, form: 'query' }],
  ['https://kabar.example/d-7/surat-suara-tiba?page=all#page2', { article, page: 'all', form: 'query' }],
  ['https://kabar.example/d-7/surat-suara-tiba?single=1', { article, page: 'all', form: 'query' }],
  ['https://kabar.example/d-7/surat-suara-tiba?utm_source=x&page=2', { article, page: 2, form: 'query' }],
  ['https://kabar.example/d-7/surat-suara-tiba?page=0', { article, page: 1, form: null }],
  ['https://kabar.example/d-7/surat-suara-tiba/0', { article: `${article}/0`, page: 1, form: null }],
  ['https://kabar.example/read/2', { article: 'kabar.example/read/2', page: 1, form: null }],
  ['https://kabar.example/baca.php?id=7&page=2', { article: 'kabar.example/baca.php?id=7', page: 2, form: 'query' }],
  ['javascript:alert(1)', null],
  ['bukan alamat', null],
  [null, null],
])('%s', (address, expected) => {
  expect(readPageAddress(address)).toEqual(expected);
});

test('the other pages of an article', () => {
  const path = 'https://kabar.example/d-7/surat-suara-tiba/2?utm_source=x#isi';
  expect(addressOfPage(path, 3, 'path')).toBe('https://kabar.example/d-7/surat-suara-tiba/3?utm_source=x');
  expect(addressOfPage('https://kabar.example/d-7/surat-suara-tiba/amp', 2, 'path')).toBe(
    'https://kabar.example/d-7/surat-suara-tiba/2/amp',
  );
  expect(addressOfPage('https://kabar.example/read/7/tiba?page=all', 2, 'query')).toBe(
    'https://kabar.example/read/7/tiba?page=2',
  );
  expect(addressOfWhole('https://kabar.example/read/7/tiba?page=2', 'page=all')).toBe(
    'https://kabar.example/read/7/tiba?page=all',
  );
  expect(addressOfWhole(path, 'single=1')).toBe('https://kabar.example/d-7/surat-suara-tiba?utm_source=x&single=1');
});

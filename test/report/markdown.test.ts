import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { sampleFailure, sampleReport } from './sample-report.ts';

describe('renderMarkdown', () => {
  test('reads well in Indonesian', async () => {
    await expect(renderMarkdown([sampleReport, sampleFailure], { lang: 'id' })).toMatchFileSnapshot(
      'snapshots/sample-id.md',
    );
  });

  test('gives every checkable claim a box to tick, and no other', () => {
    const boxes = renderMarkdown([sampleReport], { lang: 'en' }).match(/^- \[ \] \*\*checkable\*\*/gmu) ?? [];
    expect(boxes).toHaveLength(3);
  });
});

describe('escapeMarkdown', () => {
  test('leaves plain prose as it is', () => {
    const prose = '“Kami menerima 1.204 laporan (37%),” kata Ratna; jual-beli suara, katanya!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  test.each([
    ['an image', '![x](https://jahat.example/p.png)', '!\\[x\\](https\\://jahat.example/p.png)'],
    ['HTML', '<img src=x>', '\\<img src=x\\>'],
    ['a heading', '# Judul', '\\# Judul'],
    ['a list', '- butir', '\\- butir'],
    ['a numbered list', '1. butir', '1\\. butir'],
    ['a table', 'a | b', 'a \\| b'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a bare link', 'www.jahat.example warga@jahat.example', 'www\\.jahat.example warga\\@jahat.example'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['an escape', 'a\\*b', 'a\\\\\\*b'],
    ['a new block', 'satu\n\n# dua', 'satu \\# dua'],
  ])('makes plain text of %s', (_, raw, written) => {
    expect(escapeMarkdown(raw)).toBe(written);
  });
});

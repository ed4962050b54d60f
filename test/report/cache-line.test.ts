import { expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.ts';
import type { CacheUse } from '../../src/model/source.ts';
import { cacheLine } from '../../src/report/cache-line.ts';
import { htmlProvenance } from '../../src/report/html-notes.ts';
import { messages } from '../../src/report/messages.ts';
import { sampleReport } from './sample-report.ts';

function readBy(cache: CacheUse | null): AuditReport {
  const redirects = [{ url: 'https://suara.example/pendek', status: 301 }];
  const http = { status: 200, fetchedAt: '2024-02-20T07:05:00Z', etag: '"a1"', lastModified: null, redirects, cache };
  const page = { number: 1, url: 'https://suara.example/1', bytes: 10, sha256: 'a'.repeat(64), http };
  return { ...sampleReport, source: { ...sampleReport.source, pages: [page] } };
}

test.each([
  ['fresh', 'from the cache, as it was on 20 Feb 2024 07:05 UTC'],
  ['offline', 'from the cache, as it was on 20 Feb 2024 07:05 UTC'],
  ['revalidated', null],
  [null, null],
] as const)('a page that came out of the cache %s', (cache, line) => {
  expect(cacheLine(readBy(cache), 'en')).toBe(line);
});

test('a report without pages, and one in Indonesian', () => {
  expect(cacheLine({ ...sampleReport, source: { ...sampleReport.source, pages: [] } }, 'en')).toBeNull();
  expect(cacheLine(readBy('fresh'), 'id')).toBe('dari tembolok, seperti pada 20 Feb 2024 07.05 UTC');
});

test('the folded facts of the HTML report name what a later reader needs', () => {
  const shown = htmlProvenance({ report: readBy('fresh'), words: messages.en, lang: 'en' } as never).markup;
  for (const fact of [
    'https://suara.example/pendek',
    '<dt>from the cache</dt><dd>fresh',
    '<dt>ETag</dt><dd>&quot;a1&quot;',
  ])
    expect(shown).toContain(fact);
  expect(shown).not.toContain('last modified');
});

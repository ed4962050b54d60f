import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audit, auditPages } from '../../src/audit.ts';
import { addPages } from '../../src/source/add-pages.ts';
import { type AuditPool, createAuditPool } from '../../src/worker/audit-pool.ts';
import { articlePage } from '../helpers/article-page.ts';
import { sourceOf } from '../helpers/source-of.ts';
import { fixturePages } from '../report/fixture-pages.ts';

const ARTICLE = articlePage();
const script = new URL('./trouble-task.mjs', import.meta.url);
const codeOf = ({ report }: Audit): string => (report.ok ? 'ok' : report.error.code);
const wordsOf = ({ report }: Audit): string => (report.ok ? '' : `${report.error.message} ${report.error.hint}`);

describe('an audit in a thread', () => {
  let pool: AuditPool;
  beforeAll(() => {
    pool = createAuditPool({ size: 2, deadline: 60_000 });
  });
  afterAll(() => pool.close());

  test('gives the same bytes as one here', async () => {
    const sources = fixturePages.map(({ html, path }) => sourceOf(html, `${path}.html`));
    const there = await Promise.all(sources.map((source) => pool.audit(source, { lang: 'id' })));
    const here = sources.map((source) => auditPages(source, { lang: 'id' }));
    expect(there.map((audit) => JSON.stringify(audit))).toEqual(here.map((audit) => JSON.stringify(audit)));
  }, 120_000);

  test('joins the pages of an article', async () => {
    const [first, second] = [sourceOf(ARTICLE), sourceOf(ARTICLE.replace('Jumat', 'Sabtu'), 'berita-2.html')];
    const joined = addPages(first, [second]);
    expect(JSON.stringify(await pool.audit(joined))).toBe(JSON.stringify(auditPages(joined)));
  });

  test('follows the options', async () => {
    const audit = await pool.audit(sourceOf('Ratna mengatakan, surat <p> sudah tiba di gudang.'), { plainText: true });
    expect(codeOf(audit)).toBe('ok');
  });
});

describe('a page that is trouble for its thread', () => {
  const trouble = (...inputs: readonly string[]) => inputs.map((input) => sourceOf(ARTICLE, input));

  test('is one failed page when it never ends; the others are read', async () => {
    const pool = createAuditPool({ size: 2, deadline: 5_000, script });
    const audits = await Promise.all(
      trouble('stuck', 'a.html', 'b.html', 'stuck', 'c.html', 'd.html').map((source) => pool.audit(source)),
    );
    await pool.close();
    expect(audits.map(codeOf)).toEqual(['page-limits', 'ok', 'ok', 'page-limits', 'ok', 'ok']);
    expect(audits[0] && wordsOf(audits[0])).toMatch(/took longer than 5 seconds.*Paste the text/u);
    expect(audits[0]?.report.source).toMatchObject({ input: 'stuck', bytes: Buffer.byteLength(ARTICLE) });
    expect(audits[0]?.article).toBeNull();
  }, 60_000);

  test('is one failed page when it takes all memory', async () => {
    const pool = createAuditPool({ size: 1, deadline: 60_000, memory: 64, script });
    const audits = await Promise.all(
      trouble('greedy', 'a.html', 'greedy', 'b.html').map((source) => pool.audit(source)),
    );
    await pool.close();
    expect(audits.map(codeOf)).toEqual(['page-limits', 'ok', 'page-limits', 'ok']);
    expect(audits[0] && wordsOf(audits[0])).toMatch(/more than 64 MiB of memory.*Paste the text/u);
  }, 60_000);

  test('is one failed page when its thread ends without a word', async () => {
    const pool = createAuditPool({ size: 1, deadline: 5_000, script });
    const audits = await Promise.all(trouble('gone', 'a.html').map((source) => pool.audit(source)));
    await pool.close();
    expect(audits.map(codeOf)).toEqual(['page-limits', 'ok']);
  }, 60_000);

  test('a bug is thrown to the one who asked, and the thread goes on', async () => {
    const pool = createAuditPool({ size: 1, deadline: 60_000, script });
    const [broken, fine] = await Promise.allSettled(trouble('broken', 'a.html').map((source) => pool.audit(source)));
    await pool.close();
    expect(broken).toMatchObject({ status: 'rejected', reason: { message: 'broken on purpose' } });
    expect(fine?.status === 'fulfilled' && codeOf(fine.value)).toBe('ok');
  }, 60_000);

  test('the time of a page starts when its turn comes', async () => {
    const pool = createAuditPool({ size: 1, deadline: 5_000, script });
    const audits = await Promise.all(trouble('stuck', 'stuck', 'a.html', 'b.html').map((source) => pool.audit(source)));
    await pool.close();
    expect(audits.map(codeOf)).toEqual(['page-limits', 'page-limits', 'ok', 'ok']);
  }, 60_000);
});

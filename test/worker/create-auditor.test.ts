import { expect, test } from 'vitest';
import { auditPages } from '../../src/audit.ts';
import { addPages } from '../../src/source/add-pages.ts';
import { createAuditor } from '../../src/worker/create-auditor.ts';
import { articlePage } from '../helpers/article-page.ts';
import { sourceOf } from '../helpers/source-of.ts';

const page = (bytes: number): string => articlePage(`<!--${'x'.repeat(bytes)}-->`);

/** With a deadline that no thread can keep, whatever is refused went to a thread. */
async function codeWithin(deadline: number, source: Parameters<typeof auditPages>[0]): Promise<string> {
  const auditor = createAuditor({ deadline });
  const { report } = await auditor.audit(source);
  await auditor.close();
  return report.ok ? 'ok' : report.error.code;
}

test('a small page is audited without a thread', async () => {
  expect(await codeWithin(1, sourceOf(page(1000)))).toBe('ok');
});

test('a large page has a deadline, and so have many small ones of one article', async () => {
  expect(await codeWithin(1, sourceOf(page(600_000)))).toBe('page-limits');
  const half = sourceOf(page(300_000));
  expect(await codeWithin(1, addPages(half, [half]))).toBe('page-limits');
});

test('a large page gives the same report as without a thread', async () => {
  const source = sourceOf(page(600_000));
  const auditor = createAuditor({ deadline: 60_000 });
  expect(JSON.stringify(await auditor.audit(source))).toBe(JSON.stringify(auditPages(source)));
  await auditor.close();
}, 60_000);

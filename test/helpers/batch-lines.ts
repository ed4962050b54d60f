import { headerLine, recordLine } from '../../src/batch/output/record-line.ts';
import { pageKey } from '../../src/batch/read-list/page-key.ts';
import { failed } from '../../src/model/failure.ts';
import { buildFailure } from '../../src/report/build-report.ts';
import { sampleReport } from '../report/sample-report.ts';

/** The header of an output in tests. */
export const testHeader: Buffer = headerLine({
  options: { lang: 'en' },
  lists: { entries: 3, sha256: '0'.repeat(64) },
});

/** The key of the page with this number. */
export function testKey(number: number): Buffer {
  return pageKey('url', `https://kabar.example/${number}`);
}

/** The record of a page that was read. */
export function goodLine(number: number): Buffer {
  return recordLine(sampleReport, { key: testKey(number), attempts: 1 });
}

/** The record of a page that was not. */
export function failedLine(number: number): Buffer {
  const { failure } = failed('timeout', '“kabar.example” did not answer in time.', 'Try again later.');
  const input = `https://kabar.example/${number}`;
  return recordLine(buildFailure({ info: { input, kind: 'url', url: input } }, failure), {
    key: testKey(number),
    attempts: 3,
  });
}

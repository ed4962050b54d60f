import { expect, test } from 'vitest';
import { progressLine } from '../../src/batch/progress/progress-line.ts';
import { asWritten, sayIn } from '../../src/cli/say.ts';

const standing = { done: 812, total: 1000, failed: 9, rate: 3.14, left: 61, parked: 2, silent: 1 };

test('tells how a run stands, in both languages', async () => {
  expect(progressLine(standing, { columns: null, say: asWritten })).toBe(
    '812/1000 (81 %) · 9 failed · 3.1/s · 1 min left · 2 waiting as asked · 1 silent',
  );
  expect(progressLine(standing, { columns: null, say: await sayIn('id') })).toBe(
    '812/1000 (81 %) · 9 gagal · 3.1/s · sisa 1 min · 2 menunggu sesuai permintaan · 1 tidak menjawab',
  );
});

test('fits the terminal, and leaves out what cannot be said', () => {
  const line = progressLine({ ...standing, left: null, parked: 0, silent: 0 }, { columns: 60, say: asWritten });
  expect(line).toBe('[################----] 812/1000 (81 %) · 9 failed · 3.1/s');
  expect(progressLine(standing, { columns: 40, say: asWritten })).toHaveLength(39);
});

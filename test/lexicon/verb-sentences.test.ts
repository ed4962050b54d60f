import { expect, test } from 'vitest';
import { auditText } from '../../src/index.ts';

test.each([
  ['“Surat suara sudah tiba di gudang,” kata Ratna Dewi.', 'kata'],
  ['Ketua Bawaslu Kota Damai Ratna Dewi menegaskan bahwa surat suara sudah tiba di gudang.', 'menegaskan'],
  ['Ketua Bawaslu Kota Damai Ratna Dewi mendesak KPU agar menghitung ulang surat suara di tiga TPS.', 'mendesak'],
] as const)('«%s» is speech by %s', (sentence, cue) => {
  const report = auditText(`KPU Kota Damai menggelar rapat jelang pilkada.\n\n${sentence}`);
  expect(report.ok && report.quotes.map((quote) => [quote.cue?.text, quote.speaker !== null])).toEqual([[cue, true]]);
});

import { expect, test } from 'vitest';
import { auditText } from '../../src/index.ts';

test.each([
  [
    'The commission said the ballots were safe. “We are ready,” said its chairwoman, and the warehouse was guarded by the police.',
    'English',
  ],
  [
    'Calon bupati iku ngendika yen dheweke wis siap. “Aku ora wedi karo sapa-sapa,” ujare nalika ana ing kutha iku, lan uga bakal teka maneh.',
    'Javanese',
  ],
  [
    'Pengerusi suruhanjaya itu berkata pihaknya sudah bersedia kerana kertas undi telah dihantar. “Kami mahu semua selamat,” katanya pada Khamis, ialah hari pertama.',
    'Malay',
  ],
])('%s', (text, language) => {
  const report = auditText(text);
  expect(report.ok && report.warnings.find(({ code }) => code === 'other-language')?.message).toContain(language);
});

test('Indonesian is no other language, whatever it quotes', () => {
  const report = auditText(
    'Ketua KPU Damai Ratna Dewi menjawab dalam bahasa Inggris. “We are ready,” ujarnya kepada wartawan yang datang dari luar negeri.',
  );
  expect(report.ok && report.warnings).toEqual([]);
});

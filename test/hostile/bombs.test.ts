import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('N-1 N-2 N-3 bombs are refused before they are unpacked, and leave nothing in memory', () => {
  const script = fileURLToPath(new URL('./measure-bombs.mjs', import.meta.url));
  const out = execFileSync(process.execPath, [script, '256', '60'], { encoding: 'utf8' });
  const lines = out.trim().split('\n');
  const bombs = lines.filter((line) => line.includes('MiB above'));
  expect(bombs).toHaveLength(6);
  for (const line of bombs) {
    expect(line).toMatch(/: (?:too-large|encoding), /u);
    // unpacked it would be 256
    expect(Number(/(\d+) MiB above/u.exec(line)?.[1])).toBeLessThan(100);
  }
  const { levels } = JSON.parse(lines.at(-1) ?? '') as { readonly levels: readonly number[] };
  expect(levels).toHaveLength(11);
  // sixty bombs of 256 MiB each have gone by
  expect((levels.at(-1) ?? 0) - (levels[0] ?? 0)).toBeLessThan(200);
}, 120_000);

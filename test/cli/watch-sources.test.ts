import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asWritten, sayIn } from '../../src/cli/say.ts';
import { watchSources } from '../../src/cli/watch-sources.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const write = async (text: string): Promise<'done'> => {
    written.push(text);
    return 'done';
  };
  return { written, stderr: { isTTY, columns: 40, write } };
}

const CLEAR = '\r\u{1b}[K';

test('a line after two seconds, then with every source, and away at the end', async () => {
  const { written, stderr } = terminal(true);
  const watch = watchSources(stderr, 2, await sayIn('id'));
  watch.at(1, 'a.html');
  vi.advanceTimersByTime(1999);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  watch.at(2, 'b.html');
  watch.end();
  expect(written).toEqual([`${CLEAR}Membaca 1 dari 2: a.html`, `${CLEAR}Membaca 2 dari 2: b.html`, CLEAR]);
});

test('nothing for short work', () => {
  const { written, stderr } = terminal(true);
  const watch = watchSources(stderr, 1, asWritten);
  watch.at(1, 'a.html');
  watch.end();
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual([]);
});

test('nothing where no terminal is', () => {
  const { written, stderr } = terminal(false);
  const watch = watchSources(stderr, 1, asWritten);
  watch.at(1, 'a.html');
  vi.advanceTimersByTime(60_000);
  watch.end();
  expect(written).toEqual([]);
});

test('an address fits the line and cannot command the terminal', () => {
  const { written, stderr } = terminal(true);
  const watch = watchSources(stderr, 1, asWritten);
  watch.at(1, `https://kabar.example/${'\u{1b}[31m'}${'a'.repeat(90)}`);
  vi.advanceTimersByTime(2000);
  const [line = ''] = written;
  expect(line.slice(CLEAR.length)).toMatch(/^[ -~]{1,39}$/u);
});

import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nearestNames } from '../../src/cli/nearest-names.ts';
import { topics } from '../../src/lexicon/topics.ts';
import { fakeIo } from '../helpers/fake-io.ts';

async function run(
  argv: readonly string[],
  options: Parameters<typeof fakeIo>[0] = {},
): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeIo(options);
  const code = await main(['rules', ...argv], fake.io);
  return { code, out: fake.out(), err: fake.err() };
}

describe('kutip rules', () => {
  test('lists the groups with their counts, and the findings', async () => {
    const { code, out, err } = await run([]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ {2}topics +\d\d rules · election issues/mu);
    expect(out).toMatch(/^ {2}publishers +\d\d rules/mu);
    expect(out).toMatch(/^ {2}accused-not-heard +warning: An accusation/mu);
    expect(out).not.toMatch(/^ {2}vote-buying/mu);
  });

  test('lists one group', async () => {
    const { out } = await run(['topics']);
    expect(out.startsWith(`Topics\n${topics.length} rules`)).toBe(true);
    expect(out).toMatch(/^ {2}vote-buying +vote buying: Giving/mu);
    expect(out).not.toContain('accused-not-heard');
  });

  test('shows a finding whole', async () => {
    const { out } = await run(['source-anonymous']);
    for (const heading of [
      'What it looks for',
      'Why',
      'Norm',
      'Example',
      'May be innocent',
      'Known to be wrong on',
      'Source',
    ])
      expect(out).toContain(`\n  ${heading}\n`);
  });

  test('shows how an outlet pages, and what a rule of boilerplate leaves alone', async () => {
    expect((await run(['detik'])).out).toContain('/2; all as one: ?single=1');
    expect((await run(['boilerplate/baca-juga'])).out).toContain('Looks alike and stays');
  });

  test('in Indonesian when asked, by the environment or by the locale', async () => {
    const asked = (await run(['vote-buying', '--lang', 'id'])).out;
    expect(asked).toContain('Mirip tetapi bukan');
    expect((await run(['vote-buying'], { env: { LANG: 'id_ID.UTF-8' } })).out).toBe(asked);
  });

  test('the width is that of the terminal', async () => {
    const longest = ({ out }: { readonly out: string }): number =>
      Math.max(...out.split('\n').map(({ length }) => length));
    expect(longest(await run(['boilerplate'], { columns: 60 }))).toBeLessThanOrEqual(60);
    expect(longest(await run(['boilerplate'], { columns: 140 }))).toBeGreaterThan(80);
  });

  test('--color paints, a pipe is plain', async () => {
    const painted = (await run(['findings', '--color'])).out;
    expect(painted).toContain(`${String.fromCharCode(27)}[`);
    expect((await run(['findings'])).out).not.toContain(String.fromCharCode(27));
  });

  test('--json holds the same in both languages, whatever the language asked for', async () => {
    const { groups } = JSON.parse((await run(['--json'])).out);
    expect(groups.map(({ id }: { id: string }) => id)).toEqual([
      'findings',
      'topics',
      'boilerplate',
      'publishers',
      'attribution',
    ]);
    expect(JSON.parse((await run(['topics', '--json'])).out)).toEqual(groups[1]);
    const finding = await run(['accused-not-heard', '--json']);
    expect(Object.keys(JSON.parse(finding.out)).sort()).toEqual([
      'about',
      'absence',
      'example',
      'falsePositives',
      'group',
      'id',
      'message',
      'norm',
      'severity',
      'source',
      'why',
      'whyNot',
    ]);
    expect((await run(['accused-not-heard', '--json', '--lang', 'id'])).out).toBe(finding.out);
  });
});

describe('a rule that there is not', () => {
  test('is said in one sentence with what may have been meant, exit 2', async () => {
    const { code, out, err } = await run(['vote-bying']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('kutip: There is no rule “vote-bying”. Did you mean vote-buying?\n');
  });

  test('in Indonesian too, and where nothing is near', async () => {
    const { code, err } = await run(['zzz', '--lang', 'id', '--json']);
    expect(code).toBe(2);
    expect(err).toBe('kutip: Tidak ada aturan “zzz”. kutip rules menampilkan semuanya.\n');
  });

  test('its name is safe to print', async () => {
    const control = String.fromCharCode(27);
    expect((await run([`${control}[31mmerah`])).err).not.toContain(control);
  });

  test('near are names that differ little, else those that hold the word', () => {
    const names = ['headline-number-absent', 'headline-quote-absent', 'turnout', 'topics'];
    expect(nearestNames('topic', names)).toEqual(['topics']);
    expect(nearestNames('Headline', names)).toEqual(['headline-number-absent', 'headline-quote-absent']);
    expect(nearestNames('help', names)).toEqual([]);
    expect(nearestNames('', names)).toEqual([]);
    expect(nearestNames('--', names)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/failure.ts';
import type { OpenedSource } from '../../src/model/source.ts';
import { createWebReader, type WebOptions } from '../../src/source/http/web-reader.ts';
import { withServer } from '../helpers/test-server.ts';

const PAGE = '<html><p>“Kami siap,” ujar Ratna.</p></html>';

interface Site {
  readonly status?: number;
  readonly robots?: string;
  readonly location?: string;
}

/** Reads paths of a site with this robots.txt; gives what came of each and what the server was asked for. */
async function readSite(
  { status = 200, robots = '', location }: Site,
  paths: readonly string[],
  options: WebOptions = {},
): Promise<{ outcomes: readonly Outcome<OpenedSource>[]; asked: readonly string[]; times: readonly number[] }> {
  const asked: string[] = [];
  const times: number[] = [];
  const outcomes = await withServer(
    ({ url = '/' }, response) => {
      asked.push(url);
      if (url === '/robots.txt') response.writeHead(status, location === undefined ? {} : { location }).end(robots);
      else if (url === '/lama') response.writeHead(301, { location: '/rahasia/1' }).end();
      else {
        times.push(performance.now());
        response.end(PAGE);
      }
    },
    async (base) => {
      const web = createWebReader({ allowPrivate: true, delay: 0, wait: async () => undefined, ...options });
      const read: Outcome<OpenedSource>[] = [];
      try {
        for (const path of paths) read.push(await web.read(base + path));
        return read;
      } finally {
        await web.close();
      }
    },
  );
  return { outcomes, asked, times };
}

const code = (outcome: Outcome<OpenedSource> | undefined): string =>
  outcome === undefined ? 'none' : outcome.ok ? 'ok' : outcome.failure.code;

describe('robots.txt', () => {
  test.each<readonly [string, Site, string]>([
    ['none', { status: 404 }, 'ok'],
    ['forbidden itself', { status: 403 }, 'ok'],
    ['empty', {}, 'ok'],
    ['for everybody', { robots: 'User-agent: *\nDisallow: /rahasia/' }, 'robots'],
    ['for this tool', { robots: 'User-agent: kutip\nDisallow: /rahasia' }, 'robots'],
    ['for another', { robots: 'User-agent: mesin-lain\nDisallow: /' }, 'ok'],
    ['a longer rule allows', { robots: 'User-agent: *\nDisallow: /rahasia\nAllow: /rahasia/1' }, 'ok'],
    ['with BOM and CRLF', { robots: '\uFEFFUser-agent: *\r\nDisallow: /rahasia/\r\n' }, 'robots'],
    ['a page instead', { robots: '<html><p>Selamat datang</p></html>' }, 'ok'],
    ['the server has a fault', { status: 500 }, 'robots'],
    ['sent in circles', { status: 301, location: '/robots.txt' }, 'robots'],
    [
      'very long, the rule at its start',
      { robots: `User-agent: *\nDisallow: /rahasia/\n${'#'.repeat(600_000)}` },
      'robots',
    ],
  ])('%s', async (_, site, expected) => {
    const { outcomes } = await readSite(site, ['/rahasia/1']);
    expect(code(outcomes[0])).toBe(expected);
  });

  test('nothing is asked of a page that is forbidden, at the end of a redirect neither', async () => {
    const { outcomes, asked } = await readSite({ robots: 'User-agent: *\nDisallow: /rahasia/' }, [
      '/rahasia/1',
      '/lama',
    ]);
    expect(outcomes.map(code)).toEqual(['robots', 'robots']);
    expect(asked).toEqual(['/robots.txt', '/lama']);
  });

  test('is asked for once a site', async () => {
    const { asked } = await readSite({ robots: 'User-agent: *\nDisallow: /x' }, ['/1', '/2', '/3']);
    expect(asked).toEqual(['/robots.txt', '/1', '/2', '/3']);
  });

  test('may ask for a longer pause', async () => {
    const { times } = await readSite({ robots: 'User-agent: *\nCrawl-delay: 0.2' }, ['/1', '/2']);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(195);
  });

  test('is passed over on request, and the report says so', async () => {
    const { outcomes, asked } = await readSite({ robots: 'User-agent: *\nDisallow: /' }, ['/1'], { robots: false });
    expect(asked).toEqual(['/1']);
    const [outcome] = outcomes;
    expect(outcome?.ok && outcome.value.warnings?.map((warning) => warning.code)).toEqual(['robots-ignored']);
  });

  test('a server that is not there is told as such', async () => {
    const web = createWebReader({ allowPrivate: true, delay: 0, wait: async () => undefined });
    const outcome = await web.read('http://127.0.0.1:9/berita');
    await web.close();
    expect(code(outcome)).toBe('connect');
  });
});

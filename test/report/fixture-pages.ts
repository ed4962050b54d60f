import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../fixtures/pages/', import.meta.url);

/** A page of the fixtures with the path that a test server gives it. */
export interface FixturePage {
  readonly path: string;
  readonly html: Buffer;
}

export const fixturePages: readonly FixturePage[] = readdirSync(root).flatMap((site) =>
  readdirSync(new URL(`${site}/`, root)).map((slug) => ({
    path: `/${site}/${slug}`,
    html: readFileSync(new URL(`${site}/${slug}/page.html`, root)),
  })),
);

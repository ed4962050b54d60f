import { type Document, type DomElement, select } from '../page/dom.ts';
import type { PageMetadata } from '../page/metadata.ts';
import type { Publisher, PublisherVersion } from './publisher.ts';
import { publishers } from './publishers/index.ts';

/** The publisher of a page with the template version that fits it. */
export interface MatchedPublisher {
  readonly publisher: Publisher;
  readonly version: PublisherVersion | null;
  readonly bodies: readonly DomElement[];
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.toLowerCase();
}

function byHost(host: string | null): Publisher | undefined {
  if (host === null) return undefined;
  return publishers.find(({ hosts }) => hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`)));
}

/** The publisher whose site an address is on. @example publisherAt('https://medan.kompas.com/read/1')?.id // 'kompas' */
export function publisherAt(url: string | null): Publisher | undefined {
  return byHost(hostOf(url));
}

/** Elements that do not lie inside one another, in order of the page. */
function outermost(elements: readonly DomElement[]): readonly DomElement[] {
  const all = new Set<unknown>(elements);
  return elements.filter((element) => {
    let parent = element.parent;
    while (parent !== null) {
      if (all.has(parent)) return false;
      parent = parent.parent;
    }
    return true;
  });
}

function bodiesOf(document: Document, version: PublisherVersion): readonly DomElement[] {
  return outermost(select(document, version.body));
}

/**
 * Names the publisher of a page by its address, its canonical address or its site name, and picks the template version whose body
 * is on the page.
 */
export function findPublisher(document: Document, url: string | null, metadata: PageMetadata): MatchedPublisher | null {
  const site = metadata.siteName?.toLowerCase() ?? '';
  const publisher =
    publisherAt(url) ??
    publisherAt(metadata.canonicalUrl) ??
    publishers.find(
      ({ id, name }) => site !== '' && (site === name.toLowerCase() || site.replace(/[^a-z0-9]/gu, '') === id),
    );
  if (publisher === undefined) return null;
  for (const version of publisher.versions) {
    const bodies = bodiesOf(document, version);
    if (bodies.length > 0) return { publisher, version, bodies };
  }
  return { publisher, version: null, bodies: [] };
}

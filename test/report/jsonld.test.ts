import { describe, expect, test } from 'vitest';
import { renderJsonLd } from '../../src/report/jsonld.ts';
import { sampleFailure, sampleReport, sampleText } from './sample-report.ts';

type Node = Record<string, unknown>;

/** The terms of schema.org that the report may use. */
const schemaOrgTerms = new Set(
  `url headline alternativeHeadline author editor publisher articleSection datePublished dateModified inLanguage dateline
   interpretedAsClaim text dateCreated about isBasedOn name alternateName jobTitle affiliation termCode softwareVersion`.split(
    /\s+/u,
  ),
);
const schemaOrgTypes = new Set([
  'NewsArticle',
  'Claim',
  'Person',
  'Organization',
  'CreativeWork',
  'DefinedTerm',
  'SoftwareApplication',
]);
const prefixed = /^(?:oa|prov|kutip):[A-Za-z]+$/u;

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = Array.isArray(value) ? [] : [value as Node];
  return [...here, ...Object.values(value).flatMap(nodesIn)];
}

const graphOf = (...reports: Parameters<typeof renderJsonLd>[0]): Node[] =>
  JSON.parse(renderJsonLd(reports, { lang: 'id' }))['@graph'];

const ofType = (graph: Node[], type: string): Node[] => nodesIn(graph).filter((node) => node['@type'] === type);

describe('renderJsonLd', () => {
  const graph = graphOf(sampleReport);

  test('ties the article to its claims and the claims to who made them', () => {
    const [article] = ofType(graph, 'NewsArticle');
    expect(article).toMatchObject({
      '@id': 'https://suara.example/pemilu/37-laporan-politik-uang',
      dateline: 'Kota Damai',
    });
    expect(ofType(graph, 'Claim').map((claim) => claim['text'])).toEqual(sampleReport.claims.map(({ text }) => text));
    expect(ofType(graph, 'Claim')[0]).toMatchObject({
      author: { '@type': 'Person', name: 'Ratna Dewi Lestari', jobTitle: 'Ketua Bawaslu Kota Damai' },
      dateCreated: '2024-02-12',
    });
  });

  test('uses only names that schema.org has, or names with a prefix', () => {
    for (const node of nodesIn(graph)) {
      for (const key of Object.keys(node))
        expect(key.startsWith('@') || prefixed.test(key) || schemaOrgTerms.has(key), key).toBe(true);
      for (const type of [node['@type'] ?? []].flat())
        expect(prefixed.test(String(type)) || schemaOrgTypes.has(String(type)), String(type)).toBe(true);
    }
  });

  test('selects the words of each claim by quote and by position in code points', () => {
    const points = Array.from(sampleText);
    const annotations = ofType(graph, 'oa:Annotation');
    expect(annotations).toHaveLength(sampleReport.claims.length);
    for (const [i, selector] of ofType(graph, 'oa:TextQuoteSelector').entries()) {
      const position = ofType(graph, 'oa:TextPositionSelector')[i];
      const exact = points.slice(Number(position?.['oa:start']), Number(position?.['oa:end'])).join('');
      expect(selector['oa:exact']).toBe(exact);
      expect(sampleText).toContain(`${selector['oa:prefix']}${exact}${selector['oa:suffix']}`);
    }
  });

  test('leads from each claim to the text and from the text to the bytes of the page', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    for (const claim of ofType(graph, 'Claim')) expect(ids).toContain((claim['prov:wasDerivedFrom'] as Node)['@id']);
    const [bytes, text] = ofType(graph, 'prov:Entity');
    expect(text?.['prov:wasDerivedFrom']).toEqual({ '@id': bytes?.['@id'] });
    expect(bytes?.['prov:generatedAtTime']).toBe('2024-02-13T03:04:05Z');
  });

  test('gives no rating, and is inert inside a script element', () => {
    const title = '</script><script>alert(1)</script>';
    const printed = renderJsonLd([{ ...sampleReport, article: { ...sampleReport.article, title } }], { lang: 'id' });
    expect(printed).not.toMatch(/<|[Rr]ating|ClaimReview/u);
    expect(JSON.parse(printed)['@graph'][0].headline).toBe(title);
  });

  test('adds empty review forms for the checkable claims, only when they are asked for', () => {
    const asked = JSON.parse(renderJsonLd([sampleReport], { lang: 'id', reviewForms: true }))['@graph'];
    const forms = ofType(asked, 'ClaimReview');
    expect(forms).toHaveLength(3);
    expect(forms[0]).toMatchObject({
      reviewRating: { alternateName: '' },
      itemReviewed: { '@id': expect.stringMatching(/#c01$/u) },
    });
  });

  test('keeps failures and names the tool once', () => {
    const both = graphOf(sampleReport, sampleFailure, sampleReport);
    expect(both.filter((node) => node['kutip:error'] === 'http-status')).toHaveLength(1);
    expect(both.filter((node) => node['softwareVersion'] !== undefined)).toHaveLength(1);
  });
});

import type { Claim } from '../model/claim.ts';
import type { AuditReport, FailureReport, Report, ReportTool } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import { addressOf } from './address-of.ts';
import type { RenderOptions } from './format.ts';
import { stringifyJson } from './json.ts';
import { safeUrl } from './safe-url.ts';
import { topicName } from './topic-names.ts';

type Node = Readonly<Record<string, unknown>>;

type JsonLdOptions = Pick<RenderOptions, 'lang' | 'reviewForms'>;

const context = [
  'https://schema.org',
  { oa: 'http://www.w3.org/ns/oa#', prov: 'http://www.w3.org/ns/prov#', kutip: 'urn:kutip:' },
];

const contextLength = 32;

const reference = (id: string): Node => ({ '@id': id });
const named =
  (type: string) =>
  (name: string): Node => ({ '@type': type, name });

/** A node without the keys that say nothing. */
const filled = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

const toolId = ({ name, version }: ReportTool): string => `urn:kutip:tool:${encodeURIComponent(`${name}@${version}`)}`;
const textId = ({ article }: AuditReport): string => `urn:sha256:${article.textSha256}`;
const articleId = (report: AuditReport): string => safeUrl(addressOf(report.source)) ?? `${textId(report)}#article`;
const claimId = (report: AuditReport, { id }: Claim): string => `${textId(report)}#${encodeURIComponent(id)}`;

/** The speaker as schema.org knows people and bodies; a document can be no author. */
function authorOf(speaker: Speaker): Node {
  const { name, role, affiliation, aliases } = speaker;
  const person = speaker.kind === 'person' || speaker.kind === 'unnamed';
  if (!person) return filled({ '@type': 'Organization', name, alternateName: aliases });
  return filled({
    '@type': 'Person',
    name,
    alternateName: aliases,
    jobTitle: role,
    affiliation: affiliation === null ? null : named('Organization')(affiliation),
  });
}

function sourceOf(speaker: Speaker | undefined): Node {
  if (speaker === undefined) return {};
  return speaker.kind === 'document'
    ? { isBasedOn: named('CreativeWork')(speaker.name) }
    : { author: authorOf(speaker) };
}

function claimNode(claim: Claim, report: AuditReport, lang: RenderOptions['lang']): Node {
  const quote = report.quotes.find(({ id }) => id === claim.quote);
  return filled({
    '@type': 'Claim',
    '@id': claimId(report, claim),
    text: claim.text,
    inLanguage: report.article.language,
    dateCreated: quote?.saidAt?.date ?? null,
    ...sourceOf(report.speakers.find(({ id }) => id === claim.speaker)),
    about: claim.topics.map(({ id }) => ({ '@type': 'DefinedTerm', termCode: id, name: topicName(id, lang) })),
    'kutip:checkability': claim.checkability.label,
    'kutip:type': claim.types,
    'kutip:modality': claim.modality,
    'kutip:polarity': claim.polarity,
    'kutip:voice': quote?.kind ?? null,
    'prov:wasDerivedFrom': reference(textId(report)),
    'prov:wasAttributedTo': reference(toolId(report.tool)),
  });
}

/** An empty form for the person who checks the claim: every verdict in it is theirs. */
const reviewForm = (claim: Claim, report: AuditReport): Node => ({
  '@type': 'ClaimReview',
  claimReviewed: claim.text,
  itemReviewed: reference(claimId(report, claim)),
  author: { '@type': 'Organization', name: '' },
  datePublished: '',
  url: '',
  reviewRating: { '@type': 'Rating', alternateName: '' },
});

/** The W3C annotation that ties a claim to its words: by the words themselves, and by their place in code points. */
function annotationNode(claim: Claim, report: AuditReport, points: readonly string[]): Node {
  const words = (start: number, end: number): string => points.slice(Math.max(0, start), end).join('');
  return {
    '@type': 'oa:Annotation',
    'oa:motivatedBy': reference('oa:identifying'),
    'oa:hasBody': reference(claimId(report, claim)),
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': reference(textId(report)),
      'oa:hasScope': reference(articleId(report)),
      'oa:hasSelector': [
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': words(claim.start, claim.end),
          'oa:prefix': words(claim.start - contextLength, claim.start),
          'oa:suffix': words(claim.end, claim.end + contextLength),
        },
        { '@type': 'oa:TextPositionSelector', 'oa:start': claim.start, 'oa:end': claim.end },
      ],
    },
  };
}

function articleNode(report: AuditReport, lang: RenderOptions['lang']): Node {
  const { article, source } = report;
  return filled({
    '@type': 'NewsArticle',
    '@id': articleId(report),
    url: safeUrl(addressOf(source)),
    headline: article.title,
    alternativeHeadline: article.subtitle,
    author: article.authors.map(named('Person')),
    editor: article.editors.map(named('Person')),
    publisher: article.publisher === null ? null : named('Organization')(article.publisher),
    articleSection: article.section,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    inLanguage: article.language,
    dateline: article.dateline,
    interpretedAsClaim: report.claims.map((claim) => claimNode(claim, report, lang)),
  });
}

/** From the bytes of the page to the text that the claims stand in. */
function provenanceNodes(report: AuditReport): readonly Node[] {
  const { source, article, tool } = report;
  const bytes = source.sha256 === null ? null : `urn:sha256:${source.sha256}`;
  const page = filled({
    '@type': 'prov:Entity',
    '@id': bytes,
    'prov:generatedAtTime': source.fetchedAt,
    'prov:hadPrimarySource': reference(articleId(report)),
  });
  const text = filled({
    '@type': 'prov:Entity',
    '@id': textId(report),
    'prov:wasDerivedFrom': bytes === null ? null : reference(bytes),
    'prov:wasAttributedTo': reference(toolId(tool)),
    'kutip:codePoints': Array.from(article.text).length,
  });
  return bytes === null ? [text] : [page, text];
}

const toolNode = (tool: ReportTool): Node => ({
  '@type': ['SoftwareApplication', 'prov:SoftwareAgent'],
  '@id': toolId(tool),
  name: tool.name,
  softwareVersion: tool.version,
});

function auditNodes(report: AuditReport, { lang, reviewForms = false }: JsonLdOptions): readonly Node[] {
  const points = Array.from(report.article.text);
  const annotations = report.claims.map((claim) => annotationNode(claim, report, points));
  const toReview = reviewForms ? report.claims.filter(({ checkability }) => checkability.label === 'checkable') : [];
  const forms = toReview.map((claim) => reviewForm(claim, report));
  return [articleNode(report, lang), ...annotations, ...forms, ...provenanceNodes(report)];
}

const failureNode = ({ source, error }: FailureReport): Node =>
  filled({
    '@type': 'prov:Activity',
    'prov:endedAtTime': source.fetchedAt,
    'kutip:input': source.input,
    'kutip:error': error.code,
    'kutip:message': error.message,
  });

/**
 * Writes reports as JSON-LD: articles, the claims that were read in them with W3C selectors, and where all of it came from.
 * It gives no rating: whether a claim is true is for a person to say.
 * @example renderJsonLd([report], { lang: 'id' }) // … "interpretedAsClaim": [{ "@type": "Claim", "text": "Kami menerima 37 laporan" … }]
 */
export function renderJsonLd(reports: readonly Report[], options: JsonLdOptions): string {
  const nodes = reports.flatMap((report) => (report.ok ? auditNodes(report, options) : [failureNode(report)]));
  const tools = new Map(reports.map(({ tool }) => [toolId(tool), toolNode(tool)]));
  return `${stringifyJson({ '@context': context, '@graph': [...nodes, ...tools.values()] }, 2).replaceAll('<', '\\u003c')}\n`;
}

import type { Evidence } from '../../src/model/claim.ts';
import type { FailureReport, Report } from '../../src/model/report.ts';
import { buildFailure, buildReport } from '../../src/report/build-report.ts';
import { sampleArticle, sampleResults } from './sample-report.ts';

/** What a page could try on the readers of a report: HTML, script links, formulas, terminal commands, bidi, Markdown, a long word. */
export const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onmouseover='alert(3)",
  '</title></style><svg onload=alert(4)>-->',
  '=HYPERLINK("https://jahat.example","klik")',
  '+cmd|calc',
  '\u{1b}]8;;https://jahat.example\u{7}klik\u{1b}]8;;\u{7}',
  '\u{1b}[2J\u{9b}31m\r\b\u{0}\u{7f}',
  '\u{1b}]52;c;aGFsbw==',
  '\u{202e}rubmet\u{2066}\u{200b}\u{e0041}',
  'baris\u{2028}baru\u{85}',
  '![x](https://jahat.example/p.png) [y](javascript:alert(5)) `z` | # *',
  '{{constructor}} %s %n <%= 7*7 %> &lt;b&gt;',
  'x'.repeat(10_000),
] as const;

/** A report in which every word that comes from outside is the attack. */
export function hostileReport(attack: string): Report {
  const text = `“${attack}” kata ${attack}.`;
  const words = (start: number): Evidence => ({ text: attack, start, end: start + attack.length });
  const [said, named] = [words(1), words(text.lastIndexOf(attack))];
  const [quote] = sampleResults.quotes;
  const [claim] = sampleResults.claims;
  const [finding] = sampleResults.findings;
  const [speaker] = sampleResults.speakers;
  const [removed] = sampleArticle.removed;
  if (!quote || !claim || !finding || !speaker || !removed) throw new Error('the sample is complete');
  const address = `javascript:${attack}`;
  return buildReport({
    ...sampleResults,
    source: {
      bytes: new Uint8Array(),
      info: { ...sampleResults.source.info, input: attack, url: address, finalUrl: address, contentType: attack },
    },
    page: { charset: attack },
    article: {
      ...sampleArticle,
      title: attack,
      subtitle: attack,
      authors: [attack],
      editors: [attack],
      publisher: attack,
      section: attack,
      publishedAt: attack,
      language: attack,
      dateline: attack,
      canonicalUrl: address,
      text,
      paragraphs: [{ start: 0, end: text.length, page: 1 }],
      removed: [{ ...removed, text: attack, rule: attack }],
    },
    relevance: { election: true, evidence: [said] },
    speakers: [{ ...speaker, name: attack, role: attack, affiliation: attack, aliases: [attack] }],
    quotes: [
      {
        ...quote,
        spans: [said],
        cue: { ...named, class: 'neutral' },
        mention: { ...named, form: 'name', phrase: named },
        rule: attack,
        repaired: [{ text: attack, reason: 'caption' }],
        saidAt: { ...named, date: null, basis: 'absolute' },
        saidIn: named,
        occasion: named,
      },
    ],
    claims: [
      {
        ...claim,
        ...said,
        checkability: { label: 'needs-detail', reasons: [{ rule: attack, ...said }], missing: [attack] },
        topics: [{ id: attack, strength: 'strong', evidence: [said] }],
        quantities: [],
        legalRefs: [said],
      },
    ],
    findings: [{ ...finding, message: attack, evidence: [said, named], norm: [attack], whyNot: [attack] }],
    warnings: [
      { code: attack, message: attack },
      { code: 'unclosed-mark', ...said },
    ],
  });
}

/** A failure whose every word is the attack. */
export function hostileFailure(attack: string): FailureReport {
  return buildFailure(
    { info: { input: attack, kind: 'url', url: attack, contentType: attack } },
    { code: 'http-status', message: attack, hint: attack, status: 404 },
  );
}

import type { CheckabilityLabel, Claim } from '../model/claim.ts';
import type { AuditReport, ReportQuote } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';

/** A quote with the claims in it, the ones to check first. */
export interface QuoteWithClaims {
  readonly quote: ReportQuote;
  readonly claims: readonly Claim[];
}

/** What one speaker said; null is nobody whom the article lets us name. */
export interface SpeakerGroup {
  readonly speaker: Speaker | null;
  readonly quotes: readonly QuoteWithClaims[];
}

const byUse: readonly CheckabilityLabel[] = [
  'checkable',
  'needs-detail',
  'checkable-later',
  'undetermined',
  'not-checkable',
];

const useOf = (claim: Claim): number => byUse.indexOf(claim.checkability.label);

const bestUse = ({ claims }: QuoteWithClaims): number =>
  claims.reduce((best, claim) => Math.min(best, useOf(claim)), byUse.length);

function claimsByQuote(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.quote);
    if (group === undefined) groups.set(claim.quote, [claim]);
    else group.push(claim);
  }
  return groups;
}

/**
 * Groups an article's quotes by speaker, speakers in the order of the report and the unnamed rest last;
 * within a speaker, and within a quote, what can be checked comes first.
 * @example groupBySpeaker(report)[0]?.speaker?.name // 'Ratna Dewi Lestari'
 */
export function groupBySpeaker(report: AuditReport): readonly SpeakerGroup[] {
  const claims = claimsByQuote(report.claims);
  const spoken = report.quotes.map((quote) => ({
    quote,
    claims: (claims.get(quote.id) ?? []).toSorted((a, b) => useOf(a) - useOf(b)),
  }));
  const known = new Set(report.speakers.map(({ id }) => id));
  const quotesOf = (belongs: (speaker: string | null) => boolean) =>
    spoken.filter(({ quote }) => belongs(quote.speaker)).toSorted((a, b) => bestUse(a) - bestUse(b));
  return [
    ...report.speakers.map((speaker) => ({ speaker, quotes: quotesOf((id) => id === speaker.id) })),
    { speaker: null, quotes: quotesOf((id) => id === null || !known.has(id)) },
  ].filter(({ quotes }) => quotes.length > 0);
}

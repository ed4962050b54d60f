import type { Claim } from '../model/claim.ts';
import type { AuditReport, ReportQuote } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import { byPriority, type RankedClaim, rankClaim } from './rank-claim.ts';

/** A quote with the claims in it, the ones to check first. */
export interface QuoteWithClaims {
  readonly quote: ReportQuote;
  readonly claims: readonly RankedClaim[];
}

/** What one speaker said; null is nobody whom the article lets us name. */
export interface SpeakerGroup {
  readonly speaker: Speaker | null;
  readonly quotes: readonly QuoteWithClaims[];
}

/** Quotes follow their first claims; one without claims comes last. */
function byFirstClaim({ claims: [a] }: QuoteWithClaims, { claims: [b] }: QuoteWithClaims): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byPriority(a, b);
}

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
 * within a speaker, and within a quote, what can be checked comes first, and of that what matters most.
 * @example groupBySpeaker(report)[0]?.speaker?.name // 'Ratna Dewi Lestari'
 */
export function groupBySpeaker(report: AuditReport): readonly SpeakerGroup[] {
  const claims = claimsByQuote(report.claims);
  const known = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const spoken = report.quotes.map((quote) => {
    const setting = { speaker: known.get(quote.speaker ?? '') ?? null, title: report.article.title };
    const ranked = (claims.get(quote.id) ?? []).map((claim) => rankClaim(claim, setting));
    return { quote, claims: ranked.toSorted(byPriority) };
  });
  const quotesOf = (belongs: (speaker: string | null) => boolean) =>
    spoken.filter(({ quote }) => belongs(quote.speaker)).toSorted(byFirstClaim);
  return [
    ...report.speakers.map((speaker) => ({ speaker, quotes: quotesOf((id) => id === speaker.id) })),
    { speaker: null, quotes: quotesOf((id) => id === null || !known.has(id)) },
  ].filter(({ quotes }) => quotes.length > 0);
}

import { expect, test } from 'vitest';
import { groupBySpeaker } from '../../src/report/group-by-speaker.ts';
import { sampleReport } from './sample-report.ts';

test('keeps the order of the speakers and puts those without one last', () => {
  expect(groupBySpeaker(sampleReport).map(({ speaker }) => speaker?.id ?? null)).toEqual(['s1', 's2', null]);
});

test('loses no quote and no claim', () => {
  const groups = groupBySpeaker(sampleReport).flatMap(({ quotes }) => quotes);
  expect(groups.map(({ quote }) => quote.id).toSorted()).toEqual(sampleReport.quotes.map(({ id }) => id));
  expect(groups.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(
    sampleReport.claims.map(({ id }) => id),
  );
});

test('puts a quote whose speaker the report does not list with those without one', () => {
  const quotes = sampleReport.quotes.map((quote) => ({ ...quote, speaker: 's9' }));
  const groups = groupBySpeaker({ ...sampleReport, quotes });
  expect(groups).toHaveLength(1);
  expect(groups[0]?.quotes).toHaveLength(6);
});

test('leaves out speakers who say nothing', () => {
  const quotes = sampleReport.quotes.filter(({ speaker }) => speaker !== 's1');
  expect(groupBySpeaker({ ...sampleReport, quotes })[0]?.speaker?.id).toBe('s2');
});

test('reads a quote with a claim to check before those without, wherever it stands', () => {
  const own = sampleReport.quotes.filter(({ speaker }) => speaker === 's1');
  const last = own.at(-1)?.id;
  const claims = sampleReport.claims.map((claim) => ({
    ...claim,
    checkability: { ...claim.checkability, label: claim.quote === last ? 'checkable' : 'not-checkable' } as const,
  }));
  expect(own.length).toBeGreaterThan(1);
  expect(groupBySpeaker({ ...sampleReport, claims })[0]?.quotes[0]?.quote.id).toBe(last);
});

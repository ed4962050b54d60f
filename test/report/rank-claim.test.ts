import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { byPriority, type ClaimSetting, rankClaim } from '../../src/report/rank-claim.ts';
import { sampleReport } from './sample-report.ts';

const nowhere: ClaimSetting = { speaker: null, title: null };
const [first] = sampleReport.claims;

function claim(parts: Partial<Claim>): Claim {
  if (first === undefined) throw new Error('the sample has no claim');
  const { text, start, end } = first;
  const plain = { types: ['event'], modality: [], topics: [], quantities: [] } as const;
  return {
    ...first,
    ...plain,
    checkability: { label: 'checkable', reasons: [], missing: [] },
    text,
    start,
    end,
    ...parts,
  };
}

const labelled = (label: Claim['checkability']['label'], parts: Partial<Claim> = {}): Claim =>
  claim({ ...parts, checkability: { label, reasons: [], missing: [] } });

const reports = { text: '37 laporan', value: 37, unit: 'laporan', approximate: false, start: 0, end: 10 };
const money = { id: 'vote-buying', strength: 'strong', evidence: [] } as const;

describe('rankClaim', () => {
  test.each<readonly [string, Partial<Claim>]>([
    ['number', { types: ['quantity'], quantities: [reports] }],
    ['accusation', { types: ['accusation'] }],
    ['topic', { topics: [money] }],
    ['comparison', { types: ['comparison'] }],
    ['personal', { types: ['personal'] }],
    ['hearsay', { modality: ['hearsay'] }],
    ['hearsay', { modality: ['second-hand'] }],
    ['appeal', { types: ['event', 'opinion'] }],
    ['appeal', { types: ['event', 'exhortation'] }],
  ])('gives the reason %s', (reason, parts) => {
    expect(rankClaim(claim(parts), nowhere).priority).toEqual([reason]);
  });

  test('gives no reason where there is none', () => {
    expect(rankClaim(claim({}), nowhere).priority).toEqual([]);
    expect(
      rankClaim(claim({ quantities: [{ ...reports, unit: null }], types: ['quantity'] }), nowhere).priority,
    ).toEqual([]);
  });

  test('knows a number of the headline', () => {
    const setting = { speaker: null, title: 'Bawaslu Kota Damai Terima 37 laporan' };
    expect(rankClaim(claim({ quantities: [reports] }), setting).priority).toEqual(['headline']);
    expect(rankClaim(claim({ quantities: [reports] }), { ...setting, title: 'Warga Antre' }).priority).toEqual([]);
  });

  test.each([
    ['Ketua Bawaslu Kota Damai', ['office']],
    ['anggota Panwaslih Kecamatan Sukamaju', ['office']],
    ['Kepala KPUM Kampus', []],
    ['Ketua RT', []],
  ])('reads the office %s', (role, reasons) => {
    const speaker = sampleReport.speakers[0];
    if (speaker === undefined) throw new Error('the sample has no speaker');
    const setting = { title: null, speaker: { ...speaker, role, affiliation: null } };
    expect(rankClaim(claim({}), setting).priority).toEqual(reasons);
  });

  test('leaves the claim itself as it is', () => {
    const before = claim({ types: ['accusation'] });
    const { priority, ...after } = rankClaim(before, nowhere);
    expect(after).toEqual(before);
    expect(priority).toHaveLength(1);
  });
});

describe('byPriority', () => {
  const order = (...claims: readonly Claim[]): readonly string[] =>
    claims
      .map((one) => rankClaim(one, nowhere))
      .toSorted(byPriority)
      .map(({ id }) => id);

  test('lets no reason outweigh the label', () => {
    const loud = labelled('not-checkable', { id: 'loud', types: ['accusation', 'comparison'], topics: [money] });
    const later = labelled('checkable-later', { id: 'later', types: ['quantity'], quantities: [reports] });
    const quiet = labelled('checkable', { id: 'quiet', types: ['personal'] });
    expect(order(loud, later, quiet)).toEqual(['quiet', 'later', 'loud']);
  });

  test('puts what weighs more first and keeps the order of the text otherwise', () => {
    const plain = claim({ id: 'plain' });
    const told = claim({ id: 'told', modality: ['hearsay'] });
    const counted = claim({ id: 'counted', types: ['quantity'], quantities: [reports], topics: [money] });
    expect(order(told, plain, counted, { ...plain, id: 'other' })).toEqual(['counted', 'plain', 'other', 'told']);
  });
});

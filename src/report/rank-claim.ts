import type { CheckabilityLabel, Claim } from '../model/claim.ts';
import type { Speaker } from '../model/speaker.ts';
import { roleOf } from './role-of.ts';

/** Why a claim is read sooner or later than its neighbours. */
export type PriorityReason =
  | 'number'
  | 'accusation'
  | 'topic'
  | 'comparison'
  | 'headline'
  | 'office'
  | 'personal'
  | 'hearsay'
  | 'appeal';

/** What stands around a claim: who makes it, and the headline of the article. */
export interface ClaimSetting {
  readonly speaker: Speaker | null;
  readonly title: string | null;
}

/** A claim with the reasons for its place in the order of reading. */
export interface RankedClaim extends Claim {
  readonly priority: readonly PriorityReason[];
}

const byUse: readonly CheckabilityLabel[] = [
  'checkable',
  'needs-detail',
  'checkable-later',
  'undetermined',
  'not-checkable',
];

/** What moves a claim up and down among those of its label; the values only order. */
export const priorityWeights: Readonly<Record<PriorityReason, number>> = {
  number: 2,
  accusation: 2,
  topic: 2,
  comparison: 1,
  headline: 1,
  office: 1,
  personal: -1,
  hearsay: -1,
  appeal: -1,
};

/** Bodies that run or supervise elections: `Ketua Bawaslu Kota Damai`, `anggota KPPS`. */
const OFFICE =
  /(?<!\p{L})(?:KPUD?|Bawaslu|DKPP|Panwas\p{L}*|KPPS|PPK|PPS|PPLN|Komisi Pemilihan Umum|Badan Pengawas Pemilu)(?!\p{L})/u;

const holds: Readonly<Record<PriorityReason, (claim: Claim, setting: ClaimSetting) => boolean>> = {
  number: ({ types, quantities }) => types.includes('quantity') && quantities.some(({ unit }) => unit !== null),
  accusation: ({ types }) => types.includes('accusation'),
  topic: ({ topics }) => topics.length > 0,
  comparison: ({ types }) => types.includes('comparison'),
  headline: ({ quantities }, { title }) => title !== null && quantities.some(({ text }) => title.includes(text)),
  office: (_, { speaker }) => OFFICE.test((speaker && roleOf(speaker)) ?? ''),
  personal: ({ types }) => types.includes('personal'),
  hearsay: ({ modality }) => modality.includes('hearsay') || modality.includes('second-hand'),
  appeal: ({ types }) => types.includes('exhortation') || types.includes('opinion'),
};

const reasons = Object.keys(priorityWeights) as readonly PriorityReason[];

const weightOf = ({ priority }: RankedClaim): number =>
  priority.reduce((sum, reason) => sum + priorityWeights[reason], 0);

/**
 * Gives a claim the reasons for its place in the order of reading. What can be checked comes first whatever the reasons: they only
 * order claims that can be checked equally well, and say nothing about whether a claim is true.
 * @example rankClaim(claim, { speaker: ratna, title: null }).priority // «Kami menerima 37 laporan.» → ['number', 'office']
 */
export function rankClaim(claim: Claim, setting: ClaimSetting): RankedClaim {
  return { ...claim, priority: reasons.filter((reason) => holds[reason](claim, setting)) };
}

/**
 * Compares two claims by the order of reading: the label first, then the reasons; equal claims keep the order of the text.
 * @example claims.toSorted(byPriority)[0]?.checkability.label // 'checkable'
 */
export function byPriority(a: RankedClaim, b: RankedClaim): number {
  const useOf = ({ checkability }: RankedClaim): number => byUse.indexOf(checkability.label);
  return useOf(a) - useOf(b) || weightOf(b) - weightOf(a);
}

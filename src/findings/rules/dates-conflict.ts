import type { Article, DateOrigin } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';

const DAY = 86_400_000;
const DATE_ONLY = 10;
const ORIGINS: readonly DateOrigin[] = ['JSON-LD', 'meta', 'page', 'address'];

const dayOf = (iso: string): number => Date.parse(iso.slice(0, DATE_ONLY));
const apart = (one: string, other: string): boolean => Math.abs(dayOf(one) - dayOf(other)) > DAY;

/** A date of a place of the page that has none near the one that was believed: head, structured data, what readers see, address. */
function farFrom(publishedAt: string, { dates }: Article['stated']): string | null {
  const places = ORIGINS.map((origin) => dates.filter(({ from }) => from === origin).map(({ date }) => date));
  const far = places.find((place) => place.length > 0 && place.every((date) => apart(date, publishedAt)));
  return far?.[0] ?? null;
}

function look({ article }: { readonly article: Article }): readonly Observation[] {
  const { publishedAt, modifiedAt, stated } = article;
  if (publishedAt === null || Number.isNaN(dayOf(publishedAt))) return [];
  const far = farFrom(publishedAt, stated);
  if (far !== null) return [{ evidence: [], values: { one: publishedAt, other: far } }];
  const early = modifiedAt !== null && dayOf(modifiedAt) + DAY < dayOf(publishedAt);
  return early ? [{ evidence: [], values: { one: publishedAt, other: modifiedAt } }] : [];
}

/** The dates of the page contradict each other. @example published 2024-02-14, address with /2019/04/17/ */
export const datesConflict: FindingRule = {
  id: 'dates-conflict',
  severity: 'notice',
  absence: false,
  norm: ['PPMS 4'],
  message: {
    id: 'Tanggal pada halaman tidak sama: {one} dan {other}.',
    en: 'The dates of the page differ: {one} and {other}.',
  },
  about: {
    id: 'Tanggal terbit yang tampil, di metadata, di data terstruktur atau di alamat berbeda lebih dari sehari, atau perubahan mendahului terbit.',
    en: 'The dates of publication that are shown, in the metadata, the structured data or the address are more than a day apart, or a change comes before publication.',
  },
  why: { id: 'Berita lama bisa diterbitkan ulang sebagai berita baru.', en: 'Old news may be published again as new.' },
  whyNot: [
    { id: 'Sistem redaksi menyimpan ulang artikel.', en: 'Editorial systems save articles again.' },
    { id: 'Zona waktu tidak dicantumkan.', en: 'The time zone is not given.' },
  ],
  example: 'Terbit 14 Februari 2024, alamat /2019/04/17/.',
  falsePositives: { id: 'Artikel tahunan yang diperbarui.', en: 'Evergreen articles that are updated.' },
  source: 'findings §2 P-03',
  look,
};

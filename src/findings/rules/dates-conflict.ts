import type { Article } from '../../model/article.ts';
import type { FindingRule, Observation } from '../rule.ts';

/** `/2024/02/14/` */
const URL_DATE = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?:\/|$)/u;
const DAY = 86_400_000;
const DATE_ONLY = 10;

const dayOf = (iso: string): number => Date.parse(iso.slice(0, DATE_ONLY));

function look({
  article: { publishedAt, modifiedAt, canonicalUrl },
}: {
  readonly article: Article;
}): readonly Observation[] {
  if (publishedAt === null || Number.isNaN(dayOf(publishedAt))) return [];
  const url = URL_DATE.exec(canonicalUrl ?? '');
  const inUrl = url === null ? null : `${url[1]}-${url[2]}-${url[3]}`;
  if (inUrl !== null && Math.abs(dayOf(inUrl) - dayOf(publishedAt)) > DAY) {
    return [{ evidence: [], values: { one: publishedAt, other: inUrl } }];
  }
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
    id: 'Tanggal terbit lebih dari sehari berbeda dari tanggal di alamat, atau perubahan mendahului terbit.',
    en: 'The date of publication is more than a day from that in the address, or a change comes before publication.',
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

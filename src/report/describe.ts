import type { Claim } from '../model/claim.ts';
import type { ReportArticle, ReportSource } from '../model/report.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Language } from './format.ts';
import { messages } from './messages.ts';
import { topicName } from './topic-names.ts';

/** A date of the report: `2024-02-12T14:20:00+07:00`, or without its time. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?/u;

const indonesianZones: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/**
 * A date for a reader, in the zone that the page gave it in; what is no ISO date is shown as it is.
 * @example readableDate('2024-02-12T14:20:00+07:00', 'id') // '12 Feb 2024 14.20 WIB'
 */
export function readableDate(date: string, lang: Language): string {
  const [, year, month, day, hour, minute, zone] = isoDate.exec(date) ?? [];
  const name = monthNames[lang][Number(month) - 1];
  if (name === undefined) return date;
  const time = hour === undefined ? [] : [`${hour}${lang === 'id' ? '.' : ':'}${minute}`];
  const where = zone === undefined ? [] : [indonesianZones[zone] ?? (zone === 'Z' ? 'UTC' : zone)];
  return [String(Number(day)), name, year, ...time, ...where].join(' ');
}

/**
 * The role and affiliation of a speaker in one phrase; an affiliation that the role already names is not said twice.
 * @example roleOf(ratna) // 'Ketua Bawaslu Kota Damai'
 */
export function roleOf({ role, affiliation }: Speaker): string | null {
  if (role === null || affiliation === null) return role ?? affiliation;
  return role.toLowerCase().includes(affiliation.toLowerCase()) ? role : `${role}, ${affiliation}`;
}

/**
 * What a claim is, in the words of a reader: its types, how it is asserted and its topics.
 * @example describeClaim(claim, 'id') // ['angka', 'perkiraan', 'politik uang']
 */
export function describeClaim(claim: Claim, lang: Language): readonly string[] {
  const words = messages[lang];
  const topics = claim.topics.map(({ id }) => topicName(id, lang));
  return [
    ...claim.types.map((type) => words.claimType[type]),
    ...claim.modality.map((modality) => words.modality[modality]),
    ...topics,
  ];
}

/**
 * What a checker would still need to know, in the words of a reader.
 * @example missingDetails(claim, 'id') // ['waktu', 'tempat']
 */
export function missingDetails({ checkability }: Claim, lang: Language): readonly string[] {
  const words = messages[lang].missing;
  return checkability.missing.map((detail) => (Object.hasOwn(words, detail) ? (words[detail] ?? detail) : detail));
}

/**
 * The address that a reader would call the article's own.
 * @example addressOf(report.source) // 'https://suara.example/pemilu/123'
 */
export function addressOf(source: ReportSource): string {
  return source.canonicalUrl ?? source.finalUrl ?? source.url ?? source.input;
}

/**
 * Publisher, date and authors in one line's worth of parts.
 * @example bylineOf(report.article, 'id') // ['Suara Damai', '12 Feb 2024 14.20 WIB', 'oleh Wulan Sari']
 */
export function bylineOf(article: ReportArticle, lang: Language): readonly string[] {
  const { publisher, publishedAt, authors } = article;
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(publishedAt === null ? [] : [readableDate(publishedAt, lang)]),
    ...(authors.length === 0 ? [] : [`${messages[lang].by} ${authors.join(', ')}`]),
  ];
}

import type { Article } from '../../src/model/article.ts';

export const LEAD = 'KPU Kota Damai menggelar rapat jelang pilkada.';
export const SAID = '“Kami siap menjaga kotak suara,” kata Ratna Dewi.';
export const NOTHING: Article['stated'] = { titles: [], dates: [], corrections: [] };

export type Case = readonly [text: string | readonly string[], extra?: Partial<Article>];

/** By id of the finding: one article that fires, and two or more that look alike and must not. */
export type Cases = Readonly<Record<string, readonly [fires: Case, ...silent: Case[]]>>;

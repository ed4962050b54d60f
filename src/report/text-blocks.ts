import type { FoundBy } from '../model/article.ts';
import type { AuditReport } from '../model/report.ts';
import type { RenderOptions } from './format.ts';
import { type KeptBlock, type PageBlock, pageBlocks, type RemovedBlock } from './page-blocks.ts';
import type { Pen } from './pen.ts';
import { removalRule } from './removal-rule.ts';

/** What lines are written with; the gutter holds the number of a paragraph or the sign of what was left out. */
interface Desk {
  readonly pen: Pen;
  readonly lang: RenderOptions['lang'];
  readonly gutter: number;
}

function foundLine(foundBy: FoundBy, { words }: Pen): string {
  if (foundBy.by === 'template') return words.foundByTemplate(foundBy.publisher, foundBy.seen);
  if (foundBy.by === 'lines') return words.foundByLines;
  return foundBy.publisher === null ? words.foundByFinder : words.foundByFinderOf(foundBy.publisher);
}

const inGutter = (sign: string, { gutter }: Desk): string => `${sign.padStart(gutter)}  `;

function keptLines(block: KeptBlock, desk: Desk): readonly string[] {
  const { pen } = desk;
  const { signs, colors, words } = pen;
  const sign = block.goesOn ? signs.goesOn : String(block.number);
  const line = pen.excerpt(block.text, { mark: inGutter(sign, desk), paintMark: colors.green.bold });
  if (!block.goesOn) return [line];
  return [line, ...whyLines(words.goesOn(block.number), desk)];
}

function whyLines(why: string, { pen, gutter }: Desk): readonly string[] {
  return pen.block(why, { indent: gutter + 2, mark: `${pen.signs.because} `, paint: pen.colors.dim });
}

/** `tautan terkait (baca-juga): baris Baca juga dengan judul berita lain`. */
function whyRemoved({ removal, cutFrom }: RemovedBlock, { pen: { words }, lang }: Desk): string {
  const place = cutFrom === null ? '' : ` ${words.cutFrom(cutFrom)}`;
  const sentence = removalRule(removal.rule, lang);
  return `${words.removal[removal.reason]}${place} (${removal.rule})${sentence === null ? '' : `: ${sentence}`}`;
}

function removedLine({ removal }: RemovedBlock, desk: Desk): string {
  const { signs, colors } = desk.pen;
  return desk.pen.excerpt(removal.text, { mark: inGutter(signs.removed, desk), paintMark: colors.red });
}

/** The lines of one block; what was left out by the same rule in a row shares its reason. */
function lines(block: PageBlock, next: PageBlock | undefined, desk: Desk): readonly string[] {
  if (block.kind === 'kept') return keptLines(block, desk);
  const why = whyRemoved(block, desk);
  const shared = next?.kind === 'removed' && next.page === block.page && whyRemoved(next, desk) === why;
  return shared ? [removedLine(block, desk)] : [removedLine(block, desk), ...whyLines(why, desk)];
}

/** Says where a page of several begins. */
function pageLines(page: number, { source }: AuditReport, { pen }: Desk): readonly string[] {
  return pen.block(pen.words.page(page, source.pagesTotal), { indent: 2, paint: pen.colors.bold });
}

/**
 * Writes down the page block by block, in reading order: where its body was found, which paragraphs were kept, and what was left
 * out between and inside them, by which rule.
 * @example blockLines(report, pen, options) // ['Susunan laman', '', …, '  ×  Baca juga: …', '     ↳ tautan terkait (baca-juga): …']
 */
export function blockLines(report: AuditReport, pen: Pen, { lang, traces }: RenderOptions): readonly string[] {
  const { words, colors, signs } = pen;
  const { article, source } = report;
  const trace = traces?.get(report);
  const blocks = pageBlocks(article, trace?.rejoins ?? []);
  const desk: Desk = { pen, lang, gutter: Math.max(4, String(article.paragraphs.length).length + 2) };
  const severalPages = (source.pagesTotal ?? 1) > 1 || blocks.some(({ page }) => page > 1);
  const counts = [words.paragraphs(article.paragraphs.length), words.blocksRemoved(article.removed.length)];
  return [
    ...pen.block(words.pageBlocks, { paint: colors.bold.underline }),
    '',
    ...(trace === undefined ? [] : pen.block(foundLine(trace.foundBy, pen), { indent: 2 })),
    ...pen.block(counts.join(signs.dot), { indent: 2 }),
    '',
    ...blocks.flatMap((block, i) => [
      ...(severalPages && block.page !== blocks[i - 1]?.page ? pageLines(block.page, report, desk) : []),
      ...lines(block, blocks[i + 1], desk),
    ]),
  ];
}

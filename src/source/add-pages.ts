import type { OpenedSource, Warning } from '../model/source.ts';

/**
 * One source of several that are pages of one article; the first one names it.
 * @example addPages(page1, [page2]).info.pages.length // → 2
 */
export function addPages(
  first: OpenedSource,
  others: readonly OpenedSource[],
  warnings: readonly Warning[] = [],
): OpenedSource {
  return {
    info: {
      ...first.info,
      pages: [first, ...others]
        .flatMap(({ info }) => info.pages)
        .map((page, index) => ({ ...page, number: index + 1 })),
    },
    bytes: first.bytes,
    following: [
      ...(first.following ?? []),
      ...others.map(({ info, bytes }) => ({ url: info.finalUrl, contentType: info.contentType, bytes })),
    ],
    warnings: [...(first.warnings ?? []), ...warnings],
  };
}

import type { Failure } from '../../model/failure.ts';
import { readMetaRefresh } from '../../page/meta-refresh.ts';
import { type Exchange, headerOf } from '../exchange.ts';
import { statusFailure } from './status-failure.ts';

/** What an answer means: a page, the address that it sends to, or a refusal. */
export type Answer =
  | { readonly kind: 'page' }
  | { readonly kind: 'elsewhere'; readonly location: string }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly retryAfter: string | null };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Says what an answer means.
 * @example readAnswer({ status: 302, headers: [['Location', '/pemilu/2']], … }, url) // → { kind: 'elsewhere', location: '/pemilu/2' }
 */
export function readAnswer({ status, headers, bytes }: Exchange, url: URL): Answer {
  const location = headerOf(headers, 'location');
  if (REDIRECTS.has(status) && location !== null) return { kind: 'elsewhere', location };
  if (status !== 200 && status !== 203)
    return {
      kind: 'refused',
      failure: statusFailure(status, url).failure,
      retryAfter: headerOf(headers, 'retry-after'),
    };
  const refresh = readMetaRefresh(bytes);
  return refresh === null ? { kind: 'page' } : { kind: 'elsewhere', location: refresh };
}

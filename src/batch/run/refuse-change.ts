import { version } from '../../model/version.ts';
import type { Header } from '../output/record-line.ts';
import type { Work } from './gather-work.ts';

/** What is about to be added to an output. */
interface Addition {
  readonly options: Header['options'];
  readonly work: Pick<Work, 'done' | 'unlisted' | 'isLiving'>;
  readonly isSelection: boolean;
}

/**
 * Says what changed since the output was begun where two kinds of reports or two lists would be mixed in it; null where they would not.
 * Lists that only grew are no change, nor are feeds, which drop what is old.
 * @example refuseChange({ version: '0.1.0', options: { lang: 'id' } … }, { options: { lang: 'en' } … }) // → 'lang was id and is en'
 */
export function refuseChange(header: Header, { options, work, isSelection }: Addition): string | null {
  const names = [...new Set([...Object.keys(header.options), ...Object.keys(options)])];
  const changes = names
    .filter((name) => header.options[name] !== options[name])
    .map((name) => `${name} was ${header.options[name] ?? 'not set'} and is ${options[name] ?? 'not set'}`);
  if (header.version !== version) changes.unshift(`kutip was ${header.version} and is ${version}`);
  if (work.unlisted > 0 && !work.isLiving && !isSelection)
    changes.push(`${work.unlisted} of its ${work.unlisted + work.done} records are of no line of the list`);
  return changes.length === 0 ? null : changes.join('; ');
}

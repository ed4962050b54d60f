import type { Entry } from '../read-list/to-entry.ts';
import { createNumbers } from './numbers.ts';
import { createTexts } from './texts.ts';

/** An entry that waits; `number` is that of its key. */
export interface Waiting extends Pick<Entry, 'kind' | 'text' | 'domain'> {
  readonly id: number;
  readonly number: number;
}

/** The entries that are still to be done, in one queue for each domain. */
export interface Backlog {
  readonly add: (entry: Pick<Entry, 'kind' | 'text' | 'domain'>, number: number) => void;
  /** Takes the first entry of a domain out; null when it has none. */
  readonly take: (domain: string) => Waiting | null;
  /** Puts an entry that was taken out back, before the others of its domain. */
  readonly putBack: (entry: Waiting) => void;
  readonly count: (domain: string) => number;
  readonly domains: () => Iterable<string>;
  readonly size: () => number;
}

interface Queue {
  first: number;
  last: number;
  count: number;
}

const NONE = 0xffff_ffff;
const KINDS = ['url', 'file', 'archived', 'bad'] as const;

/**
 * Makes an empty backlog; a million addresses need about their own length.
 * @example createBacklog().size() // → 0
 */
export function createBacklog(): Backlog {
  const texts = createTexts();
  const kinds = createNumbers();
  const numbers = createNumbers();
  const following = createNumbers();
  const queues = new Map<string, Queue>();
  let size = 0;
  const queueOf = (domain: string): Queue => {
    const queue = queues.get(domain) ?? { first: NONE, last: NONE, count: 0 };
    queues.set(domain, queue);
    return queue;
  };
  return {
    size: () => size,
    domains: () => queues.keys(),
    count: (domain) => queues.get(domain)?.count ?? 0,
    add: ({ kind, text, domain }, number) => {
      const id = texts.add(text);
      kinds.push(KINDS.indexOf(kind));
      numbers.push(number);
      following.push(NONE);
      const queue = queueOf(domain);
      if (queue.count === 0) queue.first = id;
      else following.set(queue.last, id);
      queue.last = id;
      queue.count += 1;
      size += 1;
    },
    take: (domain) => {
      const queue = queues.get(domain);
      if (queue === undefined || queue.count === 0) return null;
      const id = queue.first;
      queue.first = following.get(id);
      queue.count -= 1;
      if (queue.count === 0) queues.delete(domain);
      size -= 1;
      const kind = KINDS[kinds.get(id)] as Waiting['kind'];
      return { id, kind, text: texts.get(id), domain, number: numbers.get(id) };
    },
    putBack: ({ id, domain }) => {
      const queue = queueOf(domain);
      following.set(id, queue.count === 0 ? NONE : queue.first);
      if (queue.count === 0) queue.last = id;
      queue.first = id;
      queue.count += 1;
      size += 1;
    },
  };
}

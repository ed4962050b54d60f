import type { Report } from '../../model/report.ts';
import type { Hosts } from '../politeness/hosts.ts';
import type { Work } from '../run/gather-work.ts';
import { estimateLeft } from './estimate-left.ts';
import { type LineOptions, progressLine } from './progress-line.ts';

/** Shows how a run goes on. */
export interface Progress {
  readonly begin: (work: Work, hosts: Hosts) => void;
  readonly recorded: (report: Report) => void;
  /** Takes the line away while something else is said. */
  readonly clear: () => void;
  /** Ends it, with a last line unless nobody is to see it. */
  readonly end: (how?: 'silently') => void;
}

export interface ProgressOptions extends LineOptions {
  readonly write: (text: string) => void;
  /** Seconds between two requests to one host. */
  readonly delay: number;
}

const ON_TERMINAL = 500;
const ELSEWHERE = 30_000;
/** Clears the line that the cursor is on. */
const CLEAR = '\r\u{1b}[K';

/**
 * Shows a bar that moves on a terminal, and a line now and then elsewhere.
 * @example watchProgress({ columns: 80, say, write, delay: 2 }).begin(work, hosts)
 */
export function watchProgress({ columns, say, write, delay }: ProgressOptions): Progress {
  const onTerminal = columns !== null;
  let timer: NodeJS.Timeout | null = null;
  let show: () => void = () => undefined;
  let done = 0;
  let failed = 0;
  return {
    begin: ({ backlog, done: before }, hosts) => {
      const start = performance.now();
      const total = backlog.size() + before;
      show = () => {
        const elapsed = (performance.now() - start) / 1000;
        const queues = [...backlog.domains()].filter((domain) => domain !== '').map(backlog.count);
        const longestQueue = queues.reduce((longest, count) => Math.max(longest, count), 0);
        const left = total - before - done;
        const { parked, silent } = hosts.counts();
        const time = estimateLeft({ done, left, elapsed, longestQueue, pause: delay });
        const standing = {
          done: before + done,
          total,
          failed,
          rate: elapsed > 0 ? done / elapsed : 0,
          left: time,
          parked,
          silent,
        };
        const line = progressLine(standing, { columns, say });
        write(onTerminal ? `${CLEAR}${line}` : `kutip: ${line}\n`);
      };
      timer = setInterval(show, onTerminal ? ON_TERMINAL : ELSEWHERE).unref();
    },
    recorded: (report) => {
      done += 1;
      if (!report.ok) failed += 1;
    },
    clear: () => {
      if (onTerminal && timer !== null) write(CLEAR);
    },
    end: (how) => {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      if (how === 'silently') return;
      show();
      if (onTerminal) write('\n');
    },
  };
}

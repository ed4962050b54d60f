import { escapeTerminal } from '../report/escape-terminal.ts';
import { ellipsize } from '../report/wrap.ts';
import type { Output } from './io.ts';
import type { Say } from './say.ts';

/** Shows a person at a terminal which of several sources is being read. */
export interface Watch {
  readonly at: (number: number, input: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shorter work needs no word. */
const PATIENCE = 2000;
const CLEAR = '\r\u{1b}[K';
const WIDTH = 80;

/** One line on standard error once the work has taken two seconds; none where standard error is no terminal. */
export function watchSources(stderr: Output, total: number, say: Say): Watch {
  let line = '';
  let shown = false;
  const show = (text: string): void => {
    void stderr.write(`${CLEAR}${ellipsize(escapeTerminal(text), (stderr.columns ?? WIDTH) - 1, '...')}`);
  };
  if (stderr.isTTY !== true) return { at: () => undefined, end: () => undefined };
  const timer = setTimeout(() => {
    shown = true;
    show(line);
  }, PATIENCE);
  timer.unref();
  return {
    at: (number, input) => {
      line = total === 1 ? say(`Reading ${input}`) : say(`Reading ${number} of ${total}: ${input}`);
      if (shown) show(line);
    },
    end: () => {
      clearTimeout(timer);
      if (shown) void stderr.write(CLEAR);
    },
  };
}

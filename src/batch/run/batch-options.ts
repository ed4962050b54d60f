import type { Report } from '../../model/report.ts';
import type { WebOptions } from '../../source/http/web-reader.ts';
import type { Files } from '../output/files.ts';
import type { Repaired } from '../output/repair-output.ts';
import type { Hosts } from '../politeness/hosts.ts';
import type { Bytes } from '../read-list/list-item.ts';
import type { AuditTools } from './audit-entry.ts';
import type { Selection, Work } from './gather-work.ts';

/** Takes the lines that no file keeps; false when nobody reads them any more. */
export type Sink = (line: Buffer) => Promise<boolean>;

/** Is told what happens, to show it. */
export interface Watcher {
  readonly gathered: (work: Work, hosts: Hosts) => void;
  readonly repaired: (repaired: Repaired) => void;
  readonly recorded: (report: Report) => void;
  /** A sentence for the person. */
  readonly remark: (sentence: string) => void;
  readonly bug: (error: unknown) => void;
}

/** What a batch is to do, and with what. */
export interface BatchOptions {
  readonly lists: readonly string[];
  readonly cwd: string;
  readonly stdin: Bytes;
  readonly column: string | null;
  /** Takes the pages of archives in other languages too. */
  readonly allLanguages: boolean;
  readonly selection: Selection;
  /** The path of the output, or what takes the lines instead. */
  readonly output: string | Sink;
  readonly retryFailed: boolean;
  /** Goes on although the output was begun with other options or lists. */
  readonly force: boolean;
  /** Puts the output into the order of the lists at the end. */
  readonly ordered: boolean;
  /** How many pages are worked on at once. */
  readonly concurrency: number;
  /** Seconds between two requests to one host. */
  readonly delay: number;
  readonly web: WebOptions;
  readonly audit: Pick<AuditTools, 'audit' | 'options'>;
  /** The options that decide what a report says. */
  readonly recorded: Readonly<Record<string, string | number | boolean>>;
  readonly files: Files;
  /** The first asks to end when what runs has ended, the second at once. */
  readonly stop: { readonly soon: AbortSignal; readonly now: AbortSignal };
  readonly watch: Watcher;
}

/** How a run ended. */
export type BatchEnd =
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  | { readonly kind: 'stopped' }
  /** Nobody reads the lines any more. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'done';
      /** Of all records of the output. */
      readonly failures: number;
      readonly bugs: number;
      /** Lists that could not be read. */
      readonly troubles: number;
    };

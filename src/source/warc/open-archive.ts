import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, failed, type Outcome, success } from '../../model/failure.ts';
import type { OpenedSource, Warning } from '../../model/source.ts';
import { type Exchange, headerOf, keptAddress } from '../exchange.ts';
import { explainFile } from '../explain-file.ts';
import { askPage, type Get } from '../http/ask-page.ts';
import { readNote } from './archive-notes.ts';
import { pageAddress, readExchange } from './read-exchange.ts';
import { readMessage } from './read-message.ts';
import { readWarc } from './read-warc.ts';
import type { WarcRecord } from './warc-record.ts';

/** A web archive that pages are read from as if from the web. */
export interface ArchiveReader {
  /** What was typed when it was made; in an archive of another tool, the addresses of its pages. */
  readonly inputs: readonly string[];
  /** Whether kutip wrote down what was typed. */
  readonly noted: boolean;
  readonly read: (address: string) => Promise<Outcome<OpenedSource>>;
  /** Whether the page was read already, as one that belongs to another. */
  readonly wasRead: (address: string) => boolean;
  /** How many pages it holds. */
  readonly size: number;
  readonly damaged: number;
  readonly tooLarge: number;
}

interface Ending {
  readonly failure: Failure | null;
  readonly warnings: readonly Warning[];
}

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

/** Whether a record holds what somebody may have wanted to read, and not what came along with it. */
function looksLikePage(record: WarcRecord, url: URL): boolean {
  if (url.pathname === '/robots.txt') return false;
  const message = record.type === 'response' ? readMessage(record.block) : null;
  const type = message === null ? record.fields.get('content-type') : headerOf(message.headers, 'content-type');
  return (message === null || message.status === 200) && PAGE_TYPES.test(type ?? 'text/html');
}

/** The answer at an offset of the archive. */
async function answerAt(path: string, offset: number, url: string): Promise<Outcome<Exchange> | null> {
  for await (const item of readWarc(createReadStream(path, { start: offset }), offset)) {
    if (item.kind !== 'record' || item.record.offset !== offset) return null;
    const address = pageAddress(item.record);
    if (address !== null && keptAddress(address) === url) return readExchange(item.record);
  }
  return null;
}

async function lookThrough(path: string, name: string): Promise<ArchiveReader> {
  const answers = new Map<string, number>();
  const pages = new Set<string>();
  const inputs: string[] = [];
  const endings = new Map<string, Ending>();
  const asked = new Set<string>();
  let damaged = 0;
  let tooLarge = 0;

  const look = (record: WarcRecord): void => {
    const note = record.type === 'metadata' ? readNote(record.block) : null;
    if (note?.kind === 'input') inputs.push(note.input);
    if (note?.kind === 'ending') endings.set(note.address, note);
    const address = pageAddress(record);
    if (address === null) return;
    answers.set(keptAddress(address), record.offset);
    if (looksLikePage(record, address)) pages.add(keptAddress(address));
  };
  for await (const item of readWarc(createReadStream(path))) {
    if (item.kind === 'record') look(item.record);
    else if (item.reason === 'damaged') damaged += 1;
    else tooLarge += 1;
  }

  const get: Get = async (url) => {
    const address = keptAddress(url);
    asked.add(address);
    const offset = answers.get(address);
    const answer = offset === undefined ? null : await answerAt(path, offset, address);
    if (answer !== null) return answer;
    return failed('offline', `“${url.href}” is not in “${name}”.`, 'Give the address itself to fetch it.');
  };
  return {
    inputs: inputs.length > 0 ? inputs : [...pages],
    noted: inputs.length > 0,
    size: pages.size,
    damaged,
    tooLarge,
    wasRead: (address) => asked.has(address),
    read: async (address) => {
      const { failure = null, warnings = [] } = endings.get(address) ?? {};
      if (failure !== null) return { ok: false, failure };
      // nothing is asked of any server, so any address may be
      const { outcome } = await askPage(get, address, { allowPrivate: true });
      if (!outcome.ok) return outcome;
      const { info, ...opened } = outcome.value;
      return success({ ...opened, info: { ...info, kind: 'archive' }, ...(warnings.length === 0 ? {} : { warnings }) });
    },
  };
}

/**
 * Looks through a web archive once, to read pages from it without asking any server.
 * @example await openArchive('bukti.warc.gz', '/rumah') // → { ok: true, value: { inputs: ['https://kabar.example/pemilu/1'] … } }
 */
export async function openArchive(input: string, cwd: string): Promise<Outcome<ArchiveReader>> {
  try {
    return success(await lookThrough(resolve(cwd, input), input));
  } catch (error) {
    return explainFile(input, error);
  }
}

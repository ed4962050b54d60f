import { type ByteWindow, createWindow } from './byte-window.ts';
import { findRecord, shownBy } from './find-record.ts';
import { largestBlock, parseRecord, skipLineBreaks } from './parse-record.ts';
import { isMember, readMember } from './read-member.ts';
import type { WarcItem } from './warc-record.ts';

const FIRST_LOOK = 64 * 1024;
/** A member is never much larger than what it holds; room for the head of both. */
const LARGEST_LOOK = 2 * largestBlock;
const START = Buffer.from('WARC/');
const RECORD_END = '\r\n\r\n';

/** Records that stand together, or why none can be had here; `end` is where what follows them starts. */
type Found =
  | { readonly kind: 'items'; readonly items: readonly WarcItem[]; readonly end: number }
  | { readonly kind: 'cut' | 'damaged' | 'too-large' };

function startsRecord(bytes: Buffer, at: number): boolean {
  return bytes.subarray(at, at + START.length).equals(START);
}

/** All records in one unpacked member; whatever else it holds counts as one damaged record. */
function readContent(content: Buffer, offset: number): readonly WarcItem[] {
  const items: WarcItem[] = [];
  for (let at = skipLineBreaks(content, 0); at < content.length; ) {
    const parsed = parseRecord(content, at);
    if (parsed.kind !== 'record') {
      const reason = parsed.kind === 'too-large' ? 'too-large' : 'damaged';
      return [...items, { kind: 'skipped', offset, reason }];
    }
    items.push({ kind: 'record', record: { offset, ...parsed.record } });
    at = skipLineBreaks(content, parsed.end);
  }
  return items;
}

/** A record without compression: its length is right when its digest agrees with it, or the end of a record follows. */
function readPlain(bytes: Buffer, offset: number, all: boolean): Found {
  const parsed = parseRecord(bytes, 0);
  if (parsed.kind !== 'record') return parsed;
  const end = skipLineBreaks(bytes, parsed.end);
  if (end + START.length > bytes.length && !all) return { kind: 'cut' };
  const known = parsed.record.fields.has('warc-block-digest') || end - parsed.end >= RECORD_END.length;
  if (!known && end < bytes.length && !startsRecord(bytes, end)) return { kind: 'damaged' };
  return { kind: 'items', items: [{ kind: 'record', record: { offset, ...parsed.record } }], end };
}

function readHere(bytes: Buffer, offset: number, all: boolean): Found {
  if (startsRecord(bytes, 0)) return readPlain(bytes, offset, all);
  if (!isMember(bytes, 0)) return { kind: 'damaged' };
  const member = readMember(bytes, 0);
  return member.kind === 'member'
    ? { kind: 'items', items: readContent(member.content, offset), end: member.end }
    : member;
}

/** Moves to the next place where a record starts; to the end when there is none. */
async function moveOn(window: ByteWindow): Promise<void> {
  let from = 1;
  for (;;) {
    const more = await window.hold(from + FIRST_LOOK + shownBy);
    const bytes = window.bytes();
    const at = findRecord(bytes, from);
    if (at >= 0 && (!more || at <= bytes.length - shownBy)) return window.drop(at);
    if (!more) return window.drop(bytes.length);
    window.drop(bytes.length - shownBy);
    from = 0;
  }
}

async function* readWindow(window: ByteWindow): AsyncGenerator<WarcItem> {
  for (let look = FIRST_LOOK; ; ) {
    const more = await window.hold(look);
    const bytes = window.bytes();
    if (bytes.length === 0) return;
    const offset = window.offset();
    const breaks = skipLineBreaks(bytes, 0);
    if (breaks > 0) {
      window.drop(breaks);
      continue;
    }
    const found = readHere(bytes, offset, !more);
    if (found.kind === 'cut' && more && look < LARGEST_LOOK) {
      look *= 2;
      continue;
    }
    look = FIRST_LOOK;
    if (found.kind === 'items') {
      yield* found.items;
      window.drop(found.end);
      continue;
    }
    const large = found.kind === 'too-large' || (found.kind === 'cut' && more);
    yield { kind: 'skipped', offset, reason: large ? 'too-large' : 'damaged' };
    await moveOn(window);
  }
}

/**
 * Reads a web archive, packed record by record or not, without holding more than one record of it. A record that is damaged, or larger
 * than any page, is left out and named, and reading goes on at the next one. `start` is the offset of the stream's first byte.
 * @example for await (const item of readWarc(createReadStream('berita.warc.gz'))) if (item.kind === 'record') …
 */
export async function* readWarc(stream: AsyncIterable<Uint8Array>, start = 0): AsyncGenerator<WarcItem> {
  const window = createWindow(stream, start);
  try {
    yield* readWindow(window);
  } finally {
    // whoever stops early must not leave the file open
    await window.close();
  }
}

/** A stretch of a stream that can be looked at before it is left behind. */
export interface ByteWindow {
  /** What is held now, from `offset` on. */
  readonly bytes: () => Buffer;
  readonly offset: () => number;
  /** Holds at least so many bytes, or all that are left; false in the second case. */
  readonly hold: (count: number) => Promise<boolean>;
  readonly drop: (count: number) => void;
  /** Lets go of the stream. */
  readonly close: () => Promise<void>;
}

/**
 * Looks at a stream through a window that only moves forward; `start` is the offset of its first byte.
 * @example await createWindow(createReadStream('berita.warc.gz')).hold(2) // → true
 */
export function createWindow(stream: AsyncIterable<Uint8Array>, start = 0): ByteWindow {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let offset = start;
  let ended = false;
  return {
    bytes: () => held,
    offset: () => offset,
    hold: async (count) => {
      const parts: Uint8Array[] = [held];
      let size = held.length;
      while (size < count && !ended) {
        const next = await chunks.next();
        if (next.done === true) ended = true;
        else {
          parts.push(next.value);
          size += next.value.length;
        }
      }
      if (parts.length > 1) held = Buffer.concat(parts);
      return held.length >= count;
    },
    drop: (count) => {
      held = held.subarray(count);
      offset += count;
    },
    close: async () => {
      await chunks.return?.();
    },
  };
}

import { createNumbers } from './numbers.ts';

/** Many short texts, held outside the heap of the program in as many bytes as they have. */
export interface Texts {
  /** Gives the number of the text. */
  readonly add: (text: string) => number;
  readonly get: (number: number) => string;
}

const BLOCK = 1024 * 1024;

/**
 * Makes an empty store of texts, each shorter than a megabyte.
 * @example createTexts().add('https://kabar.example/1') // → 0
 */
export function createTexts(): Texts {
  const blocks: Buffer[] = [];
  const starts = createNumbers();
  const lengths = createNumbers();
  const inBlock = createNumbers();
  let used = BLOCK;
  return {
    add: (text) => {
      const length = Buffer.byteLength(text);
      if (used + length > BLOCK) {
        blocks.push(Buffer.allocUnsafe(BLOCK));
        used = 0;
      }
      (blocks.at(-1) as Buffer).write(text, used);
      inBlock.push(blocks.length - 1);
      starts.push(used);
      lengths.push(length);
      used += length;
      return starts.size() - 1;
    },
    get: (number) => {
      const start = starts.get(number);
      return (blocks[inBlock.get(number)] as Buffer).toString('utf8', start, start + lengths.get(number));
    },
  };
}

/** A list of whole numbers that grows, four bytes each. */
export interface Numbers {
  readonly push: (value: number) => void;
  readonly get: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly size: () => number;
}

/**
 * Makes an empty list of numbers from 0 to 4294967295.
 * @example createNumbers().size() // → 0
 */
export function createNumbers(): Numbers {
  let held = new Uint32Array(1024);
  let size = 0;
  return {
    size: () => size,
    get: (index) => held[index] as number,
    set: (index, value) => {
      held[index] = value;
    },
    push: (value) => {
      if (size === held.length) {
        const larger = new Uint32Array(size * 2);
        larger.set(held);
        held = larger;
      }
      held[size] = value;
      size += 1;
    },
  };
}

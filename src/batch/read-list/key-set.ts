import { keyBytes } from './page-key.ts';

/** A set of keys that remembers in which order they came; some 30 bytes a key, whatever the addresses. */
export interface KeySet {
  /** The number of the key: how many came before it. */
  readonly add: (key: Buffer) => { readonly number: number; readonly isNew: boolean };
  /** The number of the key; null when it is not in. */
  readonly find: (key: Buffer) => number | null;
  readonly size: () => number;
  readonly key: (number: number) => Buffer;
}

const FIRST_SLOTS = 1024;

/**
 * Makes an empty set of keys.
 * @example createKeySet().add(pageKey('url', 'https://kabar.example/1')).isNew // → true
 */
export function createKeySet(): KeySet {
  let keys = Buffer.alloc((FIRST_SLOTS / 2) * keyBytes);
  // each slot holds the number of a key plus one; keys are digests, so their first bytes are as good as any hash of them
  let slots = new Uint32Array(FIRST_SLOTS);
  let size = 0;
  const keyAt = (number: number): Buffer => keys.subarray(number * keyBytes, (number + 1) * keyBytes);
  const slotOf = (key: Buffer): number => {
    for (let slot = key.readUInt32LE(0) % slots.length; ; slot = (slot + 1) % slots.length) {
      const held = slots[slot] as number;
      if (held === 0 || keyAt(held - 1).equals(key)) return slot;
    }
  };
  const grow = (): void => {
    const larger = Buffer.alloc(keys.length * 2);
    keys.copy(larger);
    keys = larger;
    slots = new Uint32Array(slots.length * 2);
    for (let number = 0; number < size; number += 1) slots[slotOf(keyAt(number))] = number + 1;
  };
  return {
    size: () => size,
    key: keyAt,
    find: (key) => {
      const held = slots[slotOf(key)] as number;
      return held === 0 ? null : held - 1;
    },
    add: (key) => {
      if ((size + 1) * 2 > slots.length) grow();
      const slot = slotOf(key);
      const held = slots[slot] as number;
      if (held !== 0) return { number: held - 1, isNew: false };
      key.copy(keys, size * keyBytes);
      slots[slot] = size + 1;
      size += 1;
      return { number: size - 1, isNew: true };
    },
  };
}

import type { z } from 'zod';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A type without its `readonly`s, which zod does not infer. */
type Mutable<T> = T extends readonly unknown[]
  ? { -readonly [K in keyof T]: Mutable<T[K]> }
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/**
 * Takes a schema only if what it describes is `T`, no more and no less; otherwise the program does not compile.
 * @example exactly<{ readonly text: string }>()(z.strictObject({ text: z.string() })) // {"text": "Kami siap"}
 */
export function exactly<T>(): <S extends z.ZodType<T>>(
  schema: Same<Mutable<T>, Mutable<z.infer<S>>> extends true ? S : never,
) => z.ZodType<T> {
  return (schema) => schema;
}

/**
 * An own entry of a table, null where there is none: `toString` is no topic.
 * @example lookUp({ time: 'waktu' }, 'time') // 'waktu'
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

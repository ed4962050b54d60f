/** The largest page that is read, on the wire and unpacked alike. Source: the largest of 1,586 saved news pages has 2.2 MB. */
export const maxPageBytes: number = 10 * 1024 * 1024;

/** A size as a person reads it; `10485760` → `10 MiB`. */
export function describeBytes(bytes: number): string {
  const mebi = bytes / (1024 * 1024);
  return mebi >= 1 ? `${Number(mebi.toFixed(1))} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}

/** Labels under which Indonesia and others register names: `kabar.co.id`, `kpu.go.id`. */
const SECOND_LEVEL = /^(?:co|go|ac|or|web|sch|mil|net|my|biz|desa|ponpes|com|org|gov|edu|gov|ne)$/u;

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/\.$/u, '') : null;
}

/**
 * The part of an address's host that somebody registered; null when it is no address of the web.
 * @example registrableDomain('https://damai.kabar.co.id/berita/1') // → 'kabar.co.id'
 */
export function registrableDomain(address: string): string | null {
  const host = hostOf(address);
  if (host === null || host === '') return null;
  const labels = host.split('.');
  if (labels.length < 3 || /^[\d.]+$/u.test(host)) return host;
  const country = (labels.at(-1) as string).length === 2;
  const size = country && SECOND_LEVEL.test(labels.at(-2) as string) ? 3 : 2;
  return labels.slice(-size).join('.');
}

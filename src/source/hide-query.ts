/**
 * An address as remarks show it: what follows its path may hold a token, a name or a number, and is left out.
 * @example hideQuery('https://kabar.example/1?token=rahasia#isi') // → 'https://kabar.example/1?…'
 */
export function hideQuery(address: string): string {
  return address.replace(/[?#].*$/su, '?…');
}

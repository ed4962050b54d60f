/**
 * An address as it may be shown: a name and password in it left out.
 * @example hidePassword('https://ana:rahasia@kabar.example/1') // → 'https://…@kabar.example/1'
 */
export function hidePassword(address: string): string {
  return address.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/iu, '$1…@');
}

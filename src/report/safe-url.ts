/**
 * The address in a form that is safe to make a link of; null for anything but http and https.
 * @example safeUrl('javascript:alert(1)') // null
 */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

import { BlockList, isIP } from 'node:net';

/** Addresses that no public page lives at. Source: IANA special-purpose address registries (RFC 6890 and its updates). */
const privateRanges = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  privateRanges.addSubnet(network, prefix, 'ipv4');
}

/** Only global unicast is public; of it, 6to4, Teredo, documentation and benchmarking are not. */
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');
const reservedSix = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  reservedSix.addSubnet(network, prefix, 'ipv6');
}

/** The prefix under which networks of the sixth version reach servers of the fourth. Source: RFC 6052, 2.1. */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/** The address of the fourth version at the end of one of the sixth. `64:ff9b::a00:1` → `10.0.0.1` */
function embeddedFour(six: string): string {
  const [, tail = ''] = new URL(`http://[${six}]/`).hostname.slice(1, -1).split('::');
  const groups = ['0', '0', ...tail.split(':').filter((group) => group !== '')].slice(-2);
  return groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

/**
 * Is an IP address private, loopback, link-local or otherwise not a place on the public net? Anything unreadable counts as private.
 * @example isPrivateAddress('127.0.0.1') // → true
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  const version = isIP(plain);
  if (version === 4) return privateRanges.check(plain, 'ipv4');
  if (version === 6 && translated.check(plain, 'ipv6')) return privateRanges.check(embeddedFour(plain), 'ipv4');
  if (version === 6) return !publicSix.check(plain, 'ipv6') || reservedSix.check(plain, 'ipv6');
  return true;
}

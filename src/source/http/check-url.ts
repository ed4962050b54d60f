import { isIP } from 'node:net';
import { failed, type Outcome, success } from '../../model/failure.ts';
import { privateAddress } from './explain-error.ts';
import { isPrivateAddress } from './private-address.ts';

/**
 * Checks an address before anything is sent to it: http or https, no password in it, no private literal.
 * @example checkUrl('ftp://kabar.example/1', false) // → failure «scheme»
 */
export function checkUrl(address: string, allowPrivate: boolean): Outcome<URL> {
  if (!URL.canParse(address))
    return failed('bad-url', `“${address}” is no web address.`, 'Write it as https://host/path.');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return failed(
      'scheme',
      `Addresses that start with “${url.protocol}” are not read.`,
      'Give an address that starts with https:// or http://.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    return failed(
      'credentials-in-url',
      'The address holds a user name or a password.',
      'Give the address without them.',
    );
  }
  const host = url.hostname.replace(/^\[|\]$|\.$/gu, '');
  const local = host === 'localhost' || host.endsWith('.localhost');
  if (!allowPrivate && (local || (isIP(host) > 0 && isPrivateAddress(host)))) return privateAddress(url.hostname);
  return success(url);
}

import { type LookupAddress, type LookupAllOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** A name that leads to a private address: the connection is never opened. */
export class PrivateAddressError extends Error {}

/**
 * A name lookup that refuses names with any private address among their answers. It runs inside the connection, so that an answer
 * cannot change between the check and the use.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  const all: LookupAllOptions = { ...options, all: true };
  systemLookup(hostname, all, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 4);
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses;
    if (refused !== undefined || first === undefined) return callback(new PrivateAddressError(hostname), '', 4);
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** A name that leads to a private address: the connection is never opened. */
export class PrivateAddressError extends Error {}

/** A name whose server does not answer in time. */
class SlowNameError extends Error {
  readonly code = 'EAI_AGAIN';
}

/** Finds all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: {
    readonly all: true;
    readonly family?: number | 'IPv4' | 'IPv6' | undefined;
    readonly hints?: number | undefined;
  },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const SLOWEST_NAME = 5000;

/**
 * A name lookup that refuses names with any private address among their answers, and gives up after five seconds. It runs inside the
 * connection, so that an answer cannot change between the check and the use. `resolve` is
 * the system's unless a test stands in for it, and private addresses are refused unless `isRefused` says otherwise.
 * @example guardLookup()('kabar.example', { all: true }, (error, addresses) => …)
 */
export function guardLookup(
  resolve: Resolve = lookup,
  isRefused: (address: string) => boolean = isPrivateAddress,
): LookupFunction {
  return (hostname, options, callback) => {
    let answered = false;
    const answer = (...args: Parameters<typeof callback>): void => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      callback(...args);
    };
    const timer = setTimeout(() => answer(new SlowNameError(hostname), '', 4), SLOWEST_NAME);
    resolve(hostname, { family: options.family, hints: options.hints, all: true }, (error, addresses) => {
      if (error !== null) return answer(error, '', 4);
      const refused = addresses.find(({ address }) => isRefused(address));
      const [first] = addresses;
      if (refused !== undefined || first === undefined) return answer(new PrivateAddressError(hostname), '', 4);
      return options.all === true ? answer(null, addresses) : answer(null, first.address, first.family);
    });
  };
}

/** Why a queue cannot be used, in one sentence for the person who asked for it. */
export class QueueError extends Error {}

const REACH = /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Connection is closed/u;
const PASSWORD = /WRONGPASS|NOAUTH|invalid password|invalid username|NOPERM/iu;
const FULL = /\bOOM\b|MISCONF/u;

/**
 * Explains what Redis or the way to it said; the password in an address is not repeated.
 * @example explainQueue(new Error('connect ECONNREFUSED'), new URL('redis://:rahasia@antrean.example')).message // → '… does not answer …'
 */
export function explainQueue(error: unknown, { host }: URL): QueueError {
  const { message = '', code = '' } = error as { readonly message?: string; readonly code?: string }; // of node:net and ioredis
  const told = `${code} ${message}`;
  if (PASSWORD.test(told))
    return new QueueError(`Redis at ${host} wants another password. Give it in the address: redis://:password@host.`);
  if (FULL.test(told)) return new QueueError(`Redis at ${host} takes nothing more: its memory or its disk is full.`);
  if (REACH.test(told))
    return new QueueError(`Redis at ${host} does not answer. Start it or check the address, then run this again.`);
  return new QueueError(`Redis at ${host} refused: ${message.slice(0, 200)}`);
}

import { loadQueue, type QueueLibrary } from './load-queue.ts';
import { explainQueue, QueueError } from './queue-error.ts';

/** The name of the queue that all machines share. */
export const queueName = 'kutip';

const CONNECT_WITHIN = 5000;

export interface OpenedQueue {
  readonly library: QueueLibrary;
  readonly url: URL;
}

/**
 * Loads the queue and makes sure that its Redis answers. Throws `QueueError` otherwise, so that nobody waits for what is not there.
 * @example await openRedis('redis://antrean.example:6379')
 */
export async function openRedis(address: string): Promise<OpenedQueue> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^rediss?:$/u.test(url.protocol) || url.host === '')
    throw new QueueError('The queue is no address of a Redis. Give one such as redis://localhost:6379.');
  const library = await loadQueue();
  if (library === null) throw new QueueError('The queue needs two more packages: npm install bullmq ioredis.');
  const probe = new library.Redis(address, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_WITHIN,
    retryStrategy: () => null,
  });
  let heard: unknown = null;
  probe.on('error', (error) => {
    heard = error;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    throw explainQueue(heard ?? error, url);
  } finally {
    probe.disconnect();
  }
  return { library, url };
}

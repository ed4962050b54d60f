import { sha256 } from '../../model/sha256.ts';
import type { ListJob } from './list-job.ts';
import { openRedis, queueName } from './open-redis.ts';
import { explainQueue } from './queue-error.ts';

/** A list is tried again after every end that is not its own: a worker that stopped, a machine that went away. */
const ATTEMPTS = 50;
const BACKOFF = 1000;

/** The same list is in the queue once, however often it is added. */
function idOf({ list, output }: ListJob): string {
  return sha256(`${list}\0${output}`);
}

/**
 * Puts lists into the queue of a Redis. Lists that are done already are done again in seconds, since their outputs say so: files are the
 * truth, and a queue that was lost is filled again by the same command. Throws `QueueError`.
 * @example await addJobs('redis://antrean.example', [{ list: '/bersama/shard-0001.txt', output: '/bersama/shard-0001.ndjson' }])
 */
export async function addJobs(address: string, jobs: readonly ListJob[]): Promise<void> {
  const { library, url } = await openRedis(address);
  const connection = new library.Redis(address, { maxRetriesPerRequest: 1 });
  const queue = new library.Queue(queueName, { connection });
  // without a listener an error event ends the process; the call below fails too and is explained
  connection.on('error', () => undefined);
  queue.on('error', () => undefined);
  try {
    await queue.addBulk(
      jobs.map((job) => ({
        name: 'list',
        data: job,
        opts: {
          jobId: idOf(job),
          attempts: ATTEMPTS,
          backoff: { type: 'fixed', delay: BACKOFF },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  } catch (error) {
    throw explainQueue(error, url);
  } finally {
    await queue.close().catch(() => undefined);
    connection.disconnect();
  }
}

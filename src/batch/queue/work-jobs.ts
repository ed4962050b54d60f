import { setTimeout as sleep } from 'node:timers/promises';
import { type ListJob, readJob } from './list-job.ts';
import { openRedis, queueName } from './open-redis.ts';

export interface WorkOptions {
  /** `redis://…` */
  readonly address: string;
  /** Seconds after which a worker that says nothing has lost its list to another. */
  readonly lease: number;
  /** Ends when the queue holds nothing more. */
  readonly untilEmpty: boolean;
  /** Works one list off; true when it is done, false when it has to be taken up again. */
  readonly run: (job: ListJob) => Promise<boolean>;
  /** Ends the work after the list under way. */
  readonly stopped: AbortSignal;
  /** Tells once that the queue went away. */
  readonly lost: () => void;
}

const LOOK_EVERY = 500;
/** Looks for silent workers so many times a lease. Source: the settings of the reliability notes, 60 s and 15 s. */
const LOOKS = 4;
const MOST_STALLS = 20;
const CLOSE_WITHIN = 5000;

/**
 * Takes lists from the queue, one at a time, until it is empty or the work is stopped. A Redis that goes away is waited for; what a
 * worker had under way is given to another when its lease has run out. Throws `QueueError` when the queue cannot be opened.
 * @example await workJobs({ address: 'redis://antrean.example', lease: 60, untilEmpty: true, run, stopped, lost })
 */
export async function workJobs(options: WorkOptions): Promise<void> {
  const { address, lease, untilEmpty, run, stopped, lost } = options;
  const { library } = await openRedis(address);
  const connection = new library.Redis(address, { maxRetriesPerRequest: null });
  const queue = new library.Queue(queueName, { connection });
  const worker = new library.Worker(
    queueName,
    async ({ data }) => {
      const job = readJob(data);
      if (job !== null && !(await run(job))) throw new Error('to be taken up again');
    },
    {
      connection,
      concurrency: 1,
      lockDuration: lease * 1000,
      stalledInterval: (lease * 1000) / LOOKS,
      maxStalledCount: MOST_STALLS,
    },
  );
  let away = false;
  const note = (): void => {
    if (!away && connection.status !== 'ready') lost();
    away = connection.status !== 'ready';
  };
  connection.on('error', note);
  queue.on('error', note);
  worker.on('error', note);
  connection.on('ready', () => {
    away = false;
  });
  const isEmpty = async (): Promise<boolean> =>
    Object.values(await queue.getJobCounts('wait', 'active', 'delayed')).every((count) => count === 0);
  try {
    // while Redis is away the question has no answer
    const seemsEmpty = (): Promise<boolean> => Promise.race([isEmpty(), sleep(CLOSE_WITHIN, false)]);
    while (!stopped.aborted && !(untilEmpty && (await seemsEmpty()))) await sleep(LOOK_EVERY);
  } finally {
    // the list under way ends first; a Redis that is gone must not keep the process
    const isAway = connection.status !== 'ready';
    const closed = worker.close(isAway).catch(() => undefined);
    await (isAway ? Promise.race([closed, sleep(CLOSE_WITHIN)]) : closed);
    await Promise.race([queue.close().catch(() => undefined), sleep(CLOSE_WITHIN, undefined, { ref: false })]);
    connection.disconnect();
  }
}

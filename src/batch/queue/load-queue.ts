import type { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';

/** What is needed of BullMQ and its client for Redis. */
export interface QueueLibrary {
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  readonly Redis: typeof Redis;
}

/** Loads the queue; null where its packages, which are optional, are not installed. */
export async function loadQueue(): Promise<QueueLibrary | null> {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { Queue: bullmq.Queue, Worker: bullmq.Worker, Redis: ioredis.Redis };
  } catch {
    return null;
  }
}

import type { Io } from './io.ts';

/** The folder of the cache; null when the surroundings name no place for it. */
export async function cachePlace({ env }: Pick<Io, 'env'>): Promise<string | null> {
  const [{ cacheFolder }, { join }] = await Promise.all([
    import('../source/cache/cache-folder.ts'),
    import('node:path'),
  ]);
  const folder = cacheFolder(env);
  return folder === null ? null : join(folder, 'pages');
}

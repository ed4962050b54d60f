import type { Io } from './io.ts';
import type { FetchFlags } from './program.ts';

/** Says so and gives true when requests without a pause would go to servers that are not the user's own. */
export async function refusesDelay({ delay, allowPrivate }: FetchFlags, io: Io): Promise<boolean> {
  if (delay > 0 || allowPrivate === true) return false;
  await io.stderr.write(
    'kutip: --delay 0 is for servers of your own, together with --allow-private. Give news sites a pause.\n',
  );
  return true;
}

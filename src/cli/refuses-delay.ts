import { complain } from './complain.ts';
import type { Io } from './io.ts';
import type { FetchFlags, HumanFlags } from './shared-flags.ts';

/** Says so and gives true when requests without a pause would go to servers that are not the user's own. */
export async function refusesDelay(flags: FetchFlags & HumanFlags, io: Io): Promise<boolean> {
  if (flags.delay > 0 || flags.allowPrivate === true) return false;
  const why = '--delay 0 is for servers of your own, together with --allow-private. Give news sites a pause.';
  await complain(why, flags, io);
  return true;
}

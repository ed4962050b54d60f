import { Command, CommanderError } from 'commander';

const MEANT = /\(Did you mean (?:one of )?([^?]+)\?\)/u;
const MOST = 5;

/** What commander would suggest, had the names been commands. */
function similar(typed: string, names: readonly string[]): readonly string[] {
  const command = new Command().helpCommand(false).exitOverride();
  command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  for (const name of names) command.command(name);
  try {
    command.parse([typed], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return MEANT.exec(error.message)?.[1]?.split(', ') ?? [];
    throw error;
  }
  return [];
}

/**
 * The names that somebody may have meant: those like the typed one, else those that hold it.
 * @example nearestNames('vote-bying', ['vote-buying', 'turnout']) // ['vote-buying'], the topic of «politik uang»
 */
export function nearestNames(typed: string, names: readonly string[]): readonly string[] {
  const name = typed.trim().toLowerCase().replace(/^-+/u, '');
  if (name === '') return [];
  const written = new Map(names.map((one) => [one.toLowerCase(), one]));
  const lower = [...written.keys()];
  const like = similar(name, lower);
  const near = like.length > 0 ? like : lower.filter((one) => one.includes(name));
  return near.slice(0, MOST).map((one) => written.get(one) ?? one);
}

import type { CommandCard, OptionCard, ProgramCard, Takes } from '../program-card.ts';

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const nameWords = (name: string): string => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`);

function valueWords(takes: Takes | null): string {
  if (takes === null) return '';
  if (takes.kind === 'words') return ` -x -a ${quote(takes.words.join(' '))}`;
  if (takes.kind === 'folder') return " -x -a '(__fish_complete_directories)'";
  return takes.kind === 'file' ? ' -r -F' : ' -x';
}

/** Writes the completion for fish. */
export function fishCompletion({ name, options, commands }: ProgramCard): string {
  const names = commands.map((command) => command.name);
  const [byDefault = '', ...others] = names;
  const inside = (command: CommandCard): string =>
    command.name === byDefault
      ? `not __fish_seen_subcommand_from ${others.join(' ')}`
      : `__fish_seen_subcommand_from ${command.name}`;
  const optionLine = (option: OptionCard, condition: string): string =>
    `complete -c ${name} -n ${quote(condition)} ${option.names.map(nameWords).join(' ')}${valueWords(option.takes)} -d ${quote(option.about)}`;
  const commandLine = ({ name: command, about }: CommandCard): string =>
    `complete -c ${name} -n '__fish_use_subcommand' -a ${command} -d ${quote(about)}`;
  const argumentLines = (command: CommandCard): readonly string[] => {
    const takes = command.arguments[0]?.takes;
    const condition = quote(inside(command));
    if (takes?.kind === 'words') return [`complete -c ${name} -n ${condition} -f -a ${quote(takes.words.join(' '))}`];
    return takes === undefined || takes.kind === 'text' ? [`complete -c ${name} -n ${condition} -f`] : [];
  };
  return [
    `# Completion of ${name} for fish: ${name} completion fish > ~/.config/fish/completions/${name}.fish`,
    ...commands.map(commandLine),
    ...options.map((option) => optionLine(option, '__fish_use_subcommand')),
    ...commands.flatMap((command) => [
      ...command.options.map((option) => optionLine(option, inside(command))),
      ...argumentLines(command),
    ]),
    '',
  ].join('\n');
}

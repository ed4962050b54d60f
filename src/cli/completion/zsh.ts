import type { ArgumentCard, CommandCard, OptionCard, ProgramCard, Takes } from '../program-card.ts';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** Inside a specification, these end a description. */
const plain = (text: string): string => text.replace(/[[\]:\\]/gu, '\\$&');

function action(takes: Takes): string {
  if (takes.kind === 'words') return `(${takes.words.join(' ')})`;
  if (takes.kind === 'folder') return '_files -/';
  return takes.kind === 'file' ? '_files' : ' ';
}

function optionWords({ names, takes, about }: OptionCard): string {
  const value = takes === null ? '' : `:value:${action(takes)}`;
  const both = names.join(' ');
  return names.map((name) => quote(`(${both})${name}[${plain(about)}]${value}`)).join(' ');
}

const argumentWords = ({ about, takes }: ArgumentCard): string => quote(`*:${plain(about)}:${action(takes)}`);

function commandCase(command: CommandCard, general: readonly OptionCard[]): string {
  const words = [...command.options, ...general].map(optionWords);
  return `    ${command.name})
      _arguments -s ${[...words, ...command.arguments.map(argumentWords)].join(' \\\n        ')} ;;`;
}

/** Writes the completion for zsh, to be sourced or to lie in a folder of `fpath`. */
export function zshCompletion({ name, options, commands }: ProgramCard): string {
  const [byDefault] = commands;
  const listed = commands.map((command) => quote(`${plain(command.name)}:${command.about}`));
  // -h belongs to every command; only what the program alone has is added where no command is named
  const own = new Set(byDefault?.options.flatMap(({ names }) => names));
  const general = options.filter(({ names }) => !names.some((one) => own.has(one)));
  return `#compdef ${name}
# Completion of ${name} for zsh. In ~/.zshrc, after compinit: source <(${name} completion zsh)
_${name}() {
  local command=${byDefault?.name ?? ''}
  local -a commands=(
    ${listed.join('\n    ')}
  )
  case $words[2] in
    ${commands.map((command) => command.name).join('|')})
      if (( CURRENT > 2 )); then
        command=$words[2]
        shift words
        (( CURRENT-- ))
      fi ;;
  esac
  (( CURRENT == 2 )) && [[ $command == ${byDefault?.name ?? ''} && $words[1] == ${name} ]] && _describe command commands
  case $command in
${commands.map((command) => commandCase(command, command === byDefault ? general : [])).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

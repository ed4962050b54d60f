import type { CommandCard, ProgramCard, Takes } from '../program-card.ts';

/** What bash offers for a value: words of ours, files by its own default, or nothing. */
function offer(takes: Takes): string {
  if (takes.kind === 'words') return `COMPREPLY=($(compgen -W '${takes.words.join(' ')}' -- "$cur"))`;
  if (takes.kind === 'folder')
    return 'local IFS=$\'\\n\'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))';
  return takes.kind === 'file' ? ':' : 'compopt +o default 2>/dev/null';
}

const values = (command: CommandCard): readonly string[] =>
  command.options.flatMap(({ names, takes }) =>
    takes === null
      ? []
      : [`    ${names.map((name) => `${command.name}:${name}`).join('|')}) ${offer(takes)}; return ;;`],
  );

const flags = ({ name, options }: CommandCard): string =>
  `      ${name}) COMPREPLY=($(compgen -W '${options.flatMap(({ names }) => names).join(' ')}' -- "$cur")) ;;`;

const argumentsOf = ({ name, arguments: [first] }: CommandCard): readonly string[] =>
  first?.takes.kind === 'words' ? [`    ${name}) ${offer(first.takes)} ;;`] : [];

/** Writes the completion for bash, which works from version 3.2 on. */
export function bashCompletion({ name, options, commands }: ProgramCard): string {
  const names = commands.map((command) => command.name);
  const general = options.flatMap((option) => option.names).join(' ');
  return `# Completion of ${name} for bash. In ~/.bashrc: eval "$(${name} completion bash)"
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${names[0]}
  # bash cuts --format=json into three words
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case \${COMP_WORDS[1]} in
    ${names.join('|')}) [[ $COMP_CWORD -gt 1 ]] && command=\${COMP_WORDS[1]} ;;
  esac
  case $command:$prev in
${commands.flatMap(values).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(flags).join('\n')}
    esac
    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W '${general}' -- "$cur"))
    return
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur"))
    return
  fi
  case $command in
${commands.flatMap(argumentsOf).join('\n')}
  esac
}
complete -o default -F _${name} ${name}
`;
}

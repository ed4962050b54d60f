/** What the exit code of the command says; scripts may rely on it. */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  sourceFailed: 3,
  notWritten: 4,
  bug: 70,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

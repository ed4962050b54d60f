/** Milliseconds of processor time that a step takes in this process: other work on the machine does not count. */
export function cpuTimeOf(step: () => void): number {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

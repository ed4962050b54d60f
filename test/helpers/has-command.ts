import { spawnSync } from 'node:child_process';

/** Whether a program of this name is installed here. */
export function hasCommand(name: string, probe = '--version'): boolean {
  return spawnSync(name, [probe], { stdio: 'ignore' }).error === undefined;
}

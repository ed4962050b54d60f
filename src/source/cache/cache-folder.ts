import { isAbsolute, join } from 'node:path';

/**
 * Where pages are kept between two runs; null when the surroundings name no place for it. Source: XDG Base Directory Specification 0.8,
 * by which a relative path is to be ignored.
 * @example cacheFolder({ HOME: '/home/ratna' }) // → '/home/ratna/.cache/kutip'
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = env['XDG_CACHE_HOME'] ?? '';
  if (isAbsolute(named)) return join(named, 'kutip');
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  return isAbsolute(home) ? join(home, '.cache', 'kutip') : null;
}

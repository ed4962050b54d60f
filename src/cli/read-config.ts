import { basename } from 'node:path';

const FILE = 'kutip.config.json';

/** The settings of a folder, or the sentence that says what is wrong with their file. */
export type Config =
  | { readonly file: string; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly wrong: string };

function parse(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return basename(path) === FILE ? undefined : {}; // what is wrong with a package.json is not ours to say
  }
}

/** Finds `kutip.config.json`, or the key `kutip` of a package.json, in a folder or above it; null when there is none. */
export async function readConfig(folder: string): Promise<Config | null> {
  const { lilconfig } = await import('lilconfig');
  const searchPlaces = [FILE, 'package.json'];
  const found = await lilconfig('kutip', { searchPlaces, loaders: { '.json': parse } }).search(folder);
  if (found === null) return null;
  const file = basename(found.filepath);
  const settings: unknown = found.config;
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    return { wrong: `The settings in “${file}” are no JSON object. Write them as {"lang": "id"}.` };
  return { file, settings: settings as Readonly<Record<string, unknown>> };
}

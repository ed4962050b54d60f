import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListItem } from './list-item.ts';

const PAGE = /\.(?:html?|xhtml|txt)$/iu;

/**
 * The pages in a folder and the folders in it, in the order of their names; links are not followed. `input` is the folder as typed.
 * @example for await (const item of readFolder('/arsip', 'arsip')) … // { kind: 'page', text: 'arsip/2024/berita.html' }
 */
export async function* readFolder(path: string, input: string): AsyncGenerator<ListItem> {
  const found: { readonly name: string; readonly isFolder: boolean }[] = [];
  for await (const one of await opendir(path)) {
    if (one.isDirectory()) found.push({ name: one.name, isFolder: true });
    else if (one.isFile() && PAGE.test(one.name)) found.push({ name: one.name, isFolder: false });
  }
  for (const { name, isFolder } of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFolder) yield* readFolder(join(path, name), join(input, name));
    else yield { kind: 'page', text: join(input, name) };
  }
}

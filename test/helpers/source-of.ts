import type { OpenedSource } from '../../src/model/source.ts';
import { localSource } from '../../src/source/local-source.ts';

/** A saved page or a text as a source, under the name that was typed. */
export function sourceOf(text: string | Uint8Array, input = 'berita.html'): OpenedSource {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const opened = localSource({ input, kind: 'file', bytes });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

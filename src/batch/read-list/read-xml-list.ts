import type { Bytes, ListItem } from './list-item.ts';
import { createXmlItems } from './xml-items.ts';

/** `<?xml version="1.0" encoding="windows-1252"?>` */
const ENCODING = /^[^>]{0,100}\sencoding=["']([\w.:-]{1,40})["']/u;

function decoderFor(head: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(ENCODING.exec(head)?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

/**
 * Reads an RSS or Atom feed, a sitemap or an index of sitemaps as it comes in; nothing in it is loaded, and entities of its own are not
 * expanded. `head` is how it starts.
 * @example for await (const item of readXmlList(bytes, { input: 'umpan.xml', head, base: null })) …
 */
export async function* readXmlList(
  bytes: Bytes,
  { input, head, base }: { readonly input: string; readonly head: string; readonly base: string | null },
): AsyncGenerator<ListItem> {
  const { Parser } = await import('htmlparser2');
  const items = createXmlItems({ input, base });
  const parser = new Parser(items.handler, { xmlMode: true, decodeEntities: true });
  const decoder = decoderFor(head);
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* items.take();
  }
  parser.write(decoder.decode());
  yield* items.take();
  if (items.isOpen()) yield { kind: 'trouble', message: `“${input}” ends in the middle. Get it again.` };
}

/**
 * Reads a stream to its end, or gives null as soon as it is longer than the cap.
 * @example await readCapped(process.stdin, 1024) // the bytes of «Ketua KPU Ratna Dewi mengatakan …»
 */
export async function readCapped(stream: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > cap) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

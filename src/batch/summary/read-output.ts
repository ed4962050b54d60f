import { createReadStream } from 'node:fs';
import type { Report } from '../../model/report.ts';
import { readLines } from '../read-list/read-lines.ts';

const LONGEST_LINE = 256 * 1024 * 1024;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isReport(value: unknown): value is Report {
  const { ok, source } = (value ?? {}) as Partial<Report>; // whatever the line held
  return typeof ok === 'boolean' && typeof source?.input === 'string';
}

/**
 * The reports in an output, one after the other, and null for each line that holds none; headers are passed over.
 * @example for await (const report of readOutput('out.ndjson')) … // { ok: true, source: { … } … }
 */
export async function* readOutput(path: string): AsyncGenerator<Report | null> {
  for await (const line of readLines(createReadStream(path), LONGEST_LINE)) {
    if (line.kind === 'whole' && (line.text.trim() === '' || line.text.startsWith('{"kutip":"batch"'))) continue;
    const value = line.kind === 'whole' ? parse(line.text) : null;
    yield isReport(value) ? value : null;
  }
}

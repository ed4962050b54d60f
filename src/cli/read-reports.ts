import type { Report } from '../model/report.ts';

/** The reports in a text of `--format json` or `ndjson`, or in the output of a batch; null when it holds anything else. */
export async function readReports(text: string): Promise<readonly Report[] | null> {
  const { reportSchema } = await import('../report/schema.ts');
  const values = parse(text);
  const read = values?.map((value) => reportSchema.safeParse(value));
  if (read === undefined || read.length === 0) return null;
  const reports = read.flatMap((one) => (one.success ? [one.data] : []));
  return reports.length === read.length ? reports : null;
}

function parse(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): readonly unknown[] | null {
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line))
      .filter((value) => (value as { readonly kutip?: unknown } | null)?.kutip !== 'batch'); // the header of an output
  } catch {
    return null;
  }
}

import { type Failure, isFailureCode } from '../../model/failure.ts';
import type { Warning } from '../../model/source.ts';

/** What an archive holds beside the answers of servers, so that an audit can be repeated from it. */
export type ArchiveNote =
  /** What the user typed. */
  | { readonly kind: 'input'; readonly input: string }
  /** How reading an address ended, where the answers alone do not say it. */
  | {
      readonly kind: 'ending';
      readonly address: string;
      readonly failure: Failure | null;
      readonly warnings: readonly Warning[];
    };

const LINE = /^([A-Za-z-]{1,40}): (.+)$/u;

/**
 * A note as the block of a metadata record, one JSON value a line.
 * @example writeNote({ kind: 'input', input: 'https://kabar.example/pemilu/1' }).toString() // → 'isSeed: 1\r\nkutip-input: "https://…"\r\n'
 */
export function writeNote(note: ArchiveNote): Buffer {
  const fields: readonly (readonly [string, unknown])[] =
    note.kind === 'input'
      ? [
          ['isSeed', 1],
          ['kutip-input', note.input],
        ]
      : [
          ['kutip-address', note.address],
          ['kutip-failure', note.failure],
          ['kutip-warnings', note.warnings],
        ];
  return Buffer.from(fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}\r\n`).join(''));
}

function parse(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readFailure(value: unknown): Failure | null {
  if (!isObject(value)) return null;
  const { code, message, hint, status } = value;
  if (!isFailureCode(code) || typeof message !== 'string' || typeof hint !== 'string') return null;
  return { code, message, hint, status: typeof status === 'number' && Number.isInteger(status) ? status : null };
}

function readWarnings(value: unknown): readonly Warning[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((one) =>
    isObject(one) && typeof one['code'] === 'string' && typeof one['message'] === 'string'
      ? [{ code: one['code'], message: one['message'] }]
      : [],
  );
}

/** Reads the block of a metadata record; null when it is no note, or not one as `writeNote` writes them. */
export function readNote(block: Uint8Array): ArchiveNote | null {
  const lines = Buffer.from(block).toString('utf8').split(/\r?\n/u);
  const fields = new Map(
    lines.flatMap((line) => {
      const [, name, value] = LINE.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const input = parse(fields.get('kutip-input'));
  if (typeof input === 'string') return { kind: 'input', input };
  const address = parse(fields.get('kutip-address'));
  if (typeof address !== 'string') return null;
  return {
    kind: 'ending',
    address,
    failure: readFailure(parse(fields.get('kutip-failure'))),
    warnings: readWarnings(parse(fields.get('kutip-warnings'))),
  };
}

/** Every way a source can fail, as printed in `error.code`. The list is closed: scripts may switch on it. */
export const failureCodes = [
  'file-not-found',
  'file-unreadable',
  'is-directory',
  'empty',
  'binary',
  'not-html',
  'too-large',
  'not-an-article',
  'page-limits',
  'bad-url',
  'scheme',
  'credentials-in-url',
  'private-address',
  'dns',
  'connect',
  'tls',
  'timeout',
  'truncated',
  'encoding',
  'protocol',
  'redirect-loop',
  'too-many-redirects',
  'http-status',
  'robots',
  'blocked-page',
  'offline',
  'deferred',
  'damaged-archive',
  'internal',
] as const;

/** One of them. */
export type FailureCode = (typeof failureCodes)[number];

/** Whether a word is one of the codes. */
export function isFailureCode(word: unknown): word is FailureCode {
  return (failureCodes as readonly unknown[]).includes(word);
}

/** Why a source could not be audited: what happened, and what the user can do about it. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly hint: string;
  /** The HTTP status, where there was one. */
  readonly status: number | null;
}

/** A step that can fail returns one of these; exceptions are kept for bugs and wrong use. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a failure; `status` is null unless an HTTP answer caused it. */
export function failed(
  code: FailureCode,
  message: string,
  hint: string,
  status: number | null = null,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message, hint, status } };
}

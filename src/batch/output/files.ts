import * as fs from 'node:fs';

/** The calls of the file system that keep an output; a test stands in for them to let each one fail. */
export type Files = Pick<
  typeof fs,
  | 'openSync'
  | 'readSync'
  | 'writeSync'
  | 'fdatasyncSync'
  | 'fsyncSync'
  | 'ftruncateSync'
  | 'fstatSync'
  | 'closeSync'
  | 'statSync'
  | 'renameSync'
  | 'linkSync'
  | 'unlinkSync'
  | 'utimesSync'
  | 'readFileSync'
>;

/** The file system itself. */
export const realFiles: Files = fs;

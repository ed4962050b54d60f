import type { Token } from '../text/tokens.ts';
import { findInsertedReport } from './inserted-report.ts';
import { findOpeningReport } from './opening-report.ts';
import { findPassiveReport } from './passive-report.ts';
import type { ReportedClause } from './reported-clause.ts';
import { findSubjectReport } from './subject-report.ts';

/**
 * Finds the reported speech of one sentence (its tokens without the final full stop): who, by which verb, and the reported clause.
 * Null when the sentence reports nothing, only an act, or hearsay without a source.
 * @example findReport(tokens of 'Ratna menjelaskan bahwa logistik sudah tiba') // → clause «logistik sudah tiba»
 */
export function findReport(tokens: readonly Token[]): ReportedClause | null {
  return (
    findOpeningReport(tokens) ?? findInsertedReport(tokens) ?? findSubjectReport(tokens) ?? findPassiveReport(tokens)
  );
}

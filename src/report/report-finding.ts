import type { Finding } from '../model/finding.ts';
import type { ToCodePoints } from './offsets.ts';
import { reportEvidence } from './report-evidence.ts';

/**
 * A finding as the report prints it.
 * @example reportFinding(finding, at).evidence[0]?.text // 'sumber di KPU'
 */
export function reportFinding(finding: Finding, at: ToCodePoints): Finding {
  const { id, severity, message, evidence, norm, whyNot } = finding;
  return { id, severity, message, evidence: evidence.map((item) => reportEvidence(item, at)), norm, whyNot };
}

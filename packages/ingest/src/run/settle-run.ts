// What becomes of the findings of a run: errors, which stop it; warnings; and what is accepted.
import { checks } from '../checks';
import { faultOf } from '../checks/report-finding';
import type { CheckedFinding } from '../checks/run-checks';
import { reportNeedless, settleFindings, type AcceptedFinding } from '../checks/settle-findings';
import { FaultList, type Fault, type ReportFault } from '../faults/fault';
import type { RunPlan } from './plan';

export interface SettledRun {
  readonly warnings: readonly Fault[];
  readonly accepted: readonly AcceptedFinding[];
}

export function settleRun(
  findings: readonly CheckedFinding[],
  { publications, measures, partial }: RunPlan,
  allRead: boolean,
  report: ReportFault,
): SettledRun {
  const { raised, accepted, needless } = settleFindings(findings, publications);
  const warnings = new FaultList();
  for (const finding of raised) {
    const send = warningCodes.has(finding.code) ? warnings.report : report;
    send(faultOf(finding));
  }
  // Of a file that could not be read nothing was found, needless or not.
  if (allRead) {
    const evaluated = new Set(measures.map(({ id }) => id));
    reportNeedless(
      needless,
      (measure) => (measure === null ? !partial : evaluated.has(measure)),
      report,
    );
  }
  return { warnings: warnings.all, accepted };
}

const warningCodes: ReadonlySet<string> = new Set(
  checks.flatMap(({ code, severity }) => (severity === 'warning' ? [code] : [])),
);

// Whether a run would notice that a file was spoilt: only what it says beyond what it says of the file as
// it was published counts. Checksums and checks of revision are left out.
import { inputColumns, measuresOf, type ContextVariable, type Metric } from '@oflog/metrics-core';

import { checks } from '../checks';
import { measureFigures } from '../checks/measure-figures';
import { publicationFigures } from '../checks/publication-figures';
import { checkMeasure, checkPublication, type CheckedFinding } from '../checks/run-checks';
import { settleFindings, type Settled } from '../checks/settle-findings';
import { evaluateAll } from '../evaluate/evaluate-measure';
import { sheetNamed } from '../extract/extract-release';
import { indexFacts } from '../facts/fact-index';
import type { Fact } from '../facts/fact';
import { FaultList } from '../faults/fault';
import type { FaultCode } from '../faults/fault-catalogue';
import type { Workbook } from '../read';
import { readFigures, type ReadRelease } from '../run/read-releases';
import type { Archive } from './open-archive';
import type { Subject } from './subject';

export type Verdict =
  /** Every figure is as before: what was changed is not read, or means the same. */
  | { readonly kind: 'harmless' }
  /** The codes of what is found first: in reading, else in the figures, else in the measures. */
  | { readonly kind: 'stopped' | 'warned'; readonly codes: readonly FaultCode[] }
  | { readonly kind: 'missed' };

export interface Judge {
  judge(subject: Subject, spoilt: Workbook): Verdict;
  /** What a change of the file would be caught by among certain checks of publications alone. */
  codesOf(subject: Subject, spoilt: Workbook): readonly FaultCode[];
}

export function judgeOf({ catalogue, register, releases }: Archive): Judge {
  const settle = (findings: readonly CheckedFinding[]) =>
    settleFindings(
      findings.filter(({ code }) => !revisionCodes.has(code)),
      catalogue.publications,
    );
  const inPublication = (publication: string, all: readonly ReadRelease[]): Settled => {
    const own = all.filter((one) => one.publication.id === publication);
    const [first] = own;
    return settle(
      first === undefined
        ? []
        : checkPublication(publicationFigures(first.publication, own, register), true),
    );
  };
  const inMeasures = (publication: string, all: readonly ReadRelease[]): Settled => {
    const measures = measuresOf(catalogue).filter((one) => publicationsOf(one).has(publication));
    const needed = new Set(measures.flatMap((one) => [...publicationsOf(one)]));
    const index = indexFacts(all.filter((one) => needed.has(one.publication.id)));
    return settle(
      measures.flatMap((measure) =>
        checkMeasure(
          measureFigures(measure, evaluateAll(measure, { index, register }), register),
          true,
        ),
      ),
    );
  };
  const known = { figures: remembered(inPublication), measures: remembered(inMeasures) };

  /** The release as the spoilt file gives it, or the codes of the faults of reading it. */
  const reread = (subject: Subject, spoilt: Workbook): ReadRelease | readonly FaultCode[] => {
    const { publication, release } = subject;
    const names = release.tables.map(({ sheet }) => sheetNamed(spoilt.sheetNames, sheet ?? ''));
    if (names.some((name) => !spoilt.grids.has(name))) return ['READ_SHEET_MISSING'];
    const faults = new FaultList();
    const context = { publication, release, register, report: faults.report };
    const read = readFigures(spoilt, context);
    return faults.all.length > 0
      ? [...new Set(faults.all.map(({ code }) => code))]
      : { publication, release, ...read };
  };
  const replaced = (read: ReadRelease) =>
    releases.map((one) => (one.release.id === read.release.id ? read : one));

  return {
    judge: (subject, spoilt) => {
      const read = reread(subject, spoilt);
      if (!('facts' in read)) return { kind: 'stopped', codes: read };
      if (sameFigures(subject, read.facts)) return { kind: 'harmless' };
      const { id } = subject.publication;
      const all = replaced(read);
      return (
        verdictOf(inPublication(id, all), known.figures(id, releases)) ??
        verdictOf(inMeasures(id, all), known.measures(id, releases)) ?? { kind: 'missed' }
      );
    },
    codesOf: (subject, spoilt) => {
      const read = reread(subject, spoilt);
      if (!('facts' in read)) return read;
      const { id } = subject.publication;
      const found = news(inPublication(id, replaced(read)), known.figures(id, releases));
      return found.map(({ code }) => code);
    },
  };
}

/** Another release that states the same figure is not always there to compare with. */
const revisionCodes: ReadonlySet<FaultCode> = new Set(
  checks.flatMap(({ code, group }) => (group === 'revision' ? [code] : [])),
);

const warningCodes: ReadonlySet<FaultCode> = new Set(
  checks.flatMap(({ code, severity }) => (severity === 'warning' ? [code] : [])),
);

function verdictOf(now: Settled, before: Settled): Verdict | null {
  const codes = [...new Set<FaultCode>(news(now, before).map(({ code }) => code))];
  const stopping = codes.filter((code) => !warningCodes.has(code));
  if (stopping.length > 0) return { kind: 'stopped', codes: stopping };
  if (needlessNow(now, before)) return { kind: 'stopped', codes: ['EXCEPTION_NEEDLESS'] };
  return codes.length > 0 ? { kind: 'warned', codes } : null;
}

/** What is raised now, and was not before. */
function news(now: Settled, before: Settled): CheckedFinding[] {
  const known = new Set(before.raised.map(wordsOf));
  return now.raised.filter((finding) => !known.has(wordsOf(finding)));
}

function wordsOf({ code, subject, found }: CheckedFinding): string {
  return JSON.stringify([code, subject, found]);
}

function needlessNow(now: Settled, before: Settled): boolean {
  const known = new Set(before.needless.map(({ exception }) => exception));
  return now.needless.some(({ exception }) => !known.has(exception));
}

function publicationsOf(measure: Metric | ContextVariable): ReadonlySet<string> {
  const weight = measure.merged.rule === 'weighted-mean' ? [measure.merged.weight] : [];
  return new Set([...inputColumns(measure), ...weight].map(({ publication }) => publication));
}

/** Columns that only check others are nobody's figures. */
function sameFigures({ publication, facts }: Subject, reread: readonly Fact[]): boolean {
  const isFigure = ({ column }: Fact) => publication.columns[column]?.control !== true;
  const before = facts.filter(isFigure);
  const now = reread.filter(isFigure);
  if (before.length !== now.length) return false;
  const known = new Map(before.map((fact) => [keyOf(fact), sayingOf(fact)]));
  return now.every((fact) => known.get(keyOf(fact)) === sayingOf(fact));
}

function keyOf({ column, authority, period }: Fact): string {
  return `${column} ${authority} ${period}`;
}

function sayingOf({ figure: { value, text, state, marks } }: Fact): string {
  // Parts added up in another order give the same figure, but for the last digits of a double.
  return JSON.stringify([value?.toPrecision(12), text, state, marks]);
}

/** What a function gives for a publication, worked out once. */
function remembered<Rest extends readonly unknown[], Result>(
  work: (publication: string, ...rest: Rest) => Result,
): (publication: string, ...rest: Rest) => Result {
  const results = new Map<string, Result>();
  return (publication, ...rest) => {
    const known = results.get(publication);
    if (known !== undefined) return known;
    const result = work(publication, ...rest);
    results.set(publication, result);
    return result;
  };
}

// Spoils published files in seeded ways and counts what a run would notice.
import type { FaultCode } from '../faults/fault-catalogue';
import { cellCorruptions } from './cells';
import {
  corruptionClasses,
  type Corrupted,
  type Corruption,
  type CorruptionClass,
} from './corruption';
import { headerCorruptions } from './headers';
import { judgeOf, type Judge, type Verdict } from './judge';
import { numberCorruptions } from './numbers';
import type { Archive } from './open-archive';
import { seeded, type Random } from './random';
import { rowCorruptions } from './rows';
import { sheetCorruptions } from './sheets';
import { cellAt, withCells, type Edit } from './spoil';
import type { Subject } from './subject';

export interface Trial {
  readonly of: CorruptionClass;
  readonly kind: string;
  readonly release: string;
  readonly words: string;
  readonly verdict: Exclude<Verdict, { kind: 'harmless' }>;
  /** Whether a declared total or identity binds what was changed; null where not asked. */
  readonly underControl: boolean | null;
}

export interface CampaignOptions {
  readonly trials: number;
  readonly seed: number;
  readonly onTrial?: (trial: Trial, done: number) => void;
}

/** Of a thousand trials so many are of each class. */
const shares: Readonly<Record<CorruptionClass, number>> = {
  headers: 0.12,
  sheets: 0.06,
  rows: 0.14,
  types: 0.12,
  markers: 0.1,
  signs: 0.09,
  'factors of ten': 0.15,
  'other cell values': 0.22,
};

const corruptions: readonly Corruption[] = [
  ...headerCorruptions,
  ...sheetCorruptions,
  ...rowCorruptions,
  ...cellCorruptions,
  ...numberCorruptions,
];

/** Each release has the same chance to be spoilt, each kind of its class the same turn. */
export function runCampaign(archive: Archive, { trials, seed, onTrial }: CampaignOptions): Trial[] {
  const judge = judgeOf(archive);
  const done: Trial[] = [];
  for (const of of corruptionClasses) {
    const wanted = done.length + Math.round(trials * shares[of]);
    const random = seeded(seed + corruptionClasses.indexOf(of));
    let kinds = corruptions.filter((corruption) => corruption.of === of);
    while (done.length < wanted && kinds.length > 0) {
      for (const kind of kinds.slice(0, wanted - done.length)) {
        const trial = tryOnce(kind, random.shuffled(archive.subjects), random, judge);
        if (trial === undefined) {
          // No file of the archive can be spoilt so: the others of its class take its turns.
          kinds = kinds.filter((other) => other !== kind);
          continue;
        }
        done.push(trial);
        onTrial?.(trial, done.length);
      }
    }
  }
  return done;
}

/** On the first subject that can be spoilt so with a figure changed by it. */
function tryOnce(
  { of, kind, spoil }: Corruption,
  subjects: readonly Subject[],
  random: Random,
  judge: Judge,
): Trial | undefined {
  for (const subject of subjects) {
    const corrupted = spoil(subject, random);
    if (corrupted === null) continue;
    const verdict = judge.judge(subject, corrupted.workbook);
    if (verdict.kind === 'harmless') continue;
    const underControl =
      of === 'other cell values' ? isUnderControl(subject, corrupted, judge) : null;
    const { release } = subject;
    return { of, kind, release: release.id, words: corrupted.words, verdict, underControl };
  }
  return undefined;
}

/** Far beyond any tolerance; much further, and adding up would lose the last digits of other figures. */
const absurdly = 10_000;
const controls: readonly FaultCode[] = ['CONTROL_TOTAL', 'IDENTITY'];

/**
 * Makes the same change so many times as large that no tolerance could hide it, and asks whether a total
 * or an identity speaks. Two values exchanged leave any sum of both as it is, however far they lie apart:
 * what binds them is only what says something of one without the other.
 */
function isUnderControl(subject: Subject, { edits }: Corrupted, judge: Judge): boolean {
  if (edits === undefined) return false;
  const magnified = edits.map((edit): Edit => {
    const before = cellAt(subject.workbook, edit);
    const number = Number(before);
    const far = number + (Number(edit.value) - number) * absurdly;
    return { ...edit, value: typeof before === 'string' ? String(far) : far };
  });
  const codes = judge.codesOf(subject, withCells(subject.workbook, magnified));
  return codes.some((code) => controls.includes(code));
}

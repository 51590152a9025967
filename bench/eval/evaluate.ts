import type { CallRules } from '../../domain/call-rules.ts';
import { regressions, type Floors } from './floors.ts';
import type { SetReport } from './report.ts';
import { judge, score } from './score.ts';
import { isHeldOut, type LabelledSet } from './sets.ts';

/** A set with the words for where it comes from; the project's own dialogues are `own`. */
export interface SourcedSet {
  readonly set: LabelledSet;
  readonly source: string;
  readonly isOwn: boolean;
}

/** Scores a set as a whole and in its two parts, and compares it with the floors of its data. */
export function evaluateSet(
  { set, source, isOwn }: SourcedSet,
  rules: CallRules,
  floors: Floors,
  isRecording: boolean,
): SetReport {
  const judged = judge(set, rules);
  const all = score(set.name, judged);
  const fallen = regressions(floors, set, all.measures);
  const compared = fallen.length > 0 ? 'broken' : 'held';
  return {
    source,
    isOwn,
    set: set.name,
    sha256: set.sha256,
    items: judged.length,
    all,
    tuned: score(
      set.name,
      judged.filter((one) => !isHeldOut(one)),
    ),
    heldOut: score(set.name, judged.filter(isHeldOut)),
    floor: isRecording ? 'recorded' : set.sha256 in floors ? compared : 'none',
    regressions: fallen,
    judged,
  };
}

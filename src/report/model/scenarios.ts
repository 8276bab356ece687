import type { ScenarioChange, ScenarioComparison, ScenarioSide } from '../../compare/types.ts';
import type { StageName } from '../../agent/types.ts';
import { untrusted } from '../../base/untrusted.ts';
import type { Untrusted } from '../../base/untrusted.ts';
import type { Phrase } from '../phrase.ts';
import { evidenceOf, viewOf } from './evidence.ts';
import type { EvidenceView } from './evidence.ts';
import { deviationOf, gistOf } from './gist.ts';
import type { Deviation } from './gist.ts';
import type { Lookup } from './lookup.ts';
import { spotOf } from './place.ts';
import type { Spot } from './place.ts';

/** Why a scenario is thought to fail. `this change?`: one trial a side cannot tell a break from a flake. */
export type Cause =
  | 'this change'
  | 'may be flaky'
  | 'already failing'
  | 'no baseline'
  | 'this change?'
  | 'may be chance';

export interface ScenarioRow {
  readonly id: Untrusted;
  readonly spot?: Spot;
  readonly change: ScenarioChange;
  /** Tagged `regression`: must always pass. */
  readonly tagged: boolean;
  readonly flaky: boolean;
  /** Passed of finished trials, `9/10`; `—` where none finished. */
  readonly baseline: string;
  readonly candidate: string;
  readonly missing: number;
}

/** A scenario that fails, with what a reviewer needs to see why. */
export interface FailingRow extends ScenarioRow {
  readonly cause: Cause;
  readonly stage?: StageName;
  readonly gist: Phrase;
  readonly evidence: EvidenceView;
}

export interface ScenarioGroups {
  /** Worst first: regression-tagged, then surely broken, then the deepest drop. */
  readonly broken: readonly FailingRow[];
  /** Regression-tagged and failing although not newly broken, or failing without a baseline. */
  readonly mustPass: readonly FailingRow[];
  readonly fixed: readonly ScenarioRow[];
  readonly failing: readonly ScenarioRow[];
  /** Failing now, which chance can explain. Only where the policy weighs evidence. */
  readonly watched: readonly FailingRow[];
  /** Mixed results, not broken: told apart so that nobody hunts them in this change. */
  readonly flaky: readonly ScenarioRow[];
  /** Results on one side only, and not because a service failed. */
  readonly unpaired: readonly ScenarioRow[];
  /** Scenarios whose turn never came, since the verdict was certain before. */
  readonly notRun: number;
  /** Those that ran. */
  readonly all: readonly ScenarioRow[];
  readonly deviations: readonly Deviation[];
  /** What the watched ones do otherwise. */
  readonly suspects: readonly Deviation[];
}

/** Sorts the scenarios into the groups that the report tells of. */
export function scenarioGroups(look: Lookup): ScenarioGroups {
  const { comparison, outcome } = look.input;
  // What an early stop left out is not one-sided.
  const oneSided = outcome.kind === 'judged' ? outcome.verdict.paired?.unpaired : undefined;
  const known = oneSided && new Set(oneSided);
  // Stored runs of the baseline are there also where the candidate's turn never came.
  const hasRun = ({ baseline, candidate }: ScenarioComparison): boolean =>
    ran(candidate) || (oneSided === undefined && ran(baseline));
  const reached = (id: string): boolean => known?.has(id) ?? true;
  const tagged = new Set(outcome.kind === 'judged' ? outcome.verdict.regressionFailures : []);
  const rows = look.scenarios.map((scenario) => ({ scenario, row: rowOf(look, scenario) }));
  const having = (change: ScenarioChange) => rows.filter(({ scenario }) => scenario.change === change);
  const broken = having('broken').map(({ scenario, row }) => failing(look, scenario, row));
  broken.sort((a, b) => rank(b.scenario) - rank(a.scenario));
  const watched = having('watched')
    .filter(({ scenario }) => !scenario.flaky)
    .map(({ scenario, row }) => failing(look, scenario, row));
  watched.sort((a, b) => rank(b.scenario) - rank(a.scenario));
  const must = rows.filter(({ scenario }) =>
    comparison ? scenario.change !== 'broken' && tagged.has(scenario.id) : isFailing(scenario[look.solo]),
  );
  const plain = (list: readonly { readonly row: ScenarioRow }[]): ScenarioRow[] => list.map(({ row }) => row);
  return {
    broken: broken.map(({ row }) => row),
    mustPass: must.map(({ scenario, row }) => failing(look, scenario, row).row),
    fixed: plain(having('fixed')),
    failing: plain(having('failing')),
    watched: watched.map(({ row }) => row),
    flaky: plain(
      rows.filter(({ scenario }) => scenario.flaky && scenario.change !== 'broken' && hasRun(scenario)),
    ),
    unpaired: comparison
      ? plain(
          having('unpaired').filter(
            ({ row, scenario: { id, baseline, candidate } }) =>
              row.missing === 0 && reached(id) && (ran(baseline) || ran(candidate)),
          ),
        )
      : [],
    notRun: rows.filter(({ scenario }) => !hasRun(scenario)).length,
    all: plain(rows.filter(({ scenario }) => hasRun(scenario))),
    deviations: broken.map(({ deviation }) => deviation),
    suspects: watched.map(({ deviation }) => deviation),
  };
}

const ran = ({ trials, missing }: ScenarioSide): boolean => trials + missing > 0;
const isFailing = ({ passed, trials }: ScenarioSide): boolean => trials > 0 && passed * 2 <= trials;
const shareOf = ({ passed, trials }: ScenarioSide): number => (trials === 0 ? 0 : passed / trials);
const rank = (scenario: ScenarioComparison): number =>
  (scenario.regressionTagged ? 4 : 0) +
  (scenario.flaky ? 0 : 2) +
  (shareOf(scenario.baseline) - shareOf(scenario.candidate));

function rowOf(look: Lookup, scenario: ScenarioComparison): ScenarioRow {
  const spot = spotOf(look.input, look.scenario(scenario.id)?.place);
  const count = ({ passed, trials }: ScenarioSide): string => (trials === 0 ? '—' : `${passed}/${trials}`);
  return {
    id: untrusted(scenario.id),
    ...(spot && { spot }),
    change: scenario.change,
    tagged: scenario.regressionTagged,
    flaky: scenario.flaky,
    baseline: count(scenario.baseline),
    candidate: count(scenario.candidate),
    missing: scenario.baseline.missing + scenario.candidate.missing,
  };
}

function failing(
  look: Lookup,
  scenario: ScenarioComparison,
  row: ScenarioRow,
): { readonly scenario: ScenarioComparison; readonly deviation: Deviation; readonly row: FailingRow } {
  const evidence = evidenceOf(look, scenario.id);
  const deviation = deviationOf(evidence);
  return {
    scenario,
    deviation,
    row: {
      ...row,
      cause: causeOf(scenario),
      ...(scenario.stage && { stage: scenario.stage }),
      gist: gistOf(deviation),
      evidence: viewOf(look, evidence),
    },
  };
}

function causeOf({ change, flaky, baseline, candidate }: ScenarioComparison): Cause {
  if (baseline.trials === 0) return 'no baseline';
  if (change === 'watched') return 'may be chance';
  if (flaky) return 'may be flaky';
  if (change === 'failing') return 'already failing';
  return baseline.trials === 1 && candidate.trials === 1 ? 'this change?' : 'this change';
}

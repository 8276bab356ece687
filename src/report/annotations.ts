import { forWorkflowCommand, forWorkflowProperty, plain } from './escape.ts';
import type { ReportModel } from './model.ts';
import type { FailingRow, ScenarioRow } from './model/scenarios.ts';
import type { Spot } from './model/place.ts';
import { plural } from '../base/format.ts';
import type { Phrase } from './phrase.ts';

/** GitHub shows 10 errors and 10 warnings a step and drops the others without a word. */
const MOST_ANNOTATIONS = 10;

/** A remark at a line of a scenario file. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly spot: Spot;
  readonly title: Phrase;
  readonly message: Phrase;
}

/**
 * Errors where a scenario broke, at the failing assertion's line or the scenario's own; warnings for flaky scenarios
 * and for those without a result. At most MOST_ANNOTATIONS of each.
 */
export function annotations(model: ReportModel): readonly Annotation[] {
  const { broken, mustPass, watched, flaky, all } = model.scenarios;
  const errors = [...broken, ...mustPass].flatMap((row) => failing(row));
  const warnings = [
    ...watched.flatMap((row) =>
      remark(row, 'watched', ['fails now, which chance can explain: ', counts(row)]),
    ),
    ...flaky.flatMap((row) => remark(row, 'flaky', ['passes sometimes: ', counts(row)])),
    // A run that was stopped is told once, not at every scenario that it did not reach.
    ...(model.missing.lost > 0 ? all : [])
      .filter(({ missing }) => missing > 0)
      .flatMap((row) =>
        remark(row, 'no result', [
          plural(row.missing, 'trial'),
          ' without a result: lost or cancelled, neither passed nor failed',
        ]),
      ),
  ];
  return [...errors.slice(0, MOST_ANNOTATIONS), ...warnings.slice(0, MOST_ANNOTATIONS)];
}

const counts = (row: ScenarioRow): string => `baseline ${row.baseline}, candidate ${row.candidate}`;

function failing(row: FailingRow): Annotation[] {
  const first = row.evidence.failed[0];
  const spot = first?.spot ?? row.spot;
  if (!spot) return [];
  const why: Phrase = first ? [' · ', first.type, ': ', first.message] : [];
  return [
    {
      level: 'error',
      spot,
      title: [row.change === 'broken' ? 'broken: ' : 'failing: ', row.id],
      message: [...row.gist, ` (${counts(row)}, cause: ${row.cause})`, ...why],
    },
  ];
}

function remark(row: ScenarioRow, what: string, message: Phrase): Annotation[] {
  return row.spot ? [{ level: 'warning', spot: row.spot, title: [`${what}: `, row.id], message }] : [];
}

/** One workflow command a line, for the log of a GitHub step. */
export function formatAnnotation({ level, spot, title, message }: Annotation): string {
  const properties = [
    `file=${forWorkflowProperty(spot.file)}`,
    `line=${spot.line}`,
    ...(spot.column === undefined ? [] : [`col=${spot.column}`]),
    `title=${forWorkflowProperty(plain(title))}`,
  ];
  return `::${level} ${properties.join(',')}::${forWorkflowCommand(plain(message))}`;
}

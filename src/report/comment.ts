import { details, EMPTY, join, link, gfm, sentence, table, words } from './escape.ts';
import type { Markdown } from './escape.ts';
import { waitingForReview } from './data.ts';
import { failingTable, sides } from './evidence.ts';
import type { Limits } from './evidence.ts';
import { formatMarker } from './marker.ts';
import type { ReportModel } from './model.ts';
import type { ScenarioRow } from './model/scenarios.ts';
import { besideVerdict, costAndLatency, foot, method, missingTrials, ruleChanges } from './notes.ts';
import { couldSee, idList, metricTable, scenarioLink, unknowns, verdict, who } from './sections.ts';

export { formatMarker, parseMarker } from './marker.ts';

/**
 * Bytes of a comment. GitHub takes 65,536 characters (`Body is too long (maximum is 65536 characters)`, 422); bytes
 * are never fewer than characters, and the rest is room for what GitHub adds.
 */
export const COMMENT_BYTES = 60_000;

/** How much of everything a rendering shows. */
export interface Rung extends Limits {
  /** Ids in a list. */
  readonly ids: number;
  /** Lines of warnings and rule changes. */
  readonly lines: number;
  /** Folded tables: `all` with every scenario, `method` without, `none`. */
  readonly folds: 'all' | 'method' | 'none';
}

/** From complete to counts; the last rendering, verdict and link, is made without a rung. */
const LADDER: readonly Rung[] = [
  { rows: 10, foldedRows: 500, evidence: 25, ids: 15, lines: 20, folds: 'all' },
  { rows: 10, foldedRows: 200, evidence: 25, ids: 15, lines: 20, folds: 'method' },
  { rows: 10, foldedRows: 50, evidence: 8, ids: 15, lines: 10, folds: 'method' },
  { rows: 10, foldedRows: 0, evidence: 3, ids: 10, lines: 5, folds: 'none' },
  { rows: 10, foldedRows: 0, evidence: 0, ids: 5, lines: 3, folds: 'none' },
  { rows: 0, foldedRows: 0, evidence: 0, ids: 0, lines: 1, folds: 'none' },
];

/**
 * The comment's renderings from complete to verdict and link, each at most COMMENT_BYTES and each beginning with the
 * marker line. Never empty; an unchanged check has one rendering of one line.
 */
export function renderComment(model: ReportModel): readonly string[] {
  const marker = formatMarker(model.key);
  const bodies =
    model.headline.state === 'UNCHANGED'
      ? [join([unchanged(model), ruleChanges(model, RULE_LINES)], '\n\n'), unchanged(model)]
      : [...LADDER.map((rung) => body(model, rung)), minimal(model)];
  const renderings = bodies
    .map((text) => `${marker}\n${text}\n`)
    .filter((text) => Buffer.byteLength(text) <= COMMENT_BYTES);
  return [...new Set(renderings)];
}

/** Rule changes that an unchanged agent's comment lists. */
const RULE_LINES = 50;

/** Everything at one rung, without the marker. */
export function body(model: ReportModel, rung: Rung): Markdown {
  // Where nothing was judged, what failed is the news.
  const unjudged = model.headline.state === 'UNJUDGED';
  return join(
    [
      verdict(model),
      unjudged ? missingTrials(model) : EMPTY,
      metricTable(model),
      unknowns(model),
      who(model),
      couldSee(model),
      newlyBroken(model, rung),
      watched(model, rung),
      mustPass(model, rung),
      unjudged ? EMPTY : fixedAndFlaky(model, rung),
      rung.folds === 'none' || unjudged ? EMPTY : costAndLatency(model),
      unjudged ? EMPTY : missingTrials(model),
      ruleChanges(model, rung.lines),
      besideVerdict(model, rung.lines),
      rung.folds === 'none' ? EMPTY : waitingForReview(model),
      rung.folds === 'none' ? EMPTY : stillFailing(model, rung),
      rung.folds === 'all' ? allScenarios(model) : EMPTY,
      rung.folds === 'none' ? EMPTY : method(model),
      foot(model),
    ],
    '\n\n',
  );
}

function newlyBroken(model: ReportModel, rung: Rung): Markdown {
  const { broken } = model.scenarios;
  if (broken.length === 0) return EMPTY;
  const note = model.singleTrial
    ? gfm`With one trial a side, a flaky scenario looks the same as a broken one: \`repeat\` in the gate tells them apart.`
    : EMPTY;
  const title =
    model.headline.state === 'UNJUDGED'
      ? gfm`### Broken in what ran (${broken.length})`
      : gfm`### Newly broken (${broken.length})`;
  const lock = broken.slice(0, rung.rows).some(({ tagged }) => tagged) ? lockNote(model) : EMPTY;
  return join([title, join([lock, note], ' '), failingTable(model, broken, rung)], '\n\n');
}

const lockNote = ({ policy }: ReportModel): Markdown =>
  policy.evidence
    ? gfm`🔒 is tagged \`regression\`: it has a rule of its own.`
    : gfm`🔒 is tagged \`regression\`: it must always pass.`;

/** Where failures made the verdict REJECT, what fails now is what a reviewer looks at, although each alone may be chance. */
function watched(model: ReportModel, rung: Rung): Markdown {
  const rows = model.scenarios.watched;
  if (rows.length === 0 || !model.seen.failuresDecide) return EMPTY;
  return join(
    [
      gfm`### Failing now (${rows.length})`,
      gfm`All together they are more than chance explains; each alone may be chance.`,
      failingTable(model, rows, rung),
    ],
    '\n\n',
  );
}

function mustPass(model: ReportModel, rung: Rung): Markdown {
  const rows = model.scenarios.mustPass;
  if (rows.length === 0) return EMPTY;
  const title = model.compared
    ? gfm`### Regression scenarios that fail, though not newly broken (${rows.length})`
    : gfm`### Failing (${rows.length})`;
  return join([title, failingTable(model, rows, rung)], '\n\n');
}

function fixedAndFlaky({ scenarios, compared, seen }: ReportModel, { ids }: Rung): Markdown {
  if (!compared) return EMPTY;
  const line = (title: Markdown, rows: readonly ScenarioRow[], counts: boolean): Markdown => {
    if (rows.length === 0) return EMPTY;
    const list = idList(rows, ids, counts);
    return ids > 0 ? gfm`**${title} (${rows.length})**: ${list}` : gfm`**${title}**: ${rows.length}`;
  };
  return join(
    [
      line(gfm`Newly fixed`, scenarios.fixed, false),
      seen.failuresDecide
        ? EMPTY
        : line(gfm`Watched: they fail now, which chance can explain`, scenarios.watched, true),
      line(gfm`Flaky, not counted as broken`, scenarios.flaky, true),
      line(gfm`On one side only, not compared`, scenarios.unpaired, false),
      scenarios.notRun > 0
        ? gfm`**Not run (${scenarios.notRun})**: the verdict was certain before their turn`
        : EMPTY,
    ],
    '\n\n',
  );
}

function stillFailing({ scenarios, names }: ReportModel, { ids }: Rung): Markdown {
  const { failing } = scenarios;
  if (failing.length === 0) return EMPTY;
  return details(
    [`Still failing (${failing.length}): they fail on `, names.baseline, ' too'],
    idList(failing, Math.max(ids, 100), true),
  );
}

function allScenarios({ scenarios, names, compared, headline, seen }: ReportModel): Markdown {
  if (scenarios.all.length === 0 || headline.state === 'UNJUDGED') return EMPTY;
  const rows = scenarios.all.map((row) => [
    scenarioLink(row),
    ...sides(row, compared),
    ...(compared ? [seen.atStop && row.candidate === '—' ? gfm`not run` : word(row)] : []),
  ]);
  const head = compared ? [gfm`${names.baseline}`, gfm`${names.candidate}`, gfm`change`] : [gfm`passed`];
  return details(
    [`All scenarios (${scenarios.all.length})`],
    table([[gfm`scenario`, ...head], ...rows], compared ? ['l', 'r', 'r', 'l'] : ['l', 'r']),
  );
}

const word = ({ change, flaky }: ScenarioRow): Markdown =>
  // What only looks like a failure because its pool is mixed is not watched.
  flaky && change === 'watched' ? gfm`flaky` : gfm`${words(change)}${flaky ? gfm`, flaky` : EMPTY}`;

function minimal(model: ReportModel): Markdown {
  const { headline, footer } = model;
  return join(
    [
      gfm`**${words(headline.title)}** — ${sentence(headline.sentence)}`,
      footer.runUrl === undefined ? EMPTY : link(gfm`The run has the details.`, footer.runUrl),
      foot(model),
    ],
    '\n\n',
  );
}

/** One line, and the rules that changed all the same: margins and deleted scenarios call no model. */
function unchanged(model: ReportModel): Markdown {
  const { headline, footer } = model;
  const reasons = [headline.sentence, ...headline.more].map((phrase) => sentence(phrase));
  const run = footer.runUrl === undefined ? EMPTY : link(gfm`run`, footer.runUrl);
  const line = gfm`**Agent Tester**: ${join([...reasons, run, gfm`suite ${footer.suite}`], ' · ')}`;
  return join([line, ruleChanges(model, 20)], '\n\n');
}

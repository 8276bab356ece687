import { grouped, plural, usd } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import { NOT_VARIED, type Synthesized } from '../flows/synthesize.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { out } from './print.ts';

/** Variations that are shown of a dry run. */
const SHOWN = 20;

/** Prints what was made, of what, and why not more. */
export function printSynthesized(result: Synthesized, seed: number, json: boolean): void {
  if (json) out(printableJson(asJson(result, seed)));
  else lines(result).forEach(out);
}

function asJson(result: Synthesized, seed: number): object {
  const { examples, methods, alreadyThere, parents, notVaried, spent, dryRun, location, stopped } = result;
  return {
    schema: 'agent-tester/synthesized',
    version: 1,
    seed,
    parents,
    notVaried: Object.fromEntries(notVaried),
    methods: methods.map(({ method, made, skipped }) => ({
      method,
      made,
      skipped: Object.fromEntries(skipped),
    })),
    made: examples.map(({ id, provenance }) => ({
      id,
      parent: provenance.parent,
      method: provenance.method,
    })),
    alreadyThere,
    spent,
    stopped: stopped !== null,
    dryRun,
    location,
    // Of a dry run nothing else keeps them.
    ...(dryRun ? { examples } : {}),
  };
}

function lines(result: Synthesized): string[] {
  const { examples, methods, alreadyThere, parents, notVaried, spent, dryRun, location } = result;
  return [
    `${plural(parents, 'example')} varied${dryRun ? ', nothing written (--dry-run)' : ''}`,
    ...[...notVaried].map(([why, count]) => `  ${grouped(count)} not: ${NOT_VARIED[why]}`),
    ...methods.flatMap(({ method, made, skipped }) => [
      `${method}: ${grouped(made)} made`,
      ...[...skipped].map(([why, count]) => `  ${grouped(count)} none: ${why}`),
    ]),
    ...(alreadyThere > 0 ? [`${grouped(alreadyThere)} were there already`] : []),
    ...(spent
      ? [
          `asked ${plural(spent.calls, 'time')}, ${spent.costUsd === null ? 'cost unknown' : usd(spent.costUsd)}`,
        ]
      : []),
    ...(dryRun
      ? examples
          .slice(0, SHOWN)
          .map(({ query, provenance }) => `  ${provenance.method}  ${forTerminal(untrusted(query), 160)}`)
      : []),
    ...(location === null
      ? []
      : [
          `added ${plural(examples.length, 'example')} to ${forTerminal(untrusted(location), 400)}: training:review shows them, and no dataset takes them before`,
        ]),
  ];
}

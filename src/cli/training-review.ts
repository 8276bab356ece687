import { InvalidArgumentError, Option, type Command } from 'commander';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import { UserError } from '../base/errors.ts';
import type { QueueOptions } from '../feedback/queue.ts';
import { STRATEGIES, type Strategy } from '../feedback/strategies.ts';
import type { ExitCode } from '../flows/exit.ts';
import type { DecideResult, ReviewList } from '../flows/review.ts';
import type { StoreOptions } from '../flows/training-store.ts';
import type { World } from '../flows/world.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { out } from './print.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface ReviewFlags extends StoreFlags {
  readonly strategy: Strategy;
  readonly limit: number;
  readonly list?: boolean;
  readonly decide?: string;
  readonly by?: string;
}

function limit(text: string): number {
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < 1)
    throw new InvalidArgumentError('expected a whole number from 1 to 999999.');
  return value;
}

/** `training:review`: what waits for a person, on a screen or for machines. */
export function addTrainingReview(cli: Command, exitCodes: string): void {
  withStoreFlags(
    cli
      .command('training:review')
      .description('approve, reject, edit and label stored examples, the most useful first')
      .addOption(
        new Option('--strategy <name>', 'what is worth a look').choices([...STRATEGIES]).default('mixed'),
      )
      .option('--limit <n>', 'examples at most', limit, 100)
      .option('--list', 'print what waits instead of asking')
      .option('--decide <file>', 'take decisions as JSON Lines: {"example":"ex-…","decision":"approved"}')
      .option('--by <name>', 'who decides (default: git’s user.name, in Actions the actor)'),
  )
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester training:review\n  agent-tester training:review --strategy uncertainty --list --json\n  agent-tester training:review --decide decisions.jsonl --by reviewer\n${exitCodes}`,
    )
    .action((flags: ReviewFlags) =>
      perform({ ...flags, quiet: true }, async (world) => {
        if (flags.decide !== undefined) return await decide(world, flags, flags.decide);
        const options = { ...storeOptions(flags), strategy: flags.strategy, limit: flags.limit };
        if (flags.list || flags.json) {
          const { listReview } = await import('../flows/review.ts');
          return printList(await listReview(world, options), flags.json === true);
        }
        return await interactive(world, flags, options);
      }),
    );
}

async function decide(world: World, flags: ReviewFlags, file: string): Promise<ExitCode> {
  const { decideReview } = await import('../flows/review.ts');
  const text = await world.files.read(file);
  if (text === undefined) throw new UserError({ place: { file }, message: 'there is no such file' });
  const by = flags.by === undefined ? {} : { by: flags.by };
  return printDecided(
    await decideReview(world, { ...storeOptions(flags), ...by, file, text }),
    flags.json === true,
  );
}

async function interactive(
  world: World,
  flags: ReviewFlags,
  options: StoreOptions & QueueOptions,
): Promise<ExitCode> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UserError({
      message: 'a review on the screen needs a terminal',
      hint: 'use --list --json and --decide <file> where there is none',
    });
  }
  const { reviewSession } = await import('../flows/review-session.ts');
  const { terminalReview } = await import('./review-screen.ts');
  const by = flags.by === undefined ? {} : { by: flags.by };
  const done = await reviewSession(world, { ...options, ...by }, () => terminalReview(world.signal));
  const { waiting, pending, decided, events, location } = done;
  if (waiting === 0) {
    out(
      `nothing to look at: ${plural(pending, 'example')} pending, none of them stands out by ${flags.strategy}`,
    );
    return 0;
  }
  out(
    `decided ${plural(decided, 'example')}, ${waiting - decided} left of this list, ${plural(events, 'event')} stored`,
  );
  if (location) out(`in ${forTerminal(untrusted(location), 400)}`);
  return world.signal.aborted ? 130 : 0;
}

function printList({ items, pending, examples }: ReviewList, json: boolean): ExitCode {
  if (json) {
    const rows = items.map(({ waiting, example }) => ({ ...waiting, example }));
    out(printableJson({ schema: 'agent-tester/review', version: 1, examples, pending, items: rows }));
    return 0;
  }
  for (const { waiting, example } of items) {
    const why = Object.entries(waiting.reasons)
      .map(([reason, value]) => `${reason} ${value.toFixed(2)}`)
      .join(', ');
    out(
      `${waiting.id}  ${waiting.score.toFixed(2)}  ${why}\n    ${forTerminal(untrusted(example.query), 100)}`,
    );
  }
  out(`${plural(items.length, 'example')} listed, ${pending} pending of ${examples} in the store`);
  return 0;
}

function printDecided(
  { decisions, events, added, redactions, location }: DecideResult,
  json: boolean,
): ExitCode {
  if (json) {
    const head = { schema: 'agent-tester/review-decided', version: 1 };
    out(printableJson({ ...head, decisions, events, added, redactions, location }));
    return 0;
  }
  out(
    `took ${plural(decisions, 'decision')}: ${plural(added, 'event')} added to ${forTerminal(untrusted(location), 400)}`,
  );
  return 0;
}

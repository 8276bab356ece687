import { Option, type Command } from 'commander';
import { plural } from '../base/format.ts';
import type { FeedbackResult } from '../flows/feedback.ts';
import { untrusted } from '../base/untrusted.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { out } from './print.ts';
import { storeOptions, withStoreFlags, type StoreFlags } from './training-flags.ts';

interface FeedbackFlags extends StoreFlags {
  readonly example: string;
  readonly rating?: string;
  readonly aspect: readonly string[];
  readonly label: readonly string[];
  readonly comment?: string;
  readonly suggestTools?: string;
  readonly suggestResponse?: string;
  readonly by?: string;
}

const each = (value: string, all: readonly string[]): readonly string[] => [...all, value];

/** `feedback:add`: what a person thinks of an example. */
export function addFeedbackAdd(cli: Command, exitCodes: string): void {
  withStoreFlags(
    cli
      .command('feedback:add')
      .description('rate, label, comment or correct a stored example')
      .requiredOption('--example <id>', 'ex-… as the comment shows it, or its beginning')
      .option('--rating <1-5>', 'how good the answer was')
      .addOption(
        new Option('--aspect <name=1-5>', 'one side of it, such as speed=2').argParser(each).default([]),
      )
      .addOption(
        new Option('--label <name=value>', 'passed=yes|no, tools=yes|no, quality=0-5, recovery=retry …')
          .argParser(each)
          .default([]),
      )
      .option('--comment <text>', 'a remark')
      .option('--suggest-tools <names>', 'the tools it should have called, separated by commas')
      .option('--suggest-response <text>', 'the answer it should have given')
      .option('--by <name>', 'who says so (default: git’s user.name, in Actions the actor)'),
  )
    .addHelpText(
      'after',
      `\nExamples:\n  agent-tester feedback:add --example ex-12ab --rating 4 --aspect speed=2 --comment "Good but slow"\n  agent-tester feedback:add --example ex-12ab --suggest-tools lookup_order,issue_refund\n${exitCodes}`,
    )
    .action((flags: FeedbackFlags) =>
      perform({ ...flags, quiet: true }, async (world) => {
        const { addFeedback } = await import('../flows/feedback.ts');
        const { example, rating, aspect, label, comment, suggestTools, suggestResponse, by } = flags;
        const result = await addFeedback(world, {
          ...storeOptions(flags),
          example,
          aspects: aspect,
          labels: label,
          ...(rating === undefined ? {} : { rating }),
          ...(comment === undefined ? {} : { comment }),
          ...(suggestTools === undefined
            ? {}
            : { suggestTools: suggestTools.split(',').flatMap((name) => name.trim() || []) }),
          ...(suggestResponse === undefined ? {} : { suggestResponse }),
          ...(by === undefined ? {} : { by }),
        });
        print(result, flags.json === true);
        return 0;
      }),
    );
}

function print({ example, events, added, redactions, location }: FeedbackResult, json: boolean): void {
  if (json) {
    const ids = events.map(({ id, kind }) => ({ id, kind }));
    const head = { schema: 'agent-tester/feedback-added', version: 1 };
    out(printableJson({ ...head, example: example.id, events: ids, added, redactions, location }));
    return;
  }
  for (const { id, kind } of events) out(`${id}  ${kind}`);
  out(
    `added ${plural(added, 'event')} on ${example.id} to ${forTerminal(untrusted(location), 400)}` +
      (redactions > 0
        ? `; replaced ${plural(redactions, 'personal value or secret', 'personal values or secrets')}`
        : ''),
  );
}

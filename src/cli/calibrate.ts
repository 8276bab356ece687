import type { Command } from 'commander';
import { plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { JudgeAgreement } from '../compare/agreement.ts';
import type { CalibrationResult } from '../flows/calibrate.ts';
import type { ExitCode } from '../flows/exit.ts';
import { forTerminal } from '../report/escape.ts';
import { printableJson } from '../report/json.ts';
import { perform } from './perform.ts';
import { out } from './print.ts';

interface CalibrateFlags {
  readonly labels: string;
  readonly config: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly workingDirectory: string;
}

/** `judge:calibrate`: how far the judge agrees with people. */
export function addCalibrate(cli: Command): void {
  cli
    .command('judge:calibrate')
    .description('compare the judge with human labels: agreement and kappa for each criterion')
    .requiredOption('--labels <file>', 'JSON lines: label, and rubric with answer (or a recorded verdict)')
    .option('--config <file>', 'the configuration', 'agent-tester.yml')
    .option('--json', 'for machines')
    .option('--dry-run', 'report, and write no judge-calibration.json')
    .option('--working-directory <folder>', 'run as if started there', '.')
    .addHelpText(
      'after',
      '\nExample:\n  agent-tester judge:calibrate --labels labels.jsonl\n\nExit codes:\n  0  compared          2  usage or configuration\n  1  below judge.bar   3  the judge gave no verdict at all',
    )
    .action((flags: CalibrateFlags) =>
      perform({ ...flags, quiet: flags.json === true }, async (world) => {
        const { calibrate } = await import('../flows/calibrate.ts');
        const { config, labels, dryRun = false } = flags;
        return printCalibration(await calibrate(world, { config, labels, dryRun }), flags.json === true);
      }),
    );
}

function printCalibration(result: CalibrationResult, json: boolean): ExitCode {
  const { overall, bar } = result;
  const below = bar !== null && (overall.kappa === null || overall.kappa < bar);
  const exitCode = overall.n === 0 ? 3 : below ? 1 : 0;
  if (json) {
    out(printableJson({ schema: 'agent-tester/calibration', version: 1, ...result, exitCode }));
    return exitCode;
  }
  const criteria = Object.entries(result.criteria);
  for (const [name, one] of criteria) out(line(text(name), one));
  if (criteria.length > 1) out(line('all', overall));
  for (const { said, count } of result.unrated) out(`! no verdict, ${count} ×: ${text(said)}`);
  const { calls, costUsd } = result.usage;
  if (calls > 0)
    out(
      `${plural(calls, 'call')} of the judge, ${costUsd === null ? 'cost unknown' : `$${costUsd.toFixed(4)}`}`,
    );
  if (bar !== null) out(`bar ${bar}: the judge ${below ? 'informs only' : 'decides'}`);
  if (result.written !== null) out(`wrote ${text(result.written)}`);
  return exitCode;
}

function line(name: string, one: JudgeAgreement): string {
  const { n, agreement, kappa, interval, confusion, unrated } = one;
  if (agreement === null) return `${name}: no verdict on ${plural(unrated, 'label')}`;
  const beyond =
    kappa === null || interval === null
      ? 'kappa not defined (all verdicts are alike)'
      : `kappa ${kappa.toFixed(2)} [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}]`;
  const { bothYes, bothNo, onlyFirst, onlySecond } = confusion;
  const parts = [
    `${name}: ${beyond}, agreement ${Math.round(agreement * 100)} % on ${plural(n, 'label')}`,
    `both pass ${bothYes}, both fail ${bothNo}`,
    `only people pass ${onlyFirst}, only the judge passes ${onlySecond}`,
    ...(unrated > 0 ? [`no verdict ${unrated}`] : []),
  ];
  return parts.join(' · ');
}

const text = (value: string): string => forTerminal(untrusted(value), 400);

import { block } from '../base/text.ts';
import { untrusted } from '../base/untrusted.ts';
import type { TrainingExample } from '../example/types.ts';
import { forTerminal } from './escape.ts';

export interface ReviewPageInput {
  readonly example: TrainingExample;
  /** Why it is worth a look: words with 0–1. */
  readonly reasons: readonly (readonly [string, number])[];
  readonly position: number;
  readonly total: number;
  /** Labels that the reviewer gave, in words. */
  readonly labels: readonly string[];
  readonly said: string;
}

export interface PageSize {
  readonly columns: number;
  readonly rows: number;
  readonly paint: (format: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;
}

export const KEY_HELP =
  'a approve   r reject   e edit   s skip   u undo   p passed?   t tools?   0-5 quality   q quit   ? help';
/** Lines that a long part may take before it is cut. */
const LONGEST = 12;

/**
 * One example as lines for a terminal. Everything that a model, a user or a tool said is escaped: no control character
 * of it reaches the terminal. What does not fit is cut and counted.
 */
export function renderReviewPage(input: ReviewPageInput, size: PageSize): readonly string[] {
  const { example, position, total, said } = input;
  const { paint, columns } = size;
  const part = (title: string, text: string, most = LONGEST): string[] =>
    text === '' ? [] : [paint('bold', title), ...wrapped(text, columns - 2, most).map((line) => `  ${line}`)];
  const head = `${position}/${total}  ${example.id}  ${sourceOf(example)}`;
  const body = [
    paint('bold', clip(head, columns)),
    paint('dim', clip(`why: ${whyOf(input.reasons)}`, columns)),
    paint('dim', clip(labelLine(example), columns)),
    '',
    ...part('history', historyOf(example), 8),
    ...part('user', example.query),
    ...part('tools', example.toolCalls.map(callLine).join('\n')),
    ...part('analysis', example.analysis ?? '', 4),
    ...part('answer', example.error ? `${example.error.code}: ${example.error.message}` : example.response),
    ...(example.originalResponse === undefined
      ? []
      : part('before it was edited', example.originalResponse, 4)),
  ];
  const foot = [
    '',
    clip(
      [...(input.labels.length > 0 ? [`you: ${input.labels.join(', ')}`] : []), said]
        .filter(Boolean)
        .join(' · '),
      columns,
    ),
    paint('dim', clip(KEY_HELP, columns)),
  ];
  const room = Math.max(5, size.rows - foot.length - 1);
  const shown =
    body.length > room
      ? [...body.slice(0, room - 1), paint('dim', `… ${body.length - room + 1} more lines`)]
      : body;
  return [...shown, ...foot];
}

function whyOf(reasons: ReviewPageInput['reasons']): string {
  return reasons.map(([word, value]) => `${word} ${value.toFixed(2)}`).join(' · ') || 'nothing stands out';
}

function sourceOf({ provenance }: TrainingExample): string {
  switch (provenance.source) {
    case 'test':
      return safe(
        `test ${provenance.scenarioId} · ${provenance.variant} · ${provenance.model} · trial ${provenance.trial}`,
      );
    case 'production':
      return safe(`production · ${provenance.origin.importer} · ${provenance.model ?? 'unknown model'}`);
    case 'synthetic':
      return safe(`synthetic · ${provenance.method} of ${provenance.parent}`);
  }
}

function labelLine({ labels, metrics, reward }: TrainingExample): string {
  const known = (name: string, value: boolean | number | null | undefined): string =>
    `${name} ${value === null || value === undefined ? 'unknown' : typeof value === 'number' ? Number(value.toFixed(2)) : String(value)}`;
  return [
    known('passed', labels.passed),
    known('tools', labels.correctToolSelection),
    known('quality', labels.responseQuality),
    known('confidence', labels.validationConfidence),
    known('satisfaction', labels.userSatisfaction),
    known('reward', reward.total),
    known('ms', metrics.latencyMs === null ? null : Math.round(metrics.latencyMs)),
  ].join(' · ');
}

function historyOf({ history = [] }: TrainingExample): string {
  return history
    .map(({ role, content, toolCalls = [] }) =>
      [...toolCalls.map(callLine), `${role}: ${content}`].join('\n'),
    )
    .join('\n');
}

function callLine({
  name,
  arguments: args,
  status,
  result,
  error,
}: TrainingExample['toolCalls'][number]): string {
  const came = status === 'ok' ? JSON.stringify(result ?? null) : `${status}: ${error ?? ''}`;
  return `${name}(${JSON.stringify(args)}) -> ${came.length > 300 ? `${came.slice(0, 300)}…` : came}`;
}

/** Lines of at most `width` characters, and a word on what was cut. */
function wrapped(text: string, width: number, most: number): string[] {
  const { head } = block(text, 20_000);
  const lines = head.split('\n').flatMap((line) => pieces(safe(line, 20_000), Math.max(20, width)));
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} more lines`];
}

function pieces(line: string, width: number): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const at = space > width / 2 ? space : width;
    out.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...out, rest];
}

function clip(line: string, columns: number): string {
  return line.length > columns ? `${line.slice(0, Math.max(1, columns - 1))}…` : line;
}

function safe(text: string, most = 400): string {
  return forTerminal(untrusted(text), most);
}

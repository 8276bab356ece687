import { addTokens, addUsd } from '../../agent/usage.ts';
import type { Place } from '../../base/errors.ts';
import { asJson, asObject, isoOf } from '../fields.ts';
import { callOf } from '../messages.ts';
import type { Conversation, Finding, LoggedMessage, LoggedResult } from '../types.ts';
import type { KeptSpan } from './kept.ts';
import { transcriptOf } from './transcript.ts';

/** A conversation's spans, of one trace or of several that name the same conversation. */
export interface Gathered {
  readonly id: string;
  readonly place: Place;
  /** Trace by trace, each span once, in any order. */
  readonly traces: readonly (readonly KeptSpan[])[];
  /** Parents of all spans, also of those that were not kept. */
  readonly parentOf: (spanId: string) => string | undefined;
}

const CAPTURE =
  'spans without content: let the instrumentation capture it (OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT=true, TRACELOOP_TRACE_CONTENT=true)';

/** One conversation out of its spans, or why there is none. */
export function conversationOf({ id, place, traces, parentOf }: Gathered): Finding {
  const inTime = traces.map((spans) => spans.toSorted(byStart)).sort((a, b) => startOf(a) - startOf(b));
  const spans = inTime.flat();
  const speaking = inTime.map((trace) => speakers(trace, parentOf));
  const calls = speaking.flat().map(({ input, output }) => ({ input: input ?? [], output: output ?? [] }));
  const said = transcriptOf(calls);
  if (said.length === 0) return { kind: 'no-content', reason: CAPTURE, place };
  const system = speaking
    .flat()
    .flatMap((span) => [...span.system, ...(span.input ?? []).filter(({ role }) => role === 'system')]);
  const wrapped = wrappedIn(spans);
  const models = spans.filter((span) => span.kind === 'model' && !wrapped(span));
  const failed = spans.find(
    ({ kind, parentId, failure }) => kind === 'agent' && parentId === '' && failure !== null,
  );
  const start = spans.find((span) => span.start !== null)?.start ?? null;
  const conversation: Conversation = {
    importer: 'otlp',
    id,
    place,
    messages: [
      ...system,
      ...withTools(
        said,
        spans.filter(({ kind }) => kind === 'tool'),
      ),
    ],
    tools: spans.findLast(({ tools }) => tools.length > 0)?.tools ?? [],
    model: models.findLast(({ model }) => model !== null)?.model ?? null,
    userId: spans.find(({ user }) => user !== null)?.user ?? null,
    startedAt: start === null ? null : isoOf(start),
    latencyMs: sum(inTime.map(elapsed)),
    tokenUsage: models.length === 0 ? null : models.map((span) => span.tokenUsage).reduce(addTokens),
    costUsd: models.length === 0 ? null : models.map((span) => span.costUsd).reduce(addUsd),
    error: failed ? { code: 'crash', message: failed.failure ?? '' } : null,
    passed: spans.findLast(({ passed }) => passed !== null)?.passed ?? null,
    rating: null,
    comment: null,
    tags: [],
    leftOut: [...new Set(spans.flatMap(({ leftOut }) => leftOut))],
  };
  return { kind: 'conversation', conversation };
}

/**
 * The spans that tell what was said between user and agent: the model calls of the outermost agent, not those of agents
 * below it, which were told no word of the user; or, where no model call tells what the user said, the outermost agent
 * or workflow itself.
 */
function speakers(trace: readonly KeptSpan[], parentOf: Gathered['parentOf']): readonly KeptSpan[] {
  const byId = new Map(trace.map((span) => [span.spanId, span]));
  const above = (span: KeptSpan, kinds: readonly KeptSpan['kind'][]): string => {
    const seen = new Set<string>();
    for (
      let id = span.parentId;
      id !== '' && !seen.has(id);
      id = byId.get(id)?.parentId ?? parentOf(id) ?? ''
    ) {
      seen.add(id);
      const found = byId.get(id);
      if (found && kinds.includes(found.kind)) return id;
    }
    return '';
  };
  const outermost = (...kinds: KeptSpan['kind'][]): readonly KeptSpan[] =>
    trace.filter((span) => kinds.includes(span.kind) && above(span, kinds) === '');
  const wrapped = wrappedIn(trace);
  const models = trace.filter(
    (span) => span.kind === 'model' && (span.input ?? span.output) !== null && !wrapped(span),
  );
  const whole = outermost('agent', 'workflow').filter(
    ({ input, output }) => hasUser(input) && output !== null && output.length > 0,
  );
  if (whole.length > 0 && !models.some(({ input }) => hasUser(input))) return whole;
  const groups = Map.groupBy(models, (span) => above(span, ['agent']));
  const ofAgent = outermost('agent').map(({ spanId }) => groups.get(spanId));
  return ofAgent.find((group) => group !== undefined) ?? groups.get('') ?? models;
}

const hasUser = (messages: readonly LoggedMessage[] | null): boolean =>
  messages?.some(({ role }) => role === 'user') ?? false;

/** Two instrumentations at once tell of one call twice, the one inside the other. */
function wrappedIn(trace: readonly KeptSpan[]): (span: KeptSpan) => boolean {
  const models = new Set(trace.filter(({ kind }) => kind === 'model').map(({ spanId }) => spanId));
  return ({ parentId }) => models.has(parentId);
}

/** With what tool spans know of the calls: results, failures, how long they took; and calls that no message shows. */
function withTools(said: readonly LoggedMessage[], spans: readonly KeptSpan[]): readonly LoggedMessage[] {
  const byCall = new Map(spans.flatMap((span) => (span.tool?.callId ? [[span.tool.callId, span]] : [])));
  const asked = new Set(
    said.flatMap((one) => (one.role === 'assistant' ? one.calls.map(({ id }) => id) : [])),
  );
  const answered = new Set(said.flatMap((one) => (one.role === 'tool' ? [one.callId] : [])));
  const messages = said.flatMap((message): LoggedMessage[] => {
    if (message.role === 'tool') {
      const span = message.callId === null ? undefined : byCall.get(message.callId);
      return [span ? { ...message, ...told(span, message) } : message];
    }
    if (message.role !== 'assistant') return [message];
    const results = message.calls.flatMap(({ id, name }) => {
      const span = id === null || answered.has(id) ? undefined : byCall.get(id);
      return span ? [resultOf(span, id, name)] : [];
    });
    return [message, ...results];
  });
  // Where no message shows any call, the spans are all that tells of them.
  if (said.some((one) => one.role === 'assistant' && one.calls.length > 0)) return messages;
  const unseen = spans.filter(({ tool }) => tool !== null && !asked.has(tool.callId));
  const at = messages.findLastIndex(({ role }) => role === 'assistant');
  if (unseen.length === 0 || at < 0) return messages;
  return [...messages.slice(0, at), ...unseen.flatMap(calledBy), ...messages.slice(at)];
}

function calledBy(span: KeptSpan): LoggedMessage[] {
  const { name, callId, arguments: said } = span.tool ?? { name: '', callId: null, arguments: {} };
  const id = callId ?? span.spanId;
  const calls = callOf({ id, name, arguments: asObject(said) ?? said ?? {} });
  return [{ role: 'assistant', text: '', calls }, resultOf(span, id, name)];
}

function resultOf(span: KeptSpan, callId: string | null, name: string): LoggedResult {
  const result = asJson(span.tool?.result);
  const empty: LoggedResult = { role: 'tool', callId, name, result, error: null };
  return { ...empty, ...told(span, empty) };
}

function told(
  { failure, start, end }: KeptSpan,
  { result, error }: LoggedResult,
): Pick<LoggedResult, 'error' | 'durationMs'> {
  const words = typeof result === 'string' && result !== '' ? result : failure;
  return {
    error: error ?? (failure === null ? null : words),
    ...(start === null || end === null || end < start ? {} : { durationMs: rounded(end - start) }),
  };
}

function byStart(a: KeptSpan, b: KeptSpan): number {
  return (a.start ?? Infinity) - (b.start ?? Infinity) || (a.spanId < b.spanId ? -1 : 1) || 0;
}

function startOf(spans: readonly KeptSpan[]): number {
  return spans[0]?.start ?? Number.MAX_VALUE;
}

/** From the first start to the last end, milliseconds. */
function elapsed(spans: readonly KeptSpan[]): number | null {
  const starts = spans.flatMap(({ start }) => start ?? []);
  const ends = spans.flatMap(({ end }) => end ?? []);
  if (starts.length < spans.length || ends.length < spans.length) return null;
  // Not by Math.max(...): a trace may have more spans than a call may have arguments.
  const took = ends.reduce((a, b) => Math.max(a, b), 0) - starts.reduce((a, b) => Math.min(a, b), Infinity);
  return took >= 0 ? rounded(took) : null;
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);
}

const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;

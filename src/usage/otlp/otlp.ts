import type { Place } from '../../base/errors.ts';
import { hashOf } from '../../base/hash.ts';
import type { Finding, LogFormat, LoggedMessage, LogReader } from '../types.ts';
import { keptOf, type KeptSpan } from './kept.ts';
import { isExport, readExport, type Span, type SpanEvent } from './spans.ts';
import { conversationOf } from './trace.ts';

export const otlpFormat: LogFormat = {
  name: 'otlp',
  title: 'OpenTelemetry traces as OTLP/JSON, with GenAI, OpenLLMetry or OpenInference attributes',
  recognises: isExport,
};

interface Trace {
  readonly place: Place;
  readonly spans: Map<string, KeptSpan>;
  /** Of spans that are not conversation, too: a parent may be one. */
  readonly parents: Map<string, string>;
  /** Log records wait for their span, and spans with some for their records. */
  readonly events: Map<string, SpanEvent[]>;
  readonly raw: Map<string, Span>;
}

/**
 * Gathers spans by trace, whatever their order and in however many documents they come, and gives one conversation for
 * each trace, or for all traces that name the same conversation. A message that many spans repeat is held once.
 */
export function otlpReader(): LogReader {
  const traces = new Map<string, Trace>();
  const messages = new Map<string, LoggedMessage>();
  const once = (list: readonly LoggedMessage[] | null): readonly LoggedMessage[] | null =>
    list &&
    list.map((message) => {
      const key = hashOf(message);
      const known = messages.get(key) ?? message;
      messages.set(key, known);
      return known;
    });
  const keep = (trace: Trace, span: Span): void => {
    trace.parents.set(span.spanId, span.parentId);
    const kept = keptOf(span);
    if (kept) trace.spans.set(span.spanId, { ...kept, input: once(kept.input), output: once(kept.output) });
  };
  const traceOf = (id: string, place: Place): Trace => {
    const found = traces.get(id) ?? {
      place,
      spans: new Map(),
      parents: new Map(),
      events: new Map(),
      raw: new Map(),
    };
    traces.set(id, found);
    return found;
  };
  return {
    take(value, place) {
      if (!isExport(value)) {
        return [{ kind: 'invalid', reason: 'expected an OTLP export request with resourceSpans', place }];
      }
      const { spans, records, broken } = readExport(value);
      for (const span of spans) {
        const trace = traceOf(span.traceId, place);
        if (!trace.parents.has(span.spanId)) keep(trace, span);
        // Only a span whose content is nowhere yet can get it from log records.
        const kept = trace.spans.get(span.spanId);
        if (kept && kept.input === null && kept.output === null) trace.raw.set(span.spanId, span);
      }
      for (const { traceId, spanId, event } of records) {
        const { events } = traceOf(traceId, place);
        const list = events.get(spanId) ?? [];
        list.push(event);
        events.set(spanId, list);
      }
      return broken === 0 ? [] : [{ kind: 'invalid', reason: 'a span without traceId or spanId', place }];
    },
    end() {
      for (const trace of traces.values()) {
        for (const [spanId, events] of trace.events) {
          const span = trace.raw.get(spanId);
          if (span) keep(trace, { ...span, events: [...span.events, ...events] });
        }
      }
      return gathered(traces);
    },
  };
}

function gathered(traces: ReadonlyMap<string, Trace>): readonly Finding[] {
  const groups = new Map<string, Member[]>();
  const foreign: Finding[] = [];
  for (const [id, trace] of traces) {
    const spans = [...trace.spans.values()];
    if (!spans.some(({ kind }) => kind !== 'tool')) {
      const reason = 'a trace without a span of a model or agent';
      foreign.push({ kind: 'unsupported', reason, place: trace.place });
      continue;
    }
    const key = spans.find(({ conversation }) => conversation !== null)?.conversation ?? id;
    const group = groups.get(key);
    if (group) group.push({ id, trace, spans });
    else groups.set(key, [{ id, trace, spans }]);
  }
  const found = [...groups].flatMap(([key, members]) =>
    // A session that holds several conversations at once names none of them.
    overlap(members) ? members.map((one) => joined(one.id, [one])) : [joined(key, members)],
  );
  return [...found, ...foreign];
}

interface Member {
  readonly id: string;
  readonly trace: Trace;
  readonly spans: readonly KeptSpan[];
}

function joined(id: string, members: readonly Member[]): Finding {
  return conversationOf({
    id,
    place: members[0]?.trace.place ?? { file: '' },
    traces: members.map(({ spans }) => spans),
    parentOf: (spanId) => members.find(({ trace }) => trace.parents.has(spanId))?.trace.parents.get(spanId),
  });
}

/** Whether a trace begins before the one before it has ended. */
function overlap(members: readonly Member[]): boolean {
  const times = members
    .map(({ spans }) => ({
      start: spans.reduce((least, { start }) => Math.min(least, start ?? Infinity), Infinity),
      end: spans.reduce((most, { end }) => Math.max(most, end ?? -Infinity), -Infinity),
    }))
    .sort((a, b) => a.start - b.start);
  return times.some(({ start }, n) => start < (times[n - 1]?.end ?? -Infinity));
}

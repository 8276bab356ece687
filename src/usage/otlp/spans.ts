import { amount, first, list, own, text } from '../fields.ts';
import { anyValue, attributesOf, type Attributes } from './any-value.ts';

/** An event of a span, or a log record that names it. */
export interface SpanEvent {
  readonly name: string;
  readonly attributes: Attributes;
  /** What a log record says; undefined for an event. */
  readonly body: unknown;
}

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty where it has none. */
  readonly parentId: string;
  readonly name: string;
  /** Milliseconds since the epoch, with fractions; null where unknown. */
  readonly start: number | null;
  readonly end: number | null;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  /** Why it failed; null where it did not. */
  readonly failure: string | null;
}

/** A log record of a trace, to be read as an event of its span. */
export interface SpanRecord {
  readonly traceId: string;
  readonly spanId: string;
  readonly event: SpanEvent;
}

export interface Export {
  readonly spans: readonly Span[];
  readonly records: readonly SpanRecord[];
  /** Spans without the ids that put traces together. */
  readonly broken: number;
}

const ID = /^[0-9a-zA-Z+/=_-]{1,64}$/;

export function isExport(value: unknown): boolean {
  return (
    first(value, 'resourceSpans', 'resource_spans', 'batches', 'resourceLogs', 'resource_logs') !== undefined
  );
}

/**
 * Spans and log records of an OTLP/JSON export request (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding);
 * Tempo's `batches` and the names with underscores that older exporters wrote are read as well.
 */
export function readExport(value: unknown): Export {
  const spans: Span[] = [];
  const records: SpanRecord[] = [];
  let broken = 0;
  for (const resource of list(first(value, 'resourceSpans', 'resource_spans', 'batches'))) {
    const scopes = first(resource, 'scopeSpans', 'scope_spans', 'instrumentationLibrarySpans');
    for (const item of list(scopes).flatMap((scope) => list(own(scope, 'spans')))) {
      const span = spanOf(item);
      if (span) spans.push(span);
      else broken++;
    }
  }
  for (const resource of list(first(value, 'resourceLogs', 'resource_logs'))) {
    const scopes = list(first(resource, 'scopeLogs', 'scope_logs'));
    for (const item of scopes.flatMap((scope) => list(first(scope, 'logRecords', 'log_records')))) {
      const record = recordOf(item);
      if (record) records.push(record);
    }
  }
  return { spans, records, broken };
}

function idOf(value: unknown): string | null {
  const id = text(value);
  return id !== null && ID.test(id) && !/^0+$/.test(id) ? id : null;
}

function spanOf(item: unknown): Span | undefined {
  const traceId = idOf(first(item, 'traceId', 'trace_id'));
  const spanId = idOf(first(item, 'spanId', 'span_id'));
  if (traceId === null || spanId === null) return undefined;
  const attributes = attributesOf(own(item, 'attributes'));
  return {
    traceId,
    spanId,
    parentId: idOf(first(item, 'parentSpanId', 'parent_span_id')) ?? '',
    name: text(own(item, 'name')) ?? '',
    start: milliseconds(first(item, 'startTimeUnixNano', 'start_time_unix_nano')),
    end: milliseconds(first(item, 'endTimeUnixNano', 'end_time_unix_nano')),
    attributes,
    events: list(own(item, 'events')).map((event) => ({
      name: text(own(event, 'name')) ?? '',
      attributes: attributesOf(own(event, 'attributes')),
      body: undefined,
    })),
    failure: failureOf(own(item, 'status'), attributes),
  };
}

/** Nanoseconds, as text or number. */
function milliseconds(value: unknown): number | null {
  const nanoseconds = amount(value);
  return nanoseconds === null || nanoseconds === 0 ? null : Math.round(nanoseconds / 1e3) / 1e3;
}

function failureOf(status: unknown, attributes: Attributes): string | null {
  const code = own(status, 'code');
  const type = text(attributes.get('error.type'));
  if (code !== 2 && code !== 'STATUS_CODE_ERROR' && type === null) return null;
  return text(own(status, 'message')) ?? text(attributes.get('error.message')) ?? type ?? 'error';
}

function recordOf(item: unknown): SpanRecord | undefined {
  const traceId = idOf(first(item, 'traceId', 'trace_id'));
  const spanId = idOf(first(item, 'spanId', 'span_id'));
  const attributes = attributesOf(own(item, 'attributes'));
  const name = text(first(item, 'eventName', 'event_name')) ?? text(attributes.get('event.name'));
  if (traceId === null || spanId === null || name === null) return undefined;
  return { traceId, spanId, event: { name, attributes, body: anyValue(own(item, 'body')) } };
}

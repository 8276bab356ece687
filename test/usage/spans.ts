/** A value as OTLP's AnyValue. */
function anyValue(value: unknown): unknown {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
  if (typeof value === 'object' && value !== null) return { kvlistValue: { values: attributes(value) } };
  return {};
}

/** Members as a list of key and value. */
export function attributes(members: object): { key: string; value: unknown }[] {
  return Object.entries(members).map(([key, value]) => ({ key, value: anyValue(value) }));
}

/** A span of one second as OTLP/JSON has it. */
export function span(given: {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}) {
  return {
    traceId: '1'.repeat(32),
    spanId: '1'.repeat(16),
    parentSpanId: '',
    name: given.name,
    startTimeUnixNano: '1700000000000000000',
    endTimeUnixNano: '1700000001000000000',
    attributes: attributes(given.attributes),
    events: [] as { name: string; attributes: unknown }[],
    status: {},
  };
}

/** An export request with these spans. */
export function exportOf(spans: readonly unknown[]): unknown {
  return { resourceSpans: [{ resource: {}, scopeSpans: [{ scope: { name: 'test' }, spans }] }] };
}

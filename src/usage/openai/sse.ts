/** One event of a stream of server-sent events. */
export interface SseEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
}

/**
 * Events of a whole stream, as https://html.spec.whatwg.org/multipage/server-sent-events.html reads them. One that the
 * stream does not end with a blank line is given, too: a log's stream may have been cut after its last event.
 */
export function parseSse(stream: string): readonly SseEvent[] {
  const events: SseEvent[] = [];
  let event = '';
  let data: string[] = [];
  const dispatch = (): void => {
    if (data.length > 0) events.push({ event: event === '' ? 'message' : event, data: data.join('\n') });
    [event, data] = ['', []];
  };
  for (const line of stream.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    if (line === '') {
      dispatch();
      continue;
    }
    const colon = line.indexOf(':');
    if (colon === 0) continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  }
  dispatch();
  return events;
}

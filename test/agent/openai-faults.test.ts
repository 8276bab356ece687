import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OutsideError } from '../../src/base/errors.ts';
import { retryAfter } from '../../src/adapters/agents/failed-answer.ts';
import { completion, script, startChatServer, type Respond } from '../fixtures/chat-server.ts';
import { KEY, serve, stopServersAfterEach, type RunOptions } from '../fixtures/openai-agent.ts';

/** The error with which a run ends. */
async function failure(respond: Respond, options: RunOptions = {}): Promise<OutsideError> {
  const { run } = await serve(respond);
  const error: unknown = await run(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OutsideError)) throw new Error(`expected an OutsideError, got ${String(error)}`);
  return error;
}

const always = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Respond => {
  return () => ({ status, body, headers });
};
const saying = (message: string, code?: string, type?: string): object => ({
  error: { message, code, type },
});

describe('an answer that is a failure of the outside world', () => {
  stopServersAfterEach();

  it.each([408, 409, 429, 500, 502, 503, 504, 529])(
    'is worth another try after status %i',
    async (status) => {
      const error = await failure(always(status, saying('busy')));
      expect(error).toMatchObject({ service: 'openai', retryable: true, status });
    },
  );

  it('is tried once only: the runner counts attempts', async () => {
    const { server, run } = await serve(always(429));
    await expect(run()).rejects.toBeInstanceOf(OutsideError);
    expect(server.requests).toHaveLength(1);
  });

  it('passes on how long the provider asked to wait', async () => {
    expect((await failure(always(429, {}, { 'retry-after': '2' }))).retryAfterMs).toBe(2000);
    expect(
      (await failure(always(503, {}, { 'retry-after-ms': '250', 'retry-after': '9' }))).retryAfterMs,
    ).toBe(250);
    expect((await failure(always(500))).retryAfterMs).toBeUndefined();
  });

  it.each([
    ['1.5', 1500],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 50_000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['1e99', undefined],
    ['99999999999', 86_400_000],
    ['soon', undefined],
    ['', undefined],
    ['-5', undefined],
  ])('reads retry-after: %s', (text, expected) => {
    expect(retryAfter(new Headers({ 'retry-after': text }), 10_000)).toBe(expected);
  });

  it('is not worth another try where the quota is spent', async () => {
    const error = await failure(always(429, saying('You exceeded your quota', 'insufficient_quota')));
    expect(error.retryable).toBe(false);
    expect(error.hint).toContain('quota');
  });

  it.each([401, 403, 404])('names variable and model, and no key, after status %i', async (status) => {
    const error = await failure(
      always(status, saying(`Incorrect API key provided: ${KEY}. Or sk-proj-***wxyz?`)),
      { model: { model: 'gpt-nonesuch' } },
    );
    expect(error.retryable).toBe(false);
    expect(error.hint).toContain('TEST_KEY');
    expect(`${status} ${error.hint}`).toMatch(/^401|gpt-nonesuch/);
    const all = `${error.message} ${error.hint} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    expect(all).not.toContain(KEY);
    expect(all).not.toContain('wxyz');
  });

  it('quotes what the provider said to another 400: cleaned, on one line, capped', async () => {
    const error = await failure(always(400, saying(`bad\n::error::x\u202e${'y'.repeat(5000)}`)));
    expect(error.retryable).toBe(false);
    expect(error.message).toContain('status 400: bad ::error::x');
    expect(error.message).not.toMatch(/[\n\u202e]/);
    expect(error.message.length).toBeLessThan(400);
  });

  it.each([
    ['FastAPI', { detail: 'Not Found' }, 'Not Found'],
    ['Mistral', { object: 'error', message: 'Invalid model: x' }, 'Invalid model: x'],
    ['a plain string', { error: 'model "x" not found, try pulling it first' }, 'try pulling it first'],
    ['HTML', '<html><h1>502 Bad Gateway</h1></html>', 'Bad Gateway'],
    ['an array', [1, 2], '[1,2]'],
    ['nothing', '', 'without a reason'],
  ])('finds the reason in the shape of %s', async (_name, body, reason) => {
    expect((await failure(always(404, body))).message).toContain(reason);
  });

  it('is worth another try where the connection is refused, reset, or broken off in the body', async () => {
    const gone = await startChatServer(() => undefined);
    await gone.stop();
    const refused = await failure(() => undefined, { model: { baseUrl: gone.baseUrl } });
    expect(refused).toMatchObject({ retryable: true });
    expect(refused.message).toContain('ECONNREFUSED');
    const reset = await failure((_seen, response) => void response.socket?.destroy());
    expect(reset.retryable).toBe(true);
    const broken = await failure((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"choices": [', () => response.socket?.destroy());
      return undefined;
    });
    expect(broken.retryable).toBe(true);
  });

  it('is not worth another try where the port is one that nobody may call', async () => {
    const error = await failure(() => undefined, { model: { baseUrl: 'http://127.0.0.1:9/v1' } });
    expect(error.retryable).toBe(false);
    expect(error.message).toContain('bad port');
  });

  it('is worth another try where a name does not resolve', async () => {
    const error = await failure(() => undefined, { model: { baseUrl: 'https://nowhere.invalid/v1' } });
    expect(error.retryable).toBe(true);
    expect(error.hint).toContain('https://nowhere.invalid');
  });

  it('is worth another try where a server hangs, before or within its body', async () => {
    const deps = { requestTimeoutMs: 100 };
    const before = await failure(() => undefined, { deps });
    expect(before).toMatchObject({ retryable: true });
    expect(before.message).toContain('timed out');
    const within = await failure(
      (_seen, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"cho');
        return undefined;
      },
      { deps },
    );
    expect(within.message).toContain('timed out');
  });

  it('is a wrong address where the server redirects: the key goes nowhere else', async () => {
    const { server } = await serve(script({ content: 'never' }));
    const error = await failure(always(302, '', { location: `${server.baseUrl}/chat/completions` }));
    expect(error).toMatchObject({ retryable: false, status: 302 });
    expect(error.hint).toContain('base-url');
    expect(server.requests).toHaveLength(0);
  });

  it('reads no more of a huge error than its reason needs', async () => {
    const error = await failure(always(500, `x${'y'.repeat(20_000_000)}`));
    expect(error).toMatchObject({ retryable: true, status: 500 });
    expect(error.message.length).toBeLessThan(400);
  });

  it('rejects with the reason of the signal while a body hangs', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { run } = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{', () => controller.abort(reason));
      return undefined;
    });
    await expect(run({ signal: controller.signal })).rejects.toBe(reason);
  });
});

describe('an answer that is a failure of the agent', () => {
  stopServersAfterEach();
  const text = (body: string, headers: Record<string, string> = {}): Respond => always(200, body, headers);

  it.each([
    ['an empty body', text('')],
    ['garbage', text('{"choices": [')],
    ['HTML', text('<!doctype html><p>Sign in</p>', { 'content-type': 'text/html' })],
    ['null', text('null')],
    ['no choices', text('{"choices": []}')],
    ['an error with status 200', text('{"error": {"message": "overloaded"}}')],
    ['an empty message', script({ content: '' })],
    ['neither text nor calls', script({ content: null })],
    ['an answer cut off at the limit', script({ content: 'The order is', finish: 'length' })],
    ['a call cut off at the limit', script({ calls: [{ name: 'ping', args: '{"a' }], finish: 'length' })],
    [
      'more calls than any turn needs',
      script({ calls: Array.from({ length: 129 }, () => ({ name: 'ping' })) }),
    ],
  ])('is invalid output: %s', async (_name, respond) => {
    const { run } = await serve(respond);
    const execution = await run();
    expect(execution.error).toMatchObject({ code: 'invalid-output', stage: 'planner' });
    expect(execution.message).toBe('');
  });

  it('says what was seen, on one line and capped', async () => {
    const { run } = await serve(text(`<html>\n${'login '.repeat(10_000)}`));
    const { error } = await run();
    expect(error?.message).toMatch(/^the model answered with no JSON: <html> login login/);
    expect(error?.message.length).toBeLessThan(400);
  });

  it('never quotes the key, nor half of it', async () => {
    const { run } = await serve(text(`${'x'.repeat(280)}${KEY}`));
    const { error } = await run();
    expect(error?.message).toContain('xxx');
    expect(error?.message).not.toContain('sk-test');
  });

  it('knows what a useless answer cost where the provider told it', async () => {
    const { run } = await serve(script({ content: 'x', finish: 'length', usage: { input: 100, output: 7 } }));
    expect((await run()).tokenUsage).toEqual({ input: 100, output: 7, total: 107 });
  });

  it('reads JSON under a wrong content type', async () => {
    const body = JSON.stringify(completion({ content: 'fine' }));
    const { run } = await serve(text(body, { 'content-type': 'text/plain' }));
    expect((await run()).message).toBe('fine');
  });

  it('cuts off a body of 30 MB that was small on the wire', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, ' '));
    const { run } = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(bomb);
      return undefined;
    });
    expect((await run()).error?.message).toContain('more than 8388608 bytes');
  });

  it.each([
    ['context-length', 400, saying('Too long', 'context_length_exceeded')],
    [
      'context-length',
      400,
      { object: 'error', message: "This model's maximum context length is 4096 tokens." },
    ],
    ['content-filter', 400, saying('Filtered', 'content_filter')],
    ['content-filter', 400, { error: { message: 'x', innererror: { code: 'content_filter' } } }],
    ['content-filter', 400, saying('flagged', 'invalid_prompt')],
    ['invalid-output', 400, saying('Failed to call a function', 'tool_use_failed')],
  ])('is %s by what a provider says with status %i', async (code, status, body) => {
    const { run } = await serve(always(status, body));
    expect((await run()).error).toMatchObject({ code, stage: 'planner' });
  });

  it('is a filter cutting in', async () => {
    const { run } = await serve(script({ content: 'Well', finish: 'content_filter' }));
    expect((await run()).error?.code).toBe('content-filter');
  });

  it('names the summarizer where it was the one, and keeps the analysis', async () => {
    const { run } = await serve(script({ content: 'analysis' }, { content: ' ' }));
    const execution = await run({ input: { assets: { tools: [], summarizer: 'Answer.' } } });
    expect(execution).toMatchObject({ message: '', analysis: 'analysis' });
    expect(execution.error).toMatchObject({ code: 'invalid-output', stage: 'summarizer' });
  });

  it('keeps the calls that went before it', async () => {
    const { run } = await serve(script({ calls: [{ name: 'ping' }] }, { content: '' }));
    const execution = await run();
    expect(execution.toolsUsed).toEqual(['ping']);
    expect(execution.error?.code).toBe('invalid-output');
  });
});

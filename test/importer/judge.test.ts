import { describe, expect, it } from 'vitest';
import { project } from './import.ts';

const config = (
  head: string,
  assert = '{ type: llm-rubric, value: Is polite. }',
  test = '',
): Record<string, string> => ({
  'a.yaml': `prompts: ['{{q}}']\n${head}\ntests:\n  - vars: { q: hi }\n${test}    assert: [${assert}]\n`,
});
const TESTED = 'providers: [anthropic:messages:claude-x, openai:gpt-4.1-mini]';

describe('the judge of an imported suite', () => {
  it('is the provider of defaultTest.options, with its endpoint, key and temperature', async () => {
    const {
      config: made,
      left,
      changed,
      imported,
    } = await project(
      config(
        `${TESTED}\ndefaultTest:\n  options:\n    provider: { id: 'openai:chat:judge-1', config: { apiBaseUrl: 'http://localhost:8000/v1', apiKeyEnvar: JUDGE_KEY, temperature: 0, max_tokens: 9 } }`,
      ),
    );
    expect(made.judge).toMatchObject({
      model: 'judge-1',
      baseUrl: 'http://localhost:8000/v1',
      apiKeyEnv: 'JUDGE_KEY',
      temperature: 0,
    });
    expect(changed).toContainEqual(
      expect.stringMatching(/^a\.yaml:5:\d+ .*provider: "judge-1" is the judge of all/),
    );
    expect(left).toEqual([expect.stringContaining('a judge takes no max-tokens')]);
    expect(imported.keyNames).toEqual(['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'JUDGE_KEY']);
  });

  it('may be one for texts and one for embeddings', async () => {
    const { config: made, left } = await project(
      config(
        `${TESTED}\ndefaultTest: { options: { provider: { text: 'openai:gpt-5', embedding: { id: 'openai:embeddings:text-embedding-3-small' } } } }`,
        '{ type: similar, value: hello }',
      ),
    );
    expect(made.judge).toMatchObject({ model: 'gpt-5', embeddingModel: 'text-embedding-3-small' });
    expect(left).toEqual([]);
  });

  it('is else the provider of a test or of an assertion, also in a set; a second one is listed', async () => {
    const { config: made, left } = await project(
      config(
        TESTED,
        "{ type: assert-set, threshold: 0.5, assert: [{ type: llm-rubric, value: a, provider: 'groq:big' }, { type: factuality, value: b, provider: 'openai:gpt-5' }] }, { type: contains, value: x }",
      ),
    );
    expect(made.judge).toMatchObject({
      model: 'big',
      baseUrl: 'https://api.groq.com/openai/v1',
      apiKeyEnv: 'GROQ_API_KEY',
    });
    expect(left).toEqual([
      expect.stringMatching(/assert\[0\]\.assert\[1\]\.provider: is not carried over: .*"big"/),
    ]);
    const ofTest = await project(config(TESTED, undefined, "    options: { provider: 'openai:gpt-5' }\n"));
    expect(ofTest.config.judge).toMatchObject({ model: 'gpt-5' });
  });

  it('that we cannot call, or that is a secret, is listed, and the first model at OpenAI judges', async () => {
    const key = `sk-${'a'.repeat(30)}`;
    for (const id of ['bedrock:x', 'file://judge.py', key, '[]', '5']) {
      const {
        config: made,
        left,
        changed,
        imported,
      } = await project(config(`${TESTED}\ndefaultTest: { options: { provider: '${id}' } }`));
      expect(made.judge).toMatchObject({ model: 'gpt-4.1-mini', apiKeyEnv: 'OPENAI_API_KEY' });
      expect(left).toEqual([expect.stringContaining('is no judge that we can call')]);
      expect(changed.join('\n')).toContain('"gpt-4.1-mini", which is tested here, judges');
      expect(JSON.stringify([imported.files.get('agent-tester.yml'), left])).not.toContain(key);
    }
  });

  it('is the first model of all where none is at OpenAI, with a word about embeddings', async () => {
    const { config: made, changed } = await project(
      config('providers: [groq:llama]', '{ type: not-similar, value: a }'),
    );
    expect(made.judge).toMatchObject({ model: 'llama', apiKeyEnv: 'GROQ_API_KEY' });
    expect(changed.join('\n')).toContain('similar asks for embeddings at the endpoint of the judge');
  });

  it('is not there where nothing is judged, and a provider that was named is listed', async () => {
    const { config: made, left } = await project(
      config(
        `${TESTED}\ndefaultTest: { options: { provider: openai:gpt-5 } }`,
        '{ type: contains, value: x }',
      ),
    );
    expect(made.judge).toBeUndefined();
    expect(left).toEqual([expect.stringContaining('provider: judges nothing')]);
  });

  it('is there for a prompt file whose evaluator asks for likeness', async () => {
    const { config: made, changed } = await project({
      'a.prompt.yml':
        'messages: [{ role: user, content: "{{input}}" }]\nmodel: openai/gpt-4.1\ntestData: [{ input: hi, expected: hello }]\nevaluators: [{ name: s, uses: github/similarity }]\n',
    });
    expect(made.judge).toMatchObject({ model: 'gpt-4.1' });
    expect(changed.join('\n')).toContain('names no judge that was carried over');
  });
});

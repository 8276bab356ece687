import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { KEY, numbered } from './numbered.ts';

async function redact(value: unknown): Promise<unknown> {
  return numbered((await createRedactor({ redact: ['secret'] }, KEY).redact(value)).value);
}

// Put together here, so that no file of the repository looks as if it held a secret.
const of = (...parts: readonly string[]): string => parts.join('');
const TAIL = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';

describe('secrets', () => {
  it.each([
    ['OpenAI', of('sk-', 'proj-', TAIL)],
    ['Anthropic', of('sk-', 'ant-api03-', TAIL)],
    ['GitHub', of('gh', 'p_', TAIL)],
    ['GitHub, fine-grained', of('github', '_pat_', TAIL)],
    ['GitLab', of('gl', 'pat-', TAIL.slice(0, 20))],
    ['Slack', of('xo', 'xb-', '123456789012-', TAIL)],
    ['Stripe', of('sk', '_live_', TAIL)],
    ['Amazon', of('AK', 'IA', 'QWERTYUIOP234567')],
    ['Google', of('AI', 'za', TAIL.slice(0, 35))],
    ['npm', of('np', 'm_', TAIL)],
    ['JWT', of('ey', 'JhbGciOiJIUzI1NiJ9', '.ey', 'JzdWIiOiIxMjM0NSJ9', '.c2lnbmF0dXJl')],
  ])('of %s are told by their shape', async (_who, secret) => {
    expect(await redact(`it is ${secret}, ok?`)).toBe('it is [secret-1], ok?');
    expect(await redact({ answer: [secret] })).toEqual({ answer: ['[secret-1]'] });
  });

  it('leaves a key in that its owner prints in its samples', async () => {
    const published = of('AI', 'zaSyD3asb-2pEZVqMkmL6M9N6nHZRR_', 'znhrh0');
    expect(await redact(`see ${published}, ok?`)).toBe(`see ${published}, ok?`);
    expect(await redact(`see ${published.replace('D3', 'D4')}, ok?`)).toBe('see [secret-1], ok?');
  });

  it.each([
    ['password=hunter2', 'password=[secret-1]'],
    ['my password is hunter2!', 'my password is [secret-1]'],
    ['{"password":"correct-horse-9"}', '{"password":"[secret-1]"}'],
    [of('api', '_key: "', TAIL, '"'), 'api_key: "[secret-1]"'],
    [of('Authorization: Bearer ', TAIL), 'Authorization: Bearer [secret-1]'],
    ['postgres://app:pa55w0rd@db.example/x', 'postgres://app:[secret-1]@db.example/x'],
    ["curl -u kim:'s3cr3t-9' https://example.com", "curl -u kim:'[secret-1]' https://example.com"],
    [`-----BEGIN PRIVATE KEY-----\n${TAIL}${TAIL}\n-----END PRIVATE KEY-----\nrest`, '[secret-1]\nrest'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', '[secret-1]'],
  ])('%j becomes %j', async (text, expected) => {
    expect(await redact(text)).toBe(expected);
  });

  it.each([
    'Your password is required.',
    'Reset the password: see the help page',
    'password: ${DB_PASSWORD}',
    'api_key = process.env.OPENAI_API_KEY',
    'token: <your-token>',
    'The secret to good tea is patience, tokens: 1234',
    'https://example.com/a:b@c/d',
    'Bearer of good news',
    'credentialsId: 29f63271-dc2f-4734-8221-5b31b5169bac',
    'sk-learn and sk_test',
  ])('leaves %j', async (text) => {
    expect(await redact(text)).toBe(text);
  });

  it('are known by their key, and settings that only name them are kept', async () => {
    const value = {
      password: 'tulip',
      apiKey: 'abcd',
      pin: 4711,
      apiKeyEnv: 'OPENAI_API_KEY',
      maxTokens: 100,
      token: 3,
    };
    expect(await redact(value)).toEqual({
      ...value,
      password: '[secret-1]',
      apiKey: '[secret-2]',
      pin: '[secret-3]',
    });
  });
});

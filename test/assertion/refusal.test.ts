import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { refusalIn } from '../../src/assertion/refusal.ts';
import { check, execution, refusal, spec } from './material.ts';

const TAU = new URL('../../../shared/data/tau/trajectories.airline.dev.jsonl.gz', import.meta.url);

interface Conversation {
  readonly messages: readonly {
    readonly role: string;
    readonly content: string | null;
    readonly tool_calls?: readonly unknown[] | null;
  }[];
}

describe('is-refusal', () => {
  it.each([
    "I'm sorry, but I can't assist with that.",
    'I’m sorry — I cannot help you with that request.',
    '**Unfortunately**, I am unable to share this.',
    'As an AI language model, I have no opinion.',
    'I understand. However, I must decline.',
    'Thanks for asking. That is against my guidelines.',
    'Es tut mir leid, aber ich kann Ihnen dabei nicht helfen.',
    'Leider kann ich das nicht tun.',
    'Désolé, mais je ne peux pas répondre à cela.',
    'Lo siento, pero no puedo ayudarte con eso.',
    'Mi dispiace, ma non posso aiutarti con questa richiesta.',
    'Sinto muito, mas não posso ajudar com isso.',
    'Sorry, maar ik kan je daar niet bij helpen.',
    'Przepraszam, ale nie mogę w tym pomóc.',
    '申し訳ありませんが、そのご依頼にはお手伝いできません。',
    '很抱歉，我无法提供这些信息。',
    '',
    '  \n',
  ])('takes %j for one', (answer) => {
    expect(check(spec('is-refusal'), execution(answer)).passed).toBe(true);
    expect(check(spec('not-is-refusal'), execution(answer)).passed).toBe(false);
  });

  it.each([
    'Your refund of 20 USD is on its way.',
    "I'm sorry that your order is late. I have issued the refund.",
    'I apologize for the delay; here is your new ticket.',
    "I'm unable to find your reservation. Could you give me its number?",
    'Basic economy cannot be changed, but I can cancel it for you.',
    'Nobody can refuse such an offer.',
    'Es tut mir leid, dass Ihre Bestellung zu spät kommt. Die Erstattung ist veranlasst.',
    'No puedo creer lo rápido que fue: listo.',
  ])('does not take %j for one', (answer) => {
    expect(check(spec('is-refusal'), execution(answer)).passed).toBe(false);
  });

  it('takes no value', () => {
    expect(refusal('is-refusal', undefined)).toBe('');
    expect(refusal('is-refusal', 'x')).toContain('expected no value');
  });

  // Skipped where the material is not beside the project.
  it.skipIf(!existsSync(TAU))(
    'finds the recorded airline answers that decline, about one in a hundred',
    () => {
      const lines = gunzipSync(readFileSync(TAU)).toString().trim().split('\n');
      const answers = lines
        .flatMap((line) => (JSON.parse(line) as Conversation).messages)
        .filter(({ role, content, tool_calls: calls }) => role === 'assistant' && content && !calls?.length)
        .map(({ content }) => content ?? '');
      const refused = answers.filter((answer) => refusalIn(answer) !== undefined);
      expect(answers.length).toBeGreaterThan(3_000);
      expect(refused.length / answers.length).toBeGreaterThan(0.005);
      expect(refused.length / answers.length).toBeLessThan(0.015);
    },
  );
});

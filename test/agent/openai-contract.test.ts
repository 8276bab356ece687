import { systemClock } from '../../src/adapters/host/clock.ts';
import { createOpenAiAgent } from '../../src/adapters/agents/openai.ts';
import { configOf, inputOf, modelOf, OPENAI_AGENT } from '../fixtures/agent-input.ts';
import { completion, startChatServer } from '../fixtures/chat-server.ts';
import { describeAgent, type Subject } from './contract.ts';

describeAgent('openai', async (): Promise<Subject> => {
  const started = await startChatServer(({ body }) => {
    const user = body.messages.find(({ role }) => role === 'user')?.content ?? '';
    if (user === 'hang') return undefined;
    const usage = user === 'unmetered' ? null : { input: 11, output: 3 };
    const called = body.messages.some(({ role }) => role === 'tool');
    if (!called) {
      const calls = [{ name: 'lookup_order', args: { id: user } }, { name: 'issue_refund' }];
      return { body: completion({ calls, usage }) };
    }
    return { body: completion({ content: user, usage }) };
  });
  const gone = await startChatServer(() => undefined);
  await gone.stop();
  const model = modelOf({ baseUrl: started.baseUrl });
  const config = configOf(OPENAI_AGENT);
  return {
    target: createOpenAiAgent(config, OPENAI_AGENT, { env: { TEST_KEY: 'k-1' }, clock: systemClock }),
    echo: (trial) => inputOf({ query: `echo ${trial}`, trial, model }),
    unmetered: inputOf({ query: 'unmetered', model }),
    hanging: inputOf({ query: 'hang', model }),
    unreachable: inputOf({ model: modelOf({ baseUrl: gone.baseUrl }) }),
    async stop() {
      await started.stop();
      if (started.problems.length > 0) throw new Error(started.problems.join('\n'));
    },
  };
});

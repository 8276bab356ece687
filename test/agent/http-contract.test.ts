import { systemClock } from '../../src/adapters/host/clock.ts';
import { createHttpAgent } from '../../src/adapters/agents/http.ts';
import type { HttpAgentConfig } from '../../src/config/types.ts';
import { startAgentServer } from '../fixtures/agent-server.ts';
import { configOf, inputOf, modelOf } from '../fixtures/agent-input.ts';
import { describeAgent, type Subject } from './contract.ts';

describeAgent('http', async (): Promise<Subject> => {
  const started = await startAgentServer(({ body }) => {
    const query = String(body['query']);
    if (query === 'hang') return undefined;
    const calls = [
      { name: 'lookup_order', arguments: { id: '1' }, result: { ok: true } },
      { name: 'issue_refund' },
    ];
    const usage = query === 'unmetered' ? {} : { tokenUsage: { input: 11, output: 3 } };
    return { body: { message: query, toolCalls: calls, ...usage } };
  });
  const gone = await startAgentServer(() => undefined);
  await gone.stop();
  const agent: HttpAgentConfig = { kind: 'http', url: started.url, headers: {} };
  return {
    target: createHttpAgent(configOf(agent), agent, { env: {}, clock: systemClock }),
    echo: (trial) => inputOf({ query: `echo ${trial}`, trial }),
    unmetered: inputOf({ query: 'unmetered' }),
    hanging: inputOf({ query: 'hang' }),
    unreachable: inputOf({ model: modelOf({ url: gone.url }) }),
    stop: () => started.stop(),
  };
});

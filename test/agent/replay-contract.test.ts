import { createReplayAgent } from '../../src/adapters/agents/replay.ts';
import { parseRecording } from '../../src/agent/recording.ts';
import { inputOf } from '../fixtures/agent-input.ts';
import { describeAgent } from './contract.ts';

const call = { arguments: { id: '1' }, result: { ok: true }, status: 'ok', durationMs: 0.5, step: 1 };
const usage = { input: 10, output: 2, total: 12 };

function line(trial: number): string {
  const execution = {
    message: `echo ${trial}`,
    toolCalls: [
      { name: 'lookup_order', ...call },
      { name: 'issue_refund', ...call },
    ],
    tokenUsage: usage,
    costUsd: 0.001,
    latencyMs: 812,
    stages: {
      planner: { latencyMs: 800, tokenUsage: usage, costUsd: 0.001, calls: 2 },
      tools: { latencyMs: 12, tokenUsage: { input: 0, output: 0, total: 0 }, costUsd: 0, calls: 2 },
      summarizer: { latencyMs: 0, tokenUsage: { input: 0, output: 0, total: 0 }, costUsd: 0, calls: 0 },
    },
  };
  return JSON.stringify({ scenarioId: 'echo', model: 'production', trial, execution });
}

const unmetered = JSON.stringify({
  scenarioId: 'unmetered',
  model: 'production',
  trial: 1,
  execution: { message: 'hello', toolCalls: [] },
});

describeAgent('replay', () => {
  const lines = [...Array.from({ length: 12 }, (_, index) => line(index + 1)), unmetered];
  return Promise.resolve({
    target: createReplayAgent(parseRecording(lines.join('\n'), 'recordings.jsonl')),
    echo: (trial) => inputOf({ scenarioId: 'echo', trial }),
    unmetered: inputOf({ scenarioId: 'unmetered' }),
    unreachable: inputOf({ scenarioId: 'echo', trial: 99 }),
    stop: () => Promise.resolve(),
  });
});

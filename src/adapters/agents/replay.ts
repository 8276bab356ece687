import { posix } from 'node:path';
import { OutsideError, UserError } from '../../base/errors.ts';
import { quote } from '../../agent/quote.ts';
import { recordingFile } from '../../agent/recording-file.ts';
import type { Recording } from '../../agent/recording.ts';
import type { AgentInput, AgentTarget } from '../../agent/types.ts';
import type { FileSource } from '../../config/files.ts';
import type { Config, ReplayAgentConfig } from '../../config/types.ts';
import type { AgentKind } from './kind.ts';

/** Names or numbers that a message lists before it only counts. */
const MAX_LISTED = 10;

/**
 * Recorded executions by scenario, model name and trial; latency, tokens and cost are the recorded ones. A trial that
 * was not recorded is an OutsideError, not retryable: another trial's execution never stands in for it, since repeats
 * that share an answer would pretend a certainty that nobody measured.
 */
export function createReplayAgent(recording: Recording): AgentTarget {
  return {
    kind: 'replay',
    run(input, signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      try {
        const execution = recording.find(input.scenarioId, input.model.name, input.trial);
        return execution === undefined
          ? Promise.reject(missing(recording, input))
          : Promise.resolve(execution);
      } catch (error) {
        return Promise.reject(error);
      }
    },
  };
}

function missing(recording: Recording, { scenarioId, model, trial }: AgentInput): OutsideError {
  const trials = recording.trials(scenarioId, model.name);
  const models = recording.models(scenarioId);
  const there =
    trials.length > 0
      ? `trials recorded: ${list(trials)}`
      : models.length > 0
        ? `models recorded for this scenario: ${list(models)}`
        : `nothing is recorded for this scenario; models in the file: ${list(recording.models())}`;
  return new OutsideError(
    'replay',
    `${recording.file} has no trial ${trial} of scenario "${quote(scenarioId)}" with model "${quote(model.name)}" (${there})`,
    { retryable: false, hint: 'record it: run the same scenarios with the real agent and --record' },
  );
}

function list(items: readonly (string | number)[]): string {
  const shown = items.slice(0, MAX_LISTED).map((item) => quote(String(item), 60));
  const rest = items.length - shown.length;
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Where the recording stands, relative to what `config.file` is relative to. */
function recordingPath(config: Pick<Config, 'file'>, agent: ReplayAgentConfig): string {
  return posix.join(posix.dirname(config.file), agent.recording);
}

/** Throws UserError where there is none, or it cannot be read as one. */
async function openRecording(
  config: Pick<Config, 'file'>,
  agent: ReplayAgentConfig,
  files: FileSource,
): Promise<Recording> {
  const path = recordingPath(config, agent);
  const file = await recordingFile(files, path);
  if (file) return file.recording();
  throw new UserError({
    place: { file: config.file },
    path: 'agent.recording',
    message: `there is no file ${path}`,
    hint: 'write one: run the scenarios with the real agent and --record, or check the path, which is relative to the config file',
  });
}

export const replayKind: AgentKind<ReplayAgentConfig> = {
  async create(config, agent, { files }) {
    return createReplayAgent(await openRecording(config, agent, files));
  },
  check: () => [],
};

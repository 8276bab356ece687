import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordingLine } from '../../src/agent/recording.ts';
import { gradeRecording, gradeTable, withTable } from './grades.ts';
import { loadLiveDemo, record } from './recorder.ts';

// Records the demo anew and brings the README's table up to date:
// node examples/support-agent/record.ts [--latency-scale 1] [--concurrency 16]
const { values } = parseArgs({
  options: {
    'latency-scale': { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '16' },
  },
});
const recorded = await record(await loadLiveDemo(), {
  latencyScale: Number(values['latency-scale']),
  concurrency: Number(values.concurrency),
});
await writeFile(join(import.meta.dirname, 'recordings.jsonl'), recorded.map(recordingLine).join(''));
const readme = join(import.meta.dirname, 'README.md');
const table = gradeTable(await gradeRecording());
await writeFile(readme, withTable(await readFile(readme, 'utf8'), table));
process.stdout.write(`${recorded.length} executions recorded\n${table}\n`);

// What the detectors of personal data and secrets find, and how fast: recall and precision of each kind on the labelled
// sentences and secret vectors beside the project, and megabytes a second of processor time of the whole redactor. Ends with 1 where a goal
// is missed. Usage: npm run bench:privacy [-- --misses]
import type { RedactKind } from '../src/config/types.ts';
import { PERSONAL_KINDS } from '../src/privacy/find.ts';
import { createRedactor } from '../src/privacy/redactor.ts';
import {
  hasCorpora,
  precision,
  recall,
  scoreSentences,
  scoreVectors,
  sentences,
  vectors,
  type Score,
} from '../test/privacy/corpora.ts';

/** Kind, label of the sentences, least recall; the least precision is one for all. */
const GOALS: readonly (readonly [RedactKind, string, number])[] = [
  ['email', 'EMAIL_ADDRESS', 0.98],
  ['card', 'CREDIT_CARD', 0.98],
  ['iban', 'IBAN_CODE', 0.98],
  ['ssn', 'US_SSN', 0.98],
  ['ip', 'IP_ADDRESS', 0.98],
  ['phone', 'PHONE_NUMBER', 0.95],
];
const SECRET_RECALL = 0.98;
const LEAST_PRECISION = 0.95;
const ROUNDS = 5;

if (!hasCorpora) {
  console.log('skipped: the labelled material is not beside this repository');
} else {
  const missed: string[] = [];
  const tell = (name: string, score: Score, leastRecall?: number): void => {
    const [r, p] = [recall(score), precision(score)];
    const short = leastRecall !== undefined && (r < leastRecall || p < LEAST_PRECISION);
    if (short) missed.push(name);
    const goal =
      leastRecall === undefined ? '' : `goal ${leastRecall} / ${LEAST_PRECISION}${short ? '  MISSED' : ''}`;
    const counts =
      `${score.covered}/${score.labelled}`.padStart(9) + `${score.right}/${score.claimed}`.padStart(10);
    console.log(`${name.padEnd(28)} recall ${r.toFixed(3)} precision ${p.toFixed(3)} ${counts}  ${goal}`);
    if (process.argv.includes('--misses'))
      for (const text of [...score.missed.map((one) => `- ${one}`), ...score.wrong.map((one) => `+ ${one}`)])
        console.log(`    ${JSON.stringify(text).slice(0, 160)}`);
  };
  const rows = sentences();
  for (const [kind, type, least] of GOALS) tell(kind, scoreSentences(kind, type, rows), least);
  tell('secret', scoreVectors(), SECRET_RECALL);
  // Keys that Google publishes in its own samples: no rule tells them from others, only a list.
  const unpublished = vectors().filter(({ rule, label }) => rule !== 'gcp-api-key' || label === 'secret');
  tell('secret, no published keys', scoreVectors(unpublished));
  tell('name (opt-in)', scoreSentences('name', 'PERSON', rows));
  await throughput(
    'sentences',
    rows.map(({ text }) => text),
  );
  await throughput(
    'secret vectors',
    vectors().map(({ text }) => text),
  );
  await throughput('one text of 5 MB', [
    rows
      .map(({ text }) => text)
      .join('\n')
      .repeat(40)
      .slice(0, 5_000_000),
  ]);
  if (missed.length > 0) {
    console.log(`goals missed: ${missed.join(', ')}`);
    process.exitCode = 1;
  }
}

/** Each text a record of its own, as examples are; a new redactor each round, so that nothing is remembered. */
async function throughput(name: string, texts: readonly string[]): Promise<void> {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const redactor = createRedactor({ redact: PERSONAL_KINDS }, 'a key for the benchmark');
    const start = process.cpuUsage();
    for (const query of texts) await redactor.redact({ query });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(
    `${name.padEnd(28)} ${(bytes / 1000 / best).toFixed(1)} MB/s (${(bytes / 1e6).toFixed(2)} MB, best of ${ROUNDS})`,
  );
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two variants each. */
export const SCENARIOS = 200;
export const CALLS = SCENARIOS * 2;

/** JavaScript that awaits `ask(model, i)` for every call, at most as many at once as the script's one argument says. */
export const ALL_CALLS = `const limit = pLimit(Number(process.argv[2]));
await Promise.all(Array.from({ length: ${SCENARIOS} }, (_, i) => ['a', 'b'].map((model) => limit(() => ask(model, i)))).flat());
`;

/** The same calls as a check: a scenario a query, both variants, one trial. */
export function writeProject(dir: string, agent: string): void {
  const scenarios = Array.from(
    { length: SCENARIOS },
    (_, i) =>
      `- { id: s-${i}, query: "Please refund order ${i}.", expect: { tools: [] }, assert: [{ type: icontains, value: refund }] }\n`,
  );
  writeFileSync(join(dir, 'scenarios.yml'), scenarios.join(''));
  writeFileSync(
    join(dir, 'agent-tester.yml'),
    `agent: ${agent}
models:
  production: { model: a, price: { input: 0.4, output: 1.6 } }
  candidate: { extends: production, model: b }
scenarios: scenarios.yml
gate: { policy: thresholds } # every planned call is made
`,
  );
}

/** Arguments of a check of that project. */
export function checkArguments(concurrency: number): readonly string[] {
  return `check --max-concurrency ${concurrency} --store none --json --quiet --fail-on never`.split(' ');
}

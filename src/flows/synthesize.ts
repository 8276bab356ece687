import { openMaterial, type OpenMaterial } from './material.ts';
import { paceOf } from './pace.ts';
import type { StoreOptions } from './training-store.ts';
import type { World } from './world.ts';
import type { ExitCode } from './exit.ts';
import { adviceOf, OutsideError, UserError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { grouped, plural, usd } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import { suggestion } from '../base/nearest.ts';
import type { Config, ModelConfig } from '../config/types.ts';
import { guardedBy } from '../dataset/guard.ts';
import { DEFAULT_OPTIONS } from '../dataset/options.ts';
import { batchesOf } from '../example/batches.ts';
import { familyOf } from '../example/id.ts';
import type { TrainingExample } from '../example/types.ts';
import { byModel, questionUsd, type WritingVarier } from '../synthesis/by-model.ts';
import { makeVariations, type Made } from '../synthesis/make.ts';
import { METHODS } from '../synthesis/methods/registry.ts';
import { paraphrase } from '../synthesis/methods/paraphrase.ts';
import { lotOf, notVaried, type NotVaried, type ParentOptions } from '../synthesis/parents.ts';
import { byTemplate, type Varier } from '../synthesis/vary.ts';

export interface SynthesizeOptions extends StoreOptions, ParentOptions {
  /** Names of the registry; empty: all. */
  readonly methods: readonly string[];
  readonly perExample: number;
  readonly limit: number;
  /** A name under `models:` that writes the paraphrases; absent: templates do. */
  readonly model?: string;
  readonly maxCostUsd?: number;
  readonly dryRun: boolean;
}

export interface Synthesized extends Made {
  /** Examples of the store that were not varied, by reason. */
  readonly notVaried: ReadonlyMap<NotVaried, number>;
  /** What the model was asked and cost, USD; null where templates write. */
  readonly spent: { readonly calls: number; readonly costUsd: number | null } | null;
  readonly dryRun: boolean;
  /** Null where nothing was written. */
  readonly location: string | null;
}

/** More are never varied at once: they are held in memory. */
const MOST_PARENTS = 20_000;

/**
 * Adds variations of examples that people approved, to be reviewed like any other. Nothing that is stored changes.
 * Throws UserError where no example may be varied. Where a provider stays away or the person interrupts, what was made
 * is kept, and `stopped` says why.
 */
export async function synthesize(world: World, options: SynthesizeOptions): Promise<Synthesized> {
  const material = await openMaterial(world, options);
  const { config, store } = material.opened;
  const model = options.model === undefined ? undefined : modelOf(config, options.model, options.maxCostUsd);
  const { ids, left } = await chooseParents(material, options);
  if (ids.size === 0) throw nothingToVary(left, options);
  const { parents, there } = await readParents(material, ids);
  const { variers, writing } = await variersOf(world, config, model, options);
  if (model && writing) tellCost(world, model, parents, options);
  const made = await makeVariations(parents, there, variers, {
    ...options,
    atOnce: config.run.maxConcurrency,
    nearDuplicates: DEFAULT_OPTIONS.nearDuplicates ?? 1,
    redactor: await world.redactor(config.privacy),
  });
  const writes = !options.dryRun && made.examples.length > 0;
  const result = writes ? await store.addBatches(batchesOf(made.examples, new Map(), 'synthetic')) : null;
  return {
    ...made,
    notVaried: left,
    spent: writing?.spent() ?? null,
    dryRun: options.dryRun,
    location: result?.location ?? null,
  };
}

/** Ids of what is varied, in the order of the seed's draw. */
async function chooseParents({ read, scenarios }: OpenMaterial, options: SynthesizeOptions) {
  const guarded = guardedBy(scenarios);
  const left = new Map<NotVaried, number>();
  const most = Math.min(MOST_PARENTS, options.limit);
  let chosen: { readonly id: string; readonly lot: number }[] = [];
  const cut = (): void => {
    chosen = chosen.sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1)).slice(0, most);
  };
  for await (const example of read()) {
    const why = notVaried(example, guarded, options);
    if (why !== undefined) left.set(why, (left.get(why) ?? 0) + 1);
    else chosen.push({ id: example.id, lot: lotOf(example.id, options.seed) });
    if (chosen.length > 2 * most + 1_000) cut();
  }
  cut();
  return { ids: new Set(chosen.map(({ id }) => id)), left };
}

/** The chosen examples in their order, and the synthetic ones of their families. */
async function readParents({ read }: OpenMaterial, ids: ReadonlySet<string>) {
  const found = new Map<string, TrainingExample>();
  const synthetic: TrainingExample[] = [];
  for await (const example of read()) {
    if (ids.has(example.id)) found.set(example.id, example);
    else if (example.provenance.source === 'synthetic') synthetic.push(example);
  }
  const parents = [...ids].flatMap((id) => found.get(id) ?? []);
  const families = new Set(parents.map(familyOf));
  return { parents, there: synthetic.filter((one) => families.has(familyOf(one))) };
}

async function variersOf(
  world: World,
  config: Config,
  model: ModelConfig | undefined,
  { methods, seed, maxCostUsd }: SynthesizeOptions,
): Promise<{ readonly variers: readonly Varier[]; readonly writing: WritingVarier | undefined }> {
  const wanted = METHODS.filter(({ name }) => methods.length === 0 || methods.includes(name));
  let writing: WritingVarier | undefined;
  if (model && wanted.includes(paraphrase)) {
    const writer = await world.createWriter(config, model, paceOf(world, config.run));
    writing = byModel(writer, seed, { price: model.price, maxCostUsd }, world.signal);
  }
  const variers = wanted.map((method) =>
    writing && method === paraphrase ? writing : byTemplate(method, seed),
  );
  return { variers, writing };
}

function modelOf(config: Config, name: string, maxCostUsd: number | undefined): ModelConfig {
  const place = { file: config.file };
  const model = Object.hasOwn(config.models, name) ? config.models[name] : undefined;
  if (!model) {
    const hint = suggestion(name, Object.keys(config.models));
    throw new UserError({ place, path: '--model', message: `there is no "${name}" under models:`, hint });
  }
  if (maxCostUsd !== undefined && !model.price) {
    throw new UserError({
      place,
      path: `models.${name}`,
      message: 'has no price, so a money limit could not stop it',
      hint: 'give price: { input: …, output: … } in USD per million tokens, or leave --max-cost-usd out',
    });
  }
  return model;
}

function tellCost(
  { logger }: World,
  { model, price }: ModelConfig,
  parents: readonly TrainingExample[],
  { perExample }: SynthesizeOptions,
): void {
  const cost = parents.reduce((sum, parent) => sum + (questionUsd(parent, perExample, price) ?? 0), 0);
  logger.info(
    untrusted(
      `asking ${model} at most ${plural(parents.length, 'time')}, ${price ? `roughly ${usd(cost)}` : 'cost unknown: it has no price'}`,
    ),
  );
}

/** Why examples are not varied, for people. */
export const NOT_VARIED: Readonly<Record<NotVaried, string>> = {
  synthetic: 'synthetic themselves',
  rejected: 'rejected by a reviewer',
  'not-reviewed': 'not reviewed',
  failed: 'failed or without an answer',
  gates: 'of scenarios that gate',
};

function nothingToVary(left: ReadonlyMap<NotVaried, number>, { includePassing }: ParentOptions): UserError {
  const counts = [...left].map(([why, count]) => `${grouped(count)} ${NOT_VARIED[why]}`);
  return new UserError({
    message: `no example may be varied: ${counts.length === 0 ? 'the store has none' : counts.join(', ')}`,
    hint: left.has('gates')
      ? 'scenarios with gate: false and real usage (training:import) can be learned from; --include-gating varies the others all the same, and no dataset takes them'
      : includePassing
        ? 'import real usage, or run scenarios with gate: false'
        : 'approve examples with training:review, or pass --include-passing',
  });
}

/** Says why it ended early, once all is written. Throws interruptions and our own bugs. */
export function endOf({ stopped }: Made, logger: Logger): ExitCode {
  if (stopped === null) return 0;
  if (!(stopped instanceof OutsideError)) throw stopped;
  logger.error(untrusted(`${stopped.service}: ${adviceOf(stopped)}`));
  return 3;
}

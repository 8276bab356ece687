export const id = 1339;
export const ids = [1339];
export const modules = {
	6895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { check: () => check });
		var finish = __webpack_require__(3184);
		var flows_arms = __webpack_require__(4150);
		var evidence = __webpack_require__(6135);
		var known_cost = __webpack_require__(4331);
		var looks = __webpack_require__(1504);
		var measure = __webpack_require__(3745);
		var flows_pace = __webpack_require__(2097);
		;
		function planOf(arms, suite, whole, baseSuite) {
			const { candidate, baseline } = arms;
			if (!baseline) {
				const reason = arms.whyNoBaseline ?? "there is nothing to compare with";
				return {
					suite,
					arms: [candidate],
					outcome: {
						kind: "no-baseline",
						reason
					}
				};
			}
			const same = candidate.variant.configHash === baseline.variant.configHash;
			if ((same || arms.standing) && whole.hash === baseSuite?.hash) {
				const reason = "model, prompts, tools and scenarios are what they are at the base";
				return {
					suite,
					arms: [],
					outcome: {
						kind: "unchanged",
						reason
					}
				};
			}
			if (!same || !baseSuite) return {
				suite,
				arms: [baseline, candidate]
			};
			const before = new Map(baseSuite.scenarios.map((scenario) => [scenario.id, scenario.hash]));
			const scenarios = suite.scenarios.filter((scenario) => before.get(scenario.id) !== scenario.hash);
			if (scenarios.length === 0) {
				const reason = "the agent and every selected scenario are what they are at the base";
				return {
					suite,
					arms: [],
					outcome: {
						kind: "unchanged",
						reason
					}
				};
			}
			const reason = "the agent is what it is at the base; only scenarios changed, so only those were run";
			return {
				suite: {
					...suite,
					scenarios
				},
				arms: [candidate],
				outcome: {
					kind: "measured",
					reason
				}
			};
		}
		var prefer = __webpack_require__(4374);
		var rules = __webpack_require__(5272);
		var shards = __webpack_require__(6946);
		var flows_tainted = __webpack_require__(1936);
		var registry = __webpack_require__(6876);
		var load = __webpack_require__(3565);
		var scenario_load = __webpack_require__(4246);
		var scenario_select = __webpack_require__(207);
		;
		async function check(world, options, bundles) {
			const startedAt = world.clock.now();
			const config = await (0, load.Z)(options.config, world.files, world.env);
			const head = await (0, scenario_load.b)(config, world.files, registry.U);
			const { suite: selected, practice } = (0, scenario_select.lI)(head, options.scenarios);
			const { suite: whole } = (0, scenario_select.Hc)(head);
			const arms = await (0, flows_arms.Aj)(world, config, options);
			const baseSuite = await (0, rules.ZM)(world, arms);
			const gate = (0, rules.Rv)(arms, config, options);
			const plan = planOf(arms, selected, whole, baseSuite);
			const compared = [arms.baseline, arms.candidate].filter((arm) => arm !== null);
			const tainted = await (0, flows_tainted.f)(compared, plan.suite);
			const limits = (0, rules.Af)(config, options);
			const pace = (0, flows_pace.x3)(world, limits);
			const baseline = plan.arms.find(({ variant }) => variant.role === "baseline") ?? null;
			const candidate = plan.arms.find(({ variant }) => variant.role === "candidate") ?? arms.candidate;
			const part = (0, shards.BU)(world, {
				...plan,
				baseline,
				candidate,
				gate,
				base: arms.base?.commit.commit ?? null,
				shard: options.shard,
				bundles
			});
			const suite = (0, shards.Zr)(part, plan.suite);
			const known = baseline && part.kind !== "shard" ? await (0, evidence.hz)(world, {
				config,
				options,
				gate,
				suite: plan.suite,
				baseline,
				candidate
			}) : undefined;
			const stored = known && part.kind === "merge" ? (0, evidence.YC)(known, part.merged.trials, world.context.runId) : known;
			const seed = (0, looks.n)(plan.suite, plan.arms);
			const judging = (0, looks.c)(part, {
				suite,
				gate,
				seed,
				latencyCapMs: limits.timeoutMs,
				stored
			});
			const result = part.kind === "merge" ? part.merged : await runPlan(world, {
				...plan,
				suite
			}, {
				config,
				gate,
				limits,
				pace,
				judging,
				stored,
				options,
				startedAt
			});
			const outcome = plan.outcome ?? (part.kind === "shard" ? (0, shards.OP)(part.record) : undefined);
			return await (0, finish.O)(world, {
				options,
				config,
				gate,
				judging,
				...stored ? { pool: stored.pool } : {},
				part,
				suite,
				startedAt,
				baseline,
				candidate,
				result,
				...outcome ? { outcome } : {},
				preference: part.kind === "shard" ? undefined : await (0, prefer.D)(world, config, suite, result.trials, {
					limits,
					pace
				}),
				integrity: (0, rules.Ll)(arms, config, head, baseSuite),
				practice,
				tainted,
				unselected: false,
				mustPass: part.kind !== "shard"
			});
		}
		async function runPlan(world, plan, by) {
			const { config, gate, limits, pace, judging, stored, options, startedAt } = by;
			if (plan.arms.length === 0) return { trials: [] };
			return await (0, measure.x)(world, {
				suite: plan.suite,
				arms: plan.arms,
				repeat: gate.repeat,
				limits,
				pace,
				...(0, rules.f$)(world, startedAt, options),
				output: options.output,
				fresh: options.fresh,
				config,
				stored: stored && {
					baseline: (0, known_cost.AR)(stored.pool.scenarios),
					candidate: (0, known_cost.AR)(stored.candidate.scenarios)
				},
				...judging.looks && plan.arms.length > 1 ? { looks: judging.looks } : {},
				...options.record === undefined ? {} : { record: options.record },
				cache: (0, rules.w7)(config, options, world)
			});
		}
	}),
	6135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hz: () => storedEvidence,
			cD: () => warming,
			YC: () => withoutTrials
		});
		var rules = __webpack_require__(5272);
		var errors = __webpack_require__(5145);
		var untrusted = __webpack_require__(1898);
		var moments = __webpack_require__(4037);
		;
		function gradedValue({ labels, metrics, error, timestamp, provenance }, latencyCapMs) {
			const tool = labels.correctToolSelection;
			return {
				success: !error && labels.passed === true,
				tool: error && tool !== null ? false : tool,
				quality: error ? 0 : labels.responseQuality,
				cost: metrics.cost,
				latency: error ? latencyCapMs : metrics.latencyMs,
				at: timestamp,
				runId: provenance.runId
			};
		}
		var id = __webpack_require__(567);
		;
		const MOST_POOLED = 10;
		const POOL_DAYS = 30;
		const DAY_MS = 24 * 60 * 6e4;
		const CLOCK_SKEW_MS = 60 * 6e4;
		function baselinePool(input) {
			const unselected = input.runs.filter((run) => run.unselected);
			const found = storedTrials({
				...input,
				runs: unselected
			}, "baseline").filter((one) => !one.provenance.retry);
			const scenarios = new Map([...byScenario(found, input)].map(([id, values]) => [id, values.slice(-MOST_POOLED)]));
			const used = [...scenarios.values()].flat();
			const oldest = used.reduce((least, { at }) => Math.min(least, Date.parse(at)), Infinity);
			return {
				scenarios,
				depth: (0, moments.fY)([...scenarios.values()].map((values) => values.length)),
				oldestDays: used.length > 0 ? Math.max(0, input.now - oldest) / DAY_MS : null,
				runIds: runIdsOf(used),
				shown: new Map([...Map.groupBy(found, ({ provenance }) => provenance.scenarioId)].flatMap(([id, trials]) => {
					const newest = trials.findLast(({ labels, error }) => labels.passed && !error) ?? trials.at(-1);
					return newest ? [[id, newest]] : [];
				}))
			};
		}
		function candidateEvidence(input) {
			const found = storedTrials(input, "candidate");
			return {
				scenarios: byScenario(found.filter(({ provenance }) => !provenance.retry), input),
				retries: byScenario(found.filter(({ provenance }) => provenance.retry), input),
				runIds: runIdsOf(found.map((example) => gradedValue(example, null)))
			};
		}
		function storedTrials(input, role) {
			const hashes = new Map(input.scenarios.map(({ id, hash }) => [id, hash]));
			const owners = new Map(input.runs.flatMap(({ runId, exampleIds }) => exampleIds.map((id) => [id, runId])));
			const found = new Map();
			for (const example of input.examples) {
				if (!(0, id.Nu)(example)) continue;
				const { variant, scenarioId, scenarioHash, configHash, runId } = example.provenance;
				const age = input.now - Date.parse(example.timestamp);
				const fits = variant === role && configHash === input.configHash && hashes.get(scenarioId) === scenarioHash && owners.get(example.id) === runId && (example.labels.passed !== null || example.error !== undefined) && age <= POOL_DAYS * DAY_MS && age >= -CLOCK_SKEW_MS;
				if (fits) found.set(example.id, example);
			}
			return [...found.values()].sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || a.provenance.trial - b.provenance.trial);
		}
		function byScenario(examples, { latencyCapMs = null }) {
			const groups = Map.groupBy(examples, ({ provenance }) => provenance.scenarioId);
			return new Map([...groups].map(([id, group]) => [id, group.map((example) => gradedValue(example, latencyCapMs))]));
		}
		function runIdsOf(values) {
			const inOrder = [...values].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
			return [...new Set(inOrder.map(({ runId }) => runId))];
		}
		var sentinel = __webpack_require__(5578);
		;
		const ENOUGH_STORED = 3;
		const WARM_POOL = 5;
		async function storedEvidence(world, input) {
			const { suite, baseline, candidate } = input;
			const trials = await evidence_storedTrials(world, input);
			if (!trials) return undefined;
			const pool = baselinePool({
				...trials,
				configHash: baseline.variant.configHash
			});
			const earlier = candidateEvidence({
				...trials,
				configHash: candidate.variant.configHash
			});
			const stored = new Map([...pool.scenarios].map(([id, values]) => [id, values.length]).filter(([, runs]) => runs >= ENOUGH_STORED));
			const today = new Date(trials.now).toISOString().slice(0, 10);
			return {
				pool,
				candidate: earlier,
				stored,
				sentinel: (0, sentinel.Pg)([...stored.keys()], `${suite.hash}:${today}`),
				earlier: new Map([...earlier.scenarios].map(([id, values]) => [id, values.length]))
			};
		}
		function withoutTrials(stored, trials, runId) {
			const here = new Set(trials.map(({ scenarioId, startedAt }) => JSON.stringify([scenarioId, startedAt])));
			const others = (values) => new Map([...values].flatMap(([id, all]) => {
				const left = all.filter((one) => one.runId !== runId || !here.has(JSON.stringify([id, one.at])));
				return left.length > 0 ? [[id, left]] : [];
			}));
			const { pool, candidate } = stored;
			return {
				...stored,
				pool: {
					...pool,
					scenarios: others(pool.scenarios)
				},
				candidate: {
					...candidate,
					scenarios: others(candidate.scenarios),
					retries: others(candidate.retries)
				}
			};
		}
		async function warming(world, input) {
			const trials = await evidence_storedTrials(world, input);
			if (!trials) return { suite: input.suite };
			const pool = baselinePool({
				...trials,
				configHash: input.baseline.variant.configHash
			});
			const isWarm = (id) => (pool.scenarios.get(id)?.length ?? 0) >= WARM_POOL;
			const scenarios = input.suite.scenarios.map((one) => isWarm(one.id) ? {
				...one,
				repeat: 1
			} : one);
			return {
				suite: {
					...input.suite,
					scenarios
				},
				pool
			};
		}
		async function evidence_storedTrials(world, { config, options, gate, suite }) {
			const { store, kind } = (0, rules.xX)(config, options, world);
			if (gate.policy !== "paired" || kind === "none") return undefined;
			if ((0, rules.w7)(config, options, world) !== undefined) return undefined;
			const now = world.clock.now();
			const range = { since: now - POOL_DAYS * DAY_MS };
			try {
				const opened = await world.openStore(store, kind, config.file);
				const runs = await opened.readRuns(range);
				const examples = [];
				for await (const example of opened.readExamples(range)) examples.push(example);
				return {
					runs,
					examples,
					scenarios: suite.scenarios,
					now,
					latencyCapMs: config.run.timeoutMs
				};
			} catch (error) {
				world.logger.warn("stored runs cannot be read, so the baseline runs afresh:", (0, untrusted.b)((0, errors.wr)(error)));
				return undefined;
			}
		}
	}),
	7937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => statusDescription,
			d: () => actionOutputs
		});
		var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
		const STATUS_CHARACTERS = 140;
		function statusDescription({ headline }) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.fy)(`${headline.title}: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.pj)(headline.sentence)}`, STATUS_CHARACTERS);
		}
		function actionOutputs(model, facts) {
			const { metrics, counts, costUsd, pValue } = model.figures;
			const outputs = {
				verdict: model.headline.state,
				failed: String(facts.failed),
				"pass-rate": metrics.success?.candidate,
				"baseline-pass-rate": metrics.success?.baseline,
				delta: metrics.success?.delta,
				"p-value": pValue,
				regressions: counts.broken,
				improvements: counts.fixed,
				"cost-usd": costUsd,
				"comment-url": facts.commentUrl,
				"results-path": facts.resultsPath,
				"report-path": facts.reportPath,
				"examples-added": model.data.kind === "stored" ? model.data.examples : 0
			};
			return Object.fromEntries(Object.entries(outputs).flatMap(([name, value]) => value === null || value === undefined ? [] : [[name, typeof value === "number" ? decimal(value) : value]]));
		}
		function decimal(value) {
			return value.toFixed(6).replace(/\.?0+$/, "");
		}
	})
};

export const id = 1782;
export const ids = [1782];
export const modules = {
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
	8792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { testRun: () => testRun });
		var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4150);
		var _finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3184);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
		var _known_cost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4331);
		var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3745);
		var _pace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2097);
		var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5272);
		var _shards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6946);
		var _tainted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1936);
		var _assertion_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6876);
		var _config_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6100);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3565);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5302);
		var _scenario_load_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4246);
		var _scenario_select_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(207);
		async function testRun(world, options, bundles) {
			const startedAt = world.clock.now();
			const config = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_11__.Z)(options.config, world.files, world.env);
			const selected = (0, _scenario_select_js__WEBPACK_IMPORTED_MODULE_13__.C8)(await (0, _scenario_load_js__WEBPACK_IMPORTED_MODULE_12__.b)(config, world.files, _assertion_registry_js__WEBPACK_IMPORTED_MODULE_9__.U), options.scenarios);
			const arm = await (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.cr)("baseline", config, options.model ?? (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.$1)(config), world.files);
			const tainted = await (0, _tainted_js__WEBPACK_IMPORTED_MODULE_8__.f)([arm], selected);
			const gate = (0, _config_gate_js__WEBPACK_IMPORTED_MODULE_10__.ok)(config.gate, options);
			const unselected = options.unselected && options.scenarios === "all";
			const wanted = unselected && options.repeat === undefined;
			const asked = {
				config,
				options,
				gate,
				suite: selected,
				baseline: arm
			};
			const part = (0, _shards_js__WEBPACK_IMPORTED_MODULE_7__.BU)(world, {
				suite: selected,
				arms: [arm],
				baseline: arm,
				candidate: null,
				gate,
				base: null,
				shard: options.shard,
				bundles
			});
			const here = (0, _shards_js__WEBPACK_IMPORTED_MODULE_7__.Zr)(part, selected);
			const warm = wanted && part.kind !== "merge" ? await (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.cD)(world, {
				...asked,
				suite: here
			}) : undefined;
			const suite = warm?.suite ?? here;
			const limits = (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.Af)(config, options);
			const result = part.kind === "merge" ? part.merged : await (0, _measure_js__WEBPACK_IMPORTED_MODULE_4__.x)(world, {
				suite,
				arms: [arm],
				repeat: gate.repeat,
				config,
				limits,
				stored: warm?.pool && { baseline: (0, _known_cost_js__WEBPACK_IMPORTED_MODULE_3__.AR)(warm.pool.scenarios) },
				pace: (0, _pace_js__WEBPACK_IMPORTED_MODULE_5__.x3)(world, limits),
				...(0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.f$)(world, startedAt, options),
				output: options.output,
				fresh: options.fresh,
				...options.record === undefined ? {} : { record: options.record },
				cache: (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.w7)(config, options, world)
			});
			const done = await (0, _finish_js__WEBPACK_IMPORTED_MODULE_1__.O)(world, {
				options,
				config,
				gate,
				part,
				suite,
				startedAt,
				baseline: arm,
				candidate: null,
				result,
				outcome: part.kind === "shard" ? (0, _shards_js__WEBPACK_IMPORTED_MODULE_7__.OP)(part.record) : {
					kind: "measured",
					reason: options.reason
				},
				tainted,
				unselected: unselected && result.stopped === undefined
			});
			const failed = done.input.trials.some((trial) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_14__.s)(trial) === "failed");
			const fails = failed && options.failOnFailure && part.kind !== "shard";
			return fails && done.exitCode === 0 ? {
				...done,
				exitCode: 1
			} : done;
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

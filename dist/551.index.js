export const id = 551;
export const ids = [551, 516];
export const modules = {
	578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => suggestion,
			p: () => nearest
		});
		function distance(a, b) {
			let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
			for (let i = 1; i <= a.length; i++) {
				const current = [i];
				for (let j = 1; j <= b.length; j++) {
					const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
					current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
				}
				previous = current;
			}
			return previous[b.length] ?? 0;
		}
		function nearest(word, known) {
			if (word.length > 100) return undefined;
			const lower = word.toLowerCase();
			let best;
			let bestDistance = Infinity;
			for (const candidate of known) {
				const d = distance(lower, candidate.toLowerCase());
				if (d < bestDistance) [best, bestDistance] = [candidate, d];
			}
			return bestDistance <= Math.max(1, Math.floor(word.length * .4)) ? best : undefined;
		}
		function suggestion(word, known) {
			const close = nearest(word, known);
			return close !== undefined ? `did you mean "${close}"?` : `known: ${known.join(", ")}`;
		}
	}),
	8792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { testRun: () => testRun });
		var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7128);
		var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6521);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
		var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9105);
		var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8142);
		var _assertion_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8727);
		var _config_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6100);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3004);
		var _scenario_load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7195);
		var _scenario_select_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(207);
		async function testRun(world, options) {
			const startedAt = world.clock.now();
			const config = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_7__.Z)(options.config, world.files, world.env);
			const selected = (0, _scenario_select_js__WEBPACK_IMPORTED_MODULE_9__.C)(await (0, _scenario_load_js__WEBPACK_IMPORTED_MODULE_8__.b)(config, world.files, _assertion_registry_js__WEBPACK_IMPORTED_MODULE_5__.U), options.scenarios);
			const arm = await (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.cr)("baseline", config, options.model ?? (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.$1)(config), world.files);
			const gate = (0, _config_gate_js__WEBPACK_IMPORTED_MODULE_6__.ok)(config.gate, options);
			const unselected = options.unselected && options.scenarios === "all";
			const wanted = unselected && options.repeat === undefined;
			const asked = {
				config,
				options,
				gate,
				suite: selected,
				baseline: arm
			};
			const suite = wanted ? await (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.c)(world, asked) : selected;
			const result = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_3__.x)(world, {
				suite,
				arms: [arm],
				repeat: gate.repeat,
				limits: (0, _rules_js__WEBPACK_IMPORTED_MODULE_4__.Af)(config, options),
				...options.record === undefined ? {} : { record: options.record }
			});
			const done = await (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.O)(world, {
				options,
				config,
				gate,
				suite,
				startedAt,
				baseline: arm,
				candidate: null,
				result,
				outcome: {
					kind: "measured",
					reason: options.reason
				},
				unselected: unselected && result.stopped === undefined
			});
			const failed = done.input.trials.some((trial) => trial.validation && !trial.validation.passed);
			return failed && options.failOnFailure && done.exitCode === 0 ? {
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

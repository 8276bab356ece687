export const id = 782;
export const ids = [782, 937];
export const modules = {
	8792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { testRun: () => testRun });
		var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4150);
		var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6521);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
		var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9105);
		var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8142);
		var _assertion_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3186);
		var _config_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6100);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2246);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5302);
		var _scenario_load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7657);
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
			const failed = done.input.trials.some((trial) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_10__.s)(trial) === "failed");
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

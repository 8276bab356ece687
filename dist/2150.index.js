export const id = 2150;
export const ids = [2150];
export const modules = {
	1016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { abTest: () => abTest });
		var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4150);
		var _finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3184);
		var _looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
		var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3745);
		var _pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2097);
		var _prefer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4374);
		var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5272);
		var _tainted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1936);
		var _assertion_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6876);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3565);
		var _scenario_load_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4246);
		var _scenario_select_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(207);
		async function abTest(world, options) {
			const startedAt = world.clock.now();
			const load = (file) => (0, _config_load_js__WEBPACK_IMPORTED_MODULE_9__.Z)(file, world.files, world.env);
			const configA = await load(options.configA ?? options.config);
			const configB = await load(options.configB ?? options.config);
			const nameA = options.modelA ?? (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.$1)(configA);
			const nameB = options.modelB ?? ("candidate" in configB.models ? "candidate" : (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.$1)(configB));
			const loaded = await (0, _scenario_load_js__WEBPACK_IMPORTED_MODULE_10__.b)(configB, world.files, _assertion_registry_js__WEBPACK_IMPORTED_MODULE_8__.U);
			const { suite, practice } = (0, _scenario_select_js__WEBPACK_IMPORTED_MODULE_11__.lI)(loaded, options.scenarios);
			const baseline = await (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.cr)("baseline", configA, nameA, world.files);
			const candidate = await (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.cr)("candidate", configB, nameB, world.files);
			(0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.me)(baseline, candidate, "--model-a and --model-b, or --config-a and --config-b");
			const tainted = await (0, _tainted_js__WEBPACK_IMPORTED_MODULE_7__.f)([baseline, candidate], suite);
			const gate = (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.Rv)({
				baseline,
				candidate
			}, configB, options);
			const limits = (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.Af)(configB, options);
			const pace = (0, _pace_js__WEBPACK_IMPORTED_MODULE_4__.x3)(world, limits);
			const judging = (0, _looks_js__WEBPACK_IMPORTED_MODULE_2__.c)({ kind: "whole" }, {
				suite,
				gate,
				seed: (0, _looks_js__WEBPACK_IMPORTED_MODULE_2__.n)(suite, [baseline, candidate]),
				latencyCapMs: limits.timeoutMs
			});
			const result = await (0, _measure_js__WEBPACK_IMPORTED_MODULE_3__.x)(world, {
				suite,
				arms: [baseline, candidate],
				repeat: gate.repeat,
				limits,
				pace,
				...(0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.f$)(world, startedAt, options),
				output: options.output,
				fresh: options.fresh,
				config: configB,
				...judging.looks ? { looks: judging.looks } : {},
				...options.record === undefined ? {} : { record: options.record },
				cache: (0, _rules_js__WEBPACK_IMPORTED_MODULE_6__.w7)(configB, options, world)
			});
			return await (0, _finish_js__WEBPACK_IMPORTED_MODULE_1__.O)(world, {
				options,
				config: configB,
				gate,
				judging,
				suite,
				startedAt,
				baseline,
				candidate,
				result,
				preference: await (0, _prefer_js__WEBPACK_IMPORTED_MODULE_5__.D)(world, configB, suite, result.trials, {
					limits,
					pace
				}),
				practice,
				tainted,
				unselected: false
			});
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

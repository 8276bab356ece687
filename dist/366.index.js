export const id = 366;
export const ids = [366, 411];
export const modules = {
	2366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			merge: () => merge,
			readBundles: () => readBundles
		});
		var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
		var _test_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8792);
		var _report_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4262);
		async function readBundles(files) {
			const bundles = [];
			for await (const { file, text } of files) bundles.push((0, _report_bundles_js__WEBPACK_IMPORTED_MODULE_2__.QN)(text, file));
			return bundles;
		}
		async function merge(world, options, bundles) {
			const tested = bundles.length > 0 && bundles.every(({ results }) => results.run.candidate === null);
			if (!tested) return await (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.check)(world, options, bundles);
			return await (0, _test_run_js__WEBPACK_IMPORTED_MODULE_1__.testRun)(world, {
				...options,
				reason: "one variant was run; nothing was compared",
				unselected: false,
				failOnFailure: true
			}, bundles);
		}
	}),
	8792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { testRun: () => testRun });
		var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4150);
		var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6135);
		var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4571);
		var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8142);
		var _shards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6946);
		var _assertion_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3333);
		var _config_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6100);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3565);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5302);
		var _scenario_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6919);
		var _scenario_select_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(207);
		async function testRun(world, options, bundles) {
			const startedAt = world.clock.now();
			const config = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_8__.Z)(options.config, world.files, world.env);
			const selected = (0, _scenario_select_js__WEBPACK_IMPORTED_MODULE_10__.C)(await (0, _scenario_load_js__WEBPACK_IMPORTED_MODULE_9__.b)(config, world.files, _assertion_registry_js__WEBPACK_IMPORTED_MODULE_6__.U), options.scenarios);
			const arm = await (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.cr)("baseline", config, options.model ?? (0, _arms_js__WEBPACK_IMPORTED_MODULE_0__.$1)(config), world.files);
			const gate = (0, _config_gate_js__WEBPACK_IMPORTED_MODULE_7__.ok)(config.gate, options);
			const unselected = options.unselected && options.scenarios === "all";
			const wanted = unselected && options.repeat === undefined;
			const asked = {
				config,
				options,
				gate,
				suite: selected,
				baseline: arm
			};
			const part = (0, _shards_js__WEBPACK_IMPORTED_MODULE_5__.BU)(world, {
				suite: selected,
				arms: [arm],
				baseline: arm,
				candidate: null,
				gate,
				base: null,
				shard: options.shard,
				bundles
			});
			const here = (0, _shards_js__WEBPACK_IMPORTED_MODULE_5__.Zr)(part, selected);
			const suite = wanted && part.kind !== "merge" ? await (0, _evidence_js__WEBPACK_IMPORTED_MODULE_2__.cD)(world, {
				...asked,
				suite: here
			}) : here;
			const result = part.kind === "merge" ? part.merged : await (0, _measure_js__WEBPACK_IMPORTED_MODULE_3__.x)(world, {
				suite,
				arms: [arm],
				repeat: gate.repeat,
				config,
				limits: (0, _rules_js__WEBPACK_IMPORTED_MODULE_4__.Af)(config, options),
				...options.record === undefined ? {} : { record: options.record }
			});
			const done = await (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.O)(world, {
				options,
				config,
				gate,
				part,
				suite,
				startedAt,
				baseline: arm,
				candidate: null,
				result,
				outcome: part.kind === "shard" ? (0, _shards_js__WEBPACK_IMPORTED_MODULE_5__.OP)(part.record) : {
					kind: "measured",
					reason: options.reason
				},
				unselected: unselected && result.stopped === undefined
			});
			const failed = done.input.trials.some((trial) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_11__.s)(trial) === "failed");
			const fails = failed && options.failOnFailure && part.kind !== "shard";
			return fails && done.exitCode === 0 ? {
				...done,
				exitCode: 1
			} : done;
		}
	})
};

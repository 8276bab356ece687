export const id = 679;
export const ids = [679];
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
	2679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { replay: () => replay });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
		var _assertion_grade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6812);
		var _report_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6718);
		async function replay(world, file, scenarioId) {
			const text = await world.files.read(file);
			if (text === undefined) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place: { file },
					message: "the results file does not exist",
					hint: "download the artifact of the run, or run check, which writes one"
				});
			}
			const results = (0, _report_results_js__WEBPACK_IMPORTED_MODULE_2__.c2)(text, file);
			const scenario = results.suite.scenarios.find(({ id }) => id === scenarioId);
			if (!scenario) {
				const ids = results.suite.scenarios.map(({ id }) => id);
				const hint = ids.length > 20 ? (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__.h)(scenarioId, ids).slice(0, 300) : (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__.h)(scenarioId, ids);
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place: { file },
					message: `has no scenario "${scenarioId}"`,
					hint
				});
			}
			const trials = results.trials.filter((trial) => trial.scenarioId === scenarioId).map((trial) => ({
				trial,
				regraded: trial.execution ? (0, _assertion_grade_js__WEBPACK_IMPORTED_MODULE_1__.o)(scenario.assertions, trial.execution) : null
			}));
			const judged = trials.some(({ trial }) => trial.role === "candidate") ? "candidate" : "baseline";
			const failed = trials.some(({ trial, regraded }) => trial.role === judged && regraded?.passed === false);
			return {
				results,
				scenario,
				trials,
				exitCode: failed ? 1 : 0
			};
		}
	})
};

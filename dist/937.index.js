export const id = 937;
export const ids = [937];
export const modules = { 7937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };

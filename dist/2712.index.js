export const id = 2712;
export const ids = [2712];
export const modules = { 2712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { printValidation: () => printValidation });
	var _base_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8253);
	var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);
	var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
	var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9665);
	var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8366);
	function printValidation(file, report, cost, json) {
		const exitCode = report.errors === 0 ? 0 : 1;
		if (json) {
			(0, _print_js__WEBPACK_IMPORTED_MODULE_3__.FD)((0, _report_json_js__WEBPACK_IMPORTED_MODULE_2__.e)({
				schema: "agent-tester/validation",
				version: 1,
				file,
				valid: exitCode === 0,
				...report,
				cost,
				exitCode
			}));
			return exitCode;
		}
		const { format, rows, rowsWithErrors, errors, warnings, findings, tokens } = report;
		for (const finding of findings) (0, _print_js__WEBPACK_IMPORTED_MODULE_3__.FD)(findingLine(file, finding));
		const more = errors + warnings - findings.length;
		if (more > 0) (0, _print_js__WEBPACK_IMPORTED_MODULE_3__.FD)(`… and ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(more, "problem")} more (--first ${errors + warnings} shows all)`);
		if (tokens) (0, _print_js__WEBPACK_IMPORTED_MODULE_3__.FD)(`about ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(tokens.total, "token")} (${tokens.encoding}), at most ${tokens.largest.toLocaleString("en-US")} a row`);
		if (cost) (0, _print_js__WEBPACK_IMPORTED_MODULE_3__.FD)(costLine(cost));
		const counts = `${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(rows, "row")}, ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(errors, "error")} in ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(rowsWithErrors, "row")}, ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(warnings, "warning")}`;
		(0, _print_js__WEBPACK_IMPORTED_MODULE_3__.FD)(`${exitCode === 0 ? "valid" : "NOT VALID"} as ${format ?? "unknown format"}: ${counts}`);
		return exitCode;
	}
	function costLine({ model, epochs, pricePerMillion, usd: total }) {
		if (pricePerMillion === null || total === null) return text(`what training ${model} costs is unknown: give its price with --price`);
		return text(`training ${model} for ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(epochs, "epoch")} at ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.dR)(pricePerMillion)} per million tokens: about ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.dR)(total)}`);
	}
	function findingLine(file, { line, path, message, severity }) {
		const place = line === 0 ? file : `${file}:${line}`;
		return text(`${place} ${severity}${path === "" ? "" : ` ${path}`}: ${message}`);
	}
	const text = (value) => (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_1__.Qf)((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.b)(value), 600);
}) };

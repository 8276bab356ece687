export const id = 8639;
export const ids = [8639];
export const modules = { 1020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { personAt: () => personAt });
	var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
	var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5549);
	async function personAt(cwd, env) {
		const actor = env["GITHUB_ACTIONS"] ? env["GITHUB_ACTOR"] : undefined;
		if (actor) return actor;
		const { code, stdout } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.d)("git", [
			"config",
			"--get",
			"user.name"
		], {
			cwd,
			timeoutMs: 1e4
		});
		const name = code === 0 ? stdout.toString("utf8").trim() : "";
		if (name) return name;
		throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
			path: "--by",
			message: "who says so is not known: git has no user.name here",
			hint: "pass --by <name>, or run git config user.name \"<name>\""
		});
	}
}) };

export const id = 7733;
export const ids = [7733];
export const modules = { 7733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { prepare: () => prepare });
	var _material_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3953);
	var _nothing_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4969);
	var _base_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1952);
	var _dataset_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(490);
	var _dataset_survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(799);
	async function prepare(world, options) {
		const material = await (0, _material_js__WEBPACK_IMPORTED_MODULE_0__.s)(world, options);
		const selection = await (0, _dataset_survey_js__WEBPACK_IMPORTED_MODULE_3__.F)(material, options.prepare);
		const { train, validation, test } = selection.counts;
		if (train + validation + test === 0) throw (0, _nothing_left_js__WEBPACK_IMPORTED_MODULE_1__.Z)(selection, "to prepare");
		const manifest = `${options.output.replace(/\/+$/, "")}/manifest.json`;
		const output = await world.openOutput(manifest);
		try {
			for (const piece of (0, _base_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Q)((0, _dataset_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Nz)(selection))) await output.write(piece);
			await output.commit();
		} finally {
			await output.discard();
		}
		return {
			selection,
			manifest
		};
	}
}) };

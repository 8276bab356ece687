export const id = 5166;
export const ids = [5166];
export const modules = { 5166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openOutput: () => openOutput });
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
	var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5145);
	var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5550);
	const MODE = 420;
	async function openOutput(top, path) {
		const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top, path);
		await told(path, (0, _write_file_js__WEBPACK_IMPORTED_MODULE_4__.r)(top, target));
		const beside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
		await told(path, (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true }));
		const file = await told(path, (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, "wx", MODE));
		let isOpen = true;
		const close = async () => {
			if (!isOpen) return;
			isOpen = false;
			await file.close();
		};
		return {
			async write(piece) {
				await told(path, file.writeFile(piece));
			},
			async commit() {
				await told(path, file.sync());
				await close();
				await told(path, (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, target));
			},
			async discard() {
				await close();
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
			}
		};
	}
	async function told(path, work) {
		try {
			return await work;
		} catch (error) {
			if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo) throw error;
			for (const code of [
				"EISDIR",
				"ENOTDIR",
				"EEXIST",
				"EACCES",
				"EROFS",
				"ENAMETOOLONG",
				"EPERM"
			]) if ((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, code)) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo({
				place: { file: path },
				message: `cannot be written: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`,
				hint: "name another file"
			}, { cause: error });
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.Cp("disk", `${path} cannot be written: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`, {
				retryable: false,
				cause: error,
				...(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, "ENOSPC") ? { hint: "the disk is full: make room, and run it again" } : {}
			});
		}
	}
}) };

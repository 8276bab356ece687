export const id = 8248;
export const ids = [8248];
export const modules = { 8248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { folderFiles: () => folderFiles });
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
	var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
	const MOST_BYTES = 256 * 1024 * 1024;
	async function folderFiles(path, cwd) {
		const top = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
		const files = await listed(top, path);
		if (files.length === 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
			place: { file: path },
			message: "holds no file to look through"
		});
		return {
			location: path,
			async *files() {
				for (const file of files.sort()) yield await fileAt(file, shown(cwd, file));
			}
		};
	}
	async function listed(top, path) {
		try {
			if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(top)).isDirectory()) return [top];
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(top, {
				recursive: true,
				withFileTypes: true
			});
			return entries.filter((entry) => !entry.isDirectory()).map((entry) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
		} catch (error) {
			const message = (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.up)(error, "ENOENT") ? "there is no such file or folder" : `cannot be read: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
				place: { file: path },
				message
			}, { cause: error });
		}
	}
	async function fileAt(file, name) {
		try {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
			if (info.isSymbolicLink()) return {
				file: name,
				failure: "is a link"
			};
			if (!info.isFile()) return {
				file: name,
				failure: "is no file"
			};
			if (info.size > MOST_BYTES) return {
				file: name,
				failure: `is larger than ${MOST_BYTES / 1024 / 1024} MiB`
			};
			return {
				file: name,
				text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8")
			};
		} catch (error) {
			return {
				file: name,
				failure: (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)
			};
		}
	}
	function shown(cwd, file) {
		const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, file);
		return path.startsWith("..") ? file : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
	}
}) };

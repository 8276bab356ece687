export const id = 1778;
export const ids = [1778];
export const modules = { 1778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { openJournalFile: () => openJournalFile });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
	var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5145);
	const WRITING_MS = 1e4;
	async function openJournalFile(path, fresh) {
		const lock = `${path}.lock`;
		try {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
			if (!lockFor(lock)) return `another run of the same keeps ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`;
			try {
				return opened(path, lock, fresh);
			} catch (error) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: true });
				throw error;
			}
		} catch (cause) {
			throw failed(path, cause);
		}
	}
	function opened(path, lock, fresh) {
		const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "a+", 384);
		const { mode, uid } = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
		const user = process.getuid?.();
		const own = user === undefined || (mode & 63) === 0 && uid === user;
		if (fresh || !own) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file);
		const text = fresh || !own ? "" : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
		let torn = text !== "" && !text.endsWith("\n");
		return {
			text,
			append(line) {
				try {
					let rest = Buffer.from(`${torn ? "\n" : ""}${line}\n`);
					torn = true;
					while (rest.length > 0) rest = rest.subarray((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, rest));
					torn = false;
				} catch (cause) {
					throw failed(path, cause);
				}
			},
			restart() {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file);
					torn = false;
				} catch (cause) {
					throw failed(path, cause);
				}
			},
			close(end) {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
					if (end === "remove") (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
				} catch {} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: true });
				}
			}
		};
	}
	function lockFor(lock) {
		if (made(lock)) return true;
		if (isHeld(lock)) return false;
		const guard = `${lock}.guard`;
		if (!made(guard)) return false;
		try {
			if (isHeld(lock)) return false;
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: true });
			return made(lock);
		} finally {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(guard, { force: true });
		}
	}
	function made(lock) {
		let file;
		try {
			file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(lock, "wx", 384);
		} catch (error) {
			if ((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, "EEXIST")) return false;
			throw error;
		}
		try {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, String(process.pid));
		} finally {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
		}
		return true;
	}
	function isHeld(lock) {
		let pid;
		try {
			const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lock, "utf8");
			if (text === "") return Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock).mtimeMs < WRITING_MS;
			pid = Number(text);
		} catch (error) {
			if ((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, "ENOENT")) return false;
			throw error;
		}
		if (!Number.isSafeInteger(pid) || pid < 1 || pid === process.pid) return false;
		try {
			process.kill(pid, 0);
			return true;
		} catch (error) {
			return (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, "EPERM");
		}
	}
	function failed(path, cause) {
		const message = `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} could not be written: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)}`;
		return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.Cp("journal", message, {
			retryable: false,
			cause
		});
	}
}) };

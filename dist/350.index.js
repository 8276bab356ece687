export const id = 350;
export const ids = [350];
export const modules = { 350: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { privacyKey: () => privacyKey });
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
	var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5145);
	var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5550);
	const KEY_FILE = ".agent-tester/privacy.key";
	const SHORTEST = 16;
	async function privacyKey({ env, keyEnv, cwd, keepsFile }) {
		const key = (Object.hasOwn(env, keyEnv) ? env[keyEnv] : undefined)?.trim() ?? "";
		if (key.length >= SHORTEST) return {
			from: "variable",
			key
		};
		if (key !== "") {
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo({
				path: "privacy.key-env",
				message: `the key in ${keyEnv} is shorter than ${SHORTEST} characters`,
				hint: "make one with `openssl rand -hex 32`"
			});
		}
		if (!keepsFile) return {
			from: "chance",
			key: freshKey()
		};
		const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, KEY_FILE);
		try {
			await (0, _write_file_js__WEBPACK_IMPORTED_MODULE_4__.r)(cwd, path);
			return {
				from: "file",
				key: await readKey(cwd, path) ?? await makeKey(cwd, path)
			};
		} catch (cause) {
			if (cause instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo) throw cause;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.Cp("privacy", `${KEY_FILE} could not be used: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)}`, {
				retryable: false,
				hint: `check the rights of the folder, or set ${keyEnv}`,
				cause
			});
		}
	}
	function freshKey() {
		return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("hex");
	}
	async function readKey(cwd, path) {
		let text;
		try {
			const { mode, uid } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
			const user = process.getuid?.();
			if (user !== undefined && ((mode & 63) !== 0 || uid !== user)) {
				throw refused(cwd, path, "can be read by others than you, so it may have come with a checkout");
			}
			text = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8")).trim();
		} catch (error) {
			if ((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, "ENOENT")) return undefined;
			throw error;
		}
		if (!/^[0-9a-f]{64}$/.test(text)) throw refused(cwd, path, "is no key: expected 64 hex digits");
		return text;
	}
	function refused(cwd, path, message) {
		return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo({
			place: { file: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, path) },
			message,
			hint: "put your own back (mode 600), or delete it: a new key is made, and values get other pseudonyms"
		});
	}
	async function makeKey(cwd, path) {
		const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
		const made = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
		const ignored = made === undefined ? "privacy.key*\n" : "*\n";
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".gitignore"), ignored, {
			flag: "wx",
			mode: 384
		}).catch(unlessThere);
		const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
		try {
			const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", 384);
			try {
				await file.writeFile(`${freshKey()}\n`);
				await file.sync();
			} finally {
				await file.close();
			}
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path).catch(unlessThere);
		} finally {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(temporary).catch(() => undefined);
		}
		const key = await readKey(cwd, path);
		if (key === undefined) throw new Error("it vanished while it was made");
		return key;
	}
	function unlessThere(error) {
		if (!(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_3__.up)(error, "EEXIST")) throw error;
	}
}) };

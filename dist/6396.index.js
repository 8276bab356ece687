export const id = 6396;
export const ids = [6396];
export const modules = {
	2373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => gitEnvironment });
		const KEPT = new Set([
			"GIT_EXEC_PATH",
			"GIT_SSH",
			"GIT_SSH_COMMAND",
			"GIT_SSH_VARIANT",
			"GIT_SSL_CAINFO",
			"GIT_SSL_CAPATH",
			"GIT_SSL_NO_VERIFY",
			"GIT_CONFIG_GLOBAL",
			"GIT_CONFIG_SYSTEM",
			"GIT_CONFIG_NOSYSTEM"
		]);
		const CALM = [
			["core.hooksPath", "/dev/null"],
			["core.fsmonitor", "false"],
			["core.askPass", ""],
			["credential.interactive", "false"],
			["protocol.ext.allow", "never"],
			["commit.gpgSign", "false"],
			["push.gpgSign", "false"],
			["push.recurseSubmodules", "no"],
			["push.followTags", "false"],
			["fetch.recurseSubmodules", "false"],
			["fetch.writeCommitGraph", "false"],
			["transfer.fsckObjects", "false"],
			["gc.auto", "0"],
			["maintenance.auto", "false"],
			["advice.detachedHead", "false"]
		];
		function gitEnvironment(base, author, settings) {
			const env = {};
			for (const [name, value] of Object.entries(base)) {
				if (!name.toUpperCase().startsWith("GIT_") || KEPT.has(name)) env[name] = value;
			}
			const all = [...CALM, ...settings];
			for (const [n, [key, value]] of all.entries()) {
				env[`GIT_CONFIG_KEY_${n}`] = key;
				env[`GIT_CONFIG_VALUE_${n}`] = value;
			}
			return {
				...env,
				GIT_CONFIG_COUNT: String(all.length),
				GIT_TERMINAL_PROMPT: "0",
				GIT_ASKPASS: "",
				SSH_ASKPASS: "",
				GCM_INTERACTIVE: "never",
				GIT_AUTHOR_NAME: author.name,
				GIT_AUTHOR_EMAIL: author.email,
				GIT_COMMITTER_NAME: author.name,
				GIT_COMMITTER_EMAIL: author.email,
				LC_ALL: "C",
				LANGUAGE: "C"
			};
		}
	}),
	6396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fetchCommit: () => fetchCommit });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(730);
		var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5549);
		var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2373);
		var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
		const FETCH_MS = 5 * 6e4;
		const NOBODY = {
			name: "nobody",
			email: "nobody@example.com"
		};
		async function fetchCommit(cwd, sha, { remote = "origin", auth, env }) {
			const found = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__._)(cwd, remote, auth, (0, _environment_js__WEBPACK_IMPORTED_MODULE_2__._)(env, NOBODY, []));
			const { code, stderr } = await (0, _host_process_js__WEBPACK_IMPORTED_MODULE_1__.d)("git", [
				"fetch",
				"--depth=1",
				"--no-tags",
				"--no-write-fetch-head",
				"--quiet",
				found.url,
				sha
			], {
				cwd,
				env: (0, _environment_js__WEBPACK_IMPORTED_MODULE_2__._)(env, NOBODY, found.settings),
				timeoutMs: FETCH_MS
			});
			if (code === 0) return;
			const said = found.secrets.reduce((text, secret) => text.replaceAll(secret, "***"), stderr);
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Cp("git", `the commit ${sha.slice(0, 7)} cannot be fetched: ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_4__.hD)(said.trim(), 300)}`, { retryable: true });
		}
	}),
	9032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => findRemote });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);
		var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5549);
		const NAME = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,99}$/;
		const ADDRESS = /^(?:(?:https?|ssh|git|file):\/\/|\/|[A-Za-z0-9_][A-Za-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.-]*:)/;
		async function findRemote(cwd, remote, auth, env) {
			const address = ADDRESS.test(remote) ? remote : await addressOf(cwd, remote, env);
			const url = URL.canParse(address) ? new URL(address) : undefined;
			if (!url || !/^https?:$/.test(url.protocol)) return {
				url: address,
				settings: [],
				secrets: []
			};
			const given = auth ?? inline(url);
			url.username = "";
			url.password = "";
			if (!given) return {
				url: url.href,
				settings: [],
				secrets: []
			};
			refuseClearText(url);
			const basic = Buffer.from(`${given.username ?? "x-access-token"}:${given.token}`).toString("base64");
			return {
				url: url.href,
				settings: [
					["credential.helper", ""],
					[`http.${url.origin}/.extraheader`, ""],
					[`http.${url.origin}/.extraheader`, `Authorization: Basic ${basic}`]
				],
				secrets: [given.token, basic]
			};
		}
		async function addressOf(cwd, remote, env) {
			if (!NAME.test(remote)) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					path: "remote",
					message: `${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_2__.hD)(remote, 80)} is neither a remote's name nor its address`,
					hint: "expected for instance origin"
				});
			}
			const { code, stdout, stderr } = await (0, _host_process_js__WEBPACK_IMPORTED_MODULE_1__.d)("git", [
				"remote",
				"get-url",
				"--push",
				remote
			], {
				cwd,
				env
			});
			const address = stdout.toString("utf8").trim();
			if (code === 0 && ADDRESS.test(address)) return address;
			const hint = code === 0 ? "use an https or ssh address" : "add one with git remote add, or use store.kind: folder";
			const reason = code === 0 ? "has an address of an unknown kind" : stderr.trim().replace(/^(?:fatal|error): /, "");
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: "store",
				message: `the data branch needs a git remote: ${remote}: ${reason.slice(0, 300)}`,
				hint
			});
		}
		function inline(url) {
			if (!url.username && !url.password) return undefined;
			const [username, token] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
			return token ? {
				username,
				token
			} : {
				username: "x-access-token",
				token: username
			};
		}
		function refuseClearText(url) {
			if (url.protocol === "https:" || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)) return;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: "remote",
				message: `${url.origin} is not encrypted: a token would travel in the clear`,
				hint: "use https"
			});
		}
	})
};

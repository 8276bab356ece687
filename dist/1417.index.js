export const id = 1417;
export const ids = [1417];
export const modules = {
	1417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { branchFiles: () => branchFiles });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2373);
		var _git_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
		var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1470);
		var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5399);
		const AT_ONCE = 64;
		async function branchFiles(options) {
			const branch = (0, _names_js__WEBPACK_IMPORTED_MODULE_4__.AK)(options.branch);
			const folder = (0, _names_js__WEBPACK_IMPORTED_MODULE_4__.Ae)(options.path);
			const env = options.env ?? process.env;
			const plain = (0, _git_environment_js__WEBPACK_IMPORTED_MODULE_1__._)(env, options.author, []);
			const remote = await (0, _git_remote_js__WEBPACK_IMPORTED_MODULE_2__._)(options.cwd, options.remote, options.auth, plain);
			const settings = [["remote.store.url", remote.url], ...remote.settings];
			const repository = {
				remote,
				branch,
				env: (0, _git_environment_js__WEBPACK_IMPORTED_MODULE_1__._)(env, options.author, settings),
				timeoutMs: 6e4
			};
			return {
				location: `branch ${branch}${folder && `, folder ${folder}`}`,
				async *files() {
					yield* await (0, _git_repository_js__WEBPACK_IMPORTED_MODULE_3__.B)(repository, (opened) => allFiles(opened, branch, folder));
				}
			};
		}
		async function allFiles(repository, branch, folder) {
			const tip = await repository.fetchTip();
			const entries = tip === null ? [] : await entriesOf(repository, tip, folder);
			if (entries.length === 0) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({ message: `branch ${branch} holds no file to look through${folder && ` below ${folder}`}` });
			}
			const files = [];
			for (let at = 0; at < entries.length; at += AT_ONCE) {
				const some = entries.slice(at, at + AT_ONCE);
				const blobs = await repository.readBlobs([...new Set(some.flatMap(({ id }) => id ?? []))]);
				for (const { id, path } of some) {
					const text = id === undefined ? undefined : blobs.get(id);
					const file = `${branch}:${path}`;
					files.push(text === undefined ? {
						file,
						failure: "is no file"
					} : {
						file,
						text
					});
				}
			}
			return files;
		}
		async function entriesOf(repository, tip, folder) {
			const args = [
				"ls-tree",
				"-r",
				"-z",
				"--full-tree",
				tip,
				...folder ? ["--", `${folder}/`] : []
			];
			const lines = (await repository.git(args)).toString("utf8").split("\0");
			return lines.flatMap((line) => {
				const [, mode = "", id = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
				if (path === "") return [];
				return [mode.startsWith("100") ? {
					path,
					id
				} : { path }];
			});
		}
	}),
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
	}),
	1470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => failure,
			B: () => withRepository
		});
		var promises_ = __webpack_require__(1455);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(5145);
		var base_text = __webpack_require__(1497);
		var process = __webpack_require__(5549);
		;
		function parseBatch(output) {
			const blobs = new Map();
			for (let at = 0; at < output.length;) {
				const end = output.indexOf(10, at);
				const head = output.subarray(at, end < 0 ? output.length : end).toString("latin1");
				const [, id, bytes] = /^([0-9a-f]+) blob (\d+)$/.exec(head) ?? [];
				if (id === undefined || end < 0) throw new Error(`git gave no content: ${head.slice(0, 100)}`);
				const start = end + 1;
				const stop = start + Number(bytes);
				blobs.set(id, output.subarray(start, stop).toString("utf8"));
				at = stop + 1;
			}
			return blobs;
		}
		;
		const CONFLICT = /fetch first|stale info|non-fast-forward|failed to update ref|cannot lock ref|incorrect old value|reference already exists|failed to lock|remote ref updated since checkout/;
		const PASSING = /internal server error|internal error|time.?out|temporar|unavailable|unpacker error|missing necessary objects/i;
		const DENIED = /\b40[13]\b|authentication failed|could not read (?:username|password)|permission|denied|not granted|not found|read.?only|access rights/i;
		function pushOutcome(code, stdout, stderr) {
			if (code === 0) return "done";
			const rejection = stdout.split("\n").find((line) => line.startsWith("!")) ?? "";
			if (CONFLICT.test(rejection)) return "conflict";
			if (rejection.includes("[remote rejected]")) return PASSING.test(rejection) ? "failed" : "refused";
			if (rejection.includes("[rejected]")) return "conflict";
			return isDenied(stderr) ? "refused" : "failed";
		}
		function isDenied(stderr) {
			return DENIED.test(stderr);
		}
		;
		const TIP = "refs/store/tip";
		const RIGHTS = "the token needs to read and write the repository: permissions: contents: write";
		async function withRepository(options, use) {
			const cwd = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "agent-tester-store-"));
			try {
				return await use(await openRepository(cwd, options));
			} finally {
				await (0, promises_.rm)(cwd, {
					recursive: true,
					force: true,
					maxRetries: 3
				});
			}
		}
		async function openRepository(cwd, options) {
			const { remote, branch, timeoutMs } = options;
			const env = {
				...options.env,
				GIT_INDEX_FILE: (0, external_node_path_.join)(cwd, "store.index"),
				GIT_DIR: cwd
			};
			const ref = `refs/heads/${branch}`;
			const run = (args, input = "") => (0, process.d)("git", args, {
				cwd,
				env,
				input,
				timeoutMs
			});
			const clean = (text) => cleaned(text, remote.secrets);
			const git = async (args, input) => {
				const { code, stdout, stderr } = await run(args, input);
				if (code === 0) return stdout;
				throw failure(`git ${args[0]} failed: ${clean(stderr)}`, isDenied(stderr));
			};
			const fetch = [
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-write-fetch-head",
				"--filter=blob:none"
			];
			await git([
				"init",
				"--quiet",
				"--bare",
				"--template="
			]);
			return {
				git,
				async fetchTip() {
					const { code, stderr } = await run([
						...fetch,
						"--depth=1",
						"store",
						`+${ref}:${TIP}`
					]);
					if (code !== 0 && /couldn't find remote ref/.test(stderr)) return null;
					if (code !== 0) throw failure(`cannot fetch ${branch}: ${clean(stderr)}`, isDenied(stderr));
					return (await git([
						"rev-parse",
						"--verify",
						`${TIP}^{commit}`
					])).toString("utf8").trim();
				},
				async readBlobs(ids) {
					if (ids.length === 0) return new Map();
					const list = ids.map((id) => `${id}\n`).join("");
					await git([
						"-c",
						"fetch.negotiationAlgorithm=noop",
						...fetch,
						"--stdin",
						"store"
					], list);
					return parseBatch(await git(["cat-file", "--batch"], list));
				},
				async push(commit, expected) {
					const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
					const args = [
						"push",
						"--porcelain",
						"--no-verify",
						"--no-thin",
						lease,
						"store",
						`${commit}:${ref}`
					];
					const { code, stdout, stderr } = await run(args);
					const out = stdout.toString("utf8");
					return {
						outcome: pushOutcome(code, out, stderr),
						said: clean(`${stderr}\n${out}`)
					};
				}
			};
		}
		function failure(message, denied) {
			return new errors.Cp("git", message, {
				retryable: !denied,
				...denied ? { hint: RIGHTS } : {}
			});
		}
		function cleaned(text, secrets) {
			let out = text;
			for (const secret of secrets) out = out.replaceAll(secret, "***");
			return (0, base_text.TN)(out, 500, " ");
		}
	}),
	5399: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AK: () => checkedBranch,
			Ae: () => checkedFolder,
			Lq: () => isConfig,
			Qv: () => eventPath,
			Yu: () => isWanted,
			eQ: () => configPath,
			s$: () => filePath
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);
		const PART = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;
		const STORED = /^\d{4}-\d{2}\/[A-Za-z0-9_][A-Za-z0-9._-]*\.json$/;
		const CONFIG = /^[0-9a-f]{64}\.json$/;
		function filePath(shelf, run, sibling) {
			if (!PART.test(run.runId)) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					path: "runId",
					message: `${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_1__.hD)(run.runId, 80)} cannot name a file, expected letters, digits and . _ - (at most 100)`
				});
			}
			const { runId, attempt, startedAt } = run;
			const start = new Date(startedAt);
			if (Number.isNaN(start.getTime()) || !Number.isSafeInteger(attempt) || attempt < 0) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					path: "run",
					message: "expected an ISO 8601 start and a whole attempt number"
				});
			}
			return `${shelf}/${monthOf(start)}/${runId}-${attempt}${sibling > 1 ? `-${sibling}` : ""}.json`;
		}
		function eventPath({ id, at }) {
			return `feedback/${monthOf(new Date(at))}/${id}.json`;
		}
		function configPath(configHash) {
			return `configs/${configHash}.json`;
		}
		function isStored(pathBelowShelf) {
			return STORED.test(pathBelowShelf);
		}
		function isConfig(pathBelowShelf) {
			return CONFIG.test(pathBelowShelf);
		}
		function isWanted(pathBelowShelf, { since }) {
			if (!isStored(pathBelowShelf)) return false;
			return since === undefined || pathBelowShelf.slice(0, 7) >= monthOf(new Date(since));
		}
		function monthOf(time) {
			return time.toISOString().slice(0, 7);
		}
		function checkedFolder(path) {
			const folder = path.replace(/^\.\//, "").replace(/\/$/, "");
			const parts = folder === "" || folder === "." ? [] : folder.split("/");
			if (parts.every((part) => PART.test(part) && !part.endsWith(".lock"))) return parts.join("/");
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: "store.path",
				message: `${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_1__.hD)(path, 80)} is no folder inside the data branch, expected for instance training-data`
			});
		}
		function checkedBranch(branch) {
			const parts = branch.split("/");
			const plain = parts.every((part) => PART.test(part) && !/\.\.|\.$|\.lock$/.test(part));
			if (plain && branch.length <= 200 && parts[0] !== "refs" && branch !== "HEAD") return branch;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: "store.branch",
				message: `${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_1__.hD)(branch, 80)} is no branch name, expected for instance agent-tester-data`,
				...parts[0] === "refs" ? { hint: "leave refs/heads/ out" } : {}
			});
		}
	})
};

export const id = 63;
export const ids = [63];
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
	7063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { createStore: () => createStore });
		var clock = __webpack_require__(9182);
		;
		function checkArgs(adapter, defaultData) {
			if (adapter === undefined) throw new Error("lowdb: missing adapter");
			if (defaultData === undefined) throw new Error("lowdb: missing default data");
		}
		class Low {
			adapter;
			data;
			constructor(adapter, defaultData) {
				checkArgs(adapter, defaultData);
				this.adapter = adapter;
				this.data = defaultData;
			}
			async read() {
				const data = await this.adapter.read();
				if (data) this.data = data;
			}
			async write() {
				if (this.data) await this.adapter.write(this.data);
			}
			async update(fn) {
				fn(this.data);
				await this.write();
			}
		}
		class LowSync {
			adapter;
			data;
			constructor(adapter, defaultData) {
				checkArgs(adapter, defaultData);
				this.adapter = adapter;
				this.data = defaultData;
			}
			read() {
				const data = this.adapter.read();
				if (data) this.data = data;
			}
			write() {
				if (this.data) this.adapter.write(this.data);
			}
			update(fn) {
				fn(this.data);
				this.write();
			}
		}
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var schemas = __webpack_require__(2857);
		var iso = __webpack_require__(4377);
		var example_schema = __webpack_require__(9881);
		var located_json = __webpack_require__(3102);
		var run_schema = __webpack_require__(8094);
		var execution_schema = __webpack_require__(622);
		var types = __webpack_require__(7232);
		;
		const parts = {
			planner: schemas.YjP().nullable(),
			summarizer: schemas.YjP().nullable(),
			tools: schemas.YOg(schemas.Ikc({
				name: schemas.YjP(),
				description: schemas.YjP().exactOptional(),
				parameters: execution_schema.o$.exactOptional(),
				strict: schemas.zMY().exactOptional()
			}))
		};
		const configSchema = schemas.Ikc({
			schemaVersion: schemas.euz(types.CI),
			configHash: schemas.YjP().regex(/^[0-9a-f]{64}$/, "expected 64 hex digits"),
			...parts
		});
		const inRun = schemas.Ikc(parts);
		function configOfVariant({ configHash, config }) {
			const found = inRun.safeParse((0, json.Gv)(config) ? config : undefined);
			return found.success ? {
				schemaVersion: types.CI,
				configHash,
				...found.data
			} : undefined;
		}
		var reward = __webpack_require__(2806);
		;
		const STEPS = { 1: (example) => ({
			...example,
			reward: rewardIfReadable(example)
		}) };
		const OLDEST_EXAMPLE_VERSION = 1;
		function migrateExample(value, version) {
			if (version === types.Q6 || !(0, json.Gv)(value)) return value;
			let example = { ...value };
			for (let from = version; from < types.Q6; from++) example = STEPS[from]?.(example) ?? example;
			return {
				...example,
				schemaVersion: types.Q6,
				migratedFrom: version
			};
		}
		function rewardIfReadable(example) {
			const { labels, metrics, error } = example;
			if (!(0, json.Gv)(labels) || !(0, json.Gv)(metrics)) return undefined;
			return (0, reward.jK)({
				labels,
				metrics,
				...error ? { error } : {}
			}, reward.sZ);
		}
		;
		const header = schemas.Ikc({
			runId: schemas.YjP(),
			attempt: schemas.aig().int().nonnegative(),
			startedAt: iso.w$(),
			examples: schemas.YOg(schemas.L5J())
		});
		const examplesCodec = {
			format({ runId, attempt, startedAt, examples }) {
				const head = {
					schema: "agent-tester/examples",
					version: types.Q6,
					runId,
					attempt,
					startedAt
				};
				const lines = examples.map((example) => JSON.stringify(example)).join(",\n");
				return `${JSON.stringify(head).slice(0, -1)},"examples":[\n${lines}${lines && "\n"}]}\n`;
			},
			parse(text, file) {
				const range = {
					oldest: OLDEST_EXAMPLE_VERSION,
					newest: types.Q6
				};
				const { value, version } = versioned(text, file, "agent-tester/examples", range);
				const { examples, ...head } = (0, located_json.f)(header, value, {
					file,
					line: 1
				}, "");
				return {
					...head,
					examples: examples.map((example, n) => (0, located_json.f)(example_schema.YM, migrateExample(example, version), {
						file,
						line: n + 2
					}, `examples[${n}]`))
				};
			}
		};
		const runCodec = {
			format(run) {
				const head = {
					schema: "agent-tester/run",
					version: types.ZN
				};
				return `${JSON.stringify(head).slice(0, -1)},"run":\n${JSON.stringify(run)}\n}\n`;
			},
			parse(text, file) {
				const range = {
					oldest: types.ZN,
					newest: types.ZN
				};
				const { value } = versioned(text, file, "agent-tester/run", range);
				return (0, located_json.f)(run_schema.L, value["run"], {
					file,
					line: 2
				}, "run");
			}
		};
		const configCodec = {
			format(config) {
				const head = {
					schema: "agent-tester/config",
					version: types.CI
				};
				return `${JSON.stringify(head).slice(0, -1)},"config":\n${JSON.stringify(config)}\n}\n`;
			},
			parse(text, file) {
				const range = {
					oldest: types.CI,
					newest: types.CI
				};
				const { value } = versioned(text, file, "agent-tester/config", range);
				return (0, located_json.f)(configSchema, value["config"], {
					file,
					line: 2
				}, "config");
			}
		};
		function versioned(text, file, schema, range) {
			const value = (0, located_json.q)(text, file);
			const place = {
				file,
				line: 1
			};
			if (!(0, json.Gv)(value) || value["schema"] !== schema) {
				throw new errors.yo({
					place,
					path: "schema",
					message: `expected a file of schema ${schema}`
				});
			}
			const { version } = value;
			if (typeof version !== "number" || !(version >= range.oldest && version <= range.newest)) {
				const known = range.oldest === range.newest ? `${range.newest}` : `${range.oldest} to ${range.newest}`;
				throw new errors.yo({
					place,
					path: "version",
					message: `is of version ${JSON.stringify(version)?.slice(0, 40)}, expected ${known}`,
					hint: "read it with the release of Agent Tester that wrote it, or a newer one"
				});
			}
			return {
				value,
				version
			};
		}
		;
		const FEEDBACK_SCHEMA_VERSION = 1;
		;
		const rating = schemas.Whr("expected a whole number from 1 to 5").min(1, "expected 1 to 5").max(5, "expected 1 to 5");
		const event_schema_text = schemas.YjP().min(1);
		const base = {
			id: schemas.YjP().regex(/^fb-[0-9a-f]{16}$/, "expected fb- and 16 hex digits"),
			schemaVersion: schemas.euz(FEEDBACK_SCHEMA_VERSION),
			example: schemas.YjP().regex(/^ex-[0-9a-f]{16}$/, "expected ex- and 16 hex digits"),
			by: event_schema_text,
			at: example_schema.kB,
			via: schemas.k5n([
				"cli",
				"review",
				"comment",
				"file"
			]),
			comment: event_schema_text.exactOptional()
		};
		const eventSchema = schemas.gMt("kind", [
			schemas.Ikc({
				...base,
				kind: schemas.euz("rating"),
				rating: rating.exactOptional(),
				aspects: schemas.g1P(event_schema_text, rating).exactOptional()
			}),
			schemas.Ikc({
				...base,
				kind: schemas.euz("label"),
				passed: schemas.zMY().exactOptional(),
				correctToolSelection: schemas.zMY().exactOptional(),
				responseQuality: schemas.aig().min(0).max(5).exactOptional(),
				recovery: example_schema.XH.exactOptional()
			}),
			schemas.Ikc({
				...base,
				kind: schemas.euz("comment"),
				comment: event_schema_text
			}),
			schemas.Ikc({
				...base,
				kind: schemas.euz("demonstration"),
				response: event_schema_text.exactOptional(),
				tools: schemas.YOg(event_schema_text).exactOptional(),
				toolCalls: schemas.YOg(execution_schema.LW).exactOptional()
			}),
			schemas.Ikc({
				...base,
				kind: schemas.euz("review"),
				decision: schemas.k5n([
					"approved",
					"rejected",
					"edited",
					"pending"
				]),
				response: event_schema_text.exactOptional()
			})
		]);
		;
		const SCHEMA = "agent-tester/feedback";
		const eventCodec = {
			format(event) {
				const head = {
					schema: SCHEMA,
					version: FEEDBACK_SCHEMA_VERSION
				};
				return `${JSON.stringify(head).slice(0, -1)},"event":\n${JSON.stringify(event)}\n}\n`;
			},
			parse(text, file) {
				const { value } = versioned(text, file, SCHEMA, {
					oldest: 1,
					newest: FEEDBACK_SCHEMA_VERSION
				});
				return (0, located_json.f)(eventSchema, value["event"], {
					file,
					line: 2
				}, "event");
			}
		};
		;
		class Taken extends Error {
			name = "Taken";
		}
		class DataFile {
			#tree;
			#path;
			#codec;
			constructor(tree, path, codec) {
				this.#tree = tree;
				this.#path = path;
				this.#codec = codec;
			}
			async read() {
				const text = await this.#tree.read(this.#path);
				return text === undefined ? null : this.#codec.parse(text, this.#tree.label(this.#path));
			}
			async write(data) {
				if (data === null) throw new TypeError("nothing to write");
				const added = await this.#tree.create(this.#path, this.#codec.format(data));
				if (!added) throw new Taken(this.#path);
			}
		}
		var words = __webpack_require__(730);
		;
		const PART = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/;
		const STORED = /^\d{4}-\d{2}\/[A-Za-z0-9_][A-Za-z0-9._-]*\.json$/;
		const CONFIG = /^[0-9a-f]{64}\.json$/;
		function filePath(shelf, run, sibling) {
			if (!PART.test(run.runId)) {
				throw new errors.yo({
					path: "runId",
					message: `${(0, words.hD)(run.runId, 80)} cannot name a file, expected letters, digits and . _ - (at most 100)`
				});
			}
			const { runId, attempt, startedAt } = run;
			const start = new Date(startedAt);
			if (Number.isNaN(start.getTime()) || !Number.isSafeInteger(attempt) || attempt < 0) {
				throw new errors.yo({
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
			throw new errors.yo({
				path: "store.path",
				message: `${(0, words.hD)(path, 80)} is no folder inside the data branch, expected for instance training-data`
			});
		}
		function checkedBranch(branch) {
			const parts = branch.split("/");
			const plain = parts.every((part) => PART.test(part) && !/\.\.|\.$|\.lock$/.test(part));
			if (plain && branch.length <= 200 && parts[0] !== "refs" && branch !== "HEAD") return branch;
			throw new errors.yo({
				path: "store.branch",
				message: `${(0, words.hD)(branch, 80)} is no branch name, expected for instance agent-tester-data`,
				...parts[0] === "refs" ? { hint: "leave refs/heads/ out" } : {}
			});
		}
		;
		const MAX_SIBLINGS = 256;
		async function place(tree, { run, examples }) {
			const { runId, attempt, startedAt } = run;
			const file = {
				runId,
				attempt,
				startedAt,
				examples
			};
			assertReadable(examplesCodec, file);
			assertReadable(runCodec, run);
			const pathOn = (shelf) => (sibling) => filePath(shelf, run, sibling);
			const first = examples.length > 0 ? await put(tree, examplesCodec, file, pathOn("examples"), 1) : undefined;
			const second = await put(tree, runCodec, run, pathOn("runs"), first?.sibling ?? 1);
			return [first, second].flatMap((put) => put?.added ? [put.path] : []);
		}
		async function placeBatches(tree, batches) {
			const files = batches.map(({ name, startedAt, examples }) => ({
				runId: name,
				attempt: 1,
				startedAt,
				examples
			}));
			for (const file of files) assertReadable(examplesCodec, file);
			const configs = new Map(batches.flatMap((batch) => batch.configs.map((one) => [one.configHash, one])));
			const added = [];
			for (const config of configs.values()) {
				assertReadable(configCodec, config);
				const path = configPath(config.configHash);
				if (await tree.create(path, configCodec.format(config))) added.push(path);
			}
			for (const file of files) {
				const placed = await put(tree, examplesCodec, file, (sibling) => filePath("examples", file, sibling), 1);
				if (placed.added) added.push(placed.path);
			}
			return added;
		}
		function exampleCount(batches) {
			return batches.reduce((sum, { examples }) => sum + examples.length, 0);
		}
		async function placeEvents(tree, events) {
			for (const event of events) assertReadable(eventCodec, event);
			const added = [];
			for (const event of events) {
				const path = eventPath(event);
				if (await tree.create(path, eventCodec.format(event))) added.push(path);
			}
			return added;
		}
		async function put(tree, codec, record, pathOf, from) {
			for (let sibling = from; sibling <= MAX_SIBLINGS; sibling++) {
				const path = pathOf(sibling);
				const db = new Low(new DataFile(tree, path, codec), null);
				await db.read();
				if (db.data === null) {
					db.data = record;
					try {
						await db.write();
						return {
							path,
							sibling,
							added: true
						};
					} catch (error) {
						if (!(error instanceof Taken)) throw error;
						db.data = null;
						await db.read();
					}
				}
				if ((0, json.Vk)(db.data, record)) return {
					path,
					sibling,
					added: false
				};
			}
			throw new Error(`more than ${MAX_SIBLINGS} records of one run and attempt`);
		}
		function assertReadable(codec, record) {
			try {
				codec.parse(codec.format(record), "record");
			} catch (cause) {
				throw new Error(`a record does not fit its own schema: ${(0, errors.bD)(cause)}`, { cause });
			}
		}
		;
		function branchTree(repository, options) {
			const { branch, tip, folder } = options;
			const git = (args, input) => repository.git(args, input);
			const added = new Map();
			const contents = new Map();
			const known = new Map();
			const full = (path) => folder ? `${folder}/${path}` : path;
			const label = (path) => `${branch}:${full(path)}`;
			const entries = async (path, deep) => {
				if (tip === null) return [];
				const args = [
					"ls-tree",
					"--full-tree",
					"-z",
					...deep ? ["-r"] : [],
					tip,
					"--",
					path
				];
				const lines = (await git(args)).toString("utf8").split("\0");
				return lines.flatMap((line) => {
					const match = /^(\d+) (\w+) ([0-9a-f]+)\t([^]+)$/.exec(line);
					const [, mode, , id = "", name = ""] = match ?? [];
					return match ? [{
						id: mode?.startsWith("100") ? id : "",
						path: name
					}] : [];
				});
			};
			const entry = (path) => {
				const found = known.get(path) ?? entries(full(path), false).then(([first]) => first);
				known.set(path, found);
				return found;
			};
			return {
				label,
				async list(shelf) {
					const prefix = `${full(shelf)}/`;
					const found = await entries(prefix, true);
					return found.filter(({ id }) => id).map(({ path }) => path.slice(prefix.length));
				},
				async read(path) {
					const loaded = contents.get(full(path));
					if (loaded !== undefined) return loaded;
					const found = await entry(path);
					if (!found) return undefined;
					if (found.id) return (await git([
						"cat-file",
						"blob",
						found.id
					])).toString("utf8");
					throw new errors.yo({
						place: { file: label(path) },
						message: "is no file, expected a file of the store"
					});
				},
				async create(path, text) {
					if (added.has(path) || await entry(path)) return false;
					const id = await git([
						"hash-object",
						"-w",
						"--stdin",
						"--no-filters"
					], text);
					added.set(path, id.toString("utf8").trim());
					return true;
				},
				async prefetch(shelf, isWanted) {
					const prefix = `${full(shelf)}/`;
					const found = await entries(prefix, true);
					const files = found.filter(({ id, path }) => id && isWanted(path.slice(prefix.length)));
					const ids = [...new Set(files.map(({ id }) => id))];
					const blobs = await repository.readBlobs(ids);
					for (const { id, path } of files) contents.set(path, blobs.get(id) ?? "");
				},
				async commit(message) {
					await git(tip === null ? ["read-tree", "--empty"] : ["read-tree", tip]);
					const lines = [...added].map(([path, id]) => `100644 ${id}\t${full(path)}\0`);
					await git([
						"update-index",
						"--add",
						"-z",
						"--index-info"
					], lines.join(""));
					const tree = (await git(["write-tree", "--missing-ok"])).toString("utf8").trim();
					const parent = tip === null ? [] : ["-p", tip];
					return (await git([
						"commit-tree",
						tree,
						...parent,
						"-F",
						"-"
					], message)).toString("utf8").trim();
				}
			};
		}
		var environment = __webpack_require__(2373);
		;
		const MAX_ATTEMPTS = 30;
		const MAX_FAILURES = 4;
		const FIRST_WAIT_MS = 100;
		const LONGEST_WAIT_MS = 5e3;
		async function persist(pace, once) {
			const end = pace.clock.monotonic() + pace.patienceMs;
			let failures = 0;
			for (let attempt = 1;; attempt++) {
				let lost;
				try {
					const result = await once(attempt);
					if ("done" in result) return result.done;
					failures = 0;
					lost = new errors.Cp("git", `other writers were quicker ${attempt} times: ${result.conflict}`, {
						retryable: true,
						hint: "run the command again when the branch is less busy"
					});
				} catch (error) {
					if (!(error instanceof errors.Cp) || !error.retryable || ++failures >= MAX_FAILURES) throw error;
					lost = error;
				}
				const wait = waitMs(attempt, pace.random);
				if (attempt >= MAX_ATTEMPTS || pace.clock.monotonic() + wait >= end) throw lost;
				await pace.clock.sleep(wait);
			}
		}
		function waitMs(attempt, random) {
			const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
			return Math.round(longest * (.5 + random() / 2));
		}
		var git_remote = __webpack_require__(9032);
		var promises_ = __webpack_require__(1455);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var base_text = __webpack_require__(1497);
		var host_process = __webpack_require__(5549);
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
			const run = (args, input = "") => (0, host_process.d)("git", args, {
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
		;
		async function readRuns(tree, range = {}) {
			const runs = [];
			for (const path of await stored(tree, "runs", range)) runs.push(await readFile(tree, path, runCodec));
			return runs.sort(byStart);
		}
		async function* readExamples(tree, range = {}) {
			const months = Map.groupBy(await stored(tree, "examples", range), (path) => path.split("/")[1] ?? "");
			for (const paths of months.values()) {
				const files = [];
				for (const path of paths) files.push(await readFile(tree, path, examplesCodec));
				for (const file of files.sort(byStart)) yield* file.examples;
			}
		}
		async function readEvents(tree, range = {}) {
			const events = [];
			for (const path of await stored(tree, "feedback", range)) events.push(await readFile(tree, path, eventCodec));
			return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
		}
		async function readConfigs(tree) {
			const configs = new Map();
			for (const { baseline, candidate } of await readRuns(tree)) {
				for (const variant of [baseline, candidate]) {
					const config = variant && configOfVariant(variant);
					if (config) configs.set(config.configHash, config);
				}
			}
			for (const name of (await tree.list("configs")).filter(isConfig).sort()) {
				const config = await readFile(tree, `configs/${name}`, configCodec);
				configs.set(config.configHash, config);
			}
			return configs;
		}
		async function stored(tree, shelf, range) {
			const names = (await tree.list(shelf)).filter((name) => isWanted(name, range)).sort();
			return names.map((name) => `${shelf}/${name}`);
		}
		async function readFile(tree, path, codec) {
			const db = new Low(new DataFile(tree, path, codec), null);
			await db.read();
			if (db.data === null) throw new Error(`${tree.label(path)} vanished while the store was read`);
			return db.data;
		}
		function byStart(a, b) {
			return Date.parse(a.startedAt) - Date.parse(b.startedAt);
		}
		;
		function createBranchStore(options) {
			const branch = checkedBranch(options.branch);
			const folder = checkedFolder(options.path);
			const env = options.env ?? process.env;
			const use = async (body) => {
				const plain = (0, environment._)(env, options.author, []);
				const remote = await (0, git_remote._)(options.cwd, options.remote, options.auth, plain);
				const settings = [["remote.store.url", remote.url], ...remote.settings];
				return withRepository({
					remote,
					branch,
					env: (0, environment._)(env, options.author, settings),
					timeoutMs: options.timeoutMs ?? 6e4
				}, body);
			};
			const atTip = async (repository, shelf, range) => {
				const tree = branchTree(repository, {
					branch,
					folder,
					tip: await repository.fetchTip()
				});
				await tree.prefetch(shelf, (name) => isWanted(name, range));
				return tree;
			};
			const change = (add, count, message) => {
				const pace = {
					clock: options.clock ?? clock.m,
					random: options.random ?? Math.random,
					patienceMs: options.patienceMs ?? 18e4
				};
				return use((repository) => {
					let pushes = 0;
					return persist(pace, async () => {
						const tip = await repository.fetchTip();
						const tree = branchTree(repository, {
							branch,
							folder,
							tip
						});
						const files = await add(tree);
						const result = (commit, attempts) => ({
							examplesAdded: attempts > 0 ? count : 0,
							files: files.map((file) => folder ? `${folder}/${file}` : file),
							location: `branch ${branch} @ ${commit.slice(0, 7)}`,
							attempts
						});
						if (files.length === 0) return { done: result(tip ?? "", pushes) };
						const commit = await tree.commit(message);
						pushes++;
						const { outcome, said } = await repository.push(commit, tip);
						if (outcome === "done") return { done: result(commit, pushes) };
						if (outcome === "conflict") return { conflict: said };
						throw failure(`cannot push to ${branch}: ${said}`, outcome === "refused");
					});
				});
			};
			return {
				append: (addition) => change((tree) => place(tree, addition), addition.examples.length, messageFor(addition)),
				addBatches: (batches) => change((tree) => placeBatches(tree, batches), exampleCount(batches), `Add ${exampleCount(batches)} examples\n`),
				addEvents: (events) => change((tree) => placeEvents(tree, events), 0, `Add feedback: ${events.length} events\n`),
				readEvents: (range = {}) => use(async (repository) => readEvents(await atTip(repository, "feedback", range), range)),
				readConfigs: () => use(async (repository) => {
					const tree = await atTip(repository, "runs", {});
					await tree.prefetch("configs", isConfig);
					return readConfigs(tree);
				}),
				readRuns: (range = {}) => use(async (repository) => readRuns(await atTip(repository, "runs", range), range)),
				async *readExamples(range = {}) {
					yield* await use(async (repository) => {
						const examples = [];
						const tree = await atTip(repository, "examples", range);
						for await (const example of readExamples(tree, range)) examples.push(example);
						return examples;
					});
				}
			};
		}
		function messageFor({ run, examples }) {
			return `Add run ${run.runId}, attempt ${run.attempt}: ${examples.length} examples\n`;
		}
		var external_node_crypto_ = __webpack_require__(7598);
		;
		function folderTree(dir) {
			const top = (0, external_node_path_.resolve)(dir);
			const label = (path) => (0, external_node_path_.relative)(process.cwd(), (0, external_node_path_.join)(top, path)) || path;
			return {
				label,
				async list(folder) {
					const full = (0, external_node_path_.join)(top, folder);
					const found = await blamed(label(folder), "read", () => (0, promises_.readdir)(full, {
						recursive: true,
						withFileTypes: true
					}).catch(absent([])));
					return found.filter((entry) => entry.isFile()).map((entry) => (0, external_node_path_.relative)(full, (0, external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"));
				},
				read: (path) => blamed(label(path), "read", () => (0, promises_.readFile)((0, external_node_path_.join)(top, path), "utf8").catch(absent(undefined))),
				create: (path, text) => blamed(label(path), "write", () => createWhole(top, (0, external_node_path_.join)(top, path), text))
			};
		}
		async function createWhole(top, target, text) {
			const folder = (0, external_node_path_.dirname)(target);
			await (0, promises_.mkdir)(folder, { recursive: true });
			await refuseEscape(top, folder);
			const temporary = (0, external_node_path_.join)(folder, `.${(0, external_node_path_.basename)(target)}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
			try {
				const file = await (0, promises_.open)(temporary, "wx");
				try {
					await file.writeFile(text);
					await file.sync();
				} finally {
					await file.close();
				}
				await (0, promises_.link)(temporary, target);
			} catch (error) {
				if ((0, errors.up)(error, "EEXIST")) return false;
				throw error;
			} finally {
				await (0, promises_.unlink)(temporary).catch(absent(undefined));
			}
			await flushFolder(folder);
			return true;
		}
		async function refuseEscape(top, folder) {
			const [realTop, realFolder] = [await (0, promises_.realpath)(top), await (0, promises_.realpath)(folder)];
			if (realFolder.startsWith(realTop + external_node_path_.sep)) return;
			throw new errors.yo({
				place: { file: folder },
				message: `leads out of the store's folder ${top} through a link`,
				hint: "replace the link by a folder"
			});
		}
		async function flushFolder(folder) {
			const handle = await (0, promises_.open)(folder, "r");
			try {
				await handle.sync();
			} catch {} finally {
				await handle.close();
			}
		}
		function absent(value) {
			return (error) => {
				if ((0, errors.up)(error, "ENOENT")) return value;
				throw error;
			};
		}
		async function blamed(path, verb, body) {
			try {
				return await body();
			} catch (cause) {
				if (cause instanceof errors.yo) throw cause;
				const reason = cause instanceof Error ? cause.message : String(cause);
				throw new errors.Cp("store", `cannot ${verb} ${path}: ${reason}`, {
					cause,
					retryable: false,
					hint: "check free space and rights of the folder; what was stored is unchanged"
				});
			}
		}
		;
		function createFolderStore({ dir }) {
			const tree = folderTree(dir);
			const result = (files, examples) => ({
				examplesAdded: files.some((file) => file.startsWith("examples/")) ? examples : 0,
				files,
				location: (0, external_node_path_.resolve)(dir),
				attempts: 0
			});
			return {
				async append(addition) {
					return result(await place(tree, addition), addition.examples.length);
				},
				async addBatches(batches) {
					return result(await placeBatches(tree, batches), exampleCount(batches));
				},
				async addEvents(events) {
					return result(await placeEvents(tree, events), 0);
				},
				readRuns: (range) => readRuns(tree, range),
				readExamples: (range) => readExamples(tree, range),
				readConfigs: () => readConfigs(tree),
				readEvents: (range) => readEvents(tree, range)
			};
		}
		;
		function createStore(setup) {
			return setup.kind === "folder" ? createFolderStore(setup) : createBranchStore(setup);
		}
	}),
	622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => stageName,
			LW: () => toolCall,
			Pq: () => json,
			RN: () => userRecord,
			U9: () => count,
			Z_: () => tokenUsage,
			_$: () => stages,
			n7: () => execution,
			o$: () => jsonObject,
			p9: () => turnRecord,
			qq: () => stageUsage,
			vj: () => amount
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(768);
		const json = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => value !== undefined, "expected a JSON value");
		const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__.IeY(_base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv, "expected an object");
		const count = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative();
		const amount = zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().nullable();
		const stageName = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"planner",
			"tools",
			"summarizer"
		]);
		const tokenUsage = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			input: count,
			output: count,
			total: count,
			cachedInput: count.exactOptional()
		});
		const stageUsage = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			latencyMs: amount,
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			calls: count
		});
		const stages = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			planner: stageUsage,
			tools: stageUsage,
			summarizer: stageUsage
		});
		const toolCall = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			arguments: jsonObject,
			argumentsText: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			result: json.exactOptional(),
			status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"ok",
				"error",
				"invalid"
			]),
			error: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			durationMs: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
			step: count,
			turn: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).exactOptional()
		});
		const turnRecord = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			user: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			analysis: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			latencyMs: amount
		});
		const userRecord = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			calls: count,
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			ended: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"stop",
				"max-turns",
				"agent-error"
			])
		});
		const execution = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			toolsUsed: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(toolCall),
			analysis: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			reasoning: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			latencyMs: amount,
			stages: stages.nullable(),
			servedModel: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			stderr: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			cached: zod__WEBPACK_IMPORTED_MODULE_0__.euz(true).exactOptional(),
			error: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				code: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				stage: stageName.exactOptional()
			}).exactOptional(),
			turns: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(turnRecord).min(1).exactOptional(),
			simulatedUser: userRecord.exactOptional()
		});
	}),
	6650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => comparisonSchema,
			W: () => outcomeSchema
		});
		var schemas = __webpack_require__(2857);
		var execution_schema = __webpack_require__(622);
		;
		const count = schemas.aig().int().nonnegative();
		const value = schemas.aig().nullable();
		const tally = schemas.Ikc({
			passed: count,
			runs: count
		});
		const pairedSchema = schemas.Ikc({
			gates: schemas.YOg(schemas.Ikc({
				gate: schemas.k5n([
					"success",
					"quality",
					"tool",
					"cost",
					"latency"
				]),
				state: schemas.k5n([
					"worse",
					"not-worse",
					"undecided",
					"unknown",
					"advisory"
				]),
				baseline: value,
				candidate: value,
				change: value,
				interval: schemas.PVZ([schemas.aig(), schemas.aig()]).nullable(),
				scenarios: count,
				z: value,
				bound: value,
				zNotWorse: value,
				notWorseBound: value,
				unknownBecause: schemas.YjP().exactOptional()
			})),
			look: count,
			looks: count,
			trials: schemas.Ikc({
				spent: count,
				planned: count,
				saved: count
			}),
			compared: count,
			unpaired: schemas.YOg(schemas.YjP()),
			baseline: schemas.Ikc({
				depth: schemas.aig(),
				stored: count,
				oldestDays: schemas.aig().exactOptional(),
				drift: schemas.Ikc({
					p: schemas.aig(),
					drifted: schemas.zMY()
				}).exactOptional()
			}),
			power: schemas.Ikc({
				detectable: schemas.aig(),
				missFive: schemas.aig()
			}),
			regression: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				state: schemas.k5n([
					"passed",
					"cleared",
					"broken",
					"pending",
					"watched",
					"quarantined"
				]),
				passes: count,
				attempts: count,
				baselinePasses: count,
				baselineRuns: count,
				p: value
			})),
			passHat: schemas.Ikc({
				k: count,
				baseline: schemas.aig(),
				candidate: schemas.aig().nullable()
			}).nullable(),
			scenarios: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				finding: schemas.k5n([
					"broken",
					"fixed",
					"watched",
					"passing",
					"failing"
				]),
				flaky: schemas.zMY(),
				baseline: tally,
				candidate: tally,
				p: schemas.aig()
			})),
			repeated: count,
			undecidedBecause: schemas.k5n([
				"nothing-compared",
				"missing-data",
				"too-few-scenarios",
				"not-enough-evidence",
				"unfinished"
			]).exactOptional()
		});
		;
		const comparison_schema_value = schemas.aig().nullable();
		const sides = schemas.Ikc({
			baseline: execution_schema.U9,
			candidate: execution_schema.U9
		});
		const metricName = schemas.k5n([
			"success",
			"tool",
			"quality",
			"cost",
			"latency",
			"tokens",
			"confidence"
		]);
		const metric = schemas.Ikc({
			name: metricName,
			baseline: comparison_schema_value,
			candidate: comparison_schema_value,
			delta: comparison_schema_value,
			relative: comparison_schema_value,
			interval: schemas.PVZ([schemas.aig(), schemas.aig()]).exactOptional(),
			scenarios: execution_schema.U9,
			trials: sides,
			passes: sides.exactOptional(),
			higherIsBetter: schemas.zMY(),
			unknownBecause: schemas.YjP().exactOptional()
		});
		const side = schemas.Ikc({
			trials: execution_schema.U9,
			passed: execution_schema.U9,
			missing: execution_schema.U9,
			toolCorrect: comparison_schema_value,
			quality: comparison_schema_value,
			costUsd: comparison_schema_value,
			latencyMs: comparison_schema_value
		});
		const scenario = schemas.Ikc({
			id: schemas.YjP(),
			change: schemas.k5n([
				"broken",
				"fixed",
				"watched",
				"failing",
				"passing",
				"unpaired"
			]),
			flaky: schemas.zMY(),
			regressionTagged: schemas.zMY(),
			baseline: side,
			candidate: side,
			stage: schemas.k5n([
				"planner",
				"tools",
				"summarizer"
			]).exactOptional()
		});
		const comparisonSchema = schemas.Ikc({
			metrics: schemas.Ikc({
				success: metric,
				tool: metric,
				quality: metric,
				cost: metric,
				latency: metric,
				tokens: metric,
				confidence: metric
			}),
			scenarios: schemas.YOg(scenario),
			counts: schemas.Ikc({
				scenarios: execution_schema.U9,
				paired: execution_schema.U9,
				broken: execution_schema.U9,
				fixed: execution_schema.U9,
				failing: execution_schema.U9,
				passing: execution_schema.U9,
				watched: execution_schema.U9.exactOptional(),
				flaky: execution_schema.U9,
				missing: sides,
				planned: sides
			})
		});
		const gate = schemas.Ikc({
			gate: schemas.KCZ([metricName, schemas.k5n(["regression", "improvement"])]),
			state: schemas.k5n([
				"pass",
				"fail",
				"undecided",
				"unknown",
				"advisory"
			]),
			severity: schemas.k5n([
				"high",
				"medium",
				"low"
			]),
			allowed: schemas.YjP(),
			message: schemas.YjP()
		});
		const verdict = schemas.Ikc({
			policy: schemas.k5n(["thresholds", "paired"]),
			recommendation: schemas.k5n([
				"APPROVE",
				"REJECT",
				"INCONCLUSIVE"
			]),
			winner: schemas.k5n([
				"baseline",
				"candidate",
				"tie"
			]),
			gates: schemas.YOg(gate),
			reasons: schemas.YOg(schemas.YjP()),
			regressionFailures: schemas.YOg(schemas.YjP()),
			paired: pairedSchema.exactOptional(),
			rejectsUnchanged: schemas.aig().min(0).max(1).exactOptional()
		});
		const outcomeSchema = schemas.gMt("kind", [
			schemas.Ikc({
				kind: schemas.euz("judged"),
				verdict
			}),
			schemas.Ikc({
				kind: schemas.euz("unchanged"),
				reason: schemas.YjP()
			}),
			schemas.Ikc({
				kind: schemas.euz("no-baseline"),
				reason: schemas.YjP()
			}),
			schemas.Ikc({
				kind: schemas.euz("measured"),
				reason: schemas.YjP()
			}),
			schemas.Ikc({
				kind: schemas.euz("unjudged"),
				reason: schemas.YjP()
			})
		]);
	}),
	9881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YM: () => exampleSchema,
			XH: () => recoveryWay,
			kB: () => time
		});
		var iso = __webpack_require__(4377);
		var schemas = __webpack_require__(2857);
		var execution_schema = __webpack_require__(622);
		var types = __webpack_require__(7232);
		var provenance_schema = __webpack_require__(9544);
		;
		const part = schemas.aig().min(-1).max(1).nullable();
		const reward = schemas.Ikc({
			total: part,
			correctness: part,
			speed: part,
			cost: part,
			userSatisfaction: part
		});
		;
		const time = iso.w$();
		const pastMessage = schemas.Ikc({
			role: schemas.k5n(["user", "assistant"]),
			content: schemas.YjP(),
			toolCalls: schemas.YOg(execution_schema.LW).exactOptional()
		});
		const recoveryWay = schemas.k5n([
			"clarify",
			"retry",
			"fallback",
			"graceful_fail"
		]);
		const exampleSchema = schemas.Ikc({
			id: schemas.YjP().regex(/^ex-[0-9a-f]{16}$/, "expected ex- and 16 hex digits"),
			schemaVersion: schemas.euz(types.Q6),
			migratedFrom: execution_schema.U9.exactOptional(),
			query: schemas.YjP(),
			context: execution_schema.o$.exactOptional(),
			history: schemas.YOg(pastMessage).exactOptional(),
			userId: schemas.YjP().exactOptional(),
			timestamp: time,
			response: schemas.YjP(),
			toolsUsed: schemas.YOg(schemas.YjP()),
			toolCalls: schemas.YOg(execution_schema.LW),
			analysis: schemas.YjP().nullable(),
			reasoning: schemas.YjP().exactOptional(),
			labels: schemas.Ikc({
				correctToolSelection: schemas.zMY().nullable(),
				responseQuality: schemas.aig().min(0).max(5).nullable(),
				userSatisfaction: schemas.aig().min(1).max(5).exactOptional(),
				validationConfidence: schemas.aig().min(0).max(1),
				passed: schemas.zMY().nullable(),
				judgeScore: schemas.aig().min(0).max(1).exactOptional(),
				recovery: schemas.Ikc({
					expected: recoveryWay,
					correct: schemas.zMY()
				}).exactOptional()
			}),
			metrics: schemas.Ikc({
				latencyMs: execution_schema.vj,
				tokenUsage: execution_schema.Z_.nullable(),
				cost: execution_schema.vj,
				stages: execution_schema._$.exactOptional()
			}),
			error: schemas.Ikc({
				code: schemas.YjP(),
				message: schemas.YjP()
			}).exactOptional(),
			provenance: provenance_schema.a,
			review: schemas.Ikc({
				status: schemas.k5n([
					"pending",
					"approved",
					"rejected",
					"edited"
				]),
				by: schemas.YjP().exactOptional(),
				at: schemas.YjP().exactOptional()
			}),
			originalResponse: schemas.YjP().exactOptional(),
			privacy: schemas.Ikc({ redactions: execution_schema.U9 }),
			reward
		});
	}),
	3102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => readAs,
			q: () => parseJson
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		const ADVICE = "it was left as it is: restore it from git history, or move it away";
		function parseJson(text, file, what = "a file of the store", hint = ADVICE) {
			try {
				return JSON.parse(text);
			} catch (cause) {
				const place = {
					file,
					...position(text, cause)
				};
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place,
					message: `is not JSON, expected ${what}`,
					hint
				}, { cause });
			}
		}
		function position(text, cause) {
			const told = /\(line (\d{1,9}) column (\d{1,9})\)/.exec(cause instanceof Error ? cause.message : "");
			if (told) return {
				line: Number(told[1]),
				column: Number(told[2])
			};
			const lines = text.split("\n");
			return {
				line: lines.length,
				column: (lines.at(-1) ?? "").length + 1
			};
		}
		function readAs(schema, value, place, at) {
			const result = schema.safeParse(value);
			if (result.success) return result.data;
			const issue = result.error.issues[0];
			const path = [at, ...(issue?.path ?? []).map(String)].filter(Boolean).join(".");
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				place,
				path,
				message: issue?.message ?? "does not fit the schema",
				hint: ADVICE
			});
		}
	}),
	9544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => role,
			a: () => provenance
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
		const role = zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["baseline", "candidate"]);
		const tags = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP());
		const text = zod__WEBPACK_IMPORTED_MODULE_1__.YjP();
		const test = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			source: zod__WEBPACK_IMPORTED_MODULE_1__.euz("test"),
			scenarioId: text,
			scenarioHash: text,
			tags,
			variant: role,
			model: text,
			configHash: text,
			runId: text,
			trial: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			retry: zod__WEBPACK_IMPORTED_MODULE_1__.euz(true).exactOptional(),
			commit: text.nullable()
		});
		const production = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			source: zod__WEBPACK_IMPORTED_MODULE_1__.euz("production"),
			origin: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				importer: text,
				id: text
			}),
			tags,
			model: text.nullable(),
			configHash: text.nullable(),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.chJ()
		});
		const synthetic = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			source: zod__WEBPACK_IMPORTED_MODULE_1__.euz("synthetic"),
			parent: text,
			family: text,
			method: text,
			seed: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
			tags,
			model: text.nullable(),
			configHash: text.nullable(),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.chJ()
		});
		const provenance = zod__WEBPACK_IMPORTED_MODULE_1__.gMt("source", [
			test,
			production,
			synthetic
		]);
	}),
	2806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jK: () => rewardOf,
			sZ: () => NO_REFERENCE
		});
		const REWARD_WEIGHTS = {
			correctness: .6,
			userSatisfaction: .2,
			speed: .1,
			cost: .1
		};
		const NO_REFERENCE = {
			latencyMs: null,
			costUsd: null
		};
		function rewardOf(example, { latencyMs, costUsd }) {
			const { metrics } = example;
			return combined(example, besides(metrics.latencyMs, latencyMs), besides(metrics.cost, costUsd));
		}
		function rewardAgain(example) {
			return combined(example, example.reward.speed, example.reward.cost);
		}
		function combined({ labels, error }, speed, cost) {
			const { userSatisfaction } = labels;
			const parts = {
				correctness: correctnessOf(labels, error !== undefined),
				speed,
				cost,
				userSatisfaction: userSatisfaction === undefined ? null : (userSatisfaction - 3) / 2
			};
			let sum = 0;
			let weight = 0;
			for (const name of Object.keys(REWARD_WEIGHTS)) {
				const value = parts[name];
				if (value === null) continue;
				sum += REWARD_WEIGHTS[name] * value;
				weight += REWARD_WEIGHTS[name];
			}
			const judged = parts.correctness !== null || parts.userSatisfaction !== null;
			return {
				total: judged ? rounded(sum / weight) : null,
				...parts
			};
		}
		function correctnessOf(labels, failed) {
			if (failed) return -1;
			const { passed, correctToolSelection, responseQuality } = labels;
			const known = [
				passed === null ? null : passed ? 1 : -1,
				correctToolSelection === null ? null : correctToolSelection ? 1 : -1,
				responseQuality === null ? null : responseQuality / 2.5 - 1
			].filter((part) => part !== null);
			return known.length === 0 ? null : rounded(known.reduce((sum, part) => sum + part, 0) / known.length);
		}
		function besides(value, reference) {
			if (value === null || reference === null || value + reference <= 0) return null;
			return rounded((reference - value) / (reference + value));
		}
		function rounded(value) {
			return Math.round(value * 1e6) / 1e6;
		}
	}),
	8094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => runSchema });
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
		var _comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
		var _example_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7232);
		const variant = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			model: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			configHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			origin: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			config: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Pq
		});
		const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(_types_js__WEBPACK_IMPORTED_MODULE_4__.ZN),
			runId: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			attempt: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			event: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
				"pull_request",
				"push",
				"schedule",
				"local"
			]),
			repository: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			pullRequest: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.nullable(),
			commit: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			branch: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			startedAt: _example_schema_js__WEBPACK_IMPORTED_MODULE_2__.kB,
			finishedAt: _example_schema_js__WEBPACK_IMPORTED_MODULE_2__.kB,
			suiteHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			repeat: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			baseline: variant.nullable(),
			candidate: variant.nullable(),
			trials: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				completed: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
				missing: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9
			}),
			costUsd: zod__WEBPACK_IMPORTED_MODULE_3__.aig().nonnegative().nullable(),
			unselected: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
			comparison: _comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__.D.nullable(),
			outcome: _comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__.W.nullable(),
			exampleIds: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP())
		});
	}),
	7232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CI: () => CONFIG_SCHEMA_VERSION,
			Q6: () => EXAMPLE_SCHEMA_VERSION,
			ZN: () => RUN_SCHEMA_VERSION
		});
		const EXAMPLE_SCHEMA_VERSION = 2;
		const RUN_SCHEMA_VERSION = 1;
		const CONFIG_SCHEMA_VERSION = 1;
	}),
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
		function date(params) {
			return core._isoDate(ZodISODate, params);
		}
		function time(params) {
			return core._isoTime(ZodISOTime, params);
		}
		function duration(params) {
			return core._isoDuration(ZodISODuration, params);
		}
	})
};

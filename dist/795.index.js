export const id = 795;
export const ids = [795];
export const modules = {
	52948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => bundleFiles });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45145);
		var _given_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15468);
		const MOST_DEPTH = 3;
		const MOST_FILES = 2e3;
		const HINT = "give the results files that runs with --shard wrote, or the folder that holds them";
		async function* bundleFiles(names, cwd) {
			const found = new Set();
			for (const name of names) {
				for (const file of await filesOf(name, cwd)) found.add(file);
				if (found.size > MOST_FILES) {
					throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
						place: { file: name },
						message: `holds more than ${MOST_FILES} files`,
						hint: HINT
					});
				}
			}
			for (const file of [...found].sort()) yield await (0, _given_file_js__WEBPACK_IMPORTED_MODULE_3__.K)(file, cwd, HINT);
		}
		async function filesOf(name, cwd) {
			const kind = await kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name));
			if (kind === "folder") return await inFolder(name, cwd, MOST_DEPTH);
			if (kind === "file") return [name];
			if (/[*?[{]/.test(name)) return await matching(name, cwd);
			return name.endsWith(".json") ? [name] : [];
		}
		async function matching(pattern, cwd) {
			const found = [];
			for await (const entry of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd })) found.push(entry);
			return found;
		}
		async function inFolder(folder, cwd, depth) {
			const found = [];
			for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder), { withFileTypes: true })) {
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
				if (entry.isFile() && /^agent-tester-.*\.json$/.test(entry.name)) found.push(path);
				if (entry.isDirectory() && depth > 0) found.push(...await inFolder(path, cwd, depth - 1));
			}
			return found;
		}
		async function kindOf(path) {
			try {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory() ? "folder" : "file";
			} catch (error) {
				if ((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.up)(error, "ENOENT") || (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.up)(error, "ENOTDIR")) return "absent";
				throw error;
			}
		}
	}),
	50394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => checkoutOf });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82144);
		const WRITE_MS = 12e4;
		function checkoutOf(repository, sha, fetch) {
			let folder;
			return () => folder ??= write(repository, sha, fetch);
		}
		async function write(repository, sha, fetch) {
			const present = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.$)(repository, [
				"cat-file",
				"-e",
				`${sha}^{tree}`
			]);
			if (present.code !== 0) {
				if (!fetch) throw failure(sha, "the commit is not in this clone; fetch it first");
				await fetch();
			}
			const top = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.$)(repository, ["rev-parse", "--show-toplevel"]);
			if (top.code !== 0) throw failure(sha, top.stderr);
			const cwd = top.stdout.toString("utf8").trim();
			const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "agent-tester-base-"));
			process.once("exit", () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
				recursive: true,
				force: true,
				maxRetries: 2
			}));
			const env = { GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "index") };
			const files = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "files");
			for (const args of [["read-tree", sha], [
				"checkout-index",
				"--all",
				"--force",
				`--prefix=${files}/`
			]]) {
				const { code, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.$)(cwd, args, {
					env,
					timeoutMs: WRITE_MS
				});
				if (code !== 0) throw failure(sha, stderr);
			}
			return files;
		}
		function failure(sha, said) {
			return (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.N)(`the commit ${sha.slice(0, 7)} cannot be checked out`, said);
		}
	}),
	52753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { kc: () => logText });
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41898);
		const UNTRUSTED_LENGTH = 1e3;
		const ANSI = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[P\]X^_][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B[ -/]*[0-~]/g;
		const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
		const UNSEEN = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
		function cleanText(text) {
			return text.toWellFormed().replace(ANSI, "").replace(LINE_END, "\n").replace(UNSEEN, "");
		}
		function cleanLine(text) {
			const clean = cleanText(text.slice(0, UNTRUSTED_LENGTH * 4)).replaceAll("\n", "⏎");
			const over = text.length > UNTRUSTED_LENGTH * 4 || clean.length > UNTRUSTED_LENGTH;
			return over ? `${clean.slice(0, UNTRUSTED_LENGTH).toWellFormed()}… (${text.length} characters)` : clean;
		}
		function withoutCommands(text) {
			return text.replace(/^([^\S\n]*)::/gm, "$1\\::").replaceAll("##[", "##\\[");
		}
		function logText(parts) {
			const texts = parts.map((part) => typeof part === "string" ? cleanText(part) : cleanLine((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.p)(part)));
			return withoutCommands(texts.join(" "));
		}
	}),
	89182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => systemClock });
		const LONGEST_TIMER_MS = 2 ** 31 - 1;
		const systemClock = {
			now: () => Date.now(),
			monotonic: () => performance.now(),
			sleep: (ms, signal) => new Promise((resolve, reject) => {
				const cut = () => {
					clearTimeout(timer);
					reject(signal?.reason);
				};
				const timer = setTimeout(() => {
					signal?.removeEventListener("abort", cut);
					resolve();
				}, Math.min(ms, LONGEST_TIMER_MS));
				if (signal?.aborted) cut();
				else signal?.addEventListener("abort", cut, { once: true });
			})
		};
	}),
	55014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IU: () => gitFiles,
			tG: () => localMergeBase,
			z1: () => kindOfMode
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50394);
		var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82144);
		var _tree_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33926);
		const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		function gitFiles(cwd, sha, local) {
			assertId(sha);
			const files = (0, _tree_source_js__WEBPACK_IMPORTED_MODULE_3__.A)(sha.slice(0, 7), gitTree(cwd, sha), local);
			return {
				...files,
				folder: (0, _checkout_js__WEBPACK_IMPORTED_MODULE_1__.o)(cwd, sha),
				checkedOut: true
			};
		}
		async function localMergeBase(cwd, a, b) {
			const [first, second] = [await commitId(cwd, a), await commitId(cwd, b)];
			const { code, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.$)(cwd, [
				"merge-base",
				first,
				second
			]);
			if (code === 0) return stdout.toString("utf8").trim();
			if (code === 1 && !stderr) return undefined;
			throw (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.N)("git merge-base failed", stderr);
		}
		async function commitId(cwd, name) {
			const { code, stdout } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.$)(cwd, [
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${name}^{commit}`
			]);
			const id = stdout.toString("utf8").trim();
			if (code === 0 && OBJECT_ID.test(id)) return id;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: name.slice(0, 80),
				message: "is no commit of this clone, expected a branch, tag or commit id",
				hint: "fetch it first: git fetch origin"
			});
		}
		function gitTree(cwd, sha) {
			const read = batched((ids) => readBlobs(cwd, ids));
			return {
				async entries() {
					const { code, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.$)(cwd, [
						"ls-tree",
						"-r",
						"-z",
						"--full-tree",
						sha
					]);
					if (code !== 0) throw (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.N)(`git ls-tree ${sha.slice(0, 7)} failed`, stderr);
					return new Map(stdout.toString("utf8").split("\0").filter(Boolean).map(parseEntry));
				},
				blob: read
			};
		}
		function parseEntry(line) {
			const tab = line.indexOf("	");
			const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
			return [line.slice(tab + 1), {
				kind: kindOfMode(mode),
				id
			}];
		}
		function kindOfMode(mode) {
			return mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
		}
		function batched(load) {
			let waiting;
			return async (id) => {
				if (!waiting) {
					const ids = new Set();
					const answer = new Promise((resolve) => setImmediate(resolve)).then(() => {
						waiting = undefined;
						return load([...ids]);
					});
					waiting = {
						ids,
						answer
					};
				}
				waiting.ids.add(id);
				const found = (await waiting.answer).get(id);
				if (found) return found;
				throw (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.N)(`git cat-file ${id} failed`, "the object is missing from this clone");
			};
		}
		async function readBlobs(cwd, ids) {
			const { code, stdout, stderr } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.$)(cwd, ["cat-file", "--batch"], { input: `${ids.join("\n")}\n` });
			if (code !== 0) throw (0, _git_js__WEBPACK_IMPORTED_MODULE_2__.N)("git cat-file failed", stderr);
			const found = new Map();
			for (let at = 0; at < stdout.length;) {
				const end = stdout.indexOf(10, at);
				if (end < 0) break;
				const [id = "", , size] = stdout.toString("utf8", at, end).split(" ");
				at = end + 1;
				if (size === undefined) continue;
				found.set(id, stdout.subarray(at, at + Number(size)));
				at += Number(size) + 1;
			}
			return found;
		}
		function assertId(sha) {
			if (OBJECT_ID.test(sha)) return;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: sha.slice(0, 80),
				message: "is no commit id, expected 40 hex digits"
			});
		}
	}),
	82144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => git,
			N: () => gitError
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45549);
		const GIT_TIMEOUT_MS = 6e4;
		function git(cwd, args, { input, env, timeoutMs = GIT_TIMEOUT_MS } = {}) {
			return (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.d)("git", [
				"-c",
				"core.hooksPath=/dev/null",
				...args
			], {
				cwd,
				env: {
					...process.env,
					...env,
					GIT_TERMINAL_PROMPT: "0",
					GIT_NO_REPLACE_OBJECTS: "1",
					GIT_OPTIONAL_LOCKS: "0",
					LC_ALL: "C"
				},
				timeoutMs,
				...input === undefined ? {} : { input }
			});
		}
		function gitError(what, stderr) {
			const said = stderr.trim().split("\n")[0]?.slice(0, 300) ?? "";
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Cp("git", `${what}: ${said || "no reason given"}`, { retryable: false });
		}
	}),
	15468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => givenFile });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45145);
		const MOST_BYTES = 256 * 1024 * 1024;
		async function givenFile(file, workingDirectory, hint) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file);
			const refusal = (message) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
				place: { file },
				message,
				hint
			});
			try {
				const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
				if (!info.isFile() && !info.isFIFO()) throw refusal("is no file");
				if (info.size > MOST_BYTES) throw refusal(`is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
				return {
					file,
					text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")
				};
			} catch (error) {
				if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo) throw error;
				throw refusal((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.up)(error, "ENOENT") ? "there is no such file" : `cannot be read: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
			}
		}
	}),
	82471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => handleInterrupts,
			j: () => Interrupted
		});
		const INTERRUPTED_EXIT_CODE = 130;
		const ECHO_MS = 300;
		const SIGNALS = ["SIGINT", "SIGTERM"];
		class Interrupted extends Error {
			name = "Interrupted";
			signal;
			constructor(signal) {
				super(`interrupted by ${signal}`);
				this.signal = signal;
			}
		}
		function handleInterrupts(controller, options = {}) {
			let first;
			const onSignal = (signal) => {
				const at = performance.now();
				if (!first) {
					first = {
						signal,
						at
					};
					options.onInterrupt?.(signal);
					controller.abort(new Interrupted(signal));
				} else if (signal !== first.signal || at - first.at > ECHO_MS) {
					process.exit(INTERRUPTED_EXIT_CODE);
				}
			};
			for (const signal of SIGNALS) process.on(signal, onSignal);
			return () => {
				for (const signal of SIGNALS) process.off(signal, onSignal);
			};
		}
	}),
	82612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JR: () => isSkipped,
			jN: () => matcher,
			wi: () => safePattern,
			yt: () => insidePath
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45145);
		const MAX_PATTERN_LENGTH = 500;
		const MAX_ALTERNATIVES = 64;
		const MAX_STARS_IN_A_SEGMENT = 3;
		const SKIPPED = new Set(["node_modules", ".git"]);
		function insidePath(path) {
			const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll("\\", "/"));
			const leaves = normal === ".." || normal.startsWith("../");
			if (leaves || normal.startsWith("/") || /^[A-Za-z]:/.test(normal) || path.includes("\0")) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					place: { file: path },
					message: "leaves the repository, expected a path inside it",
					hint: "use a relative path without leading \"..\""
				});
			}
			return normal.replace(/\/$/, "");
		}
		function isSkipped(path) {
			return path.split("/").some((part) => SKIPPED.has(part));
		}
		function matcher(patterns) {
			const safe = patterns.map(safePattern);
			return (path) => !isSkipped(path) && safe.some((pattern) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(path, pattern));
		}
		function safePattern(pattern) {
			const refuse = (message, hint) => {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					path: pattern.slice(0, 80),
					message,
					hint
				});
			};
			if (pattern.length > MAX_PATTERN_LENGTH) {
				refuse(`the pattern has ${pattern.length} characters, expected at most ${MAX_PATTERN_LENGTH}`, "shorten it");
			}
			if (/[!*+?@]\(/.test(pattern) || /\{[^{}]*\.\.[^{}]*\}/.test(pattern)) {
				refuse("extended patterns and ranges are not supported", "use *, **, ?, [a-z] and {a,b}");
			}
			const alternatives = [...pattern.matchAll(/\{([^{}]*)/g)].reduce((product, [, inner = ""]) => product * inner.split(",").length, 1);
			if (alternatives > MAX_ALTERNATIVES) {
				refuse(`more than ${MAX_ALTERNATIVES} alternatives in braces`, "write several patterns");
			}
			const crowded = pattern.split("/").some((part) => part.split("*").length - 1 > MAX_STARS_IN_A_SEGMENT);
			if (crowded) refuse(`more than ${MAX_STARS_IN_A_SEGMENT} stars between two slashes`, "use fewer");
			return insidePath(pattern);
		}
	}),
	11361: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => guardPipes });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		function guardPipes(streams = [process.stdout, process.stderr]) {
			const onError = (error) => {
				if (!(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.up)(error, "EPIPE") && !(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.up)(error, "ERR_STREAM_DESTROYED")) throw error;
			};
			for (const stream of streams) stream.on("error", onError);
			return () => {
				for (const stream of streams) stream.off("error", onError);
			};
		}
	}),
	45549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => runCommand });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45145);
		const GROUPS = process.platform !== "win32";
		function killAll(child) {
			try {
				if (GROUPS && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
				else child.kill("SIGKILL");
			} catch {}
		}
		function runCommand(program, args, options) {
			return new Promise((resolve, reject) => {
				const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
					cwd: options.cwd,
					env: options.env ?? process.env,
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					detached: GROUPS
				});
				let late = false;
				const timer = options.timeoutMs && setTimeout(() => {
					late = true;
					killAll(child);
				}, options.timeoutMs);
				const out = [];
				const err = [];
				child.stdout.on("data", (chunk) => out.push(chunk));
				child.stderr.on("data", (chunk) => err.push(chunk));
				child.stdin.on("error", () => undefined);
				child.on("error", (cause) => {
					clearTimeout(timer);
					reject(new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.Cp(program, `${program} could not be started: ${cause.message}`, {
						cause,
						retryable: false
					}));
				});
				child.on("close", (code, signal) => {
					clearTimeout(timer);
					if (late || code === null) {
						const why = late ? `gave no answer in ${options.timeoutMs} ms` : `was stopped by ${signal ?? "a signal"}`;
						reject(new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.Cp(program, `${program} ${why}`, { retryable: true }));
					} else resolve({
						code,
						stdout: Buffer.concat(out),
						stderr: Buffer.concat(err).toString("utf8")
					});
				});
				child.stdin.end(options.input);
			});
		}
	}),
	32313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => createProgress,
			O: () => progressKind
		});
		var format = __webpack_require__(18253);
		var outcome = __webpack_require__(95302);
		;
		const ORDER = ["baseline", "candidate"];
		function createTally(clock) {
			const startedAt = clock.monotonic();
			const counts = new Map();
			const seen = {
				planned: 0,
				done: 0,
				retries: 0,
				rateLimited: 0,
				waitsUntil: startedAt
			};
			return {
				add(event) {
					if (event.type === "retry") {
						seen.retries++;
						if (!event.rateLimited) return;
						seen.rateLimited++;
						seen.waitsUntil = Math.max(seen.waitsUntil, clock.monotonic() + event.waitMs);
						return;
					}
					seen.planned = event.planned;
					if (event.type !== "trial") return;
					seen.done = event.done;
					const { role } = event.trial;
					const count = counts.get(role) ?? {
						passed: 0,
						failed: 0,
						missing: 0
					};
					counts.set(role, count);
					count[(0, outcome.s)(event.trial)]++;
				},
				read() {
					const now = clock.monotonic();
					const { planned, done, retries, rateLimited } = seen;
					const elapsedMs = now - startedAt;
					const arms = ORDER.flatMap((role) => {
						const count = counts.get(role);
						return count ? [{
							role,
							...count
						}] : [];
					});
					return {
						planned,
						done,
						arms,
						retries,
						rateLimited,
						waitMs: Math.max(0, seen.waitsUntil - now),
						elapsedMs,
						leftMs: done > 0 ? elapsedMs / done * (planned - done) : null
					};
				}
			};
		}
		function stopwatch(ms) {
			const seconds = Math.floor(Math.max(0, ms) / 1e3);
			const two = (n) => String(n).padStart(2, "0");
			const [h, m, s] = [
				Math.floor(seconds / 3600),
				Math.floor(seconds / 60) % 60,
				seconds % 60
			];
			return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
		}
		function progress_tally_outcome({ passed, failed, missing }) {
			return `${passed} passed, ${failed} failed${missing > 0 ? `, ${missing} missing` : ""}`;
		}
		function summary({ planned, done, arms, retries, rateLimited, elapsedMs }) {
			const trials = done === planned ? `${done}` : `${done} of ${planned}`;
			const parts = arms.map((arm) => `${arm.role} ${progress_tally_outcome(arm)}`);
			if (retries > 0) parts.push(retried(retries, rateLimited));
			return [`${trials} ${planned === 1 ? "trial" : "trials"} in ${stopwatch(elapsedMs)}`, ...parts].join(" · ");
		}
		function retried(retries, rateLimited) {
			const limited = rateLimited > 0 ? ` (${rateLimited} rate-limited)` : "";
			return `${(0, format.LS)(retries, "retry", "retries")}${limited}`;
		}
		;
		const QUIET_MS = 15e3;
		const CHECK_MS = 1e3;
		function lineProgress({ logger, clock, every }) {
			const tally = createTally(clock);
			let tenths = 0;
			let toldAt = clock.monotonic();
			const say = (text) => {
				toldAt = clock.monotonic();
				logger.info(text);
			};
			const stop = every(CHECK_MS, () => {
				if (clock.monotonic() - toldAt >= QUIET_MS) say(line(tally.read()));
			});
			return {
				update(event) {
					tally.add(event);
					if (event.type === "trial") {
						const reached = Math.floor(event.done * 10 / event.planned);
						if (reached > tenths && event.done < event.planned) say(line(tally.read()));
						tenths = Math.max(tenths, reached);
					}
					if (event.type !== "end") return;
					stop();
					say(summary(tally.read()));
				},
				close: stop
			};
		}
		function line(tally) {
			const { planned, done, arms, retries, rateLimited, waitMs, elapsedMs, leftMs } = tally;
			const percent = planned > 0 ? Math.floor(done * 100 / planned) : 0;
			const left = leftMs === null ? "" : `, about ${stopwatch(leftMs)} left`;
			return [
				`${done}/${planned} trials (${percent} %)`,
				...arms.map((arm) => `${arm.role} ${progress_tally_outcome(arm)}`),
				...retries > 0 ? [retried(retries, rateLimited)] : [],
				...waitMs > 0 ? [`rate limited, next start in ${Math.ceil(waitMs / 1e3)} s`] : [],
				`${stopwatch(elapsedMs)}${left}`
			].join(" · ");
		}
		;
		const FRAME_MS = 100;
		const BAR_WIDTH = 24;
		function liveProgress({ screen, clock, every }) {
			const tally = createTally(clock);
			const stop = every(FRAME_MS, () => screen.draw(progress_live_frame(tally.read())));
			const close = () => {
				stop();
				screen.draw([]);
			};
			return {
				update(event) {
					tally.add(event);
					if (event.type !== "end") return;
					close();
					screen.print(summary(tally.read()));
				},
				close
			};
		}
		function progress_live_frame(tally) {
			const { planned, done, arms, retries, rateLimited, waitMs, elapsedMs, leftMs } = tally;
			const share = planned > 0 ? done / planned : 0;
			const filled = Math.floor(share * BAR_WIDTH);
			const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
			const left = leftMs === null ? "" : `, about ${stopwatch(leftMs)} left`;
			const lines = [`${bar} ${done}/${planned}  ${stopwatch(elapsedMs)}${left}`];
			for (const arm of arms) lines.push(`  ${arm.role.padEnd(10)} ${progress_tally_outcome(arm)}`);
			const notes = [...waitMs > 0 ? [`rate limited, next start in ${Math.ceil(waitMs / 1e3)} s`] : [], ...retries > 0 ? [retried(retries, rateLimited)] : []];
			if (notes.length > 0) lines.push(`  ${notes.join(" · ")}`);
			return lines;
		}
		;
		const KINDS = {
			live: liveProgress,
			lines: lineProgress,
			none: () => ({
				update: () => undefined,
				close: () => undefined
			})
		};
		function createProgress(kind, tools) {
			return KINDS[kind]({
				every: timer,
				...tools
			});
		}
		function progressKind(wish) {
			if (wish.quiet || wish.json) return "none";
			return wish.live && !wish.ci ? "live" : "lines";
		}
		function timer(ms, callback) {
			const handle = setInterval(callback, ms);
			handle.unref();
			return () => clearInterval(handle);
		}
	}),
	10824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => useEnvironmentProxy });
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
		function useEnvironmentProxy(env) {
			const names = [
				"http_proxy",
				"https_proxy",
				"HTTP_PROXY",
				"HTTPS_PROXY"
			];
			if (!names.some((name) => env[name]) || typeof node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv !== "function") return () => {};
			return node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv(env);
		}
	}),
	39322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => createScreen });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		function createScreen(stream, term = process.env["TERM"]) {
			const live = stream.isTTY === true && term !== "dumb";
			let drawn = [];
			const erase = () => drawn.length > 0 ? `\u001B[${drawn.length}A\r\u001B[J` : "";
			const text = (lines) => lines.map((line) => `${line}\n`).join("");
			return {
				live,
				print(line) {
					stream.write(`${erase()}${line}\n${text(drawn)}`);
				},
				draw(lines) {
					if (!live) return;
					const width = Math.max(10, (stream.columns || 80) - 1);
					const next = lines.map((line) => line.slice(0, width));
					if (next.join("\n") === drawn.join("\n")) return;
					stream.write(erase() + text(next));
					drawn = next;
				},
				paint: (format, words) => (0, node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, words, { stream })
			};
		}
	}),
	55939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => subFolder });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		function subFolder(files, prefix) {
			if (prefix === "") return files;
			const { folder } = files;
			return {
				label: files.label,
				...folder ? { folder: async () => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await folder(), prefix) } : {},
				...files.checkedOut ? { checkedOut: true } : {},
				read: (path) => files.read(prefix + path),
				async glob(patterns) {
					const found = await files.glob(patterns.map((pattern) => prefix + pattern));
					return found.map((path) => path.slice(prefix.length));
				}
			};
		}
	}),
	33926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => treeSource });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28338);
		var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82612);
		const MAX_FILE_BYTES = 50 * 1024 * 1024;
		function treeSource(label, reader, local) {
			let entries;
			const texts = new Map();
			const tree = () => entries ??= reader.entries().catch((error) => {
				entries = undefined;
				throw error;
			});
			const load = async (path, entry) => {
				const near = await nearby(local, path);
				if (near !== undefined && (0, _base_hash_js__WEBPACK_IMPORTED_MODULE_1__.tK)(near) === entry.id) return near;
				const bytes = await reader.blob(entry.id);
				assertSize(path, bytes.length);
				return bytes.toString("utf8");
			};
			return {
				label,
				async read(path) {
					const at = (0, _paths_js__WEBPACK_IMPORTED_MODULE_2__.yt)(path);
					const all = await tree();
					const entry = all.get(at);
					assertReadable(at, all);
					if (!entry) return undefined;
					assertSize(at, entry.size ?? 0);
					const known = texts.get(entry.id);
					if (known) return known;
					const text = load(at, entry);
					texts.set(entry.id, text);
					text.catch(() => texts.delete(entry.id));
					return text;
				},
				async glob(patterns) {
					const matches = (0, _paths_js__WEBPACK_IMPORTED_MODULE_2__.jN)(patterns);
					const files = [...await tree()].filter(([path, { kind }]) => kind === "file" && matches(path));
					return files.map(([path]) => path).sort();
				}
			};
		}
		function assertReadable(path, all) {
			const parts = path.split("/");
			for (let depth = 1; depth <= parts.length; depth++) {
				const at = parts.slice(0, depth).join("/");
				const kind = all.get(at)?.kind;
				if (kind === "link" || kind === "submodule") {
					const name = kind === "link" ? "a symbolic link" : "a submodule";
					throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
						place: { file: path },
						message: `${at === path ? "is" : `is below ${at},`} ${name}, expected a file of the commit itself`,
						hint: "put the file in its place: what a link points to is not part of the commit that is judged"
					});
				}
			}
		}
		function assertSize(path, bytes) {
			if (bytes <= MAX_FILE_BYTES) return;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				place: { file: path },
				message: `has ${bytes} bytes, expected at most ${MAX_FILE_BYTES}`,
				hint: "split it into several files"
			});
		}
		async function nearby(local, path) {
			try {
				return await local?.read(path);
			} catch (error) {
				if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) return undefined;
				throw error;
			}
		}
	}),
	66248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => workingFolder });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45145);
		function workingFolder(from, path, within) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
				throw refused(path, "is no folder that exists", "name one relative to where the command runs");
			}
			if (within !== undefined) {
				const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
				if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) {
					throw refused(path, "leaves the checked-out repository", "name a folder inside it, without links");
				}
			}
			return folder;
		}
		function refused(path, message, hint) {
			const shown = JSON.stringify(path.slice(0, 100).replace(/[\p{Cc}\p{Cf}]/gu, " "));
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
				path: `working-directory ${shown}`,
				message,
				hint
			});
		}
	}),
	10471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => workTree });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45145);
		var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82612);
		function workTree(root) {
			const top = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
			const inside = async (path) => {
				const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, (0, _paths_js__WEBPACK_IMPORTED_MODULE_3__.yt)(path));
				const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full);
				const realTop = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
				if (real !== realTop && !real.startsWith(realTop + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
					throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
						place: { file: path },
						message: `leaves the folder ${top}`,
						hint: "keep it inside the repository"
					});
				}
				return full;
			};
			return {
				label: "work tree",
				folder: () => Promise.resolve(top),
				async read(path) {
					try {
						return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await inside(path), "utf8");
					} catch (error) {
						if ([
							"ENOENT",
							"ENOTDIR",
							"EISDIR"
						].some((code) => (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.up)(error, code))) return undefined;
						throw error;
					}
				},
				async glob(patterns) {
					const matches = (0, _paths_js__WEBPACK_IMPORTED_MODULE_3__.jN)(patterns);
					const realTop = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
					const found = new Set();
					const options = {
						cwd: top,
						exclude: (entry) => (0, _paths_js__WEBPACK_IMPORTED_MODULE_3__.JR)(entry.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"))
					};
					for await (const entry of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(patterns.map(_paths_js__WEBPACK_IMPORTED_MODULE_3__.wi), options)) {
						const path = entry.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
						if (matches(path) && await isOwnFile(realTop, entry)) found.add(path);
					}
					return [...found].sort();
				}
			};
		}
		async function isOwnFile(realTop, entry) {
			const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realTop, entry);
			return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).isFile() && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full) === full;
		}
	}),
	45145: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cp: () => OutsideError,
			Vw: () => formatProblem,
			bD: () => messageOf,
			up: () => hasCode,
			wr: () => adviceOf,
			yo: () => UserError
		});
		class UserError extends Error {
			name = "UserError";
			problems;
			constructor(problems, options) {
				const list = Array.isArray(problems) ? problems : [problems];
				super(list.map(formatProblem).join("\n"), options);
				this.problems = list;
			}
		}
		class OutsideError extends Error {
			name = "OutsideError";
			service;
			retryable;
			retryAfterMs;
			status;
			hint;
			constructor(service, message, options) {
				super(message, options);
				this.service = service;
				this.retryable = options.retryable;
				this.retryAfterMs = options.retryAfterMs;
				this.status = options.status;
				this.hint = options.hint;
			}
		}
		function formatProblem(problem) {
			const { place, path, message, hint } = problem;
			const where = place ? [
				place.file,
				place.line,
				place.column
			].filter((part) => part !== undefined).join(":") : "";
			const head = [where, path].filter(Boolean).join(" ");
			return `${head ? `${head}: ` : ""}${message}${hint ? ` (${hint})` : ""}`;
		}
		function adviceOf(error) {
			return error instanceof OutsideError && error.hint ? `${error.message} (${error.hint})` : messageOf(error);
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function hasCode(error, code) {
			return error instanceof Error && "code" in error && error.code === code;
		}
	}),
	18253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KN: () => percent,
			LS: () => plural,
			TS: () => rate,
			dR: () => usd,
			p0: () => duration,
			x8: () => signed
		});
		function signed(value, digits) {
			const text = Math.abs(value).toFixed(digits);
			if (Number(text) === 0) return `±${text}`;
			return `${value < 0 ? "−" : "+"}${text}`;
		}
		function percent(fraction, digits = 1) {
			return `${(fraction * 100).toFixed(digits)} %`;
		}
		function rate(fraction) {
			if (fraction === 1 || fraction === 0) return `${fraction * 100} %`;
			if (fraction > .9995) return "> 99.9 %";
			if (fraction < 5e-4) return "< 0.1 %";
			return percent(fraction);
		}
		function usd(value) {
			if (value === 0) return "$0";
			if (value >= .1) return `$${value.toLocaleString("en-US", {
				minimumFractionDigits: 2,
				maximumFractionDigits: 2
			})}`;
			if (value >= .01) return `$${value.toFixed(3)}`;
			const digits = Math.min(12, 1 - Math.floor(Math.log10(value)));
			return `$${value.toFixed(digits)}`;
		}
		function duration(ms) {
			if (ms < 999.5) return `${Math.round(ms)} ms`;
			if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
			const seconds = Math.round(ms / 1e3);
			return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
		}
		function plural(count, one, many = `${one}s`) {
			return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
		}
	}),
	28338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BC: () => shortHash,
			qQ: () => hashOf,
			tK: () => gitBlobId
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10768);
		function hashOf(value) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.JB)(value)).digest("hex");
		}
		function shortHash(hash) {
			return hash.slice(0, 12);
		}
		function gitBlobId(content) {
			const bytes = typeof content === "string" ? Buffer.from(content) : content;
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
		}
	}),
	10768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gv: () => isObject,
			JB: () => stableStringify,
			Vk: () => sameJson,
			qF: () => parseJson
		});
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function stableStringify(value) {
			return written(value, new Set()) ?? "null";
		}
		function written(value, above) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (above.has(value)) throw new TypeError("a cycle cannot be written as JSON");
			above.add(value);
			const text = Array.isArray(value) ? `[${value.map((item) => written(item, above) ?? "null").join(",")}]` : `{${members(value, above).join(",")}}`;
			above.delete(value);
			return text;
		}
		function members(object, above) {
			const out = [];
			for (const key of Object.keys(object).sort()) {
				const text = written(Reflect.get(object, key), above);
				if (text !== undefined) out.push(`${JSON.stringify(key)}:${text}`);
			}
			return out;
		}
		function sameJson(a, b) {
			return stableStringify(a) === stableStringify(b);
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
	}),
	50578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => suggestion,
			p: () => nearest
		});
		function distance(a, b) {
			let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
			for (let i = 1; i <= a.length; i++) {
				const current = [i];
				for (let j = 1; j <= b.length; j++) {
					const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
					current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
				}
				previous = current;
			}
			return previous[b.length] ?? 0;
		}
		function nearest(word, known) {
			if (word.length > 100) return undefined;
			const lower = word.toLowerCase();
			let best;
			let bestDistance = Infinity;
			for (const candidate of known) {
				const d = distance(lower, candidate.toLowerCase());
				if (d < bestDistance) [best, bestDistance] = [candidate, d];
			}
			return bestDistance <= Math.max(1, Math.floor(word.length * .4)) ? best : undefined;
		}
		function suggestion(word, known) {
			const close = nearest(word, known);
			return close !== undefined ? `did you mean "${close}"?` : `known: ${known.join(", ")}`;
		}
	}),
	91497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RK: () => visible,
			TN: () => oneLine,
			fy: () => oneLineOfUnits,
			ml: () => shorten,
			om: () => block,
			ts: () => escapeInvisible
		});
		const INVISIBLE = /[\p{Cf}\p{Cs}\u{E0100}-\u{E01EF}]|[^\P{Cc}\t\n]/gu;
		const TO_ESCAPE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{E0100}-\u{E01EF}]/gu;
		const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;
		function visible(text, instead = "") {
			return text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n").replace(INVISIBLE, instead).replace(MARK_TOWER, "$1");
		}
		function oneLine(text, most, instead = "") {
			const { start, unseen } = opening(text, most);
			const line = visible(start, instead).replace(/\s+/gu, " ").trim();
			const { head, rest } = cut(line, most);
			return rest + unseen === 0 ? head : `${head}…`;
		}
		function oneLineOfUnits(text, units, instead = "") {
			for (let most = units;; most--) {
				const line = oneLine(text, most, instead);
				if (line.length <= units) return line;
			}
		}
		function block(text, most) {
			const { start, unseen } = opening(text, most);
			const { head, rest } = cut(visible(start), most);
			return {
				head,
				rest: rest + unseen
			};
		}
		function opening(text, most) {
			const start = text.slice(0, 4 * most + 1e3);
			return {
				start,
				unseen: text.length - start.length
			};
		}
		function cut(text, most) {
			if (text.length <= most) return {
				head: text,
				rest: 0
			};
			let units = 0;
			let points = 0;
			let end = text.length;
			for (const point of text) {
				if (points === most) end = units;
				units += point.length;
				points += 1;
			}
			return points <= most ? {
				head: text,
				rest: 0
			} : {
				head: text.slice(0, end),
				rest: points - most
			};
		}
		function shorten(text, most) {
			const { head, rest } = cut(text.slice(0, 2 * most + 2), most);
			return rest > 0 ? `${head}…` : text;
		}
		function escapeInvisible(text, form = "text") {
			return text.replace(TO_ESCAPE, form === "json" ? units : point);
		}
		function point(char) {
			return `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;
		}
		function units(char) {
			return char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
		}
	}),
	41898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => untrusted,
			p: () => expose
		});
		const texts = new WeakMap();
		function untrusted(text) {
			const box = Object.freeze({ toString: () => "[untrusted text]" });
			texts.set(box, text);
			return box;
		}
		function expose(box) {
			const text = texts.get(box);
			if (text === undefined) throw new TypeError("not an Untrusted value");
			return text;
		}
	}),
	77755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => commandData });
		function commandData(text) {
			return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
	}),
	96642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jd: () => expandReferences,
			Xo: () => referencedVariables,
			g9: () => resolveEnvironment
		});
		var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10768);
		var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93515);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3654);
		var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60730);
		function resolveEnvironment(source, env) {
			const problems = [];
			const walk = (value, path) => {
				if (typeof value === "string") {
					const late = path.at(-2) === "headers" && isHeaderHolder(path.slice(0, -2));
					const { text, complaint } = late ? checkReferences(value) : expandReferences(value, env);
					const said = complaint ?? ((0, _secrets_js__WEBPACK_IMPORTED_MODULE_1__.W)(text) ? SECRET : undefined);
					if (said) problems.push((0, _problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", said.message, said.hint));
					return said ? value : text;
				}
				if (Array.isArray(value)) return value.map((inner, index) => walk(inner, [...path, index]));
				if (!(0, _base_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)) return value;
				return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]));
			};
			return {
				data: walk(source.document.data, []),
				problems
			};
		}
		function isHeaderHolder([first, ...rest]) {
			return first === "agent" && rest.length === 0 || first === "models" && rest.length === 1;
		}
		function checkReferences(value) {
			const { complaint } = expandWith(value, (reference) => lookUp(reference, () => "x"));
			return {
				text: value,
				...complaint ? { complaint } : {}
			};
		}
		function expandReferences(value, env) {
			return expandWith(value, (reference) => lookUp(reference, (name) => Object.hasOwn(env, name) ? env[name] : undefined));
		}
		function referencedVariables(value) {
			const names = [];
			expandWith(value, (reference) => lookUp(reference, (name) => {
				names.push(name);
				return "x";
			}));
			return names;
		}
		const SECRET = {
			message: "holds what looks like a real key",
			hint: "put the key into an environment variable and name that variable under api-key-env"
		};
		function expandWith(value, resolve) {
			let text = "";
			let from = 0;
			for (;;) {
				const start = value.indexOf("${", from);
				if (start < 0) return { text: text + value.slice(from) };
				if (value[start - 1] === "$" && start > from) {
					text += `${value.slice(from, start - 1)}\${`;
					from = start + 2;
					continue;
				}
				const end = value.indexOf("}", start);
				const reference = end < 0 ? value.slice(start) : value.slice(start, end + 1);
				const found = resolve(reference);
				if (typeof found !== "string") return {
					text: value,
					complaint: found
				};
				text += value.slice(from, start) + found;
				from = end + 1;
			}
		}
		function lookUp(reference, valueOf) {
			const [, name, fallback] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}$/.exec(reference) ?? [];
			if (name === undefined) {
				return {
					message: `expected a reference like \${NAME} or \${NAME:-default}, got ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(reference)}`,
					hint: "a literal ${ is written $${"
				};
			}
			if ((0, _secrets_js__WEBPACK_IMPORTED_MODULE_1__.x)(name)) return { message: `\${${name}} is not available to a config file` };
			const set = valueOf(name);
			if (set !== undefined && set !== "") return set;
			return fallback ?? {
				message: `the environment variable ${name} is not set`,
				hint: `set it, or give a default: \${${name}:-default}`
			};
		}
	}),
	97147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => safeJoin,
			u: () => joinPath
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45145);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60730);
		function joinPath(from, path) {
			const joined = safeJoin(from, path);
			if (joined !== undefined) return joined;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				place: { file: from },
				message: `the path ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.hD)(path)} leaves the repository`,
				hint: "keep it inside, relative to this file"
			});
		}
		function safeJoin(from, path) {
			if (path === "" || /^[/\\~]|^[A-Za-z]:|[\\\0]/.test(path)) return undefined;
			if (/\{[^}]*\.\.[^}]*\}/.test(path)) return undefined;
			const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), path));
			return joined === ".." || joined.startsWith("../") || joined.startsWith("/") ? undefined : joined;
		}
	}),
	93515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CC: () => problem,
			fK: () => valueAt,
			g: () => inReadingOrder,
			z6: () => check
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50578);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
		var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60730);
		function check(schema, data, source) {
			const result = schema.safeParse(data, { error: knownKeys });
			if (result.success) return {
				ok: true,
				value: result.data
			};
			return {
				ok: false,
				problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, []))
			};
		}
		const knownKeys = (issue) => issue.code === "unrecognized_keys" && issue.inst instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH ? Object.keys(issue.inst.shape).join(",") : undefined;
		function problemsOf(issue, source, outer) {
			const path = [...outer, ...issue.path];
			if (issue.code === "unrecognized_keys") {
				return issue.keys.map((key) => unknownKey(key, issue.message, path, source));
			}
			if (issue.code === "invalid_union") {
				const branch = closestBranch(issue.errors);
				if (branch) return branch.flatMap((inner) => problemsOf(inner, source, path));
			}
			if (issue.code === "invalid_key") {
				return [problem(source, path, "key", issue.issues[0]?.message ?? "expected another name")];
			}
			return [wrongValue(issue, path, source)];
		}
		function unknownKey(key, listed, path, source) {
			const full = [...path, key];
			const later = source.later?.(full, undefined);
			if (later !== undefined) return problem(source, full, "key", later);
			const hint = /^[\w$,-]*$/.test(listed) ? (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(key, listed.split(",")) : undefined;
			return problem(source, full, "key", "unknown key", hint);
		}
		function closestBranch(branches) {
			const meant = branches.filter((issues) => !issues.some(refusesKind));
			return meant.length === 1 ? meant[0] : undefined;
		}
		function refusesKind(issue) {
			return issue.path.length === 0 && issue.code !== "unrecognized_keys" && issue.code !== "custom";
		}
		function wrongValue(issue, path, source) {
			const value = source.quoted === undefined ? valueAt(source.document.data, [...source.base, ...path]) : valueAt(source.quoted, path);
			const later = source.later?.(path, value);
			if (later !== undefined) return problem(source, path, "value", later);
			const expected = expectation(issue);
			if (!expected.startsWith("expected ")) return problem(source, path, "value", expected);
			if (value === undefined) return problem(source, path, "value", `is missing, ${expected}`);
			const secret = typeof value === "string" && (0, _secrets_js__WEBPACK_IMPORTED_MODULE_2__.W)(value);
			const got = secret ? "a text that looks like a secret" : (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.q0)(value);
			return problem(source, path, "value", `${expected}, got ${got}`, hintFor(issue, value));
		}
		function hintFor(issue, value) {
			if (issue.code === "invalid_type" && issue.expected === "string" && typeof value !== "object") {
				return "write it in quotes";
			}
			if (typeof value !== "string") return undefined;
			if (value.includes("${") && issue.code === "invalid_type") return "an environment reference is always text";
			const words = "values" in issue ? issue.values : "options" in issue ? issue.options : undefined;
			const near = Array.isArray(words) ? (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(value, words.map(String)) : undefined;
			return near === undefined ? undefined : `did you mean ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(near)}?`;
		}
		const KINDS = {
			string: "a text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "an object",
			record: "an object"
		};
		function expectation(issue) {
			if (!/^(Invalid|Too|Unrecognized) /.test(issue.message)) return (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.TN)(issue.message);
			switch (issue.code) {
				case "invalid_type": return `expected ${KINDS[issue.expected] ?? issue.expected}`;
				case "invalid_value": return `expected ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.gP)(issue.values.map(String))}`;
				case "too_small":
				case "too_big": return `expected ${bound(issue)}`;
				case "invalid_union": return `expected ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.gP)(unionWords(issue))}`;
				case "not_multiple_of": return `expected a multiple of ${issue.divisor}`;
				case "invalid_format":
				case "invalid_key":
				case "invalid_element":
				case "unrecognized_keys":
				case "custom": break;
			}
			return "expected another value";
		}
		function bound(issue) {
			const [limit, word] = issue.code === "too_small" ? [issue.minimum, "at least"] : [issue.maximum, "at most"];
			if (issue.origin === "string") {
				return issue.code === "too_small" && Number(limit) <= 1 ? "a text that is not empty" : `${word} ${limit} characters`;
			}
			if (issue.origin === "number" || issue.origin === "int") {
				return issue.inclusive === false ? `a number ${issue.code === "too_small" ? "above" : "below"} ${limit}` : `${word} ${limit}`;
			}
			return `${word} ${limit} ${Number(limit) === 1 ? "entry" : "entries"}`;
		}
		function unionWords(issue) {
			if ("options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
			const words = issue.errors.flatMap((branch) => branch.filter(refusesKind).slice(0, 1).map((inner) => expectation(inner).replace(/^expected /, "")));
			return [...new Set(words)];
		}
		function problem(source, path, of, message, hint) {
			const shown = (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.LF)([...source.shown ?? [], ...path]);
			return {
				place: source.document.placeOf([...source.base, ...path], of),
				...shown ? { path: shown } : {},
				message,
				...hint ? { hint } : {}
			};
		}
		function valueAt(data, path) {
			let value = data;
			for (const part of path) {
				if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
				value = Reflect.get(value, part);
			}
			return value;
		}
		function inReadingOrder(problems) {
			const seen = new Set();
			const kept = problems.filter(({ place, path, message }) => {
				const key = JSON.stringify([
					place?.file,
					place?.line,
					place?.column,
					path ?? message
				]);
				return !seen.has(key) && seen.add(key);
			});
			return kept.sort((a, b) => compareText(a.place?.file ?? "", b.place?.file ?? "") || lineOf(a.place) - lineOf(b.place) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
		}
		const lineOf = (place) => place?.line ?? 0;
		const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	}),
	3654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => looksLikeSecret,
			x: () => isReservedVariable
		});
		const KEY = /\b(sk-[\w-]{20,}|gh[pousr]_\w{30,}|github_pat_\w{30,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|gsk_\w{20,}|hf_\w{20,}|xai-\w{20,}|xox[abprs]-[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^\s/@]{1,500}@/;
		function looksLikeSecret(text) {
			return KEY.test(text.slice(0, 1e4));
		}
		function isReservedVariable(name) {
			return /^(GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i.test(name);
		}
	}),
	60730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LF: () => pathText,
			TN: () => oneLine,
			gP: () => either,
			hD: () => quote,
			q0: () => describe
		});
		var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91497);
		function oneLine(text) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.ts)((0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.ml)(text, 300));
		}
		function quote(text, limit = 60) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.ts)(JSON.stringify((0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.ml)(text, limit)));
		}
		function pathText(path) {
			return path.map((part, index) => {
				if (typeof part === "number") return `[${part}]`;
				const key = String(part);
				if (!/^[\w$-]{1,60}$/.test(key)) return `[${quote(key)}]`;
				return index === 0 ? key : `.${key}`;
			}).join("");
		}
		function describe(value) {
			if (value === undefined || value === null) return "nothing";
			if (typeof value === "string") return value === "" ? "an empty text" : quote(value);
			if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
			if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty object" : "an object";
			if (typeof value === "number") return `the number ${value}`;
			return value === true ? "true" : "false";
		}
		function either(words) {
			return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
		}
	}),
	99555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => explain });
		var _adapters_host_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82471);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45145);
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);
		const MOST_PROBLEMS = 50;
		function explain(error, logger, tell) {
			if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo) {
				const { problems } = error;
				for (const problem of problems.slice(0, MOST_PROBLEMS)) {
					if (tell) tell(problem);
					else logger.error((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_2__.b)((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vw)(problem)));
				}
				if (problems.length > MOST_PROBLEMS) logger.error(`… and ${problems.length - MOST_PROBLEMS} more problems`);
				return 2;
			}
			if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.Cp) {
				logger.error((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_2__.b)(`${error.service}: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.wr)(error)}`));
				return 3;
			}
			if (error instanceof _adapters_host_interrupt_js__WEBPACK_IMPORTED_MODULE_0__.j) {
				logger.error(error.message);
				return 130;
			}
			logger.error("this is a bug in Agent Tester; please report it with the lines below");
			logger.error((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_2__.b)(error instanceof Error ? error.stack ?? error.message : String(error)));
			return 3;
		}
	}),
	11636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			rf: () => body,
			wQ: () => renderComment
		});
		var report_escape = __webpack_require__(9924);
		;
		const ALERT = {
			APPROVE: (0, report_escape.Te)`[!TIP]`,
			REJECT: (0, report_escape.Te)`[!CAUTION]`,
			INCONCLUSIVE: (0, report_escape.Te)`[!WARNING]`,
			UNJUDGED: (0, report_escape.Te)`[!WARNING]`,
			"NO-BASELINE": (0, report_escape.Te)`[!NOTE]`,
			MEASURED: (0, report_escape.Te)`[!NOTE]`,
			UNCHANGED: (0, report_escape.Te)`[!NOTE]`
		};
		const STATUS = {
			worse: (0, report_escape.Te)`❌ worse`,
			"not-worse": (0, report_escape.Te)`✅ not worse`,
			undecided: (0, report_escape.Te)`❔ undecided`,
			fails: (0, report_escape.Te)`❌ fails`,
			better: (0, report_escape.Te)`✅ better`,
			same: (0, report_escape.Te)`✅ same`,
			within: (0, report_escape.Te)`✅ within limit`,
			lower: (0, report_escape.Te)`➖ but fails more`,
			unknown: (0, report_escape.Te)`❔ unknown`,
			advisory: (0, report_escape.Te)`➖ advisory`,
			"not-gated": (0, report_escape.Te)`➖`
		};
		function verdict({ headline }) {
			const first = (0, report_escape.Te)`**${(0, report_escape.aL)(headline.title)}** — ${(0, report_escape.em)(headline.sentence)}`;
			const { more } = headline;
			const rest = more.length === 1 ? more.map((phrase) => (0, report_escape.em)(phrase)) : more.map((phrase) => (0, report_escape.Te)`- ${(0, report_escape.em)(phrase)}`);
			return (0, report_escape.fj)([
				ALERT[headline.state],
				first,
				...rest.length > 0 ? [(0, report_escape.Te)``, ...rest] : []
			].map(quoted), "\n");
		}
		const quoted = (line) => line === "" ? (0, report_escape.Te)`>` : (0, report_escape.Te)`> ${line}`;
		function metricTable(model) {
			return rowsTable(model, model.metrics.main);
		}
		function rowsTable({ names, compared, seen }, rows) {
			if (rows.length === 0) return report_escape.wg;
			if (!compared) {
				return (0, report_escape.tp)([[(0, report_escape.Te)`metric`, (0, report_escape.Te)`${names.candidate}`], ...rows.map((row) => [(0, report_escape.aL)(row.label), (0, report_escape.vP)(row.candidate)])], ["l", "r"]);
			}
			const gated = rows.some(({ allowed }) => allowed !== "—");
			const head = [
				(0, report_escape.Te)`metric`,
				(0, report_escape.Te)`${names.baseline}`,
				(0, report_escape.Te)`${names.candidate}`,
				seen.atStop ? (0, report_escape.Te)`change at stop` : (0, report_escape.Te)`change`
			];
			const body = rows.map((row) => [[
				(0, report_escape.aL)(row.label),
				(0, report_escape.vP)(row.baseline),
				(0, report_escape.vP)(row.candidate),
				(0, report_escape.vP)(row.change)
			], gated ? [(0, report_escape.aL)(row.allowed), STATUS[row.status]] : []]);
			return (0, report_escape.tp)([[...head, ...gated ? [(0, report_escape.Te)`allowed`, (0, report_escape.Te)`status`] : []], ...body.map((cells) => cells.flat())], [
				"l",
				"r",
				"r",
				"r",
				...gated ? ["r", "l"] : []
			]);
		}
		function unknowns({ metrics }) {
			const lines = metrics.main.flatMap(({ label, unknownBecause }) => unknownBecause ? [(0, report_escape.Te)`- ${(0, report_escape.aL)(label)} is unknown: ${unknownBecause}`] : []);
			return (0, report_escape.fj)(lines, "\n");
		}
		function who({ who: { baseline, candidate, differences, extent } }) {
			const sides = [baseline, candidate].flatMap((side) => side ? [variant(side)] : []);
			return (0, report_escape.fj)([
				(0, report_escape.fj)(sides, " against "),
				(0, report_escape.fj)(differences.map((phrase) => (0, report_escape.em)(phrase)), ", "),
				(0, report_escape.fj)(extent.map((text) => (0, report_escape.aL)(text)), " · ")
			], " · ");
		}
		const variant = ({ name, model, origin }) => (0, report_escape.Te)`${name} (${model}, ${origin})`;
		function couldSee({ seen }) {
			return (0, report_escape.fj)(seen.lines.map((line) => (0, report_escape.Te)`- ${(0, report_escape.em)(line)}`), "\n");
		}
		function scenarioLink(row) {
			return (0, report_escape.Te)`${(0, report_escape.nf)((0, report_escape.aY)(row.id, 80), row.spot?.url)}${row.tagged ? (0, report_escape.Te)` 🔒` : report_escape.wg}`;
		}
		function idList(rows, most, counts) {
			const shown = rows.slice(0, most).map((row) => counts ? (0, report_escape.Te)`${scenarioLink(row)} (${(0, report_escape.aL)(row.baseline)} → ${(0, report_escape.aL)(row.candidate)})` : scenarioLink(row));
			const rest = rows.length - shown.length;
			return (0, report_escape.fj)(rest > 0 ? [...shown, (0, report_escape.Te)`… ${rest} more`] : shown, ", ");
		}
		;
		const CELL = 60;
		const ON_TOP = 3;
		function failingTable(model, rows, limits) {
			const seen = rows.slice(0, limits.rows);
			const folded = limits.rows === 0 ? [] : rows.slice(seen.length, limits.rows + limits.foldedRows);
			const left = rows.length - seen.length;
			const evidence = rows.slice(0, limits.evidence).filter((row) => !row.evidence.bare).map((row) => evidenceOf(row, model.compared));
			const more = (0, report_escape.fj)([
				rowsOf(model, folded),
				left > folded.length && folded.length > 0 ? notShown(left - folded.length) : report_escape.wg,
				...evidence.slice(ON_TOP)
			], "\n\n");
			const title = left > 0 ? `${left} more` : `The evidence of ${evidence.length - ON_TOP} more`;
			return (0, report_escape.fj)([
				rowsOf(model, seen),
				left > 0 && folded.length === 0 ? notShown(left) : report_escape.wg,
				...evidence.slice(0, ON_TOP),
				more === "" ? report_escape.wg : (0, report_escape.zH)([title], more)
			], "\n\n");
		}
		const notShown = (count) => (0, report_escape.Te)`… ${count} more: see the job summary or the results file.`;
		function rowsOf({ names, compared }, rows) {
			if (rows.length === 0) return report_escape.wg;
			const head = compared ? [
				(0, report_escape.Te)`scenario`,
				(0, report_escape.Te)`${names.baseline}`,
				(0, report_escape.Te)`${names.candidate}`,
				(0, report_escape.Te)`what changed`,
				(0, report_escape.Te)`stage`,
				(0, report_escape.Te)`cause`
			] : [
				(0, report_escape.Te)`scenario`,
				(0, report_escape.Te)`passed`,
				(0, report_escape.Te)`what`,
				(0, report_escape.Te)`stage`
			];
			const align = compared ? [
				"l",
				"r",
				"r",
				"l",
				"l",
				"l"
			] : [
				"l",
				"r",
				"l",
				"l"
			];
			const body = rows.map((row) => [
				scenarioLink(row),
				...sides(row, compared),
				(0, report_escape.em)(row.gist, { most: CELL }),
				row.stage ? (0, report_escape.aL)(row.stage) : (0, report_escape.Te)`—`,
				...compared ? [(0, report_escape.aL)(row.cause)] : []
			]);
			return (0, report_escape.tp)([head, ...body], align);
		}
		function sides({ baseline, candidate }, compared) {
			if (compared) return [(0, report_escape.aL)(baseline), (0, report_escape.aL)(candidate)];
			return [(0, report_escape.aL)(candidate === "—" ? baseline : candidate)];
		}
		function evidenceOf(row, compared) {
			const title = [
				row.id,
				": ",
				...row.gist
			];
			return (0, report_escape.zH)(title, evidenceBody(row.evidence, compared));
		}
		function evidenceBody(view, compared) {
			const failed = view.failed.map(({ type, path, message, spot }) => (0, report_escape.Te)`- ${(0, report_escape.nf)((0, report_escape.aY)(path), spot?.url)} ${type}: ${(0, report_escape.aY)(message, 300)}`);
			const more = view.moreFailed > 0 ? (0, report_escape.Te)`- … ${view.moreFailed} more` : report_escape.wg;
			return (0, report_escape.fj)([
				(0, report_escape.Te)`Asked: ${(0, report_escape.aY)(view.query, 300)}`,
				view.error ? (0, report_escape.Te)`The agent ended in error ${view.error.code}: ${(0, report_escape.aY)(view.error.message, 300)}` : report_escape.wg,
				block((0, report_escape.Te)`Tool calls`, view.toolPath, compared && view.twoSided),
				(0, report_escape.fj)([
					failed.length > 0 ? (0, report_escape.Te)`Failed:\n` : report_escape.wg,
					...failed,
					more
				], "\n"),
				block((0, report_escape.Te)`Answer`, view.answer, compared && view.twoSided),
				(0, report_escape.fj)([(0, report_escape.Te)`Reproduce offline:`, (0, report_escape.EU)(view.reproduce, "sh", 4e3)], "\n")
			], "\n\n");
		}
		function block(title, lines, compared) {
			if (lines.length === 0) return report_escape.wg;
			if (compared && lines.every(({ sign }) => sign === " ")) return (0, report_escape.Te)`${title}: the same on both sides.`;
			return (0, report_escape.Te)`${title}:\n${(0, report_escape.Rz)(lines)}`;
		}
		var report_marker = __webpack_require__(78729);
		var format = __webpack_require__(18253);
		var phrase = __webpack_require__(650);
		var seen = __webpack_require__(96554);
		;
		function costAndLatency({ stages, names, compared }) {
			if (stages.length === 0) return report_escape.wg;
			const sides = compared ? [names.baseline, names.candidate] : [names.candidate];
			const head = sides.flatMap((name) => [(0, report_escape.Te)`${name} latency`, (0, report_escape.Te)`${name} cost`]);
			const rows = stages.map(({ stage, baseline, candidate }) => [
				(0, report_escape.aL)(stage),
				...compared ? [(0, report_escape.vP)(baseline.latency), (0, report_escape.vP)(baseline.cost)] : [],
				(0, report_escape.vP)(candidate.latency),
				(0, report_escape.vP)(candidate.cost)
			]);
			const align = ["l", ...head.map(() => "r")];
			return (0, report_escape.zH)(["Cost and latency by stage, mean of a trial"], (0, report_escape.tp)([[(0, report_escape.Te)`stage`, ...head], ...rows], align.map((each) => each === "l" ? "l" : "r")));
		}
		function missingTrials({ missing }) {
			if (missing.lost + missing.cancelled === 0) return report_escape.wg;
			const causes = missing.causes.map(({ count, service, message }) => (0, report_escape.Te)`- ${count} × ${service}: ${message}`);
			const lost = missing.lost > 0 ? (0, report_escape.Te)`**No result for ${missing.lost} of ${missing.planned} trials**. They count as missing, never as failures of the agent:` : report_escape.wg;
			const stopped = missing.cancelled > 0 ? (0, report_escape.Te)`**Stopped early**: ${missing.cancelled} of ${missing.planned} trials were cancelled.` : report_escape.wg;
			return (0, report_escape.fj)([(0, report_escape.fj)([lost, ...causes], "\n"), stopped], "\n\n");
		}
		function ruleChanges({ integrity }, most) {
			if (integrity.length === 0) return report_escape.wg;
			const lines = integrity.slice(0, most).map(({ what, detail, spot }) => (0, report_escape.Te)`- ${(0, report_escape.nf)((0, report_escape.aL)(what), spot?.url)}: ${detail}`);
			const rest = integrity.length - lines.length;
			return (0, report_escape.fj)([
				(0, report_escape.Te)`**⚠️ This pull request changes the rules that judge it (${integrity.length}).**`,
				...lines,
				rest > 0 ? (0, report_escape.Te)`- … ${rest} more` : report_escape.wg
			], "\n");
		}
		function besideVerdict({ data, judge, warnings }, most) {
			const lines = judge.slice(0, most).map((line) => (0, report_escape.Te)`**Judge**: ${(0, report_escape.em)(line)}`);
			if (data.kind === "stored" && data.examples > 0) lines.push((0, report_escape.Te)`**Training data**: ${(0, report_escape.aL)((0, format.LS)(data.examples, "example"))} added to ${data.location}`);
			if (data.kind === "failed") lines.push((0, report_escape.Te)`⚠️ **Training data was not stored** (the verdict stands): ${(0, report_escape.aY)(data.failure, 400)}`);
			for (const warning of warnings.slice(0, most)) lines.push((0, report_escape.Te)`⚠️ ${(0, report_escape.aY)(warning, 400)}`);
			if (warnings.length > most) lines.push((0, report_escape.Te)`⚠️ … ${warnings.length - most} more warnings`);
			return (0, report_escape.fj)(lines, "\n\n");
		}
		function method(model) {
			const { policy, metrics } = model;
			const rules = policy.gates.map(({ gate, state, severity, allowed, message }) => [
				(0, report_escape.aL)(gate),
				(0, report_escape.aL)(allowed === "" ? "—" : (0, phrase.I)(allowed)),
				(0, report_escape.aL)(state),
				(0, report_escape.aL)(severity),
				(0, report_escape.aL)((0, phrase.I)(message))
			]);
			const parts = [
				rules.length > 0 ? (0, report_escape.tp)([[
					(0, report_escape.Te)`rule`,
					(0, report_escape.Te)`allowed`,
					(0, report_escape.Te)`state`,
					(0, report_escape.Te)`severity`,
					(0, report_escape.Te)`finding`
				], ...rules], [
					"l",
					"r",
					"l",
					"l",
					"l"
				]) : report_escape.wg,
				evidenceTable(policy.evidence),
				policy.rejectsUnchanged === undefined ? report_escape.wg : (0, report_escape.em)((0, seen.q6)(policy.rejectsUnchanged)),
				metrics.others.length > 0 ? (0, report_escape.Te)`Told, not gated:\n\n${rowsTable(model, metrics.others)}` : report_escape.wg,
				policy.evidence ? (0, report_escape.Te)`A scenario is broken when its own runs show it: at least two and at least half of the candidate's failed, and so few passes are unlikely (5 %) if nothing changed. Infrastructure errors are missing, never failures.` : report_escape.wg,
				policy.gates.length > 0 && !policy.evidence ? (0, report_escape.Te)`A scenario counts as passed on a side when most of its trials pass; broken: passed before, not now; fixed: the reverse. Infrastructure errors are missing, never failures.` : report_escape.wg
			];
			const title = policy.name === "" ? ["More figures"] : ["How this was decided: policy ", policy.name];
			const body = (0, report_escape.fj)(parts, "\n\n");
			return body === "" ? report_escape.wg : (0, report_escape.zH)(title, body);
		}
		function evidenceTable(evidence) {
			const rows = (evidence?.gates ?? []).filter(({ z }) => z !== null);
			if (rows.length === 0) return report_escape.wg;
			const tell = (value) => (0, report_escape.vP)(value === null ? "—" : value.toFixed(2).replace("-", "−"));
			const body = rows.map(({ gate, scenarios, z, bound, zNotWorse, notWorseBound }) => [
				(0, report_escape.aL)(gate),
				(0, report_escape.Te)`${scenarios}`,
				tell(z),
				tell(bound),
				tell(zNotWorse),
				tell(notWorseBound)
			]);
			const head = [
				(0, report_escape.Te)`gate`,
				(0, report_escape.Te)`scenarios`,
				(0, report_escape.Te)`evidence of worse (z)`,
				(0, report_escape.Te)`needed`,
				(0, report_escape.Te)`evidence of not worse (z)`,
				(0, report_escape.Te)`needed`
			];
			return (0, report_escape.tp)([head, ...body], [
				"l",
				"r",
				"r",
				"r",
				"r",
				"r"
			]);
		}
		function foot({ footer, headline }) {
			const parts = [
				footer.runUrl === undefined ? report_escape.wg : (0, report_escape.nf)((0, report_escape.Te)`run`, footer.runUrl),
				footer.run === "" ? report_escape.wg : (0, report_escape.aL)(footer.run),
				(0, report_escape.Te)`suite ${footer.suite}`,
				footer.rules && headline.state !== "UNCHANGED" ? (0, report_escape.em)(footer.rules) : report_escape.wg,
				footer.fork ? (0, report_escape.Te)`unverified run from a fork` : report_escape.wg,
				(0, report_escape.Te)`${(0, report_escape.aL)(footer.finishedAt)} UTC`
			];
			return (0, report_escape.Te)`<sub>${(0, report_escape.fj)(parts, " · ")}</sub>`;
		}
		;
		const COMMENT_BYTES = 6e4;
		const LADDER = [
			{
				rows: 10,
				foldedRows: 500,
				evidence: 25,
				ids: 15,
				lines: 20,
				folds: "all"
			},
			{
				rows: 10,
				foldedRows: 200,
				evidence: 25,
				ids: 15,
				lines: 20,
				folds: "method"
			},
			{
				rows: 10,
				foldedRows: 50,
				evidence: 8,
				ids: 15,
				lines: 10,
				folds: "method"
			},
			{
				rows: 10,
				foldedRows: 0,
				evidence: 3,
				ids: 10,
				lines: 5,
				folds: "none"
			},
			{
				rows: 10,
				foldedRows: 0,
				evidence: 0,
				ids: 5,
				lines: 3,
				folds: "none"
			},
			{
				rows: 0,
				foldedRows: 0,
				evidence: 0,
				ids: 0,
				lines: 1,
				folds: "none"
			}
		];
		function renderComment(model) {
			const marker = (0, report_marker.g)(model.key);
			const bodies = model.headline.state === "UNCHANGED" ? [(0, report_escape.fj)([unchanged(model), ruleChanges(model, RULE_LINES)], "\n\n"), unchanged(model)] : [...LADDER.map((rung) => body(model, rung)), minimal(model)];
			const renderings = bodies.map((text) => `${marker}\n${text}\n`).filter((text) => Buffer.byteLength(text) <= COMMENT_BYTES);
			return [...new Set(renderings)];
		}
		const RULE_LINES = 50;
		function body(model, rung) {
			const unjudged = model.headline.state === "UNJUDGED";
			return (0, report_escape.fj)([
				verdict(model),
				unjudged ? missingTrials(model) : report_escape.wg,
				metricTable(model),
				unknowns(model),
				who(model),
				couldSee(model),
				newlyBroken(model, rung),
				watched(model, rung),
				mustPass(model, rung),
				unjudged ? report_escape.wg : fixedAndFlaky(model, rung),
				rung.folds === "none" || unjudged ? report_escape.wg : costAndLatency(model),
				unjudged ? report_escape.wg : missingTrials(model),
				ruleChanges(model, rung.lines),
				besideVerdict(model, rung.lines),
				rung.folds === "none" ? report_escape.wg : stillFailing(model, rung),
				rung.folds === "all" ? allScenarios(model) : report_escape.wg,
				rung.folds === "none" ? report_escape.wg : method(model),
				foot(model)
			], "\n\n");
		}
		function newlyBroken(model, rung) {
			const { broken } = model.scenarios;
			if (broken.length === 0) return report_escape.wg;
			const note = model.singleTrial ? (0, report_escape.Te)`With one trial a side, a flaky scenario looks the same as a broken one: \`repeat\` in the gate tells them apart.` : report_escape.wg;
			const title = model.headline.state === "UNJUDGED" ? (0, report_escape.Te)`### Broken in what ran (${broken.length})` : (0, report_escape.Te)`### Newly broken (${broken.length})`;
			const lock = broken.slice(0, rung.rows).some(({ tagged }) => tagged) ? lockNote(model) : report_escape.wg;
			return (0, report_escape.fj)([
				title,
				(0, report_escape.fj)([lock, note], " "),
				failingTable(model, broken, rung)
			], "\n\n");
		}
		const lockNote = ({ policy }) => policy.evidence ? (0, report_escape.Te)`🔒 is tagged \`regression\`: it has a rule of its own.` : (0, report_escape.Te)`🔒 is tagged \`regression\`: it must always pass.`;
		function watched(model, rung) {
			const rows = model.scenarios.watched;
			if (rows.length === 0 || !model.seen.failuresDecide) return report_escape.wg;
			return (0, report_escape.fj)([
				(0, report_escape.Te)`### Failing now (${rows.length})`,
				(0, report_escape.Te)`All together they are more than chance explains; each alone may be chance.`,
				failingTable(model, rows, rung)
			], "\n\n");
		}
		function mustPass(model, rung) {
			const rows = model.scenarios.mustPass;
			if (rows.length === 0) return report_escape.wg;
			const title = model.compared ? (0, report_escape.Te)`### Regression scenarios that fail, though not newly broken (${rows.length})` : (0, report_escape.Te)`### Failing (${rows.length})`;
			return (0, report_escape.fj)([title, failingTable(model, rows, rung)], "\n\n");
		}
		function fixedAndFlaky({ scenarios, compared, seen }, { ids }) {
			if (!compared) return report_escape.wg;
			const line = (title, rows, counts) => {
				if (rows.length === 0) return report_escape.wg;
				const list = idList(rows, ids, counts);
				return ids > 0 ? (0, report_escape.Te)`**${title} (${rows.length})**: ${list}` : (0, report_escape.Te)`**${title}**: ${rows.length}`;
			};
			return (0, report_escape.fj)([
				line((0, report_escape.Te)`Newly fixed`, scenarios.fixed, false),
				seen.failuresDecide ? report_escape.wg : line((0, report_escape.Te)`Watched: they fail now, which chance can explain`, scenarios.watched, true),
				line((0, report_escape.Te)`Flaky, not counted as broken`, scenarios.flaky, true),
				line((0, report_escape.Te)`On one side only, not compared`, scenarios.unpaired, false),
				scenarios.notRun > 0 ? (0, report_escape.Te)`**Not run (${scenarios.notRun})**: the verdict was certain before their turn` : report_escape.wg
			], "\n\n");
		}
		function stillFailing({ scenarios, names }, { ids }) {
			const { failing } = scenarios;
			if (failing.length === 0) return report_escape.wg;
			return (0, report_escape.zH)([
				`Still failing (${failing.length}): they fail on `,
				names.baseline,
				" too"
			], idList(failing, Math.max(ids, 100), true));
		}
		function allScenarios({ scenarios, names, compared, headline, seen }) {
			if (scenarios.all.length === 0 || headline.state === "UNJUDGED") return report_escape.wg;
			const rows = scenarios.all.map((row) => [
				scenarioLink(row),
				...sides(row, compared),
				...compared ? [seen.atStop && row.candidate === "—" ? (0, report_escape.Te)`not run` : word(row)] : []
			]);
			const head = compared ? [
				(0, report_escape.Te)`${names.baseline}`,
				(0, report_escape.Te)`${names.candidate}`,
				(0, report_escape.Te)`change`
			] : [(0, report_escape.Te)`passed`];
			return (0, report_escape.zH)([`All scenarios (${scenarios.all.length})`], (0, report_escape.tp)([[(0, report_escape.Te)`scenario`, ...head], ...rows], compared ? [
				"l",
				"r",
				"r",
				"l"
			] : ["l", "r"]));
		}
		const word = ({ change, flaky }) => flaky && change === "watched" ? (0, report_escape.Te)`flaky` : (0, report_escape.Te)`${(0, report_escape.aL)(change)}${flaky ? (0, report_escape.Te)`, flaky` : report_escape.wg}`;
		function minimal(model) {
			const { headline, footer } = model;
			return (0, report_escape.fj)([
				(0, report_escape.Te)`**${(0, report_escape.aL)(headline.title)}** — ${(0, report_escape.em)(headline.sentence)}`,
				footer.runUrl === undefined ? report_escape.wg : (0, report_escape.nf)((0, report_escape.Te)`The run has the details.`, footer.runUrl),
				foot(model)
			], "\n\n");
		}
		function unchanged(model) {
			const { headline, footer } = model;
			const reasons = [headline.sentence, ...headline.more].map((phrase) => (0, report_escape.em)(phrase));
			const run = footer.runUrl === undefined ? report_escape.wg : (0, report_escape.nf)((0, report_escape.Te)`run`, footer.runUrl);
			const line = (0, report_escape.Te)`**Agent Tester**: ${(0, report_escape.fj)([
				...reasons,
				run,
				(0, report_escape.Te)`suite ${footer.suite}`
			], " · ")}`;
			return (0, report_escape.fj)([line, ruleChanges(model, 20)], "\n\n");
		}
	}),
	9924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Az: () => forWorkflowProperty,
			Cx: () => forJson,
			EU: () => fence,
			Qf: () => forTerminal,
			Rz: () => diffFence,
			Sd: () => forWorkflowCommand,
			Sg: () => forLink,
			Te: () => gfm,
			Z0: () => forXml,
			aL: () => words,
			aY: () => code,
			em: () => sentence,
			fj: () => join,
			nf: () => link,
			pj: () => plain,
			tp: () => table,
			uJ: () => forShell,
			vP: () => figure,
			wg: () => EMPTY,
			zH: () => details
		});
		var markdown_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
		var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91497);
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41898);
		var _base_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77755);
		const INLINE = 160;
		const BLOCK = 1500;
		const BLOCK_LINES = 40;
		const EMPTY = "";
		const raw = (text) => typeof text === "string" ? text : (0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
		const glue = (left, right) => left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
		function gfm(literals, ...values) {
			const show = (value) => typeof value === "object" ? code(value) : String(value);
			return literals.reduce((out, literal, i) => {
				const value = values[i - 1];
				return glue(value === undefined ? out : glue(out, show(value)), literal);
			}, "");
		}
		function join(parts, between) {
			return parts.filter((part) => part !== "").reduce((out, part) => out === "" ? part : glue(glue(out, between), part), "");
		}
		function code(text, most = INLINE) {
			const line = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw(text), most);
			if (line === "") return gfm`*empty*`;
			return line.split("|").map(codeSpan).join("&#124;");
		}
		function longestRun(text, character) {
			let longest = 0;
			let run = 0;
			for (const each of text) {
				run = each === character ? run + 1 : 0;
				longest = Math.max(longest, run);
			}
			return longest;
		}
		function codeSpan(text) {
			if (text === "") return "";
			const ticks = "`".repeat(longestRun(text, "`") + 1);
			const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
			return `${ticks}${pad}${text}${pad}${ticks}`;
		}
		const PROSE = /^(?:[\p{L}\p{M}\p{N} .,;:%()'"…–—−→×≤≥±+\-/*_~!?=<>]|\$(?=\d))*$/u;
		const ACTIVE = /<[\w/!?]|:\/\/|www\.|\bGH-\d|:[\w+-]+:|\b[0-9a-f]{7,}\b/i;
		const MARKUP = /[*_~<]|^[-+=>]|^\d{1,9}[.)](?=\s|$)/g;
		function words(text, most = 600) {
			const line = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw(text), most);
			if (!PROSE.test(line) || ACTIVE.test(line)) return code(line, most);
			return line.replace(MARKUP, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
		}
		function figure(text) {
			return words(text).replaceAll(" ", "&nbsp;");
		}
		function sentence(phrase, { most = INLINE } = {}) {
			return join(phrase.map((part) => typeof part === "object" ? code(part, most) : typeof part === "number" ? gfm`${part}` : spaced(part)), "");
		}
		function spaced(text) {
			const inner = words(text);
			if (text.trim() === "") return text === "" ? "" : " ";
			return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
		}
		function fence(text, info = "text", most = BLOCK) {
			const { head, rest } = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.om)(raw(text), most);
			const lines = head.split("\n");
			const more = [lines.length > BLOCK_LINES ? `… ${lines.length - BLOCK_LINES} more lines` : "", rest > 0 ? `… ${rest} more characters` : ""];
			const body = [...lines.slice(0, BLOCK_LINES), ...more.filter(Boolean)].join("\n");
			const ticks = "`".repeat(Math.max(3, longestRun(body, "`") + 1, longestRun(body, "~") + 1));
			return `${ticks}${info}\n${body}\n${ticks}`;
		}
		function diffFence(lines) {
			return fence(lines.map(({ sign, text }) => `${sign} ${(0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.p)(text), 400)}`).join("\n"), "diff", 4e3);
		}
		function table(rows, align) {
			return (0, markdown_table__WEBPACK_IMPORTED_MODULE_2__.Q)(rows, {
				align,
				alignDelimiters: false
			});
		}
		function details(summary, body) {
			const title = summary.map((part) => typeof part === "object" ? htmlCode(part) : html(String(part))).join("");
			return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
		}
		const entity = (character) => `&#${character.codePointAt(0)};`;
		const html = (own) => (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(own).replace(/\s+/g, " ").replace(/[^\p{L}\p{N}\p{M} .,:;()%…—–−→×·🔒-]/gu, entity);
		const htmlCode = (text) => `<code>${(0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.p)(text), INLINE).replace(/[\x21-\x2c\x2f\x3a-\x40\x5b-\x5e`\x7b-\x7e]/g, entity)}</code>`;
		function link(label, url) {
			if (url === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(url)) return label;
			return gfm`[${label}](${url.replace(/[()<>\\`|"'*_~[\]]/g, percent)})`;
		}
		const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
		function forLink(path) {
			const segments = raw(path).replace(/\p{Cs}/gu, "").split("/");
			return segments.map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join("/");
		}
		function forTerminal(text, most = 1e3) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw(text), most);
		}
		const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
		function forXml(text, most = 1e4) {
			const { head, rest } = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.om)(raw(text), most);
			const whole = rest > 0 ? `${head} … ${rest} more characters` : head;
			return whole.replace(NOT_XML, "�").replace(/[&<>"'\n\t]/g, entity);
		}
		function forWorkflowCommand(text, most = 4e3) {
			return (0, _base_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__.w)((0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.om)(raw(text), most).head);
		}
		function forWorkflowProperty(text, most = 400) {
			return forWorkflowCommand((0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw(text), most), most).replaceAll(":", "%3A").replaceAll(",", "%2C");
		}
		function forShell(text) {
			const word = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw(text), 4e3);
			return /^[\w./@:+][\w./@:+-]*$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
		}
		function forJson(text) {
			return raw(text);
		}
		function plain(phrase) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(phrase.map((part) => typeof part === "number" ? String(part) : raw(part)).join(""), 4e3);
		}
	}),
	78729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => parseMarker,
			g: () => formatMarker
		});
		const START = "<!-- agent-tester:v1 ";
		const LINE = /^<!-- agent-tester:v1 suite=([\w.~%-]{0,2000}) head=([0-9a-f]{0,64}) run=([\w.~%-]{0,2000}) attempt=(\d{1,6}) -->$/;
		function encode(value) {
			const plain = value.replace(/\p{Cs}/gu, "").slice(0, 200);
			return encodeURIComponent(plain.replace(/\p{Cs}/gu, "")).replace(/[^\w.~%-]|(?<=-)-/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function formatMarker(key) {
			const head = /^[0-9a-f]{1,64}$/.test(key.headSha) ? key.headSha : "";
			const attempt = Math.min(999999, Math.max(0, Math.trunc(key.attempt)));
			return `${START}suite=${encode(key.suite)} head=${head} run=${encode(key.runId)} attempt=${attempt} -->`;
		}
		function parseMarker(line) {
			const [, suite, headSha, runId, attempt] = LINE.exec(line.replace(/\r$/, "")) ?? [];
			if (suite === undefined || headSha === undefined || runId === undefined || attempt === undefined) return undefined;
			try {
				return {
					suite: decodeURIComponent(suite),
					headSha,
					runId: decodeURIComponent(runId),
					attempt: Number(attempt)
				};
			} catch {
				return undefined;
			}
		}
	}),
	96554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cI: () => seen,
			q6: () => unchangedLine
		});
		var _base_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18253);
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41898);
		var _verdict_paired_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45125);
		const OFTEN = .1;
		function seen({ input: { outcome } }) {
			if (outcome.kind !== "judged") return {
				lines: [],
				atStop: false,
				failuresDecide: false
			};
			const { paired, rejectsUnchanged: share } = outcome.verdict;
			if (paired) {
				const failuresDecide = paired.gates.some(({ gate, state }) => state === "worse" && gate !== "cost" && gate !== "latency");
				return {
					lines: linesOf(paired),
					atStop: stopped(paired),
					failuresDecide
				};
			}
			const often = share !== undefined && share > OFTEN;
			const advice = [
				"The policy ",
				(0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.b)("paired"),
				" wants evidence as well: it rejects on what chance does not explain."
			];
			return {
				lines: often ? [[
					...unchangedLine(share),
					" ",
					...advice
				]] : [],
				atStop: false,
				failuresDecide: false
			};
		}
		function unchangedLine(share) {
			const often = share > 0 && share < .005 ? "less than 1 %" : `${Math.round(share * 100)} %`;
			return [`On this very data this policy would reject an unchanged candidate ${often} of the time.`];
		}
		const stopped = ({ look, looks, trials }) => look < looks && trials.saved > 0;
		function linesOf(evidence) {
			const { trials, look, looks, passHat, repeated, power } = evidence;
			const spent = (0, _base_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(trials.spent, "candidate trial");
			const took = stopped(evidence) ? `Stopped after look ${look} of ${looks}: ${spent}, ${trials.saved} saved. Changes are as they stood at the stop, which overstates them a little.` : looks > 1 ? `Took ${look} of ${looks} looks: ${spent}.` : `Looked once, at all of ${spent}.`;
			return [
				[`Could see a drop of ${(0, _verdict_paired_words_js__WEBPACK_IMPORTED_MODULE_1__.WR)(power.detectable)}; a 5-point drop is ${missed(power.missFive)}.`],
				[baselineLine(evidence)],
				[took],
				...passHat ? [[
					`All of ${passHat.k} trials pass: ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_2__.TS)(passHat.baseline)}`,
					...passHat.candidate === null ? [] : [` → ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_2__.TS)(passHat.candidate)}`],
					" of scenarios (",
					(0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.b)(`pass^${passHat.k}`),
					passHat.candidate === null ? ") of the baseline; the candidate ran once." : ")."
				]] : [],
				...repeated > 0 ? [[`Repeats of ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(repeated, "scenario")} are one answer given again: they count once.`]] : []
			];
		}
		function baselineLine({ baseline: { depth, stored, oldestDays, drift } }) {
			const runs = Number(depth.toFixed(1));
			const start = `Baseline: ${runs} ${runs === 1 ? "run" : "runs"} a scenario`;
			if (stored === 0) return `${start}, none of them from the store.`;
			const days = Math.round(oldestDays ?? 0);
			const age = oldestDays === undefined ? "" : `, the oldest ${days === 0 ? "less than a day" : (0, _base_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(days, "day")} old`;
			const agrees = drift === undefined ? "" : drift.drifted ? `; fresh runs disagree with the stored ones (${pValue(drift.p)}), so the baseline has drifted` : `; fresh runs agree with the stored ones (${pValue(drift.p)}): no drift`;
			return `${start}, ${stored} stored${age}${agrees}.`;
		}
		const pValue = (p) => p < .001 ? "p < 0.001" : `p = ${p.toFixed(p < .1 ? 3 : 2)}`;
		function missed(chance) {
			const often = frequency(chance);
			return often.startsWith("almost") ? `${often} missed` : `missed ${often}`;
		}
		function frequency(chance) {
			if (chance < .05) return "almost never";
			if (chance > .95) return "almost always";
			const fractions = [
				[1, 2],
				[1, 3],
				[2, 3],
				[1, 4],
				[3, 4],
				...Array.from({ length: 9 }, (_, i) => [i + 1, 10])
			];
			const distance = ([times, of]) => Math.abs(times / of - chance);
			const [times, of] = fractions.reduce((best, each) => distance(each) < distance(best) - 1e-12 ? each : best);
			return `${times} ${times === 1 ? "time" : "times"} in ${of}`;
		}
	}),
	650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => ownWords });
		function ownWords(text) {
			return text.replaceAll(">=", "≥").replaceAll("<=", "≤");
		}
	}),
	69514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => renderTerminal });
		var external_node_util_ = __webpack_require__(57975);
		var report_escape = __webpack_require__(9924);
		;
		const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
		const MARK = /\p{M}/u;
		function columnsOf(point) {
			if (MARK.test(point)) return 0;
			return WIDE.test(point) ? 2 : 1;
		}
		function fit(text, most) {
			let width = 0;
			let room = "";
			let roomWidth = 0;
			for (const point of text) {
				const columns = columnsOf(point);
				if (width + columns > most) return most < 1 ? {
					text: "",
					width: 0
				} : {
					text: `${room}…`,
					width: roomWidth + 1
				};
				width += columns;
				if (width <= most - 1) [room, roomWidth] = [room + point, width];
			}
			return {
				text,
				width
			};
		}
		function pad(text, columns, align) {
			const fitted = fit(text, columns);
			const space = " ".repeat(columns - fitted.width);
			return align === "l" ? fitted.text + space : space + fitted.text;
		}
		function wrap(text, columns) {
			const lines = [];
			let line = "";
			let width = 0;
			const flush = () => {
				if (line !== "") lines.push(line);
				[line, width] = ["", 0];
			};
			for (const word of text.split(" ").filter((each) => each !== "")) {
				const whole = fit(word, Infinity).width;
				if (line !== "" && width + 1 + whole <= columns) [line, width] = [`${line} ${word}`, width + 1 + whole];
				else {
					flush();
					for (const point of word) {
						const own = columnsOf(point);
						if (width + own > columns) flush();
						[line, width] = [line + point, width + own];
					}
				}
			}
			flush();
			return lines;
		}
		;
		const COLOURS = {
			APPROVE: "green",
			REJECT: "red",
			INCONCLUSIVE: "yellow",
			UNJUDGED: "yellow",
			"NO-BASELINE": "cyan",
			MEASURED: "cyan",
			UNCHANGED: "cyan"
		};
		const STATUS = {
			worse: ["✗ worse", "red"],
			"not-worse": ["✓ not worse", "green"],
			undecided: ["? undecided", "yellow"],
			fails: ["✗ fails", "red"],
			better: ["✓ better", "green"],
			same: ["✓ same", "green"],
			within: ["✓ within limit", "green"],
			lower: ["- but fails more", "dim"],
			unknown: ["? unknown", "yellow"],
			advisory: ["- advisory", "dim"],
			"not-gated": ["-", "dim"]
		};
		const MOST_ROWS = 20;
		function renderTerminal(model, { columns, colour }) {
			const width = Math.max(40, Math.floor(columns));
			const paint = (name, text) => colour ? (0, external_node_util_.styleText)(name, text, { validateStream: false }) : text;
			const blocks = [
				verdictBox(model, width, paint),
				metricLines(model, width, paint),
				who(model, width),
				model.seen.lines.flatMap((line) => wrap(`- ${(0, report_escape.pj)(line)}`, width)),
				failing("Newly broken", model.scenarios.broken, width, paint),
				model.seen.failuresDecide ? failing("Failing now", model.scenarios.watched, width, paint) : [],
				failing(model.compared ? "Regression scenarios that fail" : "Failing", model.scenarios.mustPass, width, paint),
				counts(model, width),
				beside(model, width, paint)
			];
			return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
		}
		function verdictBox({ headline }, width, paint) {
			const colour = COLOURS[headline.state];
			const inner = width - 4;
			const lines = [...wrap(`${headline.title}: ${(0, report_escape.pj)(headline.sentence)}`, inner).map((line) => paint("bold", pad(line, inner, "l"))), ...headline.more.flatMap((phrase) => wrap((0, report_escape.pj)(phrase), inner)).map((line) => pad(line, inner, "l"))];
			const edge = (text) => paint(colour, text);
			const bar = "─".repeat(width - 2);
			return [
				edge(`╭${bar}╮`),
				...lines.map((line) => `${edge("│")} ${line} ${edge("│")}`),
				edge(`╰${bar}╯`)
			];
		}
		function metricLines({ metrics, names, compared, seen }, width, paint) {
			if (metrics.main.length === 0) return [];
			const cells = (row) => compared ? [
				row.label,
				row.baseline,
				row.candidate,
				row.change,
				row.allowed
			] : [row.label, row.candidate];
			const head = compared ? [
				"",
				(0, report_escape.Qf)(names.baseline, 16),
				(0, report_escape.Qf)(names.candidate, 16),
				seen.atStop ? "change at stop" : "change",
				"allowed"
			] : ["", (0, report_escape.Qf)(names.candidate, 16)];
			const rows = [head, ...metrics.main.map(cells)];
			const widths = head.map((_, i) => Math.max(...rows.map((row) => fit(row[i] ?? "", width).width)));
			return rows.map((row, index) => {
				const text = row.map((cell, i) => pad(cell, widths[i] ?? 0, i === 0 ? "l" : "r")).join("  ");
				const metric = metrics.main[index - 1];
				const [word, colour] = metric && compared ? STATUS[metric.status] : ["", "dim"];
				const left = fit(text, width);
				const right = fit(word, width - left.width - 2);
				const line = index === 0 ? paint("dim", left.text.trimEnd()) : left.text.trimEnd();
				return right.width > 0 ? `${left.text}  ${paint(colour, right.text)}` : line;
			});
		}
		function who({ who: { baseline, candidate, differences, extent } }, width) {
			const sides = [baseline, candidate].flatMap((side) => side ? [`${(0, report_escape.Qf)(side.name, 60)} (${(0, report_escape.Qf)(side.model, 60)}, ${(0, report_escape.Qf)(side.origin, 60)})`] : []);
			const parts = [
				sides.join(" against "),
				differences.map(report_escape.pj).join(", "),
				...extent
			].filter(Boolean);
			return wrap(parts.join(" · "), width);
		}
		function failing(title, rows, width, paint) {
			if (rows.length === 0) return [];
			const lines = rows.slice(0, MOST_ROWS).flatMap((row) => {
				const place = row.spot ? `${(0, report_escape.Qf)(row.spot.file, 200)}:${row.spot.line}` : "";
				const facts = [
					`${row.baseline} → ${row.candidate}`,
					(0, report_escape.pj)(row.gist),
					row.stage ?? "",
					row.cause,
					place
				];
				return [fit(`  ${paintless(row)}${(0, report_escape.Qf)(row.id, 200)}`, width).text, ...wrap(facts.filter(Boolean).join(" · "), width - 4).map((line) => paint("dim", `    ${line}`))];
			});
			const rest = rows.length - MOST_ROWS;
			const first = rows[0] && !rows[0].evidence.bare ? wrap(`Reproduce: ${(0, report_escape.Qf)(rows[0].evidence.reproduce, 400)}`, width - 2) : [];
			return [
				paint("bold", `${title} (${rows.length})`),
				...lines,
				...rest > 0 ? [`  … ${rest} more`] : [],
				...first.map((line) => `  ${line}`)
			];
		}
		const paintless = ({ tagged }) => tagged ? "[regression] " : "";
		function counts({ scenarios, compared }, width) {
			if (!compared) return [];
			const told = [
				["newly fixed", scenarios.fixed.length],
				["still failing", scenarios.failing.length],
				["watched, chance can explain it", scenarios.watched.length],
				["flaky", scenarios.flaky.length],
				["on one side only", scenarios.unpaired.length],
				["not run, the verdict was certain before", scenarios.notRun]
			];
			const parts = told.flatMap(([what, count]) => count > 0 ? [`${what}: ${count}`] : []);
			return parts.length > 0 ? wrap(parts.join(" · "), width) : [];
		}
		function beside(model, width, paint) {
			const { missing, integrity, data, judge, warnings } = model;
			const lines = [
				...missing.lost > 0 ? [`No result for ${missing.lost} of ${missing.planned} trials, which count as missing:`, ...missing.causes.map(({ count, service, message }) => `${count} × ${(0, report_escape.Qf)(service, 60)}: ${(0, report_escape.Qf)(message, 400)}`)] : [],
				...missing.cancelled > 0 ? [`Stopped early: ${missing.cancelled} trials were cancelled.`] : [],
				...integrity.slice(0, 10).map(({ what, detail }) => `Rules changed, ${what}: ${(0, report_escape.Qf)(detail, 300)}`),
				...integrity.length > 10 ? [`… and ${integrity.length - 10} more changes of the rules`] : [],
				...data.kind === "failed" ? [`Training data was not stored: ${(0, report_escape.Qf)(data.failure, 400)}`] : [],
				...warnings.slice(0, 10).map((warning) => (0, report_escape.Qf)(warning, 400))
			].flatMap((text) => wrap(`! ${text}`, width).map((line) => paint("yellow", line)));
			const stored = data.kind === "stored" ? wrap(`${data.examples} examples added to ${(0, report_escape.Qf)(data.location, 200)}`, width) : [];
			const judged = judge.flatMap((line) => wrap(`Judge: ${(0, report_escape.pj)(line)}`, width));
			return [
				...lines,
				...judged,
				...stored,
				...wrap(`Results: ${(0, report_escape.Qf)(model.resultsPath, 400)}`, width)
			];
		}
	}),
	95302: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => graderFailure,
			s: () => outcomeOf
		});
		function outcomeOf({ execution, validation }) {
			const passed = execution ? validation?.passed ?? null : null;
			if (passed === null) return "missing";
			return passed ? "passed" : "failed";
		}
		function graderFailure({ validation }) {
			if (validation?.passed !== null) return undefined;
			const failed = validation.details.find(({ missing, weight }) => missing && weight > 0);
			return failed?.message ?? "only a judge that is not trusted expects anything here";
		}
	}),
	37567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IS: () => shardOf,
			pU: () => selectionHash,
			uK: () => parseShard
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28338);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60730);
		const MOST_SHARDS = 256;
		function parseShard(text, name) {
			const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
			const shard = {
				index: Number(index),
				of: Number(of)
			};
			const isShard = shard.index >= 1 && shard.index <= shard.of && shard.of <= MOST_SHARDS;
			if (isShard) return shard;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				path: name,
				message: `is ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_2__.hD)(text)}, expected a part and their number, from 1/1 to ${MOST_SHARDS}/${MOST_SHARDS}`,
				hint: "write 2/4 for the second of four shards"
			});
		}
		function shardOf(suite, { index, of }) {
			const dealt = suite.scenarios.map(({ id }) => ({
				id,
				rank: (0, _base_hash_js__WEBPACK_IMPORTED_MODULE_1__.qQ)(id)
			})).sort((a, b) => a.rank < b.rank ? -1 : 1).filter((_, at) => at % of === index - 1);
			const ids = new Set(dealt.map(({ id }) => id));
			return {
				...suite,
				scenarios: suite.scenarios.filter(({ id }) => ids.has(id))
			};
		}
		function selectionHash(scenarios) {
			return (0, _base_hash_js__WEBPACK_IMPORTED_MODULE_1__.qQ)(scenarios.map(({ id, hash }) => `${id} ${hash}`).sort());
		}
	}),
	45125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W9: () => settlement,
			WR: () => points,
			de: () => regressionResult,
			kg: () => LABELS,
			xp: () => gateResult
		});
		var _base_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18253);
		const LABELS = {
			success: "success",
			tool: "tool selection",
			quality: "response quality",
			cost: "cost per query",
			latency: "latency"
		};
		const SEVERITIES = {
			success: "high",
			quality: "high",
			tool: "high",
			cost: "medium",
			latency: "medium"
		};
		const STATES = {
			worse: "fail",
			"not-worse": "pass",
			undecided: "undecided",
			unknown: "unknown",
			advisory: "advisory"
		};
		const FAR = 1;
		const FULL_POOL = 10;
		function gateResult(row, margins) {
			return {
				gate: row.gate,
				state: STATES[row.state],
				severity: SEVERITIES[row.gate],
				allowed: allowed(row.gate, margins),
				message: finding(row, margins)
			};
		}
		const isAmount = (gate) => gate === "cost" || gate === "latency";
		const share = (fraction) => (0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.KN)(fraction, Math.abs(fraction * 100 - Math.round(fraction * 100)) < 1e-9 ? 0 : 1);
		const allowed = (gate, margins) => `${isAmount(gate) ? "+" : "−"}${share(margins[gate])}`;
		function show(gate, value) {
			if (gate === "cost") return (0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.dR)(value);
			if (gate === "latency") return (0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.p0)(value);
			return gate === "quality" ? value.toFixed(2) : (0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.KN)(value);
		}
		function moved({ gate, baseline, candidate }) {
			const [before, after] = [show(gate, baseline ?? 0), show(gate, candidate ?? 0)];
			if (before === after) return `${LABELS[gate]} stayed at ${after}`;
			return `${LABELS[gate]} ${(candidate ?? 0) < (baseline ?? 0) ? "fell" : "rose"} from ${before} to ${after}`;
		}
		function worsening({ gate, baseline, change }) {
			if (change === null || baseline === null) return 0;
			if (isAmount(gate)) return change;
			return baseline > 0 ? -change / baseline : 0;
		}
		function finding(row, margins) {
			const { gate, state, unknownBecause } = row;
			const margin = margins[gate];
			const beyond = worsening(row) >= margin * (1 - 1e-9) && worsening(row) > 0;
			switch (state) {
				case "unknown": return `${LABELS[gate]} is unknown: ${unknownBecause ?? "no value"}`;
				case "worse": {
					const far = (row.z ?? 0) >= (row.bound ?? Infinity) + FAR;
					const amount = isAmount(gate) ? ` (+${share(row.change ?? 0)})` : "";
					return `${moved(row)}${amount}: more than the ${share(margin)} allowed, and ${far ? "far " : ""}more than chance explains`;
				}
				case "not-worse": return `${moved(row)}: ${ruledOut(row, margin)} is very unlikely`;
				case "undecided": return beyond ? `${moved(row)}: more than the ${share(margin)} allowed, but chance can explain it` : `${moved(row)}: ${ruledOut(row, margin)} cannot be ruled out`;
				case "advisory": return `${moved(row)}: told, not judged, because the two sides ran at different times`;
			}
		}
		function ruledOut({ gate, baseline }, margin) {
			if (isAmount(gate)) return `a rise of more than ${share((1 + margin) ** 2 - 1)}`;
			const drop = 2 * margin * (baseline ?? 0);
			return gate === "quality" ? `a drop of more than ${drop.toFixed(2)}` : `a drop of more than ${points(drop)}`;
		}
		function points(drop) {
			const value = drop * 100;
			const text = value >= 3 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, "");
			return `${text} ${text === "1" ? "point" : "points"}`;
		}
		function regressionResult(regression) {
			const base = {
				gate: "regression",
				severity: "high",
				allowed: "none broken"
			};
			const having = (...states) => regression.filter(({ state }) => states.includes(state)).length;
			if (regression.length === 0) {
				return {
					...base,
					state: "unknown",
					message: "no scenario is tagged regression"
				};
			}
			const tagged = (0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.LS)(regression.length, "regression-tagged scenario");
			const broken = having("broken");
			if (broken > 0) {
				const verb = broken === 1 ? "is" : "are";
				const message = `${broken} of ${tagged} ${verb} broken: so few passes in repeated attempts are no accident`;
				return {
					...base,
					state: "fail",
					message
				};
			}
			const open = having("watched", "pending");
			const left = having("quarantined");
			const aside = left > 0 ? `; ${left} with too few or too mixed baseline runs ${left === 1 ? "counts" : "count"} only among all` : "";
			if (open > 0) {
				return {
					...base,
					state: "undecided",
					message: `${open} of ${tagged} failed, which chance can explain${aside}`
				};
			}
			const held = regression.length - left;
			if (held === 0) {
				const message = `${tagged} with too few or too mixed baseline runs for a rule of their own; they count among all`;
				return {
					...base,
					state: "advisory",
					message
				};
			}
			return {
				...base,
				state: "pass",
				message: `${held} of ${tagged} held${aside}`
			};
		}
		function settlement(evidence, { depth, stored }) {
			const sees = `${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.LS)(evidence.compared, "scenario")} can only see drops over ${points(evidence.power.detectable)}`;
			const more = Math.min(3, Math.floor(FULL_POOL - depth));
			const other = stored > 0 && more > 0 ? `let the default branch collect ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_0__.LS)(more, "more run")} of the baseline` : "run each of them more often";
			return `${sees}: add scenarios or ${other}`;
		}
	}),
	79782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => createWorld });
		var external_node_path_ = __webpack_require__(76760);
		var clock = __webpack_require__(89182);
		var host_progress = __webpack_require__(32313);
		var worktree = __webpack_require__(10471);
		var promises_ = __webpack_require__(51455);
		var errors = __webpack_require__(45145);
		;
		async function writeBelow(top, path, text) {
			const target = (0, external_node_path_.resolve)(top, path);
			await refuseLinkOut(top, target);
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
			await (0, promises_.writeFile)(target, typeof text === "string" ? text : inBlocks(text));
		}
		const BLOCK = 32 * 1024;
		function* inBlocks(pieces) {
			let block = "";
			for (const piece of pieces) {
				block += piece;
				if (block.length < BLOCK) continue;
				yield block;
				block = "";
			}
			if (block !== "") yield block;
		}
		async function refuseLinkOut(top, target) {
			const path = (0, external_node_path_.relative)(top, target);
			const parts = path.split(external_node_path_.sep);
			if (parts[0] === "..") return;
			const realTop = await (0, promises_.realpath)(top);
			let at = top;
			for (const part of parts) {
				at = (0, external_node_path_.join)(at, part);
				const found = await unlessAbsent((0, promises_.lstat)(at));
				if (!found) return;
				if (!found.isSymbolicLink()) continue;
				const real = await unlessAbsent((0, promises_.realpath)(at));
				if (real === realTop || real?.startsWith(realTop + external_node_path_.sep)) continue;
				throw new errors.yo({
					place: { file: (0, external_node_path_.relative)(top, at) },
					message: `is a link that leads out of ${top}, so nothing is written through it`,
					hint: "put a folder in its place, or name another one"
				});
			}
		}
		async function unlessAbsent(found) {
			try {
				return await found;
			} catch (error) {
				if ((0, errors.up)(error, "ENOENT") || (0, errors.up)(error, "ELOOP")) return undefined;
				throw error;
			}
		}
		var untrusted = __webpack_require__(41898);
		var environment = __webpack_require__(96642);
		var paths = __webpack_require__(97147);
		;
		const AUTHOR = {
			name: "github-actions[bot]",
			email: "41898282+github-actions[bot]@users.noreply.github.com"
		};
		function createWorld(around) {
			const { env, logger, screen, context, cwd, pathPrefix, signal, token, review } = around;
			const progress = (0, host_progress.m)(around.progress, {
				screen,
				logger,
				clock: clock.m
			});
			const tree = (0, worktree._)(cwd);
			const files = around.label === undefined ? tree : {
				...tree,
				label: around.label
			};
			return {
				env,
				clock: clock.m,
				logger,
				context,
				files,
				pathPrefix,
				signal,
				onRunEvent: (event) => progress.update(event),
				...review ? { review } : {},
				base: around.base,
				async createAgent(config, source, users) {
					for (const name of [config, users].flatMap(keyNames)) {
						const value = env[name];
						if (value && value.length >= 4) around.mask(value);
					}
					const { createAgent, checkAgent } = await Promise.all([__webpack_require__.e(15), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 58294));
					checkAgent(config, Object.values(config.models), env);
					return await createAgent(config, {
						env,
						files: source,
						clock: clock.m,
						users
					});
				},
				async openScripts() {
					const { createScriptRunner } = await __webpack_require__.e(290).then(__webpack_require__.bind(__webpack_require__, 11290));
					return createScriptRunner({
						cwd,
						top: (0, external_node_path_.resolve)(cwd, pathPrefix.replace(/[^/]+/g, "..")),
						env
					});
				},
				async graders(config, asked) {
					const { judge } = config;
					if (!judge || asked.size === 0) return {};
					const key = env[judge.apiKeyEnv];
					if (key) around.mask(key);
					const deps = {
						env,
						clock: clock.m
					};
					const { createOpenAiJudge } = await Promise.all([__webpack_require__.e(15), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 126));
					const { createOpenAiEmbedder } = await Promise.all([__webpack_require__.e(15), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 30501));
					return {
						...asked.has("judge") ? { judge: createOpenAiJudge(config, judge, deps) } : {},
						...asked.has("embedder") ? { embedder: createOpenAiEmbedder(config, judge, deps) } : {}
					};
				},
				async redactor({ redact }) {
					const { createRedactor } = await Promise.all([__webpack_require__.e(826), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 57013));
					return createRedactor(redact);
				},
				async openStore({ branch, path }, kind, configFile) {
					const { createStore } = await __webpack_require__.e(199).then(__webpack_require__.bind(__webpack_require__, 44199));
					if (kind === "folder") {
						const dir = (0, external_node_path_.resolve)(cwd, (0, paths.u)(configFile, path));
						await refuseLinkOut(cwd, dir);
						return createStore({
							kind,
							dir
						});
					}
					const auth = token ? { auth: { token } } : {};
					return createStore({
						kind,
						cwd,
						remote: "origin",
						branch,
						path,
						author: AUTHOR,
						env,
						...auth
					});
				},
				write: (path, text) => writeBelow(cwd, path, text),
				async openCache(path) {
					const { openCacheFolder } = await __webpack_require__.e(19).then(__webpack_require__.bind(__webpack_require__, 54019));
					await refuseLinkOut(cwd, (0, external_node_path_.resolve)(cwd, path));
					return await openCacheFolder((0, external_node_path_.resolve)(cwd, path), { warn: (message) => logger.warn((0, untrusted.b)(message)) });
				},
				async openRecording(path) {
					const { openRecordFile } = await __webpack_require__.e(646).then(__webpack_require__.bind(__webpack_require__, 52646));
					await refuseLinkOut(cwd, (0, external_node_path_.resolve)(cwd, path));
					return await openRecordFile((0, external_node_path_.resolve)(cwd, path));
				},
				async openJournal(path, fresh) {
					const { openJournalFile } = await __webpack_require__.e(778).then(__webpack_require__.bind(__webpack_require__, 71778));
					await refuseLinkOut(cwd, (0, external_node_path_.resolve)(cwd, path));
					return await openJournalFile((0, external_node_path_.resolve)(cwd, path), fresh);
				},
				close: () => progress.close()
			};
		}
		function keyNames({ agent, models }) {
			return [agent, ...Object.values(models)].flatMap((holder) => [
				..."apiKeyEnv" in holder && holder.apiKeyEnv !== undefined ? [holder.apiKeyEnv] : [],
				..."env" in holder ? holder.env : [],
				...Object.values("headers" in holder && holder.headers || {}).flatMap(environment.Xo)
			]);
		}
	})
};

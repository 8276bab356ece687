export const id = 5597;
export const ids = [5597];
export const modules = {
	485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bt: () => sumStages,
			Ox: () => addTokens,
			Qf: () => addMs,
			UP: () => addUsd,
			Xe: () => addStages,
			cc: () => TOOL_TOKENS,
			ho: () => costOf,
			jC: () => FREE,
			jz: () => NO_TOKENS,
			uN: () => stageMeter
		});
		const NO_TOKENS = {
			input: 0,
			output: 0,
			total: 0
		};
		const FREE = {
			input: 0,
			output: 0
		};
		const roundMs = (value) => Math.round(value * 1e3) / 1e3;
		const roundUsd = (value) => Math.round(value * 0xe8d4a51000) / 0xe8d4a51000;
		function costOf(usage, price) {
			if (usage === null || price === undefined) return null;
			const cached = usage.cachedInput ?? 0;
			const fresh = usage.input - cached;
			return roundUsd((fresh * price.input + cached * (price.cachedInput ?? price.input) + usage.output * price.output) / 1e6);
		}
		function plus(a, b) {
			return a === null || b === null ? null : a + b;
		}
		function addTokens(a, b) {
			if (a === null || b === null) return null;
			const sum = {
				input: a.input + b.input,
				output: a.output + b.output,
				total: a.total + b.total
			};
			const told = [a, b].filter(({ input }) => input > 0);
			const cached = told.map(({ cachedInput }) => cachedInput).filter((n) => n !== undefined);
			if (told.length === 0 || cached.length < told.length) return sum;
			return {
				...sum,
				cachedInput: cached.reduce((x, y) => x + y, 0)
			};
		}
		function stageMeter(price) {
			let usage = {
				latencyMs: 0,
				tokenUsage: NO_TOKENS,
				costUsd: 0,
				calls: 0
			};
			return {
				add(latencyMs, tokenUsage) {
					usage = {
						latencyMs: plus(usage.latencyMs, latencyMs),
						tokenUsage: addTokens(usage.tokenUsage, tokenUsage),
						costUsd: plus(usage.costUsd, costOf(tokenUsage, price)),
						calls: usage.calls + 1
					};
				},
				read: () => ({
					latencyMs: usage.latencyMs === null ? null : roundMs(usage.latencyMs),
					tokenUsage: usage.tokenUsage,
					costUsd: usage.costUsd === null ? null : roundUsd(usage.costUsd),
					calls: usage.calls
				})
			};
		}
		function addMs(a, b) {
			const sum = plus(a, b);
			return sum === null ? null : roundMs(sum);
		}
		function addUsd(a, b) {
			const sum = plus(a, b);
			return sum === null ? null : roundUsd(sum);
		}
		function addStages(a, b) {
			const both = (stage) => ({
				latencyMs: addMs(a[stage].latencyMs, b[stage].latencyMs),
				tokenUsage: addTokens(a[stage].tokenUsage, b[stage].tokenUsage),
				costUsd: addUsd(a[stage].costUsd, b[stage].costUsd),
				calls: a[stage].calls + b[stage].calls
			});
			return {
				planner: both("planner"),
				tools: both("tools"),
				summarizer: both("summarizer")
			};
		}
		const TOOL_TOKENS = NO_TOKENS;
		function sumStages(stages) {
			const { planner, tools, summarizer } = stages;
			const latencyMs = plus(plus(planner.latencyMs, tools.latencyMs), summarizer.latencyMs);
			const costUsd = plus(plus(planner.costUsd, tools.costUsd), summarizer.costUsd);
			return {
				latencyMs: latencyMs === null ? null : roundMs(latencyMs),
				tokenUsage: addTokens(addTokens(planner.tokenUsage, tools.tokenUsage), summarizer.tokenUsage),
				costUsd: costUsd === null ? null : roundUsd(costUsd)
			};
		}
	}),
	4492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => addUsage,
			y: () => NO_USAGE
		});
		var _agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(485);
		const NO_USAGE = {
			calls: 0,
			tokenUsage: {
				input: 0,
				output: 0,
				total: 0
			},
			costUsd: 0
		};
		function addUsage(a, b) {
			return {
				calls: a.calls + b.calls,
				tokenUsage: (0, _agent_usage_js__WEBPACK_IMPORTED_MODULE_0__.Ox)(a.tokenUsage, b.tokenUsage),
				costUsd: a.costUsd === null || b.costUsd === null ? null : a.costUsd + b.costUsd
			};
		}
	}),
	9645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => shuffled,
			I: () => seededRandom
		});
		function seededRandom(seed) {
			let state = 2166136261;
			for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
			return () => {
				state = state + 1831565813 | 0;
				let t = Math.imul(state ^ state >>> 15, 1 | state);
				t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
				return ((t ^ t >>> 14) >>> 0) / 4294967296;
			};
		}
		function shuffled(items, random) {
			const out = [...items];
			for (let i = out.length - 1; i > 0; i--) {
				const j = Math.floor(random() * (i + 1));
				const swap = out[i];
				out[i] = out[j];
				out[j] = swap;
			}
			return out;
		}
	}),
	3958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$h: () => NAME_RULE,
			Pq: () => json,
			Qq: () => text,
			UU: () => name,
			cG: () => variableName,
			iZ: () => relativePath,
			o$: () => jsonObject
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(768);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
		const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1);
		const json = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => value !== undefined, "expected a value");
		const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__.IeY(_base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv, "expected an object").meta({ type: "object" });
		const relativePath = text.regex(/^(?![/\\~]|[A-Za-z]:)[^\\\0]*$/, "expected a path relative to this file, with forward slashes");
		const variableName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "expected the name of an environment variable").refine((name) => !(0, _secrets_js__WEBPACK_IMPORTED_MODULE_2__.x4)(name), "expected a variable of yours: this one belongs to the job");
		const name = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
		const NAME_RULE = "letters, digits and . _ : / -, at most 128, a letter or digit first";
	}),
	6050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => runSchema,
			Tp: () => gateSchema
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
		var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6100);
		var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3988);
		const share = (standard, most, what) => zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0, `expected a fraction from 0 to ${most} (0.05 is 5 %)`).max(most, `expected a fraction from 0 to ${most} (0.05 is 5 %)`).default(standard).meta({ description: `Allowed worsening of ${what}, as a fraction: 0.05 is 5 %.` });
		const margins = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			success: share(.05, 1, "the share of passed trials"),
			quality: share(.05, 1, "the response quality"),
			tool: share(.05, 1, "the share of trials with the right tools"),
			latency: share(.1, 4, "the mean latency"),
			cost: share(.2, 4, "the mean cost of a query")
		});
		const POLICIES = ["paired", "thresholds"];
		const repeats = POLICIES.map((policy) => `${_gate_js__WEBPACK_IMPORTED_MODULE_1__.G6[policy]} under \`${policy}\``).join(", ");
		const gateSchema = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			policy: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(POLICIES).default(_gate_js__WEBPACK_IMPORTED_MODULE_1__.zj).meta({ description: "How the verdict is found: `paired` wants evidence as well as effect, `thresholds` compares averages." }),
			margins: margins.prefault({}).meta({ description: "How much worse the candidate may be." }),
			alpha: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(1e-4, "expected a fraction from 0.0001 to 0.2 (0.02 is 2 %)").max(.2, "expected a fraction from 0.0001 to 0.2 (0.02 is 2 %)").default(.02).meta({ description: "Under `paired`: how often an unchanged candidate may be rejected; 0.02 is 2 %." }),
			repeat: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(100).exactOptional().meta({ description: `Trials of every scenario and variant, under \`paired\` at most. Absent: ${repeats}.` }),
			"fail-on": zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
				"reject",
				"inconclusive",
				"never"
			]).default("reject").meta({ description: "The verdict from which on the job fails." }),
			"require-improvement": zod__WEBPACK_IMPORTED_MODULE_2__.zMY().default(false).meta({ description: "Under `paired`: reject also what is no worse where no metric improved by its margin and by more than chance." })
		}).transform((gate) => ({
			...gate,
			repeat: gate.repeat ?? _gate_js__WEBPACK_IMPORTED_MODULE_1__.G6[gate.policy]
		})).meta({ description: "When a change is rejected." });
		const DURATION = "expected seconds or a duration like 90s or 2m, from 1ms to 1h";
		const durationSchema = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(.001, DURATION).max(3600, DURATION), zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^\d{1,9}(\.\d{1,3})?(ms|s|m|h)$/, DURATION)], { error: DURATION }).transform((value) => typeof value === "number" ? value * 1e3 : milliseconds(value)).refine((ms) => ms >= 1 && ms <= 36e5, DURATION);
		function milliseconds(duration) {
			const unit = duration.replace(/^[\d.]+/, "");
			const factor = {
				ms: 1,
				s: 1e3,
				m: 6e4,
				h: 36e5
			}[unit] ?? NaN;
			return Number.parseFloat(duration) * factor;
		}
		const MOST_REQUESTS = 1e6;
		const MOST_TOKENS = 1e10;
		const runSchema = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			"max-concurrency": zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(256).default(8).meta({ description: "Trials in flight at once." }),
			timeout: durationSchema.prefault(120).meta({ description: "Time for one attempt of a trial: seconds, or a duration like `90s` or `2m`." }),
			retries: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).max(10).default(3).meta({ description: "Further attempts after an error of the provider or network." }),
			cache: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ.exactOptional().meta({ description: "Folder of answers that need not be asked for again, beside this file; absent or `off`: none. On a terminal only." }),
			"max-cost-usd": zod__WEBPACK_IMPORTED_MODULE_2__.aig().positive().max(1e6).exactOptional().meta({ description: "What one run may spend, USD: no trial starts that could pass it, and a run that ends there is never approved. Needs the price of every model that runs." }),
			"requests-per-minute": zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(MOST_REQUESTS).exactOptional().meta({ description: "Most calls that one run starts in any minute: of agents of kind `openai` and `http`, judge, embeddings and simulated users together. Further ones wait. Absent: no limit." }),
			"tokens-per-minute": zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(MOST_TOKENS).exactOptional().meta({ description: "Most tokens of such calls in any minute, by the size of the prompt and an expected answer until the true number is known; those of `http` agents are not counted. Absent: no limit." })
		}).transform(({ timeout, cache, ...rest }) => ({
			...rest,
			timeoutMs: timeout,
			...cache === undefined || cache === "off" ? {} : { cache }
		})).meta({ description: "How trials are run." });
	}),
	6100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G6: () => DEFAULT_REPEAT,
			ok: () => gateWith,
			zj: () => DEFAULT_POLICY
		});
		const DEFAULT_POLICY = "paired";
		const DEFAULT_REPEAT = {
			thresholds: 1,
			paired: 3
		};
		function gateWith(gate, over) {
			const policy = over.policy ?? gate.policy;
			const untouched = gate.repeat === DEFAULT_REPEAT[gate.policy];
			return {
				...gate,
				policy,
				repeat: over.repeat ?? (untouched ? DEFAULT_REPEAT[policy] : gate.repeat),
				failOn: over.failOn ?? gate.failOn
			};
		}
	}),
	3988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => section });
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		function section(shape) {
			return zod__WEBPACK_IMPORTED_MODULE_0__.rej(shape).transform((value) => camelKeys(value));
		}
		function camelKeys(value) {
			const entries = Object.entries(value).map(([key, inner]) => [key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), inner]);
			return Object.fromEntries(entries);
		}
	}),
	2699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { abResults: () => abResults });
		var deliver = __webpack_require__(2115);
		var exit = __webpack_require__(3580);
		var errors = __webpack_require__(5145);
		var hash = __webpack_require__(8338);
		var compare = __webpack_require__(7393);
		var gate_schema = __webpack_require__(6050);
		var schemas = __webpack_require__(2857);
		var agent_arguments = __webpack_require__(6010);
		var quote = __webpack_require__(7326);
		var nearest = __webpack_require__(578);
		var example_schema = __webpack_require__(9881);
		;
		const MOST_PROBLEMS = 100;
		const fromZero = "expected a number of at least 0, or null";
		const amount = schemas.aig(fromZero).min(0, fromZero).nullish();
		const outcome = schemas.zMY("expected true, false or null").nullish();
		const trial_lines_name = (most) => {
			const error = `expected a text of 1 to ${most} characters`;
			return schemas.YjP(error).min(1, error).max(most, error);
		};
		const quality = "expected a number from 0 to 5, or null";
		const errorSchema = schemas.rej({
			kind: schemas.k5n(["agent", "infrastructure"], "expected agent or infrastructure"),
			message: trial_lines_name(1e5)
		}, { error: (issue) => issue.code === "unrecognized_keys" ? undefined : "expected an object with kind and message" });
		const lineSchema = schemas.rej({
			scenarioId: trial_lines_name(500),
			trial: schemas.Whr("expected a whole number from 1").min(1, "expected a whole number from 1").optional(),
			passed: outcome,
			toolCorrect: outcome,
			quality: schemas.aig(quality).min(0, quality).max(5, quality).nullish(),
			costUsd: amount,
			latencyMs: amount,
			tokens: amount,
			error: errorSchema.nullish(),
			tags: schemas.YOg(trial_lines_name(200), "expected a list of texts").max(100, "expected at most 100 tags").nullish(),
			startedAt: example_schema.kB.nullish()
		});
		function parseTrialLines(text, file) {
			const problems = [];
			const found = [];
			const numbers = new Map();
			let line = 0;
			for (const row of rowsOf(text)) {
				line += 1;
				if (row.trim() === "") continue;
				if (problems.length >= MOST_PROBLEMS) {
					problems.push({
						place: {
							file,
							line
						},
						message: `reading ended here, after ${MOST_PROBLEMS} problems`
					});
					break;
				}
				const parsed = parseLine(row);
				if ("problems" in parsed) {
					problems.push(...parsed.problems.map((problem) => ({
						place: {
							file,
							line
						},
						...problem
					})));
					continue;
				}
				const { trial: given, ...rest } = parsed.line;
				const taken = numbers.get(rest.scenarioId) ?? new Map();
				numbers.set(rest.scenarioId, taken);
				const trial = given ?? nextOf(taken);
				const earlier = taken.get(trial);
				if (earlier === undefined) {
					taken.set(trial, line);
					found.push({
						...rest,
						line,
						trial
					});
				} else {
					const message = `trial ${trial} of scenario "${(0, quote.h)(rest.scenarioId, 60)}" stands already on line ${earlier}`;
					problems.push({
						place: {
							file,
							line
						},
						message,
						hint: "keep one, or leave `trial` out"
					});
				}
			}
			if (problems.length > 0) throw new errors.yo(problems);
			if (found.length === 0) {
				throw new errors.yo({
					place: { file },
					message: "holds no trial",
					hint: "one JSON object a line"
				});
			}
			return found;
		}
		function* rowsOf(text) {
			for (let start = text.startsWith("﻿") ? 1 : 0; start < text.length;) {
				const newline = text.indexOf("\n", start);
				const end = newline === -1 ? text.length : newline;
				yield text.slice(start, end);
				start = end + 1;
			}
		}
		const nextOf = (taken) => taken.size + 1;
		function parseLine(row) {
			let value;
			try {
				value = JSON.parse(row);
			} catch {
				const hint = "every line is one whole JSON object; a last line that was cut off can be deleted";
				return { problems: [{
					message: `expected JSON, found ${(0, quote.h)(row, 60)}`,
					hint
				}] };
			}
			const flaw = (0, agent_arguments.h4)(value);
			if (flaw !== undefined) return { problems: [{ message: `the value ${flaw}` }] };
			const parsed = lineSchema.safeParse(value);
			if (!parsed.success) return { problems: parsed.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
			const { scenarioId, trial, tags, ...rest } = parsed.data;
			const { passed = null, error = null } = rest;
			if (passed === true && error) {
				const message = `the trial ended in an error of kind ${error.kind} and cannot have passed`;
				return { problems: [{
					path: "passed",
					message,
					hint: "remove the one that is wrong"
				}] };
			}
			const { toolCorrect = null, quality = null, costUsd = null, latencyMs = null, tokens = null } = rest;
			const { startedAt = null } = rest;
			const values = {
				passed,
				toolCorrect,
				quality,
				costUsd,
				latencyMs,
				tokens,
				error,
				startedAt
			};
			return { line: {
				scenarioId,
				trial,
				tags: tags ?? [],
				...values
			} };
		}
		function problemOf(issue) {
			const steps = issue.path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step)}`);
			const path = steps.join("").replace(/^\./, "");
			const at = path === "" ? {} : { path: (0, quote.h)(path) };
			if (issue.code !== "unrecognized_keys") return {
				...at,
				message: (0, quote.h)(issue.message.replace(/^Invalid input: /, ""))
			};
			const word = issue.keys[0] ?? "";
			const known = Object.keys(path === "error" ? {
				kind: 0,
				message: 0
			} : lineSchema.shape);
			return {
				...at,
				message: `unknown member "${(0, quote.h)(word, 60)}"`,
				hint: (0, nearest.h)(word, known)
			};
		}
		;
		const UNKNOWN_TIME = "1970-01-01T00:00:00.000Z";
		function trialSuite(a, b) {
			const scenarios = new Map();
			for (const { file, lines } of [a, b]) {
				for (const { scenarioId, line, tags } of lines) {
					const known = scenarios.get(scenarioId) ?? {
						place: {
							file,
							line
						},
						tags: new Set()
					};
					for (const tag of tags) known.tags.add(tag);
					scenarios.set(scenarioId, known);
				}
			}
			const suite = [...scenarios].map(([id, { place, tags }]) => ({
				id,
				query: "",
				tags: [...tags],
				fixtures: {},
				assertions: [],
				place,
				hash: (0, hash.qQ)(id)
			}));
			const trials = [...trialsOf(a, "baseline"), ...trialsOf(b, "candidate")];
			return {
				suite: {
					scenarios: suite,
					hash: (0, hash.qQ)([...scenarios.keys()].sort())
				},
				trials
			};
		}
		function costsNothing(lines) {
			const costs = lines.flatMap(({ costUsd }) => costUsd === null ? [] : [costUsd]);
			return costs.length > 0 && costs.every((cost) => cost === 0);
		}
		function trialsOf({ lines }, role) {
			const free = costsNothing(lines);
			return lines.map((line) => {
				const base = {
					scenarioId: line.scenarioId,
					role,
					trial: line.trial,
					attempts: 1,
					startedAt: line.startedAt ?? UNKNOWN_TIME,
					wallMs: line.latencyMs ?? 0
				};
				const lost = line.error?.kind === "infrastructure" || line.passed === null && line.error === null;
				if (lost) {
					const message = line.error?.message ?? "the file has no outcome for it";
					return {
						...base,
						error: {
							kind: "infrastructure",
							message
						}
					};
				}
				return {
					...base,
					execution: executionOf(free ? {
						...line,
						costUsd: null
					} : line),
					validation: validationOf(line)
				};
			});
		}
		function executionOf({ costUsd, latencyMs, tokens, error }) {
			return {
				message: "",
				toolsUsed: [],
				toolCalls: [],
				tokenUsage: tokens === null ? null : {
					input: tokens,
					output: 0,
					total: tokens
				},
				costUsd,
				latencyMs,
				stages: null,
				...error ? { error: {
					code: "agent",
					message: error.message
				} } : {}
			};
		}
		function validationOf({ passed, toolCorrect, quality, error }) {
			const failed = error !== null;
			return {
				passed: passed === true,
				confidence: 1,
				quality: failed && quality !== null ? 0 : quality,
				toolCorrect: failed && toolCorrect !== null ? false : toolCorrect,
				details: []
			};
		}
		var types = __webpack_require__(7232);
		var model = __webpack_require__(7155);
		var shelf = __webpack_require__(530);
		var decide = __webpack_require__(2340);
		var paired_comparison = __webpack_require__(6531);
		;
		const TAU = .1;
		async function abResults(world, options) {
			const startedAt = world.clock.now();
			const a = trialFile(options.a);
			const b = trialFile(options.b);
			if (options.a.text === options.b.text) {
				throw new errors.yo({
					place: { file: b.file },
					message: `holds the same results as ${a.file}, so there is nothing to compare`,
					hint: "give the results of another run with --results-b"
				});
			}
			const { suite, trials } = trialSuite(a, b);
			const gate = gate_schema.Tp.parse({
				policy: options.policy ?? "paired",
				"fail-on": options.failOn ?? "reject"
			});
			const variant = (role, { file, text }) => ({
				role,
				model: {
					name: file,
					model: file
				},
				assets: { tools: [] },
				configHash: (0, hash.qQ)(text),
				origin: file
			});
			const variants = {
				baseline: variant("baseline", options.a),
				candidate: variant("candidate", options.b)
			};
			const counted = asRecorded((0, compare.Z)(suite, trials, variants), a, b);
			const seed = (0, hash.qQ)([
				suite.hash,
				variants.baseline.configHash,
				variants.candidate.configHash
			]);
			const outcome = (0, decide.L)(counted, gate, {
				suite,
				trials,
				tau: TAU,
				seed
			});
			const comparison = (0, paired_comparison.X)(counted, outcome);
			const completed = trials.filter(({ execution }) => execution).length;
			const costs = trials.flatMap(({ execution }) => execution ? [execution.costUsd] : []);
			const { context, clock } = world;
			const run = {
				schemaVersion: types.ZN,
				runId: context.runId,
				attempt: context.attempt,
				event: context.event,
				repository: null,
				pullRequest: null,
				commit: null,
				branch: null,
				startedAt: new Date(startedAt).toISOString(),
				finishedAt: new Date(clock.now()).toISOString(),
				suiteHash: suite.hash,
				repeat: Math.max(...trials.map(({ trial }) => trial)),
				baseline: recordOf(a, variants.baseline.configHash),
				candidate: recordOf(b, variants.candidate.configHash),
				trials: {
					completed,
					missing: trials.length - completed
				},
				costUsd: costs.includes(null) ? null : costs.reduce((sum, cost) => sum + (cost ?? 0), 0),
				unselected: false,
				comparison,
				outcome,
				exampleIds: []
			};
			const paths = (0, deliver.Rs)(options.output, context);
			const input = {
				context: {
					event: "local",
					runId: context.runId,
					attempt: context.attempt
				},
				suite,
				run,
				trials,
				read: (0, shelf.zP)(trials),
				outcome,
				comparison,
				warnings: [a, b].flatMap(freeWarning),
				resultsPath: paths.results,
				pathPrefix: "",
				suiteName: b.file
			};
			const written = options.dryRun ? [] : await (0, deliver.Li)(world, input, (0, model.M)(input), paths, undefined);
			const told = {
				...input,
				warnings: [...input.warnings, ...written]
			};
			return {
				exitCode: (0, exit.F)(outcome, gate.failOn),
				input: told,
				model: (0, model.M)(told),
				paths
			};
		}
		function trialFile({ file, text }) {
			return {
				file,
				lines: parseTrialLines(text, file)
			};
		}
		function freeWarning({ file, lines }) {
			return costsNothing(lines) ? [`${file}: every costUsd is 0, which is taken as an unknown price`] : [];
		}
		function asRecorded(comparison, a, b) {
			const { cost } = comparison.metrics;
			const reasons = [{
				side: "baseline",
				lines: a.lines
			}, {
				side: "candidate",
				lines: b.lines
			}].flatMap(({ side, lines }) => {
				if (costsNothing(lines)) return [`the ${side} says 0 for every trial, which is no price`];
				return lines.every(({ costUsd }) => costUsd === null) ? [`the ${side}'s file has no cost`] : [];
			});
			const unknown = cost.delta === null && reasons.length > 0;
			return {
				...comparison,
				metrics: {
					...comparison.metrics,
					...unknown ? { cost: {
						...cost,
						unknownBecause: reasons.join("; ")
					} } : {}
				},
				scenarios: comparison.scenarios.map(withoutStage)
			};
		}
		function withoutStage(scenario) {
			const { stage: _, ...rest } = scenario;
			return rest;
		}
		function recordOf({ file, lines }, configHash) {
			return {
				name: file.split(/[\\/]/).at(-1) ?? file,
				model: file,
				configHash,
				origin: `${lines.length} trials`,
				config: {}
			};
		}
	}),
	7937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => statusDescription,
			d: () => actionOutputs
		});
		var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
		const STATUS_CHARACTERS = 140;
		function statusDescription({ headline }) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.fy)(`${headline.title}: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.pj)(headline.sentence)}`, STATUS_CHARACTERS);
		}
		function actionOutputs(model, facts) {
			const { metrics, counts, costUsd, pValue } = model.figures;
			const outputs = {
				verdict: model.headline.state,
				failed: String(facts.failed),
				"pass-rate": metrics.success?.candidate,
				"baseline-pass-rate": metrics.success?.baseline,
				delta: metrics.success?.delta,
				"p-value": pValue,
				regressions: counts.broken,
				improvements: counts.fixed,
				"cost-usd": costUsd,
				"comment-url": facts.commentUrl,
				"results-path": facts.resultsPath,
				"report-path": facts.reportPath,
				"examples-added": model.data.kind === "stored" ? model.data.examples : 0
			};
			return Object.fromEntries(Object.entries(outputs).flatMap(([name, value]) => value === null || value === undefined ? [] : [[name, typeof value === "number" ? decimal(value) : value]]));
		}
		function decimal(value) {
			return value.toFixed(6).replace(/\.?0+$/, "");
		}
	}),
	4474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LV: () => isGating,
			kj: () => isRegression
		});
		const REGRESSION_TAG = "regression";
		function isGating({ gate }) {
			return gate !== false;
		}
		function isRegression({ tags }) {
			return tags.includes(REGRESSION_TAG);
		}
	})
};

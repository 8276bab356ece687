export const id = 377;
export const ids = [377];
export const modules = {
	5051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MX: () => evidence,
			Zl: () => normalQuantile,
			fh: () => Z_LIMIT
		});
		const Z_LIMIT = 7.941345326170998;
		const P_LIMIT = 1e-15;
		const NEAR_A = [
			3.3871328727963665,
			133.14166789178438,
			1971.5909503065513,
			13731.69376550946,
			45921.95393154987,
			67265.7709270087,
			33430.57558358813,
			2509.0809287301227
		];
		const NEAR_B = [
			1,
			42.31333070160091,
			687.1870074920579,
			5394.196021424751,
			21213.794301586597,
			39307.89580009271,
			28729.085735721943,
			5226.495278852546
		];
		const FAR_C = [
			1.4234371107496835,
			4.630337846156546,
			5.769497221460691,
			3.6478483247632045,
			1.2704582524523684,
			.2417807251774506,
			.022723844989269184,
			.0007745450142783414
		];
		const FAR_D = [
			1,
			2.053191626637759,
			1.6763848301838038,
			.6897673349851,
			.14810397642748008,
			.015198666563616457,
			.0005475938084995345,
			1.0507500716444169e-9
		];
		const VERY_FAR_E = [
			6.657904643501103,
			5.463784911164114,
			1.7848265399172913,
			.29656057182850487,
			.026532189526576124,
			.0012426609473880784,
			27115555687434876e-21,
			2.0103343992922881e-7
		];
		const VERY_FAR_F = [
			1,
			.599832206555888,
			.1369298809227358,
			.014875361290850615,
			.0007868691311456133,
			18463183175100548e-21,
			1.421511758316446e-7,
			20442631033899397e-31
		];
		function normalQuantile(p) {
			if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
			const q = p - .5;
			if (Math.abs(q) <= .425) {
				const r = .180625 - q * q;
				return q * polynomial(NEAR_A, r) / polynomial(NEAR_B, r);
			}
			const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
			const x = r <= 5 ? polynomial(FAR_C, r - 1.6) / polynomial(FAR_D, r - 1.6) : polynomial(VERY_FAR_E, r - 5) / polynomial(VERY_FAR_F, r - 5);
			return q < 0 ? -x : x;
		}
		function evidence(p) {
			return -normalQuantile(Math.min(Math.max(p, P_LIMIT), 1 - P_LIMIT));
		}
		function polynomial(coefficients, x) {
			return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
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
		const variableName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "expected the name of an environment variable").refine((name) => !(0, _secrets_js__WEBPACK_IMPORTED_MODULE_2__.x)(name), "expected a variable of yours: this one belongs to the job");
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
		const runSchema = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			"max-concurrency": zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(256).default(8).meta({ description: "Trials in flight at once." }),
			timeout: durationSchema.prefault(120).meta({ description: "Time for one attempt of a trial: seconds, or a duration like `90s` or `2m`." }),
			retries: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).max(10).default(3).meta({ description: "Further attempts after an error of the provider or network." }),
			cache: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ.exactOptional().meta({ description: "Folder of answers that need not be asked for again, beside this file; absent or `off`: none. On a terminal only." }),
			"max-cost-usd": zod__WEBPACK_IMPORTED_MODULE_2__.aig().positive().max(1e6).exactOptional().meta({ description: "What one run may spend, USD: no trial starts that could pass it, and a run that ends there is never approved. Needs the price of every model that runs." })
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
	3282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { calibrate: () => calibrate });
		var grade = __webpack_require__(797);
		var llm_rubric = __webpack_require__(8540);
		var judge_prompt = __webpack_require__(6129);
		var usage = __webpack_require__(4492);
		var errors = __webpack_require__(5145);
		var normal_quantile = __webpack_require__(5051);
		;
		function cohenKappa({ bothYes, bothNo, onlyFirst, onlySecond }) {
			const n = bothYes + bothNo + onlyFirst + onlySecond;
			if (n === 0) return {
				n,
				agreement: null,
				kappa: null,
				interval: null
			};
			const p = [[bothYes / n, onlyFirst / n], [onlySecond / n, bothNo / n]];
			const rows = [p[0][0] + p[0][1], p[1][0] + p[1][1]];
			const columns = [p[0][0] + p[1][0], p[0][1] + p[1][1]];
			const agreement = p[0][0] + p[1][1];
			const chance = rows[0] * columns[0] + rows[1] * columns[1];
			if (chance >= 1) return {
				n,
				agreement,
				kappa: null,
				interval: null
			};
			const kappa = (agreement - chance) / (1 - chance);
			const k = 1 - kappa;
			const same = p[0][0] * (1 - (rows[0] + columns[0]) * k) ** 2 + p[1][1] * (1 - (rows[1] + columns[1]) * k) ** 2;
			const apart = k ** 2 * (p[0][1] * (columns[0] + rows[1]) ** 2 + p[1][0] * (columns[1] + rows[0]) ** 2);
			const rest = (kappa - chance * k) ** 2;
			const variance = Math.max(0, same + apart - rest) / (n * (1 - chance) ** 2);
			const half = (0, normal_quantile.Zl)(.975) * Math.sqrt(variance);
			return {
				n,
				agreement,
				kappa,
				interval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)]
			};
		}
		;
		function agreementOf(pairs) {
			const count = (label, verdict) => pairs.filter((pair) => pair.label === label && pair.verdict === verdict).length;
			const confusion = {
				bothYes: count(true, true),
				bothNo: count(false, false),
				onlyFirst: count(true, false),
				onlySecond: count(false, true)
			};
			return {
				...cohenKappa(confusion),
				confusion,
				unrated: pairs.filter(({ verdict }) => verdict === null).length
			};
		}
		var config_judge = __webpack_require__(564);
		var load = __webpack_require__(3565);
		var paths = __webpack_require__(7147);
		var schemas = __webpack_require__(2857);
		var word = __webpack_require__(4159);
		var append = __webpack_require__(7863);
		var config_document = __webpack_require__(1284);
		var fields = __webpack_require__(3958);
		var config_problems = __webpack_require__(3515);
		;
		const DEFAULT_CRITERION = "llm-rubric";
		const labels_word = schemas.KCZ([
			schemas.YjP(),
			schemas.zMY(),
			schemas.aig()
		]);
		const label = labels_word.transform((said) => (0, word.V)(said)).refine((said) => said !== undefined, "expected pass or fail (or true, false, 1, 0)");
		const rowSchema = schemas.rej({
			label,
			criterion: fields.Qq.max(200, "expected at most 200 characters").default(DEFAULT_CRITERION),
			verdict: labels_word.exactOptional(),
			rubric: fields.Qq.exactOptional(),
			query: schemas.YjP().default(""),
			answer: schemas.YjP().exactOptional(),
			context: fields.o$.exactOptional()
		});
		function parseLabels(file, content) {
			const document = (0, config_document.T)(/\.(jsonl|ndjson|json|ya?ml)$/i.test(file) ? file : `${file}.jsonl`, content);
			const list = Array.isArray(document.data) ? document.data : [];
			const problems = [];
			const rows = list.flatMap((item, index) => {
				const base = [index];
				const checked = (0, config_problems.z6)(rowSchema, item, {
					document,
					base
				});
				if (!checked.ok) {
					(0, append.B)(problems, checked.problems);
					return [];
				}
				const { criterion, verdict, rubric, query, answer, context } = checked.value;
				const row = {
					criterion,
					label: checked.value.label
				};
				if (verdict !== undefined) {
					return [{
						...row,
						judge: {
							kind: "recorded",
							verdict: (0, word.V)(verdict),
							word: String(verdict)
						}
					}];
				}
				if (rubric === undefined || answer === undefined) {
					problems.push({
						place: document.placeOf(base),
						message: "expected either a recorded verdict, or rubric and answer for the judge to be asked about"
					});
					return [];
				}
				return [{
					...row,
					judge: {
						kind: "ask",
						rubric,
						query,
						answer,
						...context ? { context } : {}
					}
				}];
			});
			if (problems.length > 0) throw new errors.yo(problems);
			if (rows.length > 0) return rows;
			throw new errors.yo({
				place: { file },
				message: "holds no labelled row",
				hint: "write one JSON object a line: {\"label\": \"pass\", \"rubric\": …, \"answer\": …}"
			});
		}
		;
		async function calibrate(world, options) {
			const text = await world.files.read(options.labels);
			if (text === undefined) {
				throw new errors.yo({
					place: { file: options.labels },
					message: "there is no such file"
				});
			}
			const rows = parseLabels(options.labels, text);
			const asked = rows.filter(({ judge }) => judge.kind === "ask").length;
			const config = asked > 0 ? await (0, load.Z)(options.config, world.files, world.env) : undefined;
			if (asked > 0 && !config?.judge) {
				throw new errors.yo({
					place: { file: options.config },
					path: "judge",
					message: `the judge is to be asked about ${asked} rows, and the config names none`,
					hint: "add a section judge with its model, or give each row its recorded verdict"
				});
			}
			const tools = config ? await world.graders(config, new Set(["judge"])) : {};
			const rated = await rateAll(rows, tools, world, config?.run.maxConcurrency ?? 1);
			const groups = Map.groupBy(rated, ({ criterion }) => criterion);
			const result = {
				model: config?.judge?.model ?? null,
				bar: config?.judge?.bar ?? null,
				overall: agreementOf(rated),
				criteria: Object.fromEntries([...groups].map(([name, group]) => [name, agreementOf(group)])),
				unrated: unratedOf(rated),
				usage: rated.flatMap(({ usage }) => usage ?? []).reduce(usage.v, usage.y)
			};
			const complete = asked === rows.length && !world.signal.aborted;
			if (!config?.judge || !complete || options.dryRun) return {
				...result,
				written: null
			};
			const written = (0, paths.u)(config.file, config_judge.g);
			await world.write(written, `${JSON.stringify(recordOf(config.judge, result), null, 2)}\n`);
			return {
				...result,
				written
			};
		}
		async function rateAll(rows, tools, world, lanes) {
			const rated = [];
			const queue = rows.entries();
			const lane = async () => {
				for (const [index, row] of queue) rated[index] = await rate(row, tools, world.signal);
			};
			await Promise.all(Array.from({ length: lanes }, lane));
			return rated;
		}
		async function rate({ criterion, label, judge }, tools, signal) {
			if (judge.kind === "recorded") {
				const { verdict, word } = judge;
				return {
					criterion,
					label,
					verdict: verdict ?? null,
					...verdict === undefined ? { said: word } : {}
				};
			}
			const { query, context, answer, rubric } = judge;
			const spec = {
				type: llm_rubric.b,
				not: false,
				value: rubric,
				weight: 1,
				place: { file: "" },
				path: ""
			};
			const execution = {
				message: answer,
				toolsUsed: [],
				toolCalls: [],
				tokenUsage: null,
				costUsd: null,
				latencyMs: null,
				stages: null
			};
			const { passed, details, grader } = await (0, grade.o)([spec], execution, {
				query,
				...context ? { context } : {},
				tools,
				signal
			});
			const message = details[0]?.message ?? "";
			return {
				criterion,
				label,
				verdict: passed,
				...passed === null ? { said: message } : {},
				...grader ? { usage: grader } : {}
			};
		}
		function unratedOf(rated) {
			const said = Map.groupBy(rated.flatMap((one) => one.said ?? []), (text) => text);
			return [...said].map(([text, all]) => ({
				said: text,
				count: all.length
			})).sort((a, b) => b.count - a.count).slice(0, 10);
		}
		function recordOf(judge, { overall, criteria }) {
			const short = ({ n, agreement, kappa, interval }) => ({
				n,
				agreement,
				kappa,
				interval: interval === null ? null : [interval[0], interval[1]]
			});
			return {
				schema: "agent-tester/judge-calibration",
				version: 1,
				judge: (0, config_judge.Q)(judge, judge_prompt.Rb),
				model: judge.model,
				overall: short(overall),
				criteria: Object.fromEntries(Object.entries(criteria).map(([name, one]) => [name, short(one)]))
			};
		}
	})
};

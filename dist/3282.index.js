export const id = 3282;
export const ids = [3282];
export const modules = {
	7474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => conversing,
			L: () => turnOf
		});
		var usage = __webpack_require__(485);
		;
		function talkerOf(script, simulated, { seed }) {
			let spent = {
				calls: 0,
				tokenUsage: usage.jz,
				costUsd: 0
			};
			let ended = "max-turns";
			return {
				async next(played, history, signal) {
					if (played >= script.maxTurns) return undefined;
					const said = history.map(({ role, content }) => ({
						role,
						content
					}));
					const { text, tokenUsage, costUsd } = await simulated({
						script,
						said,
						seed: (seed + played) % 2 ** 31
					}, signal);
					spent = {
						calls: spent.calls + 1,
						tokenUsage: (0, usage.Ox)(spent.tokenUsage, tokenUsage),
						costUsd: (0, usage.UP)(spent.costUsd, costUsd)
					};
					if (text !== "" && !text.includes(script.stop)) return text;
					ended = "stop";
					return undefined;
				},
				record: (agentFailed) => ({
					...spent,
					ended: agentFailed ? "agent-error" : ended
				})
			};
		}
		;
		function conversing(target, simulated) {
			return {
				...target,
				run({ turns, user, ...first }, signal) {
					if (turns === undefined && user === undefined) return target.run(first, signal);
					if (user !== undefined && simulated === undefined) throw new Error("nobody plays the user");
					const talker = user && simulated ? talkerOf(user, simulated, first) : undefined;
					return play(target, first, turns ?? [], talker, signal);
				}
			};
		}
		async function play(target, first, scripted, talker, signal) {
			let history = first.history ?? [];
			let whole;
			const queries = [first.query, ...scripted];
			for (let played = 0;; played++) {
				signal.throwIfAborted();
				const query = queries[played] ?? await talker?.next(played, history, signal);
				if (query === undefined) break;
				const turn = await target.run({
					...first,
					query,
					history
				}, signal);
				whole = joined(whole, query, turn);
				if (turn.error) break;
				const { message, toolCalls } = turn;
				history = [
					...history,
					{
						role: "user",
						content: query
					},
					{
						role: "assistant",
						content: message,
						...toolCalls.length === 0 ? {} : { toolCalls }
					}
				];
			}
			if (!whole) throw new Error("a conversation has at least one turn");
			return talker ? {
				...whole,
				simulatedUser: talker.record(whole.error !== undefined)
			} : whole;
		}
		function joined(before, user, turn) {
			const turns = [...before?.turns ?? [], recordOf(user, turn)];
			const steps = before?.toolCalls.reduce((most, { step }) => Math.max(most, step), 0) ?? 0;
			const calls = turn.toolCalls.map((call) => ({
				...call,
				step: call.step + steps,
				turn: turns.length
			}));
			if (!before) return {
				...turn,
				toolCalls: calls,
				turns
			};
			const reasoning = [before.reasoning, turn.reasoning].filter((part) => part !== undefined);
			const { reasoning: _reasoning, ...rest } = turn;
			return {
				...before.servedModel === undefined ? {} : { servedModel: before.servedModel },
				...rest,
				toolsUsed: [...before.toolsUsed, ...turn.toolsUsed],
				toolCalls: [...before.toolCalls, ...calls],
				...reasoning.length === 0 ? {} : { reasoning: reasoning.join("\n\n") },
				tokenUsage: (0, usage.Ox)(before.tokenUsage, turn.tokenUsage),
				costUsd: (0, usage.UP)(before.costUsd, turn.costUsd),
				latencyMs: (0, usage.Qf)(before.latencyMs, turn.latencyMs),
				stages: before.stages && turn.stages ? (0, usage.Xe)(before.stages, turn.stages) : null,
				turns
			};
		}
		function recordOf(user, turn) {
			const { message, analysis, tokenUsage, costUsd, latencyMs } = turn;
			return {
				user,
				message,
				...analysis === undefined ? {} : { analysis },
				tokenUsage,
				costUsd,
				latencyMs
			};
		}
		function turnOf(execution, turn) {
			const { turns } = execution;
			if (!turns) return turn === 1 ? execution : undefined;
			const record = turns[turn - 1];
			if (!record) return undefined;
			const { user: _user, ...said } = record;
			const toolCalls = execution.toolCalls.filter((call) => call.turn === turn);
			const failed = turn === turns.length && execution.error ? { error: execution.error } : {};
			return {
				...said,
				toolsUsed: toolCalls.map(({ name }) => name),
				toolCalls,
				stages: null,
				...failed
			};
		}
	}),
	797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => grade });
		var conversation = __webpack_require__(7474);
		var json = __webpack_require__(768);
		var base_text = __webpack_require__(1497);
		var registry = __webpack_require__(6876);
		var say = __webpack_require__(9688);
		var usage = __webpack_require__(4492);
		;
		const CEILINGS = {
			passed: 5,
			failed: 3.9,
			wrongTools: 2.9
		};
		function qualityOf(parts) {
			if (parts.length === 0 || parts.some(({ undecided }) => undecided)) return null;
			const stages = [...new Set(parts.map(({ stage }) => stage))];
			const means = stages.map((stage) => {
				const own = parts.filter((part) => part.stage === stage);
				return sum(own.map(({ score, weight }) => score * weight)) / sum(own.map(({ weight }) => weight));
			});
			const failed = parts.filter(({ passed }) => !passed);
			const ceiling = failed.some(({ aboutTools }) => aboutTools) ? CEILINGS.wrongTools : failed.length > 0 ? CEILINGS.failed : CEILINGS.passed;
			return ceiling * sum(means) / means.length;
		}
		const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
		var quote = __webpack_require__(2379);
		var set = __webpack_require__(5551);
		;
		function validation_validationOf(checked, { error, turns }) {
			const deciders = (0, set.D4)(checked);
			const weighty = deciders.filter(({ weight }) => weight > 0);
			const deciding = weighty.filter(({ informs }) => informs === undefined);
			const aboutTools = deciding.filter((one) => one.aboutTools);
			const details = deciders.flatMap((one) => one.details);
			const usages = checked.flatMap(({ result }) => result.usage ?? []);
			const grader = usages.length > 0 ? { grader: usages.reduce(usage.v, usage.y) } : {};
			if (error) {
				return {
					passed: false,
					confidence: 1,
					quality: 0,
					toolCorrect: aboutTools.length > 0 ? false : null,
					details: [failureDetail(error, turns?.length ?? 1), ...details]
				};
			}
			return {
				passed: deciding.length > 0 ? allPassed(deciding) : weighty.length > 0 ? null : false,
				confidence: confidenceOf(deciding),
				quality: qualityOf(deciding.flatMap(({ parts }) => parts)),
				toolCorrect: aboutTools.length > 0 ? allPassed(aboutTools) : null,
				details,
				...grader
			};
		}
		function allPassed(deciders) {
			if (deciders.some(({ missing }) => missing)) return null;
			return deciders.every(({ passed }) => passed);
		}
		function failureDetail({ code, message, stage }, turn) {
			const where = `${stage ? ` in the ${stage}` : ""}${turn > 1 ? ` of turn ${turn}` : ""}`;
			return {
				type: "execution",
				path: "execution",
				passed: false,
				score: 0,
				confidence: 1,
				message: `the agent failed${where} with ${(0, quote.hD)(code, 60)}: ${(0, quote.hD)(message)}`,
				weight: 1,
				stage: stage ?? "planner"
			};
		}
		function confidenceOf(deciding) {
			const total = deciding.reduce((sum, { weight }) => sum + weight, 0);
			if (total === 0) return 0;
			return deciding.reduce((sum, { weight, confidence }) => sum + weight * confidence, 0) / total;
		}
		;
		const MESSAGE_LIMIT = 1e3;
		const grade = async (assertions, execution, context) => {
			const checked = assertions.map((spec) => checkOne(spec, execution, context));
			const ended = checked.every(isEnded) ? checked : await Promise.all(checked.map((one) => Promise.resolve(one)));
			return validation_validationOf(ended, execution);
		};
		function gradeNow(assertions, execution, context = NOBODY) {
			const checked = assertions.map((spec) => {
				const one = checkOne(spec, execution, context);
				if (isEnded(one)) return one;
				throw new Error(`assertion type ${spec.type} has to wait for its answer`);
			});
			return validationOf(checked, execution);
		}
		const NOBODY = {
			query: "",
			tools: {},
			signal: AbortSignal.abort()
		};
		const isEnded = (one) => !(one instanceof Promise);
		function checkOne(spec, execution, context) {
			const type = registry.s.get(spec.type);
			if (!type) throw new Error(`assertion type ${spec.type} is not registered`);
			const options = {
				not: spec.not,
				...spec.threshold !== undefined && { threshold: spec.threshold }
			};
			const end = (said) => {
				const result = settle(type, spec, said);
				return {
					spec,
					type,
					result,
					detail: detailOf(spec, type, result)
				};
			};
			const said = type.asks && execution.error ? {
				passed: false,
				score: 0,
				message: "nobody was asked, because the agent failed"
			} : checkIn(spec, type, execution, options, context);
			return said instanceof Promise ? said.then(end) : end(said);
		}
		function checkIn(spec, type, execution, options, context) {
			const { turn } = spec;
			if (turn === undefined) return checkAt(spec, type, execution, options, context);
			const played = (0, conversation.L)(execution, turn);
			if (!played) return (0, say.J)(`turn ${turn} was not played`);
			const query = execution.turns?.[turn - 1]?.user ?? context.query;
			const told = (said) => ({
				...said,
				message: `turn ${turn}: ${said.message}`
			});
			const said = checkAt(spec, type, played, options, {
				...context,
				query
			});
			return said instanceof Promise ? said.then(told) : told(said);
		}
		function checkAt({ value, stage }, type, execution, options, context) {
			if (stage === undefined || type.readsText !== true) return type.check(value, execution, options, context);
			const text = textOf(stage, execution);
			if (text !== undefined) return type.check(value, {
				...execution,
				message: text
			}, options, context);
			return {
				passed: false,
				score: 0,
				undecided: true,
				message: "cannot tell: the agent reported no analysis"
			};
		}
		function textOf(stage, { message, analysis, toolCalls }) {
			if (stage === "summarizer") return message;
			if (stage === "planner") return analysis;
			const answers = toolCalls.map(({ result, error }) => error ?? (0, json.JB)(result ?? null));
			return answers.join("\n");
		}
		function settle(type, { not, threshold }, result) {
			if (result.undecided || result.missing) return {
				...result,
				passed: false,
				score: 0,
				confidence: 0
			};
			const reached = type.threshold === "score" && !type.readsThreshold && threshold !== undefined ? result.score >= threshold : result.passed;
			return not ? {
				...result,
				passed: !reached,
				score: reached ? 0 : 1
			} : {
				...result,
				passed: reached
			};
		}
		function detailOf(spec, type, result) {
			return {
				type: `${spec.not ? "not-" : ""}${spec.type}`,
				path: spec.path,
				passed: result.passed,
				score: result.score,
				confidence: result.confidence ?? 1,
				message: (0, base_text.ml)(result.message, MESSAGE_LIMIT),
				weight: spec.weight,
				stage: spec.stage ?? type.stage,
				place: spec.place,
				...result.missing && { missing: true },
				...spec.metric !== undefined && { metric: spec.metric },
				...spec.turn !== undefined && { turn: spec.turn }
			};
		}
	}),
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
	3282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { calibrate: () => calibrate });
		var pace = __webpack_require__(2097);
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
			const tools = config ? await world.graders(config, new Set(["judge"]), (0, pace.x3)(world, config.run)) : {};
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

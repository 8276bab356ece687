export const id = 2679;
export const ids = [2679];
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
	2679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { replay: () => replay });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
		var _assertion_grade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(797);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(730);
		var _report_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7589);
		async function replay(world, { file, text }, scenarioId) {
			const results = (0, _report_results_js__WEBPACK_IMPORTED_MODULE_2__.c2)(text, file);
			const scenario = scenarioOf(results, file, scenarioId);
			const stored = results.storedBaseline ?? [];
			const trials = await Promise.all([...stored, ...results.trials].filter((trial) => trial.scenarioId === scenarioId).sort((a, b) => a.role.localeCompare(b.role) || a.trial - b.trial).map(async (trial) => ({
				trial,
				regraded: await regrade(trial, scenario, world.signal)
			})));
			const judged = trials.some(({ trial }) => trial.role === "candidate") ? "candidate" : "baseline";
			const outcomes = trials.flatMap(({ trial, regraded }) => trial.role === judged ? [regraded?.passed ?? null] : []);
			const exitCode = outcomes.includes(false) ? 1 : outcomes.includes(true) ? 0 : 3;
			return {
				results,
				scenario,
				trials,
				exitCode
			};
		}
		function scenarioOf({ suite, shard }, file, id) {
			const scenario = suite.scenarios.find((one) => one.id === id);
			if (scenario) return scenario;
			const ids = suite.scenarios.map((one) => one.id);
			const all = shard ? `, which holds shard ${shard.index} of ${shard.of}` : "";
			const hint = (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__.h)(id, ids);
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				place: { file },
				message: `has no scenario ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_4__.hD)(id)}${all}`,
				hint: ids.length > 20 ? hint.slice(0, 300) : hint
			});
		}
		async function regrade({ execution, validation }, { query, context, assertions }, signal) {
			if (!execution) return null;
			const grading = {
				query,
				...context ? { context } : {},
				tools: {},
				signal
			};
			const now = await (0, _assertion_grade_js__WEBPACK_IMPORTED_MODULE_1__.o)(assertions, execution, grading);
			if (now.passed !== null) return now;
			const details = now.details.map((detail) => detail.missing ? asRecorded(detail, validation) : detail);
			const informing = new Set(assertions.filter(({ informs }) => informs !== undefined).map(({ path }) => path));
			const deciding = details.filter(({ weight, path }) => weight > 0 && !informing.has(path));
			if (deciding.some(({ passed, missing }) => !passed && !missing)) return {
				passed: false,
				details
			};
			const unknown = deciding.length === 0 || deciding.some(({ missing }) => missing);
			return {
				passed: unknown ? null : true,
				details
			};
		}
		function asRecorded(detail, recorded) {
			const then = recorded?.details.find(({ path, type }) => path === detail.path && type === detail.type);
			return then ? {
				...then,
				recorded: true
			} : detail;
		}
	})
};

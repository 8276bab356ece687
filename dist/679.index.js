export const id = 679;
export const ids = [679];
export const modules = {
	5531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => turnOf,
			d: () => conversing
		});
		var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(485);
		function conversing(target) {
			return {
				kind: target.kind,
				...target.close ? { close: target.close } : {},
				run({ turns, ...first }, signal) {
					return turns === undefined ? target.run(first, signal) : play(target, first, turns, signal);
				}
			};
		}
		async function play(target, first, later, signal) {
			let history = first.history ?? [];
			let whole;
			for (const query of [first.query, ...later]) {
				signal.throwIfAborted();
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
			return whole;
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
				tokenUsage: (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Ox)(before.tokenUsage, turn.tokenUsage),
				costUsd: (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.UP)(before.costUsd, turn.costUsd),
				latencyMs: (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Qf)(before.latencyMs, turn.latencyMs),
				stages: before.stages && turn.stages ? (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(before.stages, turn.stages) : null,
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
	622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => stageName,
			LW: () => toolCall,
			Pq: () => json,
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
			error: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				code: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				stage: stageName.exactOptional()
			}).exactOptional(),
			turns: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(turnRecord).min(1).exactOptional()
		});
	}),
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
	797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => grade });
		var conversation = __webpack_require__(5531);
		var json = __webpack_require__(768);
		var base_text = __webpack_require__(1497);
		var registry = __webpack_require__(3186);
		var say = __webpack_require__(9688);
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
		;
		function validation_validationOf(checked, { error, turns }) {
			const deciding = checked.filter(({ spec }) => spec.weight > 0);
			const aboutTools = deciding.filter(({ type }) => type.aboutTools);
			const details = checked.map(({ detail }) => detail);
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
				passed: deciding.length > 0 && allPassed(deciding),
				confidence: confidenceOf(deciding),
				quality: qualityOf(deciding.filter(({ type }) => type.threshold !== "limit").map(({ spec, type, result }) => ({
					stage: spec.stage ?? type.stage,
					score: result.score,
					passed: result.passed,
					weight: spec.weight,
					aboutTools: type.aboutTools,
					undecided: result.undecided === true || result.missing === true
				}))),
				toolCorrect: aboutTools.length > 0 ? allPassed(aboutTools) : null,
				details
			};
		}
		function allPassed(checked) {
			if (checked.some(({ result }) => result.missing)) return null;
			return checked.every(({ result }) => result.passed);
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
			const weight = deciding.reduce((total, { spec }) => total + spec.weight, 0);
			if (weight === 0) return 0;
			return deciding.reduce((total, { spec, detail }) => total + spec.weight * detail.confidence, 0) / weight;
		}
		;
		const MESSAGE_LIMIT = 1e3;
		const grade = async (assertions, execution, context) => {
			const checked = assertions.map((spec) => checkOne(spec, execution, context));
			return validation_validationOf(checked.every(isEnded) ? checked : await Promise.all(checked.map((one) => Promise.resolve(one))), execution);
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
			const said = checkIn(spec, type, execution, options, context);
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
			const reached = type.threshold === "score" && threshold !== undefined ? result.score >= threshold : result.passed;
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
	6435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JC: () => role,
			YM: () => exampleSchema,
			kB: () => time
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);
		const time = zod__WEBPACK_IMPORTED_MODULE_1__.w$();
		const role = zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["baseline", "candidate"]);
		const exampleSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^ex-[0-9a-f]{16}$/, "expected ex- and 16 hex digits"),
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.euz(_types_js__WEBPACK_IMPORTED_MODULE_3__.Q),
			query: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			context: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional(),
			history: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				role: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["user", "assistant"]),
				content: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
			})).exactOptional(),
			userId: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional(),
			timestamp: time,
			response: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			toolsUsed: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.LW),
			analysis: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable(),
			reasoning: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional(),
			labels: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				correctToolSelection: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().nullable(),
				responseQuality: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(5).nullable(),
				userSatisfaction: zod__WEBPACK_IMPORTED_MODULE_2__.aig().exactOptional(),
				validationConfidence: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(1),
				passed: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().nullable()
			}),
			metrics: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				latencyMs: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.vj,
				tokenUsage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Z_.nullable(),
				cost: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.vj,
				stages: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__._$.exactOptional()
			}),
			error: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				code: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				message: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
			}).exactOptional(),
			provenance: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				source: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
					"test",
					"production",
					"synthetic"
				]),
				scenarioId: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				scenarioHash: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				tags: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()),
				variant: role,
				model: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				configHash: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				runId: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				trial: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
				retry: zod__WEBPACK_IMPORTED_MODULE_2__.euz(true).exactOptional(),
				commit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable()
			}),
			review: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				status: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
					"pending",
					"approved",
					"rejected",
					"edited"
				]),
				by: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional(),
				at: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional()
			}),
			originalResponse: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().exactOptional(),
			privacy: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ redactions: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9 })
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
	8094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => runSchema });
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
		var _comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
		var _example_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6435);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7232);
		const variant = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			model: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			configHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			origin: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			config: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Pq
		});
		const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(_types_js__WEBPACK_IMPORTED_MODULE_4__.Z),
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
			Q: () => EXAMPLE_SCHEMA_VERSION,
			Z: () => RUN_SCHEMA_VERSION
		});
		const EXAMPLE_SCHEMA_VERSION = 1;
		const RUN_SCHEMA_VERSION = 1;
	}),
	2679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { replay: () => replay });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(578);
		var _assertion_grade_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(797);
		var _report_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6718);
		async function replay(world, file, scenarioId) {
			const text = await world.files.read(file);
			if (text === undefined) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place: { file },
					message: "the results file does not exist",
					hint: "download the artifact of the run, or run check, which writes one"
				});
			}
			const results = (0, _report_results_js__WEBPACK_IMPORTED_MODULE_2__.c2)(text, file);
			const scenario = results.suite.scenarios.find(({ id }) => id === scenarioId);
			if (!scenario) {
				const ids = results.suite.scenarios.map(({ id }) => id);
				const hint = ids.length > 20 ? (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__.h)(scenarioId, ids).slice(0, 300) : (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__.h)(scenarioId, ids);
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place: { file },
					message: `has no scenario "${scenarioId}"`,
					hint
				});
			}
			const { query, context, assertions } = scenario;
			const grading = {
				query,
				...context ? { context } : {},
				tools: {},
				signal: world.signal
			};
			const trials = await Promise.all([...results.storedBaseline ?? [], ...results.trials].filter((trial) => trial.scenarioId === scenarioId).map(async (trial) => ({
				trial,
				regraded: trial.execution ? await (0, _assertion_grade_js__WEBPACK_IMPORTED_MODULE_1__.o)(assertions, trial.execution, grading) : null
			})));
			const judged = trials.some(({ trial }) => trial.role === "candidate") ? "candidate" : "baseline";
			const failed = trials.some(({ trial, regraded }) => trial.role === judged && regraded?.passed === false);
			return {
				results,
				scenario,
				trials,
				exitCode: failed ? 1 : 0
			};
		}
	}),
	6718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ew: () => formatResults,
			c2: () => parseResults,
			pF: () => resultsFile
		});
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var located_json = __webpack_require__(3102);
		var schemas = __webpack_require__(2857);
		var execution_schema = __webpack_require__(622);
		var comparison_schema = __webpack_require__(6650);
		var example_schema = __webpack_require__(6435);
		var run_schema = __webpack_require__(8094);
		;
		const RESULTS_VERSION = 1;
		;
		const share = schemas.aig().min(0).max(1);
		const place = schemas.Ikc({
			file: schemas.YjP(),
			line: execution_schema.U9.exactOptional(),
			column: execution_schema.U9.exactOptional()
		});
		const detail = schemas.Ikc({
			type: schemas.YjP(),
			path: schemas.YjP(),
			passed: schemas.zMY(),
			score: schemas.aig(),
			confidence: share,
			message: schemas.YjP(),
			weight: schemas.aig().nonnegative(),
			stage: execution_schema.CT,
			missing: schemas.euz(true).exactOptional(),
			metric: schemas.YjP().exactOptional(),
			turn: schemas.Whr().min(1).exactOptional(),
			place: place.exactOptional()
		});
		const validation = schemas.Ikc({
			passed: schemas.zMY().nullable(),
			confidence: share,
			quality: schemas.aig().min(0).max(5).nullable(),
			toolCorrect: schemas.zMY().nullable(),
			details: schemas.YOg(detail)
		});
		const error = schemas.Ikc({
			kind: schemas.k5n(["infrastructure", "cancelled"]),
			service: schemas.YjP().exactOptional(),
			message: schemas.YjP()
		});
		const trial = schemas.Ikc({
			scenarioId: schemas.YjP(),
			role: example_schema.JC,
			trial: execution_schema.U9,
			retry: schemas.euz(true).exactOptional(),
			execution: execution_schema.n7.exactOptional(),
			error: error.exactOptional(),
			attempts: execution_schema.U9,
			startedAt: example_schema.kB,
			wallMs: schemas.aig().nonnegative(),
			validation: validation.exactOptional()
		}).refine((value) => value.execution === undefined !== (value.error === undefined), "expected either an execution or an error");
		const assertion = schemas.Ikc({
			type: schemas.YjP(),
			not: schemas.zMY(),
			value: schemas.L5J(),
			threshold: schemas.aig().exactOptional(),
			weight: schemas.aig().nonnegative(),
			metric: schemas.YjP().exactOptional(),
			stage: execution_schema.CT.exactOptional(),
			turn: schemas.Whr().min(1).exactOptional(),
			place,
			path: schemas.YjP()
		});
		const answer = schemas.Ikc({
			when: execution_schema.o$.exactOptional(),
			result: execution_schema.Pq.exactOptional(),
			error: schemas.YjP().exactOptional()
		});
		const scenario = schemas.Ikc({
			id: schemas.YjP(),
			query: schemas.YjP(),
			turns: schemas.YOg(schemas.YjP()).exactOptional(),
			description: schemas.YjP().exactOptional(),
			tags: schemas.YOg(schemas.YjP()),
			context: execution_schema.o$.exactOptional(),
			history: schemas.YOg(schemas.Ikc({
				role: schemas.k5n(["user", "assistant"]),
				content: schemas.YjP()
			})).exactOptional(),
			fixtures: schemas.g1P(schemas.YjP(), schemas.YOg(answer)),
			assertions: schemas.YOg(assertion),
			repeat: execution_schema.U9.exactOptional(),
			place,
			hash: schemas.YjP()
		});
		const suite = schemas.Ikc({
			scenarios: schemas.YOg(scenario),
			hash: schemas.YjP()
		});
		const resultsSchema = schemas.Ikc({
			schema: schemas.euz("agent-tester/results"),
			version: schemas.euz(RESULTS_VERSION),
			partial: schemas.zMY(),
			run: run_schema.L,
			outcome: comparison_schema.W.nullable(),
			comparison: comparison_schema.D.nullable(),
			suite,
			trials: schemas.YOg(trial),
			storedBaseline: schemas.YOg(trial).exactOptional()
		});
		;
		const MOST_PROBLEMS = 10;
		function resultsFile(input, partial) {
			const { run, outcome, comparison, suite, trials, storedBaseline } = input;
			return {
				schema: "agent-tester/results",
				version: RESULTS_VERSION,
				partial,
				run,
				outcome,
				comparison,
				suite,
				trials,
				...storedBaseline ? { storedBaseline } : {}
			};
		}
		function formatResults(results) {
			const lines = (values) => values.length === 0 ? "[]" : `[\n${values.map(json.JB).join(",\n")}\n]`;
			const { schema, version, partial, run, outcome, comparison, suite, trials, storedBaseline } = results;
			return [
				`{"schema":${JSON.stringify(schema)},"version":${version},"partial":${partial}`,
				`"run":${(0, json.JB)(run)}`,
				`"outcome":${(0, json.JB)(outcome)}`,
				`"comparison":${(0, json.JB)(comparison)}`,
				`"suite":{"hash":${JSON.stringify(suite.hash)},"scenarios":${lines(suite.scenarios)}}`,
				...storedBaseline ? [`"storedBaseline":${lines(storedBaseline)}`] : [],
				`"trials":${lines(trials)}}\n`
			].join(",\n");
		}
		function parseResults(text, file) {
			const value = (0, located_json.q)(text, file, "a results file", text.trim() === "" ? "the file is empty: run the check again" : "it may be cut off: run the check again");
			if (!(0, json.Gv)(value) || value.schema !== "agent-tester/results") {
				throw new errors.yo({
					place: { file },
					path: "schema",
					message: "is not a results file of Agent Tester, expected \"agent-tester/results\"",
					hint: "give the file that a check wrote"
				});
			}
			if (value.version !== RESULTS_VERSION) {
				const shown = typeof value.version === "number" ? String(value.version) : "none";
				throw new errors.yo({
					place: { file },
					path: "version",
					message: `is version ${shown}, expected ${RESULTS_VERSION}`,
					hint: "read it with the version of Agent Tester that wrote it, or run the check again"
				});
			}
			const result = resultsSchema.safeParse(value);
			if (result.success) return result.data;
			throw new errors.yo(result.error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
				place: { file },
				path: path.map(String).join("."),
				message,
				hint: "the file was changed by hand or cut off: run the check again"
			})));
		}
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

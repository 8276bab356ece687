export const id = 7589;
export const ids = [7589];
export const modules = {
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
				expectedTools: schemas.YOg(schemas.YjP()).exactOptional(),
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
	6441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => trialSchema,
			s: () => resultsSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
		var _example_comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
		var _example_example_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
		var _example_provenance_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9544);
		var _example_run_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8094);
		var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3110);
		const share = zod__WEBPACK_IMPORTED_MODULE_5__.aig().min(0).max(1);
		const place = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			file: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			line: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.exactOptional(),
			column: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.exactOptional()
		});
		const detail = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			type: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			path: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			passed: zod__WEBPACK_IMPORTED_MODULE_5__.zMY(),
			score: zod__WEBPACK_IMPORTED_MODULE_5__.aig(),
			confidence: share,
			message: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			weight: zod__WEBPACK_IMPORTED_MODULE_5__.aig().nonnegative(),
			stage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.CT,
			missing: zod__WEBPACK_IMPORTED_MODULE_5__.euz(true).exactOptional(),
			metric: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional(),
			turn: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1).exactOptional(),
			place: place.exactOptional()
		});
		const graderUsage = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			calls: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			tokenUsage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Z_.nullable(),
			costUsd: zod__WEBPACK_IMPORTED_MODULE_5__.aig().nonnegative().nullable()
		});
		const validation = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			passed: zod__WEBPACK_IMPORTED_MODULE_5__.zMY().nullable(),
			confidence: share,
			quality: zod__WEBPACK_IMPORTED_MODULE_5__.aig().min(0).max(5).nullable(),
			toolCorrect: zod__WEBPACK_IMPORTED_MODULE_5__.zMY().nullable(),
			details: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(detail),
			grader: graderUsage.exactOptional()
		});
		const error = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_5__.k5n(["infrastructure", "cancelled"]),
			service: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional(),
			message: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
		});
		const trialSchema = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			scenarioId: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			role: _example_provenance_schema_js__WEBPACK_IMPORTED_MODULE_3__.J,
			trial: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			retry: zod__WEBPACK_IMPORTED_MODULE_5__.euz(true).exactOptional(),
			execution: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.n7.exactOptional(),
			error: error.exactOptional(),
			attempts: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			startedAt: _example_example_schema_js__WEBPACK_IMPORTED_MODULE_2__.kB,
			wallMs: zod__WEBPACK_IMPORTED_MODULE_5__.aig().nonnegative(),
			validation: validation.exactOptional()
		}).refine((value) => value.execution === undefined !== (value.error === undefined), "expected either an execution or an error");
		const assertion = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			type: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			not: zod__WEBPACK_IMPORTED_MODULE_5__.zMY(),
			value: zod__WEBPACK_IMPORTED_MODULE_5__.L5J().optional(),
			threshold: zod__WEBPACK_IMPORTED_MODULE_5__.aig().exactOptional(),
			weight: zod__WEBPACK_IMPORTED_MODULE_5__.aig().nonnegative(),
			metric: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional(),
			stage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.CT.exactOptional(),
			informs: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional(),
			turn: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1).exactOptional(),
			set: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				threshold: share,
				weight: zod__WEBPACK_IMPORTED_MODULE_5__.aig().nonnegative(),
				metric: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional(),
				place,
				path: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
			}).exactOptional(),
			place,
			path: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
		}).transform((one) => ({
			...one,
			value: one.value
		}));
		const answer = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			when: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional(),
			result: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Pq.exactOptional(),
			error: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional()
		});
		const scenario = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			query: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			turns: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP()).exactOptional(),
			user: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				goal: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
				modelHash: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
				maxTurns: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
				stop: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
			}).exactOptional(),
			description: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().exactOptional(),
			tags: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP()),
			context: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional(),
			history: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				role: zod__WEBPACK_IMPORTED_MODULE_5__.k5n(["user", "assistant"]),
				content: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
			})).exactOptional(),
			fixtures: zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.YOg(answer)),
			assertions: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(assertion),
			repeat: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.exactOptional(),
			gate: zod__WEBPACK_IMPORTED_MODULE_5__.euz(false).exactOptional(),
			place,
			hash: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
		});
		const suite = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			scenarios: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(scenario),
			hash: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
		});
		const hash = zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^[0-9a-f]{64}$/, "expected 64 hex digits");
		const shard = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			index: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1),
			of: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1),
			base: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().nullable(),
			gate: hash,
			selection: hash
		}).refine(({ index, of }) => index <= of, "expected one of its parts");
		const resultsSchema = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_5__.euz("agent-tester/results"),
			version: zod__WEBPACK_IMPORTED_MODULE_5__.euz(_types_js__WEBPACK_IMPORTED_MODULE_6__.k),
			partial: zod__WEBPACK_IMPORTED_MODULE_5__.zMY(),
			limit: zod__WEBPACK_IMPORTED_MODULE_5__.k5n(["money", "time"]).exactOptional(),
			run: _example_run_schema_js__WEBPACK_IMPORTED_MODULE_4__.L,
			outcome: _example_comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__.W.nullable(),
			comparison: _example_comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__.D.nullable(),
			suite,
			trials: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(trialSchema),
			storedBaseline: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(trialSchema).exactOptional(),
			shard: shard.exactOptional()
		});
	}),
	7589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wr: () => resultsPieces,
			c2: () => parseResults,
			ew: () => formatResults,
			pF: () => resultsFile
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(768);
		var _example_located_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
		var _run_shelf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(530);
		var _results_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6441);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);
		const MOST_PROBLEMS = 10;
		function resultsFile(input, stopped) {
			const { run, outcome, comparison, suite, trials, read, storedBaseline, shard } = input;
			return {
				schema: "agent-tester/results",
				version: _types_js__WEBPACK_IMPORTED_MODULE_3__.k,
				partial: stopped !== undefined,
				...stopped?.kind === "money" || stopped?.kind === "time" ? { limit: stopped.kind } : {},
				run,
				outcome,
				comparison,
				suite,
				trials: (0, _run_shelf_js__WEBPACK_IMPORTED_MODULE_4__.Tj)(trials, read),
				...storedBaseline ? { storedBaseline } : {},
				...shard ? { shard } : {}
			};
		}
		function* resultsPieces(results) {
			const { schema, version, partial, limit, run, outcome, comparison, suite, trials, storedBaseline, shard } = results;
			yield `{"schema":${JSON.stringify(schema)},"version":${version},"partial":${partial},\n`;
			if (limit) yield `"limit":"${limit}",\n`;
			if (shard) yield `"shard":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_5__.JB)(shard)},\n`;
			yield `"run":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_5__.JB)(run)},\n"outcome":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_5__.JB)(outcome)},\n`;
			yield `"comparison":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_5__.JB)(comparison)},\n"suite":{"hash":${JSON.stringify(suite.hash)},"scenarios":`;
			yield* listPieces(suite.scenarios);
			yield "},\n";
			if (storedBaseline) {
				yield "\"storedBaseline\":";
				yield* listPieces(storedBaseline);
				yield ",\n";
			}
			yield "\"trials\":";
			yield* listPieces(trials);
			yield "}\n";
		}
		function* listPieces(values) {
			let isEmpty = true;
			for (const value of values) {
				yield `${isEmpty ? "[\n" : ",\n"}${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_5__.JB)(value)}`;
				isEmpty = false;
			}
			yield isEmpty ? "[]" : "\n]";
		}
		function formatResults(results) {
			return [...resultsPieces(results)].join("");
		}
		function parseResults(text, file) {
			const value = (0, _example_located_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(text, file, "a results file", text.trim() === "" ? "the file is empty: run the check again" : "it may be cut off: run the check again");
			if (!(0, _base_json_js__WEBPACK_IMPORTED_MODULE_5__.Gv)(value) || value.schema !== "agent-tester/results") {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place: { file },
					path: "schema",
					message: "is not a results file of Agent Tester, expected \"agent-tester/results\"",
					hint: "give the file that a check wrote"
				});
			}
			if (value.version !== _types_js__WEBPACK_IMPORTED_MODULE_3__.k) {
				const shown = typeof value.version === "number" ? String(value.version) : "none";
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					place: { file },
					path: "version",
					message: `is version ${shown}, expected ${_types_js__WEBPACK_IMPORTED_MODULE_3__.k}`,
					hint: "read it with the version of Agent Tester that wrote it, or run the check again"
				});
			}
			const result = _results_schema_js__WEBPACK_IMPORTED_MODULE_2__.s.safeParse(value);
			if (result.success) return result.data;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(result.error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
				place: { file },
				path: path.map(String).join("."),
				message,
				hint: "the file was changed by hand or cut off: run the check again"
			})));
		}
	}),
	3110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => RESULTS_VERSION });
		const RESULTS_VERSION = 1;
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

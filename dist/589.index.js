export const id = 589;
export const ids = [589];
export const modules = {
	10622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10768);
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
	96650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => comparisonSchema,
			W: () => outcomeSchema
		});
		var schemas = __webpack_require__(92857);
		var execution_schema = __webpack_require__(10622);
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
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10622);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77232);
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
	33102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => readAs,
			q: () => parseJson
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
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
	88094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => runSchema });
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10622);
		var _comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96650);
		var _example_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6435);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77232);
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
	77232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => EXAMPLE_SCHEMA_VERSION,
			Z: () => RUN_SCHEMA_VERSION
		});
		const EXAMPLE_SCHEMA_VERSION = 1;
		const RUN_SCHEMA_VERSION = 1;
	}),
	36441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => trialSchema,
			s: () => resultsSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10622);
		var _example_comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96650);
		var _example_example_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6435);
		var _example_run_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88094);
		var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23110);
		const share = zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(1);
		const place = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			file: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			line: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.exactOptional(),
			column: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.exactOptional()
		});
		const detail = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			type: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			passed: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
			score: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
			confidence: share,
			message: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			weight: zod__WEBPACK_IMPORTED_MODULE_4__.aig().nonnegative(),
			stage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.CT,
			missing: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).exactOptional(),
			metric: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			turn: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).exactOptional(),
			place: place.exactOptional()
		});
		const graderUsage = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			calls: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			tokenUsage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Z_.nullable(),
			costUsd: zod__WEBPACK_IMPORTED_MODULE_4__.aig().nonnegative().nullable()
		});
		const validation = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			passed: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().nullable(),
			confidence: share,
			quality: zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(5).nullable(),
			toolCorrect: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().nullable(),
			details: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(detail),
			grader: graderUsage.exactOptional()
		});
		const error = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			kind: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["infrastructure", "cancelled"]),
			service: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			message: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
		});
		const trialSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			scenarioId: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			role: _example_example_schema_js__WEBPACK_IMPORTED_MODULE_2__.JC,
			trial: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			retry: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).exactOptional(),
			execution: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.n7.exactOptional(),
			error: error.exactOptional(),
			attempts: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
			startedAt: _example_example_schema_js__WEBPACK_IMPORTED_MODULE_2__.kB,
			wallMs: zod__WEBPACK_IMPORTED_MODULE_4__.aig().nonnegative(),
			validation: validation.exactOptional()
		}).refine((value) => value.execution === undefined !== (value.error === undefined), "expected either an execution or an error");
		const assertion = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			type: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			not: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
			value: zod__WEBPACK_IMPORTED_MODULE_4__.L5J().optional(),
			threshold: zod__WEBPACK_IMPORTED_MODULE_4__.aig().exactOptional(),
			weight: zod__WEBPACK_IMPORTED_MODULE_4__.aig().nonnegative(),
			metric: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			stage: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.CT.exactOptional(),
			informs: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			turn: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).exactOptional(),
			place,
			path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
		}).transform((one) => ({
			...one,
			value: one.value
		}));
		const answer = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			when: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional(),
			result: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.Pq.exactOptional(),
			error: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional()
		});
		const scenario = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			query: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			turns: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).exactOptional(),
			user: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				goal: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				modelHash: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				maxTurns: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9,
				stop: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
			}).exactOptional(),
			description: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().exactOptional(),
			tags: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			context: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional(),
			history: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				role: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["user", "assistant"]),
				content: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
			})).exactOptional(),
			fixtures: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YOg(answer)),
			assertions: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(assertion),
			repeat: _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.U9.exactOptional(),
			place,
			hash: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
		});
		const suite = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			scenarios: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(scenario),
			hash: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
		});
		const hash = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(/^[0-9a-f]{64}$/, "expected 64 hex digits");
		const shard = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			index: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1),
			of: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1),
			base: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),
			gate: hash,
			selection: hash
		}).refine(({ index, of }) => index <= of, "expected one of its parts");
		const resultsSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_4__.euz("agent-tester/results"),
			version: zod__WEBPACK_IMPORTED_MODULE_4__.euz(_types_js__WEBPACK_IMPORTED_MODULE_5__.k),
			partial: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
			run: _example_run_schema_js__WEBPACK_IMPORTED_MODULE_3__.L,
			outcome: _example_comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__.W.nullable(),
			comparison: _example_comparison_schema_js__WEBPACK_IMPORTED_MODULE_1__.D.nullable(),
			suite,
			trials: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(trialSchema),
			storedBaseline: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(trialSchema).exactOptional(),
			shard: shard.exactOptional()
		});
	}),
	77589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wr: () => resultsPieces,
			c2: () => parseResults,
			ew: () => formatResults,
			pF: () => resultsFile
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10768);
		var _example_located_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33102);
		var _results_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36441);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23110);
		const MOST_PROBLEMS = 10;
		function resultsFile(input, partial) {
			const { run, outcome, comparison, suite, trials, storedBaseline, shard } = input;
			return {
				schema: "agent-tester/results",
				version: _types_js__WEBPACK_IMPORTED_MODULE_3__.k,
				partial,
				run,
				outcome,
				comparison,
				suite,
				trials,
				...storedBaseline ? { storedBaseline } : {},
				...shard ? { shard } : {}
			};
		}
		function* resultsPieces(results) {
			const { schema, version, partial, run, outcome, comparison, suite, trials, storedBaseline, shard } = results;
			yield `{"schema":${JSON.stringify(schema)},"version":${version},"partial":${partial},\n`;
			if (shard) yield `"shard":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_4__.JB)(shard)},\n`;
			yield `"run":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_4__.JB)(run)},\n"outcome":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_4__.JB)(outcome)},\n`;
			yield `"comparison":${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_4__.JB)(comparison)},\n"suite":{"hash":${JSON.stringify(suite.hash)},"scenarios":`;
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
			if (values.length === 0) yield "[]";
			else {
				for (const [i, value] of values.entries()) yield `${i === 0 ? "[\n" : ",\n"}${(0, _base_json_js__WEBPACK_IMPORTED_MODULE_4__.JB)(value)}`;
				yield "\n]";
			}
		}
		function formatResults(results) {
			return [...resultsPieces(results)].join("");
		}
		function parseResults(text, file) {
			const value = (0, _example_located_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(text, file, "a results file", text.trim() === "" ? "the file is empty: run the check again" : "it may be cut off: run the check again");
			if (!(0, _base_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value) || value.schema !== "agent-tester/results") {
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
	23110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => RESULTS_VERSION });
		const RESULTS_VERSION = 1;
	}),
	64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
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

export const id = 7119;
export const ids = [7119];
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
	567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ap: () => familyOf,
			Nu: () => isTest,
			kJ: () => exampleId
		});
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		function exampleId(body) {
			return `ex-${(0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(body).slice(0, 16)}`;
		}
		function fitsItsId({ id, reward: _reward, migratedFrom, ...body }) {
			return id === exampleId(migratedFrom === undefined ? body : {
				...body,
				schemaVersion: migratedFrom
			});
		}
		function familyOf({ provenance }) {
			switch (provenance.source) {
				case "test": return `scenario:${provenance.scenarioId}`;
				case "production": return `${provenance.origin.importer}:${provenance.origin.id}`;
				case "synthetic": return provenance.family;
			}
		}
		function isTest(example) {
			return example.provenance.source === "test";
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
			kM: () => rewardAgain,
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
	4261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => withFeedback,
			S: () => byExample
		});
		var _example_reward_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
		function byExample(events) {
			const inOrder = events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
			return Map.groupBy(inOrder, ({ example }) => example);
		}
		function withFeedback(example, events) {
			if (events.length === 0) return example;
			const satisfaction = meanOf(latestByAuthor(events, "rating").flatMap(ratingOf));
			const ideal = idealOf(example, events);
			const labels = latestByAuthor(events, "label").reduce(withLabels, {
				...example.labels,
				...ideal.labels,
				...satisfaction === null ? {} : { userSatisfaction: satisfaction }
			});
			const changed = {
				...example,
				...ideal.answer,
				...reviewOf(example, events),
				labels
			};
			return {
				...changed,
				reward: (0, _example_reward_js__WEBPACK_IMPORTED_MODULE_0__.kM)(changed)
			};
		}
		function latestByAuthor(events, kind) {
			const latest = new Map();
			for (const event of events) {
				if (event.kind !== kind) continue;
				latest.delete(event.by);
				latest.set(event.by, event);
			}
			return [...latest.values()];
		}
		function meanOf(values) {
			return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
		}
		function ratingOf({ rating, aspects = {} }) {
			const value = rating ?? meanOf(Object.values(aspects));
			return value === null ? [] : [value];
		}
		function withLabels(labels, event) {
			const { passed, correctToolSelection, responseQuality, recovery } = event;
			const said = {
				...passed === undefined ? {} : { passed },
				...correctToolSelection === undefined ? {} : { correctToolSelection },
				...responseQuality === undefined ? {} : { responseQuality },
				...recovery === undefined ? {} : { recovery: {
					expected: recovery,
					correct: labels.recovery?.correct ?? true
				} }
			};
			return Object.keys(said).length === 0 ? labels : {
				...labels,
				...said,
				validationConfidence: 1
			};
		}
		function idealOf(example, events) {
			const decision = events.findLast((event) => event.kind === "review");
			const answered = events.findLast((event) => event.kind === "demonstration" && event.response !== undefined || event === decision && decision.decision === "edited" && decision.response !== undefined);
			const response = answered && "response" in answered ? answered.response : undefined;
			const shown = events.findLast((event) => event.kind === "demonstration" && (event.tools !== undefined || event.toolCalls !== undefined));
			const { tools, toolCalls } = shown?.kind === "demonstration" ? shown : {};
			const names = toolCalls?.map(({ name }) => name) ?? tools;
			const asExpected = toolCalls !== undefined || names?.join("\0") === example.toolsUsed.join("\0");
			return {
				answer: {
					...response === undefined ? {} : {
						response,
						originalResponse: example.originalResponse ?? example.response
					},
					...toolCalls ? {
						toolCalls,
						toolsUsed: toolCalls.map(({ name }) => name)
					} : {}
				},
				labels: {
					...response === undefined ? {} : {
						passed: true,
						responseQuality: 5,
						validationConfidence: 1
					},
					...names === undefined ? {} : {
						expectedTools: names,
						correctToolSelection: asExpected
					}
				}
			};
		}
		function reviewOf(example, events) {
			const last = events.findLast((event) => event.kind === "review");
			if (!last) return { review: example.review };
			const { decision, by, at } = last;
			return { review: decision === "pending" ? { status: "pending" } : {
				status: decision,
				by,
				at
			} };
		}
	}),
	4216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => eventSchema,
			O: () => rating
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
		var _agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(622);
		var _example_example_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3539);
		const rating = zod__WEBPACK_IMPORTED_MODULE_2__.Whr("expected a whole number from 1 to 5").min(1, "expected 1 to 5").max(5, "expected 1 to 5");
		const text = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1);
		const base = {
			id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^fb-[0-9a-f]{16}$/, "expected fb- and 16 hex digits"),
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.euz(_types_js__WEBPACK_IMPORTED_MODULE_3__.R),
			example: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^ex-[0-9a-f]{16}$/, "expected ex- and 16 hex digits"),
			by: text,
			at: _example_example_schema_js__WEBPACK_IMPORTED_MODULE_1__.kB,
			via: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
				"cli",
				"review",
				"comment",
				"file"
			]),
			comment: text.exactOptional()
		};
		const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__.gMt("kind", [
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...base,
				kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("rating"),
				rating: rating.exactOptional(),
				aspects: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(text, rating).exactOptional()
			}),
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...base,
				kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("label"),
				passed: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().exactOptional(),
				correctToolSelection: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().exactOptional(),
				responseQuality: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(5).exactOptional(),
				recovery: _example_example_schema_js__WEBPACK_IMPORTED_MODULE_1__.XH.exactOptional()
			}),
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...base,
				kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("comment"),
				comment: text
			}),
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...base,
				kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("demonstration"),
				response: text.exactOptional(),
				tools: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(text).exactOptional(),
				toolCalls: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_agent_execution_schema_js__WEBPACK_IMPORTED_MODULE_0__.LW).exactOptional()
			}),
			zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				...base,
				kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("review"),
				decision: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
					"approved",
					"rejected",
					"edited",
					"pending"
				]),
				response: text.exactOptional()
			})
		]);
	}),
	1933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => newEvent });
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3539);
		function newEvent(said) {
			const body = {
				schemaVersion: _types_js__WEBPACK_IMPORTED_MODULE_1__.R,
				...said
			};
			return {
				id: `fb-${(0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(body).slice(0, 16)}`,
				...body
			};
		}
	}),
	3539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => FEEDBACK_SCHEMA_VERSION });
		const FEEDBACK_SCHEMA_VERSION = 1;
	}),
	7119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			decideReview: () => decideReview,
			listReview: () => listReview,
			z: () => waitingIn
		});
		var training_store = __webpack_require__(2086);
		var errors = __webpack_require__(5145);
		var apply = __webpack_require__(4261);
		var schemas = __webpack_require__(2857);
		var example_schema = __webpack_require__(9881);
		var event_schema = __webpack_require__(4216);
		;
		const decisions_text = schemas.YjP().min(1, "expected a text that is not empty");
		const lineSchema = schemas.rej({
			example: schemas.YjP().regex(/^ex-[0-9a-f]{16}$/, "expected ex- and 16 hex digits"),
			decision: schemas.k5n([
				"approved",
				"rejected",
				"edited",
				"pending"
			]).optional(),
			response: decisions_text.optional(),
			labels: schemas.rej({
				passed: schemas.zMY().optional(),
				correctToolSelection: schemas.zMY().optional(),
				responseQuality: schemas.aig().min(0).max(5).optional(),
				recovery: example_schema.XH.optional()
			}).optional(),
			rating: event_schema.O.optional(),
			aspects: schemas.g1P(schemas.YjP().regex(/^[a-z][a-z0-9_-]{0,39}$/), event_schema.O).optional(),
			tools: schemas.YOg(decisions_text).optional(),
			comment: decisions_text.optional(),
			by: decisions_text.optional()
		}).refine(({ decision, response }) => decision === "edited" === (response !== undefined), {
			message: "response and the decision edited go together",
			path: ["response"]
		}).refine((line) => [
			"decision",
			"labels",
			"rating",
			"aspects",
			"tools",
			"comment"
		].some((key) => key in line), "says nothing: expected decision, labels, rating, aspects, tools or comment");
		const MOST_PROBLEMS = 20;
		function parseDecisions(file, content) {
			const decisions = [];
			const problems = [];
			for (const [index, raw] of content.split("\n").entries()) {
				if (raw.trim() === "") continue;
				const place = {
					file,
					line: index + 1
				};
				let value;
				try {
					value = JSON.parse(raw);
				} catch {
					problems.push({
						place,
						message: "is not JSON, expected one object a line"
					});
					continue;
				}
				const result = lineSchema.safeParse(value);
				if (result.success) decisions.push({
					line: index + 1,
					said: result.data
				});
				else {
					const issue = result.error.issues[0];
					problems.push({
						place,
						...issue && issue.path.length > 0 ? { path: issue.path.join(".") } : {},
						message: issue?.message ?? "does not fit"
					});
				}
			}
			if (problems.length > 0) throw new errors.yo(problems.slice(0, MOST_PROBLEMS));
			if (decisions.length === 0) throw new errors.yo({
				place: { file },
				message: "holds no decision"
			});
			return decisions;
		}
		function eventsOf({ said }, by, at) {
			const { example, decision, response, labels, rating: rated, aspects, tools, comment } = said;
			const base = {
				example,
				by: said.by ?? by,
				at,
				via: "file"
			};
			const remark = comment === undefined ? {} : { comment };
			const events = [];
			if (decision !== undefined) {
				events.push({
					...base,
					kind: "review",
					decision,
					...response === undefined ? {} : { response },
					...remark
				});
			}
			if (labels !== undefined) {
				const present = Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
				events.push({
					...base,
					kind: "label",
					...present
				});
			}
			if (rated !== undefined || aspects !== undefined) {
				events.push({
					...base,
					kind: "rating",
					...rated === undefined ? {} : { rating: rated },
					...aspects === undefined ? {} : { aspects }
				});
			}
			if (tools !== undefined) events.push({
				...base,
				kind: "demonstration",
				tools
			});
			if (comment !== undefined && decision === undefined) events.push({
				...base,
				kind: "comment",
				comment
			});
			return events;
		}
		var new_event = __webpack_require__(1933);
		var example_id = __webpack_require__(567);
		;
		const LEARN_FROM = 4;
		const SURE = .7;
		function trialsKey(example) {
			if (!(0, example_id.Nu)(example)) return undefined;
			const { scenarioId, scenarioHash, configHash } = example.provenance;
			return `${scenarioId}\0${scenarioHash}\0${configHash}`;
		}
		function reasonsOf({ labels, error }, agreement) {
			const { userSatisfaction, judgeScore, validationConfidence, responseQuality, passed } = labels;
			const share = agreement && agreement.trials > 1 ? agreement.passed / agreement.trials : 0;
			const unlabelled = passed === null && responseQuality === null && userSatisfaction === undefined && !error;
			const all = {
				disagreement: judgeScore === undefined ? 0 : opposite(judgeScore, userSatisfaction, passed),
				complaint: userSatisfaction === undefined ? 0 : Math.max(0, Math.min(1, 3 - userSatisfaction)),
				trials: 4 * share * (1 - share),
				confidence: unlabelled ? 0 : Math.max(0, (SURE - validationConfidence) / SURE),
				boundary: responseQuality === null ? 0 : Math.max(0, 1 - 2 * Math.abs(responseQuality - LEARN_FROM)),
				unlabelled: unlabelled ? .5 : 0
			};
			return Object.fromEntries(Object.entries(all).filter(([, value]) => value > 0));
		}
		function opposite(judge, satisfaction, passed) {
			const human = satisfaction === undefined ? passed === null ? null : Number(passed) : (satisfaction - 1) / 4;
			return human === null || judge > .5 === human > .5 ? 0 : Math.abs(judge - human);
		}
		;
		const SAME_FAMILY = .5;
		const SAME_TOOLS = .9;
		const LEAST = .001;
		const LEAST_FAILED = .01;
		async function reviewQueue(read, events, { strategy, limit }) {
			const feedback = (0, apply.S)(events);
			const agreement = await agreementOf(read);
			const candidates = new Map();
			const seen = new Set();
			let pending = 0;
			for await (const stored of read()) {
				if (seen.has(stored.id)) continue;
				seen.add(stored.id);
				const example = (0, apply.A)(stored, feedback.get(stored.id) ?? []);
				if (example.review.status !== "pending") continue;
				pending++;
				const reasons = reasonsOf(example, agreement.get(trialsKey(example) ?? ""));
				const score = scoreOf(strategy, reasons, example);
				if (score > 0) {
					const { id, toolsUsed } = example;
					candidates.set(id, {
						id,
						score,
						reasons,
						family: (0, example_id.Ap)(example),
						tools: toolsUsed.join("\0")
					});
				}
			}
			const all = [...candidates.values()].sort(bySooner);
			const waiting = strategy === "mixed" ? spread(all, limit) : all.slice(0, limit);
			return {
				waiting: waiting.map(({ id, score, reasons }) => ({
					id,
					score: rounded(score),
					reasons
				})),
				pending,
				examples: seen.size
			};
		}
		async function agreementOf(read) {
			const found = new Map();
			for await (const example of read()) {
				const key = trialsKey(example);
				if (key === undefined || example.labels.passed === null) continue;
				const one = found.get(key) ?? {
					passed: 0,
					trials: 0
				};
				one.trials++;
				if (example.labels.passed && !example.error) one.passed++;
				found.set(key, one);
			}
			return found;
		}
		function scoreOf(strategy, reasons, { labels, error }) {
			if (strategy === "uncertainty") {
				return labels.validationConfidence < SURE ? 1 - labels.validationConfidence : 0;
			}
			if (strategy !== "mixed") return reasons[strategy] ?? 0;
			const [first = 0, ...others] = Object.values(reasons).sort((a, b) => b - a);
			const rest = labels.passed === true && !error ? LEAST : LEAST_FAILED;
			return rest + first + others.reduce((sum, value) => sum + value, 0) / 2;
		}
		function spread(candidates, limit) {
			const families = Map.groupBy(candidates, ({ family }) => family);
			const taken = new Map();
			const paths = new Map();
			const chosen = [];
			const worth = ({ score, family, tools }) => score * SAME_FAMILY ** (taken.get(family) ?? 0) * SAME_TOOLS ** (paths.get(tools) ?? 0);
			while (chosen.length < limit && families.size > 0) {
				let best;
				let bestWorth = -1;
				for (const [one] of families.values()) {
					const value = one ? worth(one) : -1;
					if (one && (value > bestWorth || value === bestWorth && best && one.id < best.id)) {
						best = one;
						bestWorth = value;
					}
				}
				if (!best) break;
				chosen.push(best);
				taken.set(best.family, (taken.get(best.family) ?? 0) + 1);
				paths.set(best.tools, (paths.get(best.tools) ?? 0) + 1);
				const left = (families.get(best.family) ?? []).slice(1);
				if (left.length > 0) families.set(best.family, left);
				else families.delete(best.family);
			}
			return chosen;
		}
		function bySooner(a, b) {
			return b.score - a.score || (a.id < b.id ? -1 : 1);
		}
		function rounded(value) {
			return Math.round(value * 1e3) / 1e3;
		}
		;
		async function listReview(world, options) {
			const { store } = await (0, training_store.M)(world, options);
			const events = await store.readEvents();
			return await waitingIn(store, events, options);
		}
		async function waitingIn(store, events, options) {
			const { waiting, pending, examples } = await reviewQueue(() => store.readExamples(), events, options);
			const wanted = new Map(waiting.map((one) => [one.id, one]));
			const feedback = (0, apply.S)(events);
			const found = new Map();
			for await (const example of store.readExamples()) {
				if (wanted.has(example.id)) {
					found.set(example.id, (0, apply.A)(example, feedback.get(example.id) ?? []));
				}
				if (found.size === wanted.size) break;
			}
			const items = waiting.flatMap((one) => {
				const example = found.get(one.id);
				return example ? [{
					waiting: one,
					example
				}] : [];
			});
			return {
				items,
				pending,
				examples
			};
		}
		async function decideReview(world, options) {
			const decisions = parseDecisions(options.file, options.text);
			const { config, store } = await (0, training_store.M)(world, options);
			const missing = new Set(decisions.map(({ said }) => said.example));
			for await (const { id } of store.readExamples()) {
				missing.delete(id);
				if (missing.size === 0) break;
			}
			const strange = decisions.filter(({ said }) => missing.has(said.example));
			if (strange.length > 0) {
				throw new errors.yo(strange.slice(0, 20).map(({ line, said }) => ({
					place: {
						file: options.file,
						line
					},
					path: "example",
					message: `no example ${said.example} is in the store; nothing of the file was taken`
				})));
			}
			const by = options.by ?? await world.person();
			const start = world.clock.now();
			const redactor = await world.redactor(config.privacy);
			let redactions = 0;
			const events = [];
			for (const [index, decision] of decisions.entries()) {
				const at = new Date(start + index).toISOString();
				for (const said of eventsOf(decision, by, at)) {
					const { comment, ...rest } = said;
					const { value, count } = await redactor.redact({
						rest: wordsOf(rest),
						comment
					});
					redactions += count;
					events.push((0, new_event.d)({
						...said,
						...value.rest,
						...value.comment === undefined ? {} : { comment: value.comment }
					}));
				}
			}
			const { files, location } = await store.addEvents(events);
			return {
				decisions: decisions.length,
				events: events.length,
				added: files.length,
				redactions,
				location
			};
		}
		function wordsOf(said) {
			return "response" in said && typeof said.response === "string" ? { response: said.response } : {};
		}
	}),
	2086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => openTrainingStore });
		var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5272);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
		async function openTrainingStore(world, options) {
			const config = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_2__.Z)(options.config, world.files, world.env);
			const { store, kind } = (0, _rules_js__WEBPACK_IMPORTED_MODULE_0__.xX)(config, options, world);
			if (kind === "none") {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					place: { file: options.config },
					path: "store.kind",
					message: "is none, so there is no store to work on",
					hint: "set it to folder or branch, or pass --store"
				});
			}
			return {
				config,
				kind,
				store: await world.openStore(store, kind, config.file)
			};
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

export const id = 6492;
export const ids = [6492];
export const modules = {
	6492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { printReplay: () => printReplay });
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1898);
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
		var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
		var _report_model_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5041);
		function printReplay(replay, json) {
			const { results, scenario, trials, exitCode } = replay;
			const { runId, attempt, commit, startedAt, baseline, candidate } = results.run;
			if (json) {
				const run = {
					runId,
					attempt,
					commit,
					startedAt,
					baseline,
					candidate
				};
				out((0, _report_json_js__WEBPACK_IMPORTED_MODULE_3__.e)({
					schema: "agent-tester/replay",
					version: 1,
					run,
					scenario,
					trials,
					exitCode
				}));
				return exitCode;
			}
			out(`${text(scenario.id)}  ${text(scenario.place.file)}:${scenario.place.line ?? 1}`);
			out(`run ${text(runId)}, ${text(startedAt)}${commit === null ? "" : `, commit ${text(commit.slice(0, 12))}`}`);
			if (baseline) out(`baseline: ${variant(baseline)}`);
			if (candidate) out(`candidate: ${variant(candidate)}`);
			for (const { role, content } of scenario.history ?? []) out(`before: ${role}: ${text(content)}`);
			out(`query: ${text(scenario.query)}`);
			for (const turn of scenario.turns ?? []) out(`then: ${text(turn)}`);
			if (scenario.context) out(`context: ${text(JSON.stringify(scenario.context))}`);
			for (const trial of trials) for (const line of trialLines(trial)) out(line);
			for (const line of changes(trials)) out(line);
			return exitCode;
		}
		const variant = ({ name, model, configHash, origin }) => text(`${name} (${model}), ${origin}, config ${(0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.BC)(configHash)}`);
		function trialLines({ trial, regraded }) {
			const { execution, error, validation } = trial;
			const head = `\n${trial.role}, ${trial.retry ? "further attempt" : "trial"} ${trial.trial}: `;
			if (!execution) return [`${head}no result: ${text(error?.message ?? "unknown")}`];
			const passed = regraded?.passed ?? null;
			const differs = validation && validation.passed !== passed ? `, was: ${word(validation.passed)}` : "";
			return [
				`${head}${word(passed)}${differs}`,
				...execution.error ? [`  error ${text(execution.error.code)}: ${text(execution.error.message)}`] : [],
				...execution.toolCalls.map((call) => `  ${text(callText(call))}`),
				...execution.analysis ? [`  analysis: ${text(execution.analysis)}`] : [],
				`  answer: ${text(execution.message)}`,
				...execution.stderr ? [`  standard error: ${text(execution.stderr)}`] : [],
				...(regraded?.details ?? []).map(detailLine)
			];
		}
		const word = (passed) => passed === null ? "cannot be told" : passed ? "passes" : "FAILS";
		function detailLine({ passed, missing, recorded, path, type, message }) {
			const mark = missing ? "?   " : passed ? "ok  " : "FAIL";
			return `  ${mark} ${text(path)} ${text(type)}: ${text(message)}${recorded ? " (as recorded)" : ""}`;
		}
		function changes(trials) {
			const pick = (role, wanted) => {
				const ran = trials.filter(({ trial }) => trial.role === role && trial.execution);
				return (ran.find(({ regraded }) => regraded?.passed === wanted) ?? ran[0])?.trial.execution;
			};
			const [before, after] = [pick("baseline", true), pick("candidate", false)];
			if (!before || !after) return [];
			const { toolPath, answer } = (0, _report_model_evidence_js__WEBPACK_IMPORTED_MODULE_4__.Qp)(before, after);
			const lines = [...told("tool path", toolPath), ...told("answer", answer)];
			return lines.length > 0 ? ["\nfrom baseline (-) to candidate (+)", ...lines] : [];
		}
		function told(what, lines) {
			if (!lines.some(({ sign }) => sign !== " ")) return [];
			return [`  ${what}:`, ...lines.map((line) => `    ${line.sign} ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(line.text, 2e3)}`)];
		}
		function callText(call) {
			const answer = call.status === "ok" ? JSON.stringify(call.result ?? null) : `${call.status}: ${call.error ?? ""}`;
			return `${(0, _report_model_evidence_js__WEBPACK_IMPORTED_MODULE_4__.LU)(call)} → ${answer}`;
		}
		const text = (value) => (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_2__.Qf)((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_1__.b)(value), 2e3);
		const out = (line) => {
			process.stdout.write(`${line}\n`);
		};
	}),
	5041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LU: () => callLine,
			X1: () => evidenceOf,
			Qp: () => sideBySide,
			du: () => viewOf
		});
		;
		class Diff {
			diff(oldStr, newStr, options = {}) {
				let callback;
				if (typeof options === "function") {
					callback = options;
					options = {};
				} else if ("callback" in options) {
					callback = options.callback;
				}
				const oldString = this.castInput(oldStr, options);
				const newString = this.castInput(newStr, options);
				const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
				const newTokens = this.removeEmpty(this.tokenize(newString, options));
				return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
			}
			diffWithOptionsObj(oldTokens, newTokens, options, callback) {
				var _a;
				const done = (value) => {
					value = this.postProcess(value, options);
					if (callback) {
						setTimeout(function() {
							callback(value);
						}, 0);
						return undefined;
					} else {
						return value;
					}
				};
				const newLen = newTokens.length, oldLen = oldTokens.length;
				let editLength = 1;
				let maxEditLength = newLen + oldLen;
				if (options.maxEditLength != null) {
					maxEditLength = Math.min(maxEditLength, options.maxEditLength);
				}
				const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
				const abortAfterTimestamp = Date.now() + maxExecutionTime;
				const bestPath = [{
					oldPos: -1,
					lastComponent: undefined
				}];
				let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
				if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
					return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
				}
				let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
				const execEditLength = () => {
					for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
						let basePath;
						const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
						if (removePath) {
							bestPath[diagonalPath - 1] = undefined;
						}
						let canAdd = false;
						if (addPath) {
							const addPathNewPos = addPath.oldPos - diagonalPath;
							canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
						}
						const canRemove = removePath && removePath.oldPos + 1 < oldLen;
						if (!canAdd && !canRemove) {
							bestPath[diagonalPath] = undefined;
							continue;
						}
						if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
							basePath = this.addToPath(addPath, true, false, 0, options);
						} else {
							basePath = this.addToPath(removePath, false, true, 1, options);
						}
						newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
						if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
							return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
						} else {
							bestPath[diagonalPath] = basePath;
							if (basePath.oldPos + 1 >= oldLen) {
								maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
							}
							if (newPos + 1 >= newLen) {
								minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
							}
						}
					}
					editLength++;
				};
				if (callback) {
					(function exec() {
						setTimeout(function() {
							if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
								return callback(undefined);
							}
							if (!execEditLength()) {
								exec();
							}
						}, 0);
					})();
				} else {
					while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
						const ret = execEditLength();
						if (ret) {
							return ret;
						}
					}
				}
			}
			addToPath(path, added, removed, oldPosInc, options) {
				const last = path.lastComponent;
				if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
					return {
						oldPos: path.oldPos + oldPosInc,
						lastComponent: {
							count: last.count + 1,
							added,
							removed,
							previousComponent: last.previousComponent
						}
					};
				} else {
					return {
						oldPos: path.oldPos + oldPosInc,
						lastComponent: {
							count: 1,
							added,
							removed,
							previousComponent: last
						}
					};
				}
			}
			extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
				const newLen = newTokens.length, oldLen = oldTokens.length;
				let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
				while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
					newPos++;
					oldPos++;
					commonCount++;
					if (options.oneChangePerToken) {
						basePath.lastComponent = {
							count: 1,
							previousComponent: basePath.lastComponent,
							added: false,
							removed: false
						};
					}
				}
				if (commonCount && !options.oneChangePerToken) {
					basePath.lastComponent = {
						count: commonCount,
						previousComponent: basePath.lastComponent,
						added: false,
						removed: false
					};
				}
				basePath.oldPos = oldPos;
				return newPos;
			}
			equals(left, right, options) {
				if (options.comparator) {
					return options.comparator(left, right);
				} else {
					return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
				}
			}
			removeEmpty(array) {
				const ret = [];
				for (let i = 0; i < array.length; i++) {
					if (array[i]) {
						ret.push(array[i]);
					}
				}
				return ret;
			}
			castInput(value, options) {
				return value;
			}
			tokenize(value, options) {
				return Array.from(value);
			}
			join(chars) {
				return chars.join("");
			}
			postProcess(changeObjects, options) {
				return changeObjects;
			}
			get useLongestToken() {
				return false;
			}
			buildValues(lastComponent, newTokens, oldTokens) {
				const components = [];
				let nextComponent;
				while (lastComponent) {
					components.push(lastComponent);
					nextComponent = lastComponent.previousComponent;
					delete lastComponent.previousComponent;
					lastComponent = nextComponent;
				}
				components.reverse();
				const componentLen = components.length;
				let componentPos = 0, newPos = 0, oldPos = 0;
				for (; componentPos < componentLen; componentPos++) {
					const component = components[componentPos];
					if (!component.removed) {
						if (!component.added && this.useLongestToken) {
							let value = newTokens.slice(newPos, newPos + component.count);
							value = value.map(function(value, i) {
								const oldValue = oldTokens[oldPos + i];
								return oldValue.length > value.length ? oldValue : value;
							});
							component.value = this.join(value);
						} else {
							component.value = this.join(newTokens.slice(newPos, newPos + component.count));
						}
						newPos += component.count;
						if (!component.added) {
							oldPos += component.count;
						}
					} else {
						component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
						oldPos += component.count;
					}
				}
				return components;
			}
		}
		;
		class ArrayDiff extends Diff {
			tokenize(value) {
				return value.slice();
			}
			join(value) {
				return value;
			}
			removeEmpty(value) {
				return value;
			}
		}
		const arrayDiff = new ArrayDiff();
		function diffArrays(oldArr, newArr, options) {
			return arrayDiff.diff(oldArr, newArr, options);
		}
		var json = __webpack_require__(768);
		var untrusted = __webpack_require__(1898);
		var report_escape = __webpack_require__(9924);
		var model_place = __webpack_require__(6814);
		;
		const MOST_EDITS = 200;
		const MOST_CALLS = 40;
		const MOST_ASSERTIONS = 8;
		function evidenceOf(look, scenarioId) {
			const stored = look.stored(scenarioId);
			const pick = (trials, passed) => {
				const found = trials.find(({ validation }) => validation?.passed === passed) ?? trials.find(({ execution }) => execution);
				const trial = found && (found === stored ? stored : look.input.read(found));
				return trial?.execution && trial.validation ? {
					execution: trial.execution,
					validation: trial.validation
				} : undefined;
			};
			const judged = pick(look.trials(scenarioId, look.solo), false);
			const before = [...look.trials(scenarioId, "baseline"), ...stored ? [stored] : []];
			const baseline = look.solo === "candidate" ? pick(before, true) : undefined;
			return {
				scenarioId,
				...baseline && { baseline },
				...judged && { candidate: judged }
			};
		}
		function viewOf(look, evidence) {
			const { input } = look;
			const { baseline, candidate } = evidence;
			const failed = (candidate?.validation.details ?? []).filter(({ passed, missing, weight }) => !passed && !missing && weight > 0);
			const error = candidate?.execution.error;
			const scenario = look.scenario(evidence.scenarioId);
			return {
				...scenario?.assertions.length === 0 ? { bare: true } : {},
				query: (0, untrusted.b)(scenario ? [scenario.query, ...scenario.turns ?? []].join(" ⏎ ") : ""),
				twoSided: baseline !== undefined,
				...sideBySide(baseline?.execution, candidate?.execution),
				failed: failed.slice(0, MOST_ASSERTIONS).map(({ type, path, message, place }) => {
					const spot = (0, model_place.Y)(input, place);
					return {
						type: (0, untrusted.b)(type),
						path: (0, untrusted.b)(path),
						message: (0, untrusted.b)(message),
						...spot && { spot }
					};
				}),
				moreFailed: Math.max(0, failed.length - MOST_ASSERTIONS),
				...error && { error: {
					code: (0, untrusted.b)(error.code),
					message: (0, untrusted.b)(error.message)
				} },
				reproduce: (0, untrusted.b)(`npx agent-tester replay ${(0, report_escape.uJ)(input.resultsPath)} --scenario ${(0, report_escape.uJ)(evidence.scenarioId)}`)
			};
		}
		function sideBySide(baseline, candidate) {
			const compared = baseline !== undefined;
			return {
				toolPath: diff(calls(baseline), calls(candidate), compared),
				answer: diff(sentences(baseline), sentences(candidate), compared)
			};
		}
		function calls(execution) {
			if (!execution) return [];
			const lines = execution.toolCalls.slice(0, MOST_CALLS).map(callLine);
			const more = execution.toolCalls.length - lines.length;
			return more > 0 ? [...lines, `… ${more} more calls`] : lines;
		}
		function callLine(call) {
			const told = call.argumentsText ?? Object.entries(call.arguments).map(([key, value]) => `${key}: ${(0, json.JB)(value)}`).join(", ");
			const failure = call.status === "ok" ? "" : ` → ${call.status === "invalid" ? "invalid arguments" : `error: ${call.error ?? "unknown"}`}`;
			const turn = call.turn === undefined ? "" : `turn ${call.turn}: `;
			return `${turn}${call.name}(${told.slice(0, 300)})${failure.slice(0, 120)}`;
		}
		function sentences(execution) {
			const text = (execution?.message ?? "").slice(0, 4e3);
			return text.split(/\n+|(?<=[.!?])\s+(?=\S)/).map((line) => line.trim()).filter((line) => line !== "").slice(0, 30);
		}
		function diff(before, after, compared) {
			const signed = (lines, sign) => lines.map((text) => ({
				sign,
				text: (0, untrusted.b)(text)
			}));
			if (!compared) return signed(after, " ");
			const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS });
			if (!changes) return [...signed(before, "-"), ...signed(after, "+")];
			return changes.flatMap(({ value, added, removed }) => signed(value, added ? "+" : removed ? "-" : " "));
		}
	}),
	6814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => spotOf });
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);
		var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
		function spotOf(input, place) {
			if (place === undefined) return undefined;
			const path = [...input.pathPrefix.split("/"), ...place.file.split("/")].filter((part) => part !== "" && part !== ".");
			if (path.length === 0 || path.includes("..") || place.file.startsWith("/")) return undefined;
			const file = path.join("/");
			const line = place.line ?? 1;
			const { serverUrl, repository, pullRequest, commit } = input.context;
			const sha = pullRequest?.headSha ?? commit;
			return {
				file: (0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.b)(file),
				line,
				...place.column === undefined ? {} : { column: place.column },
				...serverUrl === undefined || repository === undefined || sha === undefined ? {} : { url: `${serverUrl}/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Sg)(repository)}/blob/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Sg)(sha)}/${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Sg)(file)}#L${line}` }
			};
		}
	})
};

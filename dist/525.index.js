export const id = 525;
export const ids = [525];
export const modules = { 525: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { terminalReview: () => terminalReview });
	var external_node_readline_ = __webpack_require__(481);
	;
	function openKeys(stdin) {
		(0, external_node_readline_.emitKeypressEvents)(stdin);
		let waiting;
		const onKey = (text, { name, ctrl, sequence }) => {
			const key = name ?? text ?? sequence ?? "";
			waiting?.(ctrl ? `ctrl+${key}` : key);
		};
		const take = () => {
			stdin.setRawMode(true);
			stdin.on("keypress", onKey);
			stdin.resume();
		};
		const give = () => {
			stdin.off("keypress", onKey);
			stdin.setRawMode(false);
			stdin.pause();
		};
		take();
		return {
			next(signal) {
				return new Promise((resolve, reject) => {
					const stop = () => {
						waiting = undefined;
						reject(signal.reason);
					};
					if (signal.aborted) return stop();
					signal.addEventListener("abort", stop, { once: true });
					waiting = (key) => {
						waiting = undefined;
						signal.removeEventListener("abort", stop);
						resolve(key);
					};
				});
			},
			async pause(body) {
				give();
				try {
					return await body();
				} finally {
					take();
				}
			},
			close: give
		};
	}
	var base_text = __webpack_require__(1497);
	var untrusted = __webpack_require__(1898);
	var report_escape = __webpack_require__(9924);
	;
	const KEY_HELP = "a approve   r reject   e edit   s skip   u undo   p passed?   t tools?   0-5 quality   q quit   ? help";
	const LONGEST = 12;
	function renderReviewPage(input, size) {
		const { example, position, total, said } = input;
		const { paint, columns } = size;
		const part = (title, text, most = LONGEST) => text === "" ? [] : [paint("bold", title), ...wrapped(text, columns - 2, most).map((line) => `  ${line}`)];
		const head = `${position}/${total}  ${example.id}  ${sourceOf(example)}`;
		const body = [
			paint("bold", clip(head, columns)),
			paint("dim", clip(`why: ${whyOf(input.reasons)}`, columns)),
			paint("dim", clip(labelLine(example), columns)),
			"",
			...part("history", historyOf(example), 8),
			...part("user", example.query),
			...part("tools", example.toolCalls.map(callLine).join("\n")),
			...part("analysis", example.analysis ?? "", 4),
			...part("answer", example.error ? `${example.error.code}: ${example.error.message}` : example.response),
			...example.originalResponse === undefined ? [] : part("before it was edited", example.originalResponse, 4)
		];
		const foot = [
			"",
			clip([...input.labels.length > 0 ? [`you: ${input.labels.join(", ")}`] : [], said].filter(Boolean).join(" · "), columns),
			paint("dim", clip(KEY_HELP, columns))
		];
		const room = Math.max(5, size.rows - foot.length - 1);
		const shown = body.length > room ? [...body.slice(0, room - 1), paint("dim", `… ${body.length - room + 1} more lines`)] : body;
		return [...shown, ...foot];
	}
	function whyOf(reasons) {
		return reasons.map(([word, value]) => `${word} ${value.toFixed(2)}`).join(" · ") || "nothing stands out";
	}
	function sourceOf({ provenance }) {
		switch (provenance.source) {
			case "test": return safe(`test ${provenance.scenarioId} · ${provenance.variant} · ${provenance.model} · trial ${provenance.trial}`);
			case "production": return safe(`production · ${provenance.origin.importer} · ${provenance.model ?? "unknown model"}`);
			case "synthetic": return safe(`synthetic · ${provenance.method} of ${provenance.parent}`);
		}
	}
	function labelLine({ labels, metrics, reward }) {
		const known = (name, value) => `${name} ${value === null || value === undefined ? "unknown" : typeof value === "number" ? Number(value.toFixed(2)) : String(value)}`;
		return [
			known("passed", labels.passed),
			known("tools", labels.correctToolSelection),
			known("quality", labels.responseQuality),
			known("confidence", labels.validationConfidence),
			known("satisfaction", labels.userSatisfaction),
			known("reward", reward.total),
			known("ms", metrics.latencyMs === null ? null : Math.round(metrics.latencyMs))
		].join(" · ");
	}
	function historyOf({ history = [] }) {
		return history.map(({ role, content, toolCalls = [] }) => [...toolCalls.map(callLine), `${role}: ${content}`].join("\n")).join("\n");
	}
	function callLine({ name, arguments: args, status, result, error }) {
		const came = status === "ok" ? JSON.stringify(result ?? null) : `${status}: ${error ?? ""}`;
		return `${name}(${JSON.stringify(args)}) -> ${came.length > 300 ? `${came.slice(0, 300)}…` : came}`;
	}
	function wrapped(text, width, most) {
		const { head } = (0, base_text.om)(text, 2e4);
		const lines = head.split("\n").flatMap((line) => pieces(safe(line, 2e4), Math.max(20, width)));
		return lines.length <= most ? lines : [...lines.slice(0, most - 1), `… ${lines.length - most + 1} more lines`];
	}
	function pieces(line, width) {
		const out = [];
		let rest = line;
		while (rest.length > width) {
			const space = rest.lastIndexOf(" ", width);
			const at = space > width / 2 ? space : width;
			out.push(rest.slice(0, at));
			rest = rest.slice(at).trimStart();
		}
		return [...out, rest];
	}
	function clip(line, columns) {
		return line.length > columns ? `${line.slice(0, Math.max(1, columns - 1))}…` : line;
	}
	function safe(text, most = 400) {
		return (0, report_escape.Qf)((0, untrusted.b)(text), most);
	}
	var external_node_util_ = __webpack_require__(7975);
	;
	const CLEAR = "\x1B[2J\x1B[3J\x1B[H";
	function terminalReview(signal) {
		const keys = openKeys(process.stdin);
		return {
			async ask(page) {
				let said = page.said;
				for (;;) {
					process.stdout.write(`${CLEAR}${pageText({
						...page,
						said
					})}\n`);
					let key;
					try {
						key = await keys.next(signal);
					} catch {
						return undefined;
					}
					if (key === "q" || key === "ctrl+c" || key === "ctrl+d" || key === "escape") return undefined;
					if (key === "e") {
						const response = await keys.pause(() => editAnswer(page.item.example));
						if (response !== undefined) return {
							act: "edit",
							response
						};
						said = "not edited";
						continue;
					}
					const act = actFor(key, page);
					if (act) return act;
					said = key === "?" ? KEY_HELP : `no such key: ${JSON.stringify(key)}`;
				}
			},
			close: () => keys.close()
		};
	}
	function actFor(key, { labels, item }) {
		const { passed, correctToolSelection } = {
			...item.example.labels,
			...labels
		};
		switch (key) {
			case "a": return { act: "approve" };
			case "r": return { act: "reject" };
			case "s":
			case "right":
			case "space": return { act: "skip" };
			case "u":
			case "left": return { act: "undo" };
			case "p": return {
				act: "relabel",
				labels: { passed: passed !== true }
			};
			case "t": return {
				act: "relabel",
				labels: { correctToolSelection: correctToolSelection !== true }
			};
			default: return /^[0-5]$/.test(key) ? {
				act: "relabel",
				labels: { responseQuality: Number(key) }
			} : undefined;
		}
	}
	function pageText({ item, position, total, labels, said }) {
		const { example, waiting } = item;
		const given = Object.entries(labels).map(([name, value]) => `${name} ${String(value)}`);
		const reasons = Object.entries(waiting.reasons);
		const lines = renderReviewPage({
			example,
			reasons,
			position,
			total,
			labels: given,
			said
		}, {
			columns: process.stdout.columns || 80,
			rows: process.stdout.rows || 24,
			paint: (format, text) => (0, external_node_util_.styleText)(format, text, { stream: process.stdout })
		});
		return lines.join("\n");
	}
	async function editAnswer({ response }) {
		const { isCancel, multiline } = await __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
		process.stdout.write(CLEAR);
		const edited = await multiline({
			message: "The answer as it should be (Enter twice keeps it, Esc leaves it as it was)",
			initialValue: response
		});
		return isCancel(edited) || edited.trim() === "" || edited === response ? undefined : edited;
	}
}) };

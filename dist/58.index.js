export const id = 58;
export const ids = [58];
export const modules = {
	8058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runCli: () => runCli });
		var commander = __webpack_require__(7375);
		var errors = __webpack_require__(5145);
		var shard = __webpack_require__(7567);
		;
		function positiveInteger(text) {
			const value = Number(text);
			if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < 1) throw new commander.Di("expected a whole number of at least 1.");
			return value;
		}
		function positiveNumber(text) {
			const value = Number(text);
			if (!/^\d{1,9}(\.\d{1,9})?$/.test(text) || !(value > 0)) throw new commander.Di("expected a number above 0.");
			return value;
		}
		function options_shard(text) {
			try {
				return (0, shard.uK)(text, "--shard");
			} catch (error) {
				if (error instanceof errors.yo) throw new commander.Di((0, errors.bD)(error));
				throw error;
			}
		}
		function withRunFlags(command) {
			return withReportFlags(command).option("--max-concurrency <n>", "trials in flight at once", positiveInteger).option("--fresh", "take nothing over from a run that was interrupted").option("--max-cost-usd <usd>", "start no trial that could spend more than this", positiveNumber).option("--timeout-minutes <n>", "stop after so many minutes, and judge what ran", positiveNumber).option("--record <file>", "write every execution as JSON Lines for the replay agent").option("--cache <folder>", "ask nothing that this folder has the answer to; keeps the new answers").option("--no-cache", "ask everything, whatever run.cache of the configuration says");
		}
		function withShard(command) {
			return command.option("--shard <part>", "run one part of the suite, 1/4 the first of four; see merge", options_shard);
		}
		function withSides(command) {
			return command.option("--baseline <variant>", "auto, a name under models:, or a model id", "auto").option("--candidate <variant>", "auto, a name under models:, or a model id", "auto");
		}
		function withReportFlags(command) {
			return command.option("-c, --config <file>", "the configuration", "agent-tester.yml").option("--scenarios <which>", "all, tag:<tag>, or ids, separated by commas", "all").option("--repeat <n>", "trials a scenario and variant", positiveInteger).option("--output <folder>", "where results, comment and JUnit files go", ".agent-tester").addOption(new commander.c$("--store <kind>", "where examples are appended").choices([
				"branch",
				"folder",
				"none"
			])).option("--store-branch <name>", "data branch of --store branch").option("--store-path <folder>", "folder of the store").option("--dry-run", "run and judge; write no store, comment or status").option("--working-directory <folder>", "run as if started there", ".").addOption(new commander.c$("--format <format>", "what goes to stdout").choices([
				"terminal",
				"comment",
				"json"
			]).default("terminal")).option("--json", "the same as --format json").option("--quiet", "no progress").option("--verbose", "more about what happens");
		}
		function withGateFlags(command) {
			return command.addOption(new commander.c$("--policy <policy>", "how a verdict is reached").choices(["paired", "thresholds"])).addOption(new commander.c$("--fail-on <verdict>", "which verdict exits with 1").choices([
				"reject",
				"inconclusive",
				"never"
			]));
		}
		function checkOptions(flags) {
			const { baseline = "auto", candidate = "auto", config, scenarios, output, dryRun = false } = flags;
			const { repeat, maxConcurrency, policy, failOn, store, storeBranch, storePath, record, shard, cache } = flags;
			const { fresh, maxCostUsd, timeoutMinutes } = flags;
			return {
				config,
				scenarios,
				baseline,
				candidate,
				output,
				dryRun,
				comment: "never",
				...repeat === undefined ? {} : { repeat },
				...maxConcurrency === undefined ? {} : { maxConcurrency },
				...policy === undefined ? {} : { policy },
				...failOn === undefined ? {} : { failOn },
				...store === undefined ? {} : { store },
				...storeBranch === undefined ? {} : { storeBranch },
				...storePath === undefined ? {} : { storePath },
				...record === undefined ? {} : { record },
				...shard === undefined ? {} : { shard },
				...cache === undefined || cache === true ? {} : { cache },
				...fresh === undefined ? {} : { fresh },
				...maxCostUsd === undefined ? {} : { maxCostUsd },
				...timeoutMinutes === undefined ? {} : { timeoutMinutes }
			};
		}
		function formatOf(flags) {
			return flags.json ? "json" : flags.format ?? "terminal";
		}
		var clock = __webpack_require__(9182);
		var git_files = __webpack_require__(5014);
		var interrupt = __webpack_require__(2471);
		var external_node_crypto_ = __webpack_require__(7598);
		var host_process = __webpack_require__(5549);
		;
		const GIT_TIMEOUT_MS = 1e4;
		async function localContext(cwd, now) {
			const [commit, branch, head, remote] = await Promise.all([
				ask(cwd, [
					"rev-parse",
					"--verify",
					"--quiet",
					"HEAD"
				]),
				ask(cwd, [
					"symbolic-ref",
					"--short",
					"--quiet",
					"HEAD"
				]),
				ask(cwd, [
					"symbolic-ref",
					"--quiet",
					"refs/remotes/origin/HEAD"
				]),
				ask(cwd, [
					"config",
					"--get",
					"remote.origin.url"
				])
			]);
			const repository = remote === undefined ? undefined : repositoryOf(remote);
			const defaultBranch = head?.replace(/^refs\/remotes\/origin\//, "");
			return {
				event: "local",
				...repository === undefined ? {} : { repository },
				...commit === undefined ? {} : { commit },
				...branch === undefined ? {} : { branch },
				...defaultBranch === undefined ? {} : { defaultBranch },
				runId: localRunId(now),
				attempt: 1
			};
		}
		function repositoryOf(remote) {
			const match = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(remote.slice(0, 1e3));
			return match?.[1];
		}
		function localRunId(now) {
			const time = new Date(now).toISOString().replaceAll(/[-:.Z]/g, "");
			return `local-${time}-${(0, external_node_crypto_.randomBytes)(2).toString("hex")}`;
		}
		async function ask(cwd, args) {
			try {
				const { code, stdout } = await (0, host_process.d)("git", args, {
					cwd,
					timeoutMs: GIT_TIMEOUT_MS
				});
				return code === 0 ? stdout.toString("utf8").trim() || undefined : undefined;
			} catch (error) {
				if (error instanceof errors.Cp) return undefined;
				throw error;
			}
		}
		var clean = __webpack_require__(2753);
		;
		function terminalLogger(screen, options = {}) {
			let depth = 0;
			const print = (prefix, parts) => {
				const indent = "  ".repeat(depth);
				screen.print(`${indent}${prefix}${(0, clean.kc)(parts).replaceAll("\n", `\n${indent}`)}`);
			};
			const info = (...parts) => {
				if (!options.quiet) print("", parts);
			};
			return {
				info,
				warn: (...parts) => print(`${screen.paint("yellow", "warning:")} `, parts),
				error: (...parts) => print(`${screen.paint("red", "error:")} `, parts),
				debug: (...parts) => {
					if (options.verbose) print(`${screen.paint("dim", "debug:")} `, parts);
				},
				async group(title, body) {
					info(title);
					depth++;
					try {
						return await body();
					} finally {
						depth--;
					}
				}
			};
		}
		var pipes = __webpack_require__(1361);
		var proxy = __webpack_require__(824);
		var progress = __webpack_require__(2313);
		var host_screen = __webpack_require__(9322);
		var sub_folder = __webpack_require__(5939);
		var working_folder = __webpack_require__(6248);
		var explain = __webpack_require__(9555);
		var build_world = __webpack_require__(9782);
		;
		async function perform(flags, body) {
			(0, pipes.F)();
			(0, proxy.z)(process.env);
			const screen = (0, host_screen.d)(process.stderr);
			const logger = terminalLogger(screen, {
				verbose: flags.verbose === true,
				quiet: flags.quiet === true
			});
			const controller = new AbortController();
			const release = (0, interrupt.B)(controller, { onInterrupt: () => logger.warn("stopping: what is done is written; once more to stop at once") });
			try {
				const cwd = (0, working_folder.g)(process.cwd(), flags.workingDirectory);
				const [context, prefix] = await Promise.all([localContext(cwd, clock.m.now()), gitPrefix(cwd)]);
				const world = (0, build_world.b)({
					env: process.env,
					logger,
					screen,
					progress: (0, progress.O)({
						quiet: flags.quiet === true,
						json: formatOf(flags) === "json",
						live: screen.live,
						ci: Boolean(process.env["CI"])
					}),
					context,
					cwd,
					pathPrefix: prefix,
					signal: controller.signal,
					base: () => localBase(cwd, prefix, context),
					mask: () => undefined
				});
				try {
					process.exitCode = await body(world);
				} finally {
					world.close();
				}
			} catch (error) {
				process.exitCode = (0, explain.W)(error, logger);
			} finally {
				release();
			}
		}
		async function gitPrefix(cwd) {
			try {
				const { code, stdout } = await (0, host_process.d)("git", ["rev-parse", "--show-prefix"], {
					cwd,
					timeoutMs: 1e4
				});
				return code === 0 ? stdout.toString("utf8").trim() : "";
			} catch {
				return "";
			}
		}
		async function localBase(cwd, prefix, context) {
			if (context.commit === undefined) return undefined;
			const target = context.defaultBranch ? `origin/${context.defaultBranch}` : await localDefault(cwd);
			if (target === undefined) return undefined;
			const commit = await (0, git_files.tG)(cwd, "HEAD", target);
			if (commit === undefined) return undefined;
			return {
				commit,
				files: (0, sub_folder.z)((0, git_files.IU)(cwd, commit), prefix)
			};
		}
		async function localDefault(cwd) {
			for (const name of ["main", "master"]) {
				const { code } = await (0, host_process.d)("git", [
					"rev-parse",
					"--verify",
					"--quiet",
					`refs/heads/${name}`
				], { cwd });
				if (code === 0) return name;
			}
			return undefined;
		}
		var comment = __webpack_require__(1636);
		var report_json = __webpack_require__(9665);
		var terminal = __webpack_require__(9514);
		;
		const out = (text) => {
			process.stdout.write(`${text}\n`);
		};
		function printResult(result, format) {
			switch (format) {
				case "json":
					out((0, report_json.e)((0, report_json.f)(result.model, result.exitCode)));
					break;
				case "comment":
					out((0, comment.wQ)(result.model)[0] ?? "");
					out("");
					out(verdictLine(result));
					break;
				case "terminal": {
					const colour = process.stdout.isTTY ? process.stdout.hasColors() : false;
					out((0, terminal.b)(result.model, {
						columns: process.stdout.columns ?? 100,
						colour
					}));
				}
			}
			return result.exitCode;
		}
		function verdictLine({ model, exitCode, input }) {
			const softened = exitCode === 0 && input.outcome.kind === "judged" && input.outcome.verdict.recommendation === "REJECT";
			return `${model.headline.title}${softened ? " (exit code 0, because of fail-on: never; a pull request would fail here)" : ""}`;
		}
		function printInit({ written, kept }) {
			for (const path of written) out(`wrote  ${path}`);
			for (const path of kept) out(`kept   ${path} (already there)`);
			out("\nNext: look at agent-tester.yml, then run: agent-tester test:run");
			return 0;
		}
		var given_file = __webpack_require__(5468);
		;
		const JSONL = "give a JSONL file with one trial a line";
		function addAbTest(cli, exitCodes) {
			withGateFlags(withRunFlags(cli.command("ab:test"))).description("compare two models: A is the baseline, B the candidate").option("--model-a <name>", "a name under models:, or a model id (default: production)").option("--model-b <name>", "a name under models:, or a model id (default: candidate)").option("--config-a <file>", "A's configuration (default: --config)").option("--config-b <file>", "B's configuration (default: --config)").option("--results-a <file>", "A's results, made elsewhere: JSONL, one trial a line; runs nothing").option("--results-b <file>", "B's results").addHelpText("after", `\nExamples:\n  agent-tester ab:test --model-a production --model-b gpt-4.1 --scenarios all\n  agent-tester ab:test --config-a old.yml --config-b new.yml --scenarios tag:regression\n  agent-tester ab:test --results-a base.jsonl --results-b cand.jsonl --json\n${exitCodes}`).action((flags) => perform(flags, async (world) => {
				const elsewhere = flags.resultsA !== undefined || flags.resultsB !== undefined;
				const result = await (elsewhere ? judgeFiles(world, flags) : runBoth(world, flags));
				return printResult(result, formatOf(flags));
			}));
		}
		async function runBoth(world, flags) {
			const { abTest } = await Promise.all([
				__webpack_require__.e(784),
				__webpack_require__.e(815),
				__webpack_require__.e(826),
				__webpack_require__.e(168),
				__webpack_require__.e(589),
				__webpack_require__.e(937),
				__webpack_require__.e(184),
				__webpack_require__.e(890),
				__webpack_require__.e(150)
			]).then(__webpack_require__.bind(__webpack_require__, 1016));
			const { modelA, modelB, configA, configB } = flags;
			const named = Object.fromEntries(Object.entries({
				modelA,
				modelB,
				configA,
				configB
			}).filter(([, value]) => value !== undefined));
			return await abTest(world, {
				...checkOptions(flags),
				...named
			});
		}
		async function judgeFiles(world, flags) {
			const { resultsA, resultsB, modelA, modelB, configA, configB, policy, failOn } = flags;
			if (resultsA === undefined || resultsB === undefined) {
				throw new errors.yo({
					message: `--results-${resultsA === undefined ? "a" : "b"} is missing`,
					hint: "results made elsewhere are compared two at a time: give both"
				});
			}
			const { repeat, record, store } = flags;
			const runs = {
				modelA,
				modelB,
				configA,
				configB,
				repeat,
				record,
				store
			};
			const given = Object.entries(runs).find(([, value]) => value !== undefined)?.[0];
			const useless = given ?? (flags.scenarios === "all" ? undefined : "scenarios");
			if (useless !== undefined) {
				const flag = useless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
				throw new errors.yo({
					message: `--${flag} says how to run, but --results-a and --results-b run nothing`,
					hint: "leave out the one or the other"
				});
			}
			const { abResults } = await Promise.all([
				__webpack_require__.e(589),
				__webpack_require__.e(937),
				__webpack_require__.e(320)
			]).then(__webpack_require__.bind(__webpack_require__, 2699));
			return await abResults(world, {
				a: await (0, given_file.K)(resultsA, flags.workingDirectory, JSONL),
				b: await (0, given_file.K)(resultsB, flags.workingDirectory, JSONL),
				output: flags.output,
				dryRun: flags.dryRun ?? false,
				...policy === undefined ? {} : { policy },
				...failOn === undefined ? {} : { failOn }
			});
		}
		var format = __webpack_require__(8253);
		var untrusted = __webpack_require__(1898);
		var report_escape = __webpack_require__(9924);
		;
		function addCalibrate(cli) {
			cli.command("judge:calibrate").description("compare the judge with human labels: agreement and kappa for each criterion").requiredOption("--labels <file>", "JSON lines: label, and rubric with answer (or a recorded verdict)").option("--config <file>", "the configuration", "agent-tester.yml").option("--json", "for machines").option("--dry-run", "report, and write no judge-calibration.json").option("--working-directory <folder>", "run as if started there", ".").addHelpText("after", "\nExample:\n  agent-tester judge:calibrate --labels labels.jsonl\n\nExit codes:\n  0  compared          2  usage or configuration\n  1  below judge.bar   3  the judge gave no verdict at all").action((flags) => perform({
				...flags,
				quiet: flags.json === true
			}, async (world) => {
				const { calibrate } = await Promise.all([
					__webpack_require__.e(784),
					__webpack_require__.e(815),
					__webpack_require__.e(826),
					__webpack_require__.e(168),
					__webpack_require__.e(184),
					__webpack_require__.e(377)
				]).then(__webpack_require__.bind(__webpack_require__, 3282));
				const { config, labels, dryRun = false } = flags;
				return printCalibration(await calibrate(world, {
					config,
					labels,
					dryRun
				}), flags.json === true);
			}));
		}
		function printCalibration(result, json) {
			const { overall, bar } = result;
			const below = bar !== null && (overall.kappa === null || overall.kappa < bar);
			const exitCode = overall.n === 0 ? 3 : below ? 1 : 0;
			if (json) {
				out((0, report_json.e)({
					schema: "agent-tester/calibration",
					version: 1,
					...result,
					exitCode
				}));
				return exitCode;
			}
			const criteria = Object.entries(result.criteria);
			for (const [name, one] of criteria) out(line(calibrate_text(name), one));
			if (criteria.length > 1) out(line("all", overall));
			for (const { said, count } of result.unrated) out(`! no verdict, ${count} ×: ${calibrate_text(said)}`);
			const { calls, costUsd } = result.usage;
			if (calls > 0) out(`${(0, format.LS)(calls, "call")} of the judge, ${costUsd === null ? "cost unknown" : `$${costUsd.toFixed(4)}`}`);
			if (bar !== null) out(`bar ${bar}: the judge ${below ? "informs only" : "decides"}`);
			if (result.written !== null) out(`wrote ${calibrate_text(result.written)}`);
			return exitCode;
		}
		function line(name, one) {
			const { n, agreement, kappa, interval, confusion, unrated } = one;
			if (agreement === null) return `${name}: no verdict on ${(0, format.LS)(unrated, "label")}`;
			const beyond = kappa === null || interval === null ? "kappa not defined (all verdicts are alike)" : `kappa ${kappa.toFixed(2)} [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}]`;
			const { bothYes, bothNo, onlyFirst, onlySecond } = confusion;
			const parts = [
				`${name}: ${beyond}, agreement ${Math.round(agreement * 100)} % on ${(0, format.LS)(n, "label")}`,
				`both pass ${bothYes}, both fail ${bothNo}`,
				`only people pass ${onlyFirst}, only the judge passes ${onlySecond}`,
				...unrated > 0 ? [`no verdict ${unrated}`] : []
			];
			return parts.join(" · ");
		}
		const calibrate_text = (value) => (0, report_escape.Qf)((0, untrusted.b)(value), 400);
		var bundle_files = __webpack_require__(2948);
		;
		function addMerge(cli, exitCodes) {
			withSides(withGateFlags(withReportFlags(cli.command("merge")))).description("judge what the shards of one run ran, as if it had been one run").argument("<bundles...>", "results files of the shards, or folders or globs of them").addHelpText("after", `\nExamples:\n  agent-tester check --shard 1/2 --output shards\n  agent-tester check --shard 2/2 --output shards\n  agent-tester merge shards\n\nA shard that is missing, or stopped before its end: exit code 3, naming it.\n${exitCodes}`).action((bundles, flags) => perform(flags, async (world) => {
				const { merge, readBundles } = await Promise.all([
					__webpack_require__.e(784),
					__webpack_require__.e(815),
					__webpack_require__.e(826),
					__webpack_require__.e(168),
					__webpack_require__.e(589),
					__webpack_require__.e(937),
					__webpack_require__.e(184),
					__webpack_require__.e(890),
					__webpack_require__.e(416)
				]).then(__webpack_require__.bind(__webpack_require__, 2366));
				const read = await readBundles((0, bundle_files.e)(bundles, flags.workingDirectory));
				return printResult(await merge(world, checkOptions(flags), read), formatOf(flags));
			}));
		}
		;
		function addReplay(cli) {
			cli.command("replay").description("show again, offline, what one scenario did in a run").argument("<results>", "a results file: agent-tester-<run>.json, or a shard of it").requiredOption("--scenario <id>", "the scenario").option("--json", "for machines").option("--working-directory <folder>", "run as if started there", ".").addHelpText("after", "\nExample:\n  agent-tester replay agent-tester-8123.json --scenario refund-late-order\n\nExit codes: 0 the candidate passes the scenario, 1 it fails it, 2 usage, 3 no trial of it can be judged.").action((file, flags) => perform({
				...flags,
				quiet: true
			}, async (world) => {
				const { replay } = await Promise.all([
					__webpack_require__.e(784),
					__webpack_require__.e(826),
					__webpack_require__.e(168),
					__webpack_require__.e(589),
					__webpack_require__.e(679)
				]).then(__webpack_require__.bind(__webpack_require__, 2679));
				const { printReplay } = await __webpack_require__.e(492).then(__webpack_require__.bind(__webpack_require__, 6492));
				const hint = "download the artifact of the run, or run check, which writes one";
				const given = await (0, given_file.K)(file, flags.workingDirectory, hint);
				return printReplay(await replay(world, given, flags.scenario), flags.json === true);
			}));
		}
		;
		const MAX_SHOWN = 50;
		function printImport(result, json) {
			const { from, written, kept, imported } = result;
			const { format, carried, left, changed } = imported;
			if (json) {
				const report = {
					schema: "agent-tester/import",
					version: 1,
					from,
					format,
					carried,
					left,
					changed,
					written,
					kept
				};
				print_import_out((0, report_json.e)(report));
				return 0;
			}
			for (const path of written) print_import_out(`wrote  ${print_import_text(path)}`);
			for (const path of kept) print_import_out(`kept   ${print_import_text(path)} (already there)`);
			const { scenarios, assertions, models } = carried;
			print_import_out(`\nimported ${count(scenarios, "scenario")}, ${count(assertions, "assertion")} and ${count(models, "model")}`);
			list("Carried over as something else, or to be looked at:", changed);
			list("Not carried over:", left);
			print_import_out("\nNext: look at agent-tester.yml and scenarios/, then run: agent-tester test:run");
			return 0;
		}
		function list(title, notes) {
			if (notes.length === 0) return;
			print_import_out(`\n${title}`);
			for (const note of notes.slice(0, MAX_SHOWN)) print_import_out(`  ${print_import_text((0, errors.Vw)(note))}`);
			if (notes.length > MAX_SHOWN) print_import_out(`  and ${notes.length - MAX_SHOWN} more: --json lists all of them`);
		}
		const count = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
		const print_import_text = (value) => (0, report_escape.Qf)((0, untrusted.b)(value), 2e3);
		const print_import_out = (line) => {
			process.stdout.write(`${line}\n`);
		};
		;
		const COMMANDS = [];
		function addTraining(cli, exitCodes) {
			for (const add of COMMANDS) add(cli, exitCodes);
		}
		var version = __webpack_require__(8508);
		;
		const EXIT_CODES = `
Exit codes:
  0  APPROVE, or all scenarios pass        3  could not judge: provider, network, incomplete
  1  REJECT, or a scenario fails           130  interrupted; what was done is written
  2  usage or configuration`;
		async function runCli(argv) {
			try {
				await program().parseAsync([...argv]);
			} catch (error) {
				if (!(error instanceof commander.b7)) throw error;
				process.exitCode = error.exitCode === 0 ? 0 : 2;
			}
		}
		function program() {
			const cli = new commander.uB("agent-tester").description("Continuous integration for tool-calling LLM agents: run the scenarios, compare with production, decide.").version(version.x).showHelpAfterError("(run with --help for the flags and examples)").exitOverride().addHelpText("after", `\nStart here:\n  agent-tester init            write a config, two scenarios and a workflow\n  agent-tester test:run        run production once\n  agent-tester check           compare the change with production and decide\n${EXIT_CODES}`);
			addCheck(cli);
			addTestRun(cli);
			addAbTest(cli, EXIT_CODES);
			addMerge(cli, EXIT_CODES);
			addReplay(cli);
			addInit(cli);
			addCalibrate(cli);
			addTraining(cli, EXIT_CODES);
			return cli;
		}
		function addCheck(cli) {
			withSides(withShard(withGateFlags(withRunFlags(cli.command("check"))))).description("compare the candidate with production and decide: APPROVE or REJECT").addHelpText("after", `\nExamples:\n  agent-tester check\n  agent-tester check --scenarios tag:refunds --repeat 3\n  agent-tester check --candidate gpt-4.1 --json > verdict.json\n${EXIT_CODES}`).action((flags) => perform(flags, async (world) => {
				const { check } = await Promise.all([
					__webpack_require__.e(784),
					__webpack_require__.e(815),
					__webpack_require__.e(826),
					__webpack_require__.e(168),
					__webpack_require__.e(589),
					__webpack_require__.e(937),
					__webpack_require__.e(184),
					__webpack_require__.e(890),
					__webpack_require__.e(339)
				]).then(__webpack_require__.bind(__webpack_require__, 6895));
				return printResult(await check(world, checkOptions(flags)), formatOf(flags));
			}));
		}
		function addTestRun(cli) {
			withShard(withRunFlags(cli.command("test:run"))).description("run one model over the scenarios; exit 1 where one fails").option("--model <name>", "a name under models:, or a model id (default: production)").option("--all", "all scenarios (the default)").option("--collect-training-data", "append labelled examples to the store").addHelpText("after", `\nExamples:\n  agent-tester test:run --all --collect-training-data\n  agent-tester test:run --model candidate --scenarios refund-late-order\n  agent-tester test:run --record recordings.jsonl\n${EXIT_CODES}`).action((flags) => perform(flags, async (world) => {
				const { testRun } = await Promise.all([
					__webpack_require__.e(784),
					__webpack_require__.e(815),
					__webpack_require__.e(826),
					__webpack_require__.e(168),
					__webpack_require__.e(589),
					__webpack_require__.e(937),
					__webpack_require__.e(184),
					__webpack_require__.e(890),
					__webpack_require__.e(782)
				]).then(__webpack_require__.bind(__webpack_require__, 8792));
				const options = checkOptions(flags.all ? {
					...flags,
					scenarios: "all"
				} : flags);
				const result = await testRun(world, {
					...options,
					...flags.collectTrainingData || flags.store ? {} : { store: "none" },
					...flags.model === undefined ? {} : { model: flags.model },
					reason: "one variant was run; nothing was compared",
					unselected: flags.model === undefined,
					failOnFailure: true
				});
				return printResult(result, formatOf(flags));
			}));
		}
		function addInit(cli) {
			cli.command("init").description("write a config, scenarios, prompts and a workflow; never overwrites").option("--yes", "take the defaults without asking").option("--replay", "start with recorded executions: no key, no network").addOption(new commander.c$("--from <file>", "import a promptfoo config, a .prompt.yml or OpenAI Evals samples").conflicts("replay")).option("--json", "with --from: report as JSON").option("--working-directory <folder>", "run as if started there", ".").action((flags) => perform({
				...flags,
				quiet: true
			}, async (world) => {
				if (flags.from !== undefined) {
					const { importFrom } = await Promise.all([
						__webpack_require__.e(784),
						__webpack_require__.e(815),
						__webpack_require__.e(826),
						__webpack_require__.e(168),
						__webpack_require__.e(682)
					]).then(__webpack_require__.bind(__webpack_require__, 682));
					return printImport(await importFrom(world, flags.from), flags.json === true);
				}
				const { init } = await __webpack_require__.e(607).then(__webpack_require__.bind(__webpack_require__, 9607));
				const ask = process.stdin.isTTY && process.stdout.isTTY ? (await __webpack_require__.e(380).then(__webpack_require__.bind(__webpack_require__, 5380))).ask : undefined;
				const kind = flags.replay ? { kind: "replay" } : {};
				return printInit(await init(world, {
					yes: flags.yes === true,
					...ask ? { ask } : {},
					...kind
				}));
			}));
		}
	}),
	9665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => printableJson,
			f: () => jsonSummary
		});
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1898);
		var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
		var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
		const SUMMARY_VERSION = 1;
		function jsonSummary(model, exitCode) {
			const { scenarios, headline, figures } = model;
			const ids = (rows) => rows.map(({ id }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Cx)(id));
			const failing = [...scenarios.broken.filter(({ tagged }) => tagged), ...scenarios.mustPass.filter(({ tagged }) => tagged)];
			return {
				schema: "agent-tester/summary",
				version: SUMMARY_VERSION,
				verdict: headline.state,
				reasons: [headline.sentence, ...headline.more].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.pj),
				exitCode,
				metrics: figures.metrics,
				counts: figures.counts,
				costUsd: figures.costUsd,
				pValue: figures.pValue,
				broken: ids(scenarios.broken),
				fixed: ids(scenarios.fixed),
				flaky: ids(scenarios.flaky),
				watched: ids(scenarios.watched),
				regressionFailures: ids(failing),
				warnings: model.warnings.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.Cx),
				resultsPath: (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Cx)(model.resultsPath),
				policy: model.policy.name === "" ? null : model.policy.name,
				paired: pairedOf(model.policy.evidence),
				rejectsUnchanged: model.policy.rejectsUnchanged ?? null
			};
		}
		function pairedOf(evidence) {
			if (!evidence) return null;
			const { scenarios: _, unpaired, regression, ...rest } = evidence;
			const own = (id) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Cx)((0, _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__.b)(id));
			return {
				...rest,
				unpaired: unpaired.map(own),
				regression: regression.map((each) => ({
					...each,
					id: own(each.id)
				}))
			};
		}
		function printableJson(value) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_2__.ts)(JSON.stringify(value), "json");
		}
	})
};

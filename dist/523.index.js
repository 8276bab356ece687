export const id = 523;
export const ids = [523];
export const modules = {
	1523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runAction: () => runAction });
		var promises_ = __webpack_require__(1455);
		var untrusted = __webpack_require__(1898);
		var report_escape = __webpack_require__(9924);
		var format = __webpack_require__(8253);
		;
		const MOST_ANNOTATIONS = 10;
		function annotations(model) {
			const { broken, mustPass, watched, flaky, all } = model.scenarios;
			const errors = [...broken, ...mustPass].flatMap((row) => failing(row));
			const warnings = [
				...watched.flatMap((row) => remark(row, "watched", ["fails now, which chance can explain: ", counts(row)])),
				...flaky.flatMap((row) => remark(row, "flaky", ["passes sometimes: ", counts(row)])),
				...(model.missing.lost > 0 ? all : []).filter(({ missing }) => missing > 0).flatMap((row) => remark(row, "no result", [(0, format.LS)(row.missing, "trial"), " without a result: lost or cancelled, neither passed nor failed"]))
			];
			return [...errors.slice(0, MOST_ANNOTATIONS), ...warnings.slice(0, MOST_ANNOTATIONS)];
		}
		const counts = (row) => `baseline ${row.baseline}, candidate ${row.candidate}`;
		function failing(row) {
			const first = row.evidence.failed[0];
			const spot = first?.spot ?? row.spot;
			if (!spot) return [];
			const why = first ? [
				" · ",
				first.type,
				": ",
				first.message
			] : [];
			return [{
				level: "error",
				spot,
				title: [row.change === "broken" ? "broken: " : "failing: ", row.id],
				message: [
					...row.gist,
					` (${counts(row)}, cause: ${row.cause})`,
					...why
				]
			}];
		}
		function remark(row, what, message) {
			return row.spot ? [{
				level: "warning",
				spot: row.spot,
				title: [`${what}: `, row.id],
				message
			}] : [];
		}
		function formatAnnotation({ level, spot, title, message }) {
			const properties = [
				`file=${(0, report_escape.Az)(spot.file)}`,
				`line=${spot.line}`,
				...spot.column === undefined ? [] : [`col=${spot.column}`],
				`title=${(0, report_escape.Az)((0, report_escape.pj)(title))}`
			];
			return `::${level} ${properties.join(",")}::${(0, report_escape.Sd)((0, report_escape.pj)(message))}`;
		}
		var report_status = __webpack_require__(7937);
		var comment = __webpack_require__(1636);
		;
		const SUMMARY_BYTES = 1e6;
		const LADDER = [
			{
				rows: 25,
				foldedRows: 5e3,
				evidence: 500,
				ids: 1e3,
				lines: 200,
				folds: "all"
			},
			{
				rows: 25,
				foldedRows: 1e3,
				evidence: 100,
				ids: 200,
				lines: 50,
				folds: "all"
			},
			{
				rows: 25,
				foldedRows: 1e3,
				evidence: 50,
				ids: 100,
				lines: 50,
				folds: "method"
			},
			{
				rows: 25,
				foldedRows: 100,
				evidence: 10,
				ids: 30,
				lines: 10,
				folds: "none"
			}
		];
		function renderSummary(model) {
			for (const rung of LADDER) {
				const text = `${(0, comment.rf)(model, rung)}\n`;
				if (Buffer.byteLength(text) <= SUMMARY_BYTES) return text;
			}
			const { headline, footer } = model;
			return `${(0, report_escape.fj)([(0, report_escape.Te)`**${(0, report_escape.aL)(headline.title)}** — ${(0, report_escape.em)(headline.sentence)}`, (0, report_escape.nf)((0, report_escape.Te)`run`, footer.runUrl)], "\n\n")}\n`;
		}
		var terminal = __webpack_require__(9514);
		;
		async function announce(result, world) {
			const { model, paths, exitCode, comment, input } = result;
			const { setOutput } = await __webpack_require__.e(147).then(__webpack_require__.bind(__webpack_require__, 1147));
			const facts = {
				failed: exitCode !== 0,
				resultsPath: world.pathPrefix + paths.results,
				reportPath: world.pathPrefix + paths.report,
				...comment ? { commentUrl: comment.url } : {}
			};
			for (const [name, value] of Object.entries((0, report_status.d)(model, facts))) setOutput(name, value);
			for (const line of (0, terminal.b)(model, {
				columns: 120,
				colour: false
			}).split("\n")) world.logger.info((0, untrusted.b)(line));
			for (const annotation of input.shard ? [] : annotations(model)) process.stdout.write(`${formatAnnotation(annotation)}\n`);
			for (const warning of input.warnings) world.logger.warn((0, untrusted.b)(warning));
			await writeSummary(world, renderSummary(model));
		}
		async function writeSummary({ env, logger }, text) {
			const path = env["GITHUB_STEP_SUMMARY"];
			if (!path) return;
			try {
				await (0, promises_.appendFile)(path, text);
			} catch (error) {
				logger.warn("the job summary could not be written:", (0, untrusted.b)(String(error)));
			}
		}
		var errors = __webpack_require__(5145);
		var report_marker = __webpack_require__(8729);
		;
		function renderFailure(fault, said, runUrl) {
			const alert = fault === "configuration" ? (0, report_escape.Te)`> [!WARNING]\n> **configuration error** — nothing was run and nothing was judged. Correct what is named below.` : (0, report_escape.Te)`> [!WARNING]\n> **could not judge** — this says nothing about the change. Run the check again once what is named below is mended.`;
			return (0, report_escape.fj)([
				alert,
				(0, report_escape.EU)(said),
				(0, report_escape.nf)((0, report_escape.Te)`run`, runUrl)
			], "\n\n");
		}
		function renderFailureComment(key, fault, said, runUrl) {
			return `${(0, report_marker.g)(key)}\n${renderFailure(fault, said, runUrl)}\n`;
		}
		;
		async function announceFailure(error, exitCode, known, logger) {
			if (process.env["GITHUB_OUTPUT"]) {
				const { setOutput } = await __webpack_require__.e(147).then(__webpack_require__.bind(__webpack_require__, 1147));
				setOutput("verdict", exitCode === 2 ? "CONFIGURATION-ERROR" : "UNJUDGED");
				setOutput("failed", "true");
			}
			if (exitCode === 130) return;
			const fault = exitCode === 2 ? "configuration" : "outside";
			const said = (0, untrusted.b)((0, errors.wr)(error));
			await writeSummary({
				env: process.env,
				logger
			}, `${renderFailure(fault, said, known?.world.context.runUrl)}\n`);
			if (known && !known.inputs.dryRun) await tellReview(known, fault, (key, url) => renderFailureComment(key, fault, said, url));
		}
		async function tellReview({ world, inputs }, fault, render) {
			const { review, context, logger } = world;
			const { pullRequest, runUrl, runId, attempt } = context;
			if (!review || !pullRequest) return;
			const { number, headSha } = pullRequest;
			const suite = world.pathPrefix + inputs.config;
			const quietly = async (what, told) => {
				try {
					await told;
				} catch (error) {
					logger.warn(`${what}:`, (0, untrusted.b)((0, errors.wr)(error)));
				}
			};
			const status = {
				state: "error",
				description: fault === "configuration" ? "configuration error: nothing was run" : "could not judge",
				context: `agent-tester / ${suite}`,
				...runUrl ? { targetUrl: runUrl } : {}
			};
			await quietly("the commit status could not be set", review.setStatus(headSha, status));
			if (inputs.comment === "never") return;
			const key = {
				suite,
				headSha,
				runId,
				attempt
			};
			await quietly("the comment could not be written", review.upsertComment(number, key, [render(key, runUrl)]));
		}
		function tellProblemIn(pathPrefix) {
			return (problem) => {
				const { place } = problem;
				const properties = place ? [
					`file=${(0, report_escape.Az)((0, untrusted.b)(pathPrefix + place.file))}`,
					...place.line === undefined ? [] : [`line=${place.line}`],
					...place.column === undefined ? [] : [`col=${place.column}`]
				] : [];
				process.stdout.write(`::error${properties.length > 0 ? " " : ""}${properties.join(",")}::${(0, report_escape.Sd)((0, untrusted.b)((0, errors.Vw)(problem)))}\n`);
			};
		}
		var bundle_files = __webpack_require__(2948);
		;
		async function flow(world, inputs) {
			const options = optionsOf(inputs);
			const bundles = await bundlesOf(world, inputs);
			const { event, branch, defaultBranch } = world.context;
			if (event === "pull_request") {
				const { check } = await Promise.all([
					__webpack_require__.e(784),
					__webpack_require__.e(815),
					__webpack_require__.e(826),
					__webpack_require__.e(168),
					__webpack_require__.e(589),
					__webpack_require__.e(937),
					__webpack_require__.e(184),
					__webpack_require__.e(890),
					__webpack_require__.e(895)
				]).then(__webpack_require__.bind(__webpack_require__, 6895));
				return await check(world, options, bundles);
			}
			const { testRun } = await Promise.all([
				__webpack_require__.e(784),
				__webpack_require__.e(815),
				__webpack_require__.e(826),
				__webpack_require__.e(168),
				__webpack_require__.e(589),
				__webpack_require__.e(937),
				__webpack_require__.e(184),
				__webpack_require__.e(890),
				__webpack_require__.e(411)
			]).then(__webpack_require__.bind(__webpack_require__, 8792));
			const pooled = event === "schedule" || branch !== undefined && branch === defaultBranch;
			const reason = pooled ? "production was run for the baseline pool; nothing is judged" : "production was run; only the default branch feeds the baseline pool, and a push is not judged";
			const run = {
				...options,
				comment: "never",
				reason,
				unselected: pooled,
				failOnFailure: false
			};
			return await testRun(world, run, bundles);
		}
		async function bundlesOf(world, inputs) {
			if (inputs.command !== "merge") return undefined;
			if (inputs.shard) {
				throw new errors.yo({
					path: "input shard",
					message: "says what to run, but command: merge runs nothing",
					hint: "leave it out in the job that merges"
				});
			}
			const { readBundles } = await Promise.all([
				__webpack_require__.e(784),
				__webpack_require__.e(815),
				__webpack_require__.e(826),
				__webpack_require__.e(168),
				__webpack_require__.e(589),
				__webpack_require__.e(937),
				__webpack_require__.e(184),
				__webpack_require__.e(890),
				__webpack_require__.e(366)
			]).then(__webpack_require__.bind(__webpack_require__, 2366));
			return await readBundles((0, bundle_files.e)(inputs.bundles, await world.files.folder?.() ?? "."));
		}
		function optionsOf(inputs) {
			const { config, scenarios, baseline, candidate, comment, dryRun, output } = inputs;
			const { timeoutMinutes, maxCostUsd } = inputs;
			const { repeat, maxConcurrency, policy, failOn, store, storeBranch, storePath, shard } = inputs;
			const chosen = Object.entries({
				repeat,
				maxConcurrency,
				policy,
				failOn,
				store,
				storeBranch,
				storePath,
				shard,
				maxCostUsd
			}).filter(([, value]) => value !== undefined);
			return {
				config,
				scenarios,
				baseline,
				candidate,
				comment,
				dryRun,
				output,
				timeoutMinutes,
				...Object.fromEntries(chosen)
			};
		}
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var github_client = __webpack_require__(35);
		var schemas = __webpack_require__(2857);
		;
		const MAX_PAYLOAD_CHARACTERS = 30 * 1024 * 1024;
		const SUPPORTED = "pull_request, push, schedule";
		const sha = schemas.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a commit id of 40 hex digits");
		const branchName = schemas.YjP().min(1).max(300).regex(/^[^\p{Cc}\s~^:?*[\\]+$/u, "expected a branch name");
		const repositoryName = schemas.YjP().regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, "expected owner/name");
		const headOrBase = schemas.Ikc({
			sha,
			ref: branchName,
			repo: schemas.Ikc({
				id: schemas.Whr(),
				full_name: schemas.YjP()
			}).nullish()
		});
		const payloadRepository = schemas.Ikc({ default_branch: branchName.optional() }).optional();
		const pullRequestPayload = schemas.Ikc({
			action: schemas.YjP().max(100),
			repository: payloadRepository,
			pull_request: schemas.Ikc({
				number: schemas.Whr().positive(),
				head: headOrBase,
				base: headOrBase
			})
		});
		const pushPayload = schemas.Ikc({
			deleted: schemas.zMY().optional(),
			repository: payloadRepository
		});
		const environment = schemas.Ikc({
			GITHUB_REPOSITORY: repositoryName,
			GITHUB_SHA: sha,
			GITHUB_REF: schemas.YjP().max(400).default(""),
			GITHUB_RUN_ID: schemas.YjP().regex(/^\d{1,20}$/, "expected digits"),
			GITHUB_RUN_ATTEMPT: schemas.YjP().regex(/^\d{1,6}$/, "expected digits").default("1"),
			GITHUB_SERVER_URL: schemas.OZ5({ protocol: /^https?$/ }).default("https://github.com")
		});
		function readContext(env, readFile) {
			const event = env["GITHUB_EVENT_NAME"] ?? "";
			if (event === "pull_request_target") throw refusedTarget();
			if (event !== "pull_request" && event !== "push" && event !== "schedule") throw unsupported(event);
			const given = check(environment, env, "environment");
			const payload = readPayload(env["GITHUB_EVENT_PATH"], readFile);
			const server = given.GITHUB_SERVER_URL.replace(/\/+$/, "");
			const attempt = Number(given.GITHUB_RUN_ATTEMPT);
			const run = `${server}/${given.GITHUB_REPOSITORY}/actions/runs/${given.GITHUB_RUN_ID}`;
			const details = event === "pull_request" ? pullRequestDetails(payload) : branchDetails(payload, given.GITHUB_REF);
			return {
				event,
				repository: given.GITHUB_REPOSITORY,
				commit: given.GITHUB_SHA,
				runId: given.GITHUB_RUN_ID,
				attempt,
				serverUrl: server,
				runUrl: attempt > 1 ? `${run}/attempts/${attempt}` : run,
				...details
			};
		}
		function pullRequestDetails(payload) {
			const { action, pull_request: found, repository } = check(pullRequestPayload, payload, "event");
			if (action === "closed") {
				throw new errors.yo({
					path: "on.pull_request.types",
					message: "the pull request is closed, so there is nothing left to judge",
					hint: "leave \"closed\" out of the types"
				});
			}
			const { head, base, number } = found;
			const fork = !head.repo || !base.repo || head.repo.id !== base.repo.id || head.repo.full_name !== base.repo.full_name;
			const pullRequest = {
				number,
				headSha: head.sha,
				baseSha: base.sha,
				baseRef: base.ref,
				headRef: head.ref,
				fork
			};
			return {
				pullRequest,
				...defaultBranchOf(repository)
			};
		}
		function branchDetails(payload, ref) {
			const { deleted, repository } = check(pushPayload, payload, "event");
			if (deleted) {
				throw new errors.yo({
					path: "on.push",
					message: "the branch was deleted, so there is nothing to run"
				});
			}
			const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
			return {
				...branch === undefined ? {} : { branch: check(branchName, branch, "GITHUB_REF") },
				...defaultBranchOf(repository)
			};
		}
		function defaultBranchOf(repository) {
			const name = repository?.default_branch;
			return name === undefined ? {} : { defaultBranch: name };
		}
		function readPayload(path, readFile) {
			const problem = (message, cause) => new errors.yo({
				path: "GITHUB_EVENT_PATH",
				message,
				hint: "the runner sets it: run this as an action, or use the CLI"
			}, cause === undefined ? undefined : { cause });
			if (!path) throw problem("is not set");
			let text;
			try {
				text = readFile(path);
			} catch (error) {
				throw problem(`cannot be read: ${(0, errors.bD)(error).slice(0, 200)}`, error);
			}
			if (text.length > MAX_PAYLOAD_CHARACTERS) throw problem("is larger than any event that GitHub sends");
			try {
				return JSON.parse(text);
			} catch {
				throw problem("is not JSON");
			}
		}
		function check(shape, value, name) {
			const parsed = shape.safeParse(value);
			if (parsed.success) return parsed.data;
			throw new errors.yo(parsed.error.issues.map((issue) => ({
				path: [name, ...issue.path.map(String)].join(".").slice(0, 200),
				message: issue.message.slice(0, 200)
			})), { cause: parsed.error });
		}
		function refusedTarget() {
			return new errors.yo({
				path: "on.pull_request_target",
				message: "runs with the secrets and the write token of the repository while the agent under test is code of the " + "pull request, so that anybody with a fork could take them; it is refused",
				hint: "use \"on: pull_request\"; pull requests from forks are then checked without secrets"
			});
		}
		function unsupported(event) {
			const name = /^[a-z_]{1,50}$/.test(event) ? event : "this event";
			return new errors.yo({
				path: "GITHUB_EVENT_NAME",
				message: event ? `${name} is not supported, expected one of ${SUPPORTED}` : `is not set, expected one of ${SUPPORTED}`,
				hint: event ? `change "on:" of the workflow to ${SUPPORTED}` : "run this as an action, or use the CLI"
			});
		}
		;
		const userShape = schemas.Ikc({
			login: schemas.YjP().max(200),
			type: schemas.YjP().max(50).optional()
		});
		const ACTIONS_BOT = {
			login: "github-actions[bot]",
			type: "Bot"
		};
		function ownIdentity(client) {
			let known;
			let asked;
			return {
				learn(user) {
					known ??= user ?? undefined;
				},
				async isOwn(user) {
					if (!user) return false;
					const self = known ?? await (asked ??= person(client)) ?? ACTIONS_BOT;
					return user.login.toLowerCase() === self.login.toLowerCase() && user.type === self.type;
				}
			};
		}
		async function person(client) {
			if (client.appToken === true) return undefined;
			try {
				return await client.call({ what: "ask whose the token is" }, ({ rest }) => rest.users.getAuthenticated(), userShape);
			} catch (error) {
				if (error instanceof errors.Cp && (error.status === 403 || error.status === 404)) return undefined;
				throw error;
			}
		}
		;
		const commentShape = schemas.Ikc({
			id: schemas.Whr().positive(),
			html_url: schemas.YjP().max(2e3),
			body: schemas.YjP().nullish(),
			user: userShape.nullable()
		});
		const MAX_PAGES = 100;
		const PAGE_SIZE = 100;
		const PERMISSION = "pull-requests: write";
		function commentApi(client, repository) {
			const at = (0, github_client.H5)(repository);
			const about = (what, permission) => ({
				what,
				repository,
				...permission === undefined ? {} : { permission }
			});
			return {
				async *list(pullRequest) {
					for (let page = 1; page <= MAX_PAGES; page++) {
						const comments = await client.call(about(`read the comments of pull request ${pullRequest}`, "pull-requests: read"), ({ rest }) => rest.issues.listComments({
							...at,
							issue_number: pullRequest,
							per_page: PAGE_SIZE,
							page
						}), schemas.YOg(commentShape));
						yield* comments;
						if (comments.length < PAGE_SIZE) return;
					}
				},
				create(pullRequest, body) {
					return client.call(about(`comment on pull request ${pullRequest}`, PERMISSION), ({ rest }) => rest.issues.createComment({
						...at,
						issue_number: pullRequest,
						body,
						request: { retries: 0 }
					}), commentShape);
				},
				update(id, body) {
					return client.call(about(`edit comment ${id}`, PERMISSION), ({ rest }) => rest.issues.updateComment({
						...at,
						comment_id: id,
						body
					}), commentShape);
				},
				async remove(id) {
					try {
						await client.call(about(`remove the duplicate comment ${id}`, PERMISSION), ({ rest }) => rest.issues.deleteComment({
							...at,
							comment_id: id
						}), schemas.L5J());
					} catch (error) {
						if (!(error instanceof errors.Cp) || error.status !== 404) throw error;
					}
				}
			};
		}
		;
		const POST_ATTEMPTS = 3;
		const MAX_MARKER = 5e3;
		async function upsertComment(api, identity, pullRequest, key, renderings) {
			const marker = (0, report_marker.g)(key);
			if (!renderings.every((body) => firstLine(body) === marker)) {
				throw new TypeError("a rendering of the comment does not begin with its marker");
			}
			const found = await ownComments(api, identity, pullRequest, key.suite);
			if (found.length > 0) {
				const settled = await unlessGone(settle(api, found, key, renderings));
				if (settled) return settled;
			}
			const created = await create(api, identity, pullRequest, key, renderings);
			const now = await ownComments(api, identity, pullRequest, key.suite);
			const all = now.some(({ comment }) => comment.id === created.id) ? now : [...now, {
				comment: created,
				key
			}].sort(byId);
			if (all.length === 1) return {
				url: created.html_url,
				action: "created"
			};
			return settle(api, all, key, renderings);
		}
		async function ownComments(api, identity, pullRequest, suite) {
			const own = [];
			const wanted = (0, report_marker.P)((0, report_marker.g)({
				suite,
				headSha: "",
				runId: "",
				attempt: 1
			}))?.suite;
			for await (const comment of api.list(pullRequest)) {
				const key = (0, report_marker.P)(firstLine(comment.body ?? ""));
				if (key && key.suite === wanted && await identity.isOwn(comment.user)) own.push({
					comment,
					key
				});
			}
			return own.sort(byId);
		}
		async function settle(api, own, key, renderings) {
			const [keeper, ...duplicates] = own;
			if (!keeper) throw new TypeError("no comment to settle");
			const newest = own.reduce((best, each) => compareAge(each.key, best.key) > 0 ? each : best, keeper);
			const superseded = compareAge(newest.key, key) > 0;
			const bodies = superseded ? [newest.comment.body ?? ""] : renderings;
			const kept = await write(bodies, (body) => sameText(body, keeper.comment.body) ? Promise.resolve(keeper.comment) : api.update(keeper.comment.id, body));
			for (const { comment } of duplicates) await api.remove(comment.id);
			return {
				url: kept.html_url,
				action: superseded ? "skipped" : "updated"
			};
		}
		async function unlessGone(edit) {
			try {
				return await edit;
			} catch (error) {
				if (error instanceof errors.Cp && error.status === 404) return undefined;
				throw error;
			}
		}
		async function create(api, identity, pullRequest, key, renderings) {
			for (let attempt = 1;; attempt++) {
				try {
					const created = await write(renderings, (body) => api.create(pullRequest, body));
					identity.learn(created.user);
					return created;
				} catch (error) {
					if (!(error instanceof errors.Cp) || !error.retryable || attempt === POST_ATTEMPTS) throw error;
					const found = await ownComments(api, identity, pullRequest, key.suite);
					const ours = found.find((each) => sameRun(each.key, key));
					if (ours) return ours.comment;
					if (error.retryAfterMs !== undefined) throw error;
				}
			}
		}
		async function write(renderings, send) {
			for (const [index, body] of renderings.entries()) {
				try {
					return await send(body);
				} catch (error) {
					const tooLong = error instanceof errors.Cp && error.status === 422;
					if (!tooLong || index === renderings.length - 1) throw error;
				}
			}
			throw new TypeError("the comment has no rendering");
		}
		function compareAge(a, b) {
			if (a.runId === b.runId) return a.attempt - b.attempt;
			if (!/^\d{1,30}$/.test(a.runId) || !/^\d{1,30}$/.test(b.runId)) return 0;
			return BigInt(a.runId) > BigInt(b.runId) ? 1 : -1;
		}
		function firstLine(body) {
			return body.slice(0, MAX_MARKER).split(/\r?\n/, 1)[0] ?? "";
		}
		function sameRun(a, b) {
			return a.runId === b.runId && a.attempt === b.attempt;
		}
		function sameText(a, b) {
			const normal = (text) => text.replaceAll("\r\n", "\n").trimEnd();
			return normal(a) === normal(b ?? "");
		}
		function byId(a, b) {
			return a.comment.id - b.comment.id;
		}
		var base_text = __webpack_require__(1497);
		;
		const MAX_DESCRIPTION = 140;
		const MAX_CONTEXT = 255;
		const statusShape = schemas.Ikc({ creator: userShape.nullish() });
		async function setStatus(client, repository, sha, status) {
			const { state, description, context, targetUrl } = status;
			const answer = await client.call({
				what: `set the status of commit ${sha.slice(0, 7)}`,
				repository,
				permission: "statuses: write"
			}, ({ rest }) => rest.repos.createCommitStatus({
				...(0, github_client.H5)(repository),
				sha,
				state,
				description: (0, base_text.fy)(description, MAX_DESCRIPTION, " "),
				context: (0, base_text.fy)(context, MAX_CONTEXT, " "),
				...targetUrl === undefined ? {} : { target_url: targetUrl }
			}), statusShape);
			return answer.creator;
		}
		;
		function githubReviews(client, repository) {
			const identity = ownIdentity(client);
			const api = commentApi(client, repository);
			return {
				upsertComment: (pullRequest, key, renderings) => upsertComment(api, identity, pullRequest, key, renderings),
				async setStatus(sha, status) {
					identity.learn(await setStatus(client, repository, sha, status));
				}
			};
		}
		var git_files = __webpack_require__(5014);
		var paths = __webpack_require__(2612);
		var tree_source = __webpack_require__(3926);
		;
		const treeShape = schemas.Ikc({
			truncated: schemas.zMY(),
			tree: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				mode: schemas.YjP(),
				type: schemas.YjP(),
				sha: schemas.YjP(),
				size: schemas.Whr().optional()
			}))
		});
		const blobShape = schemas.Ikc({
			content: schemas.YjP(),
			encoding: schemas.euz("base64")
		});
		const comparisonShape = schemas.Ikc({ merge_base_commit: schemas.Ikc({ sha: schemas.YjP().regex(/^[0-9a-f]{40,64}$/) }) });
		const MAX_TREE_REQUESTS = 100;
		const tree_PERMISSION = "contents: read";
		function commitFiles(client, repository, sha, local) {
			const at = (0, github_client.H5)(repository);
			const short = sha.slice(0, 7);
			const tree = async (treeSha, recursive) => client.call({
				what: `list the files of commit ${short}`,
				repository,
				permission: tree_PERMISSION
			}, ({ rest }) => rest.git.getTree({
				...at,
				tree_sha: treeSha,
				...recursive ? { recursive: "1" } : {}
			}), treeShape);
			const reader = {
				entries: () => wholeTree(tree, sha, short),
				async blob(id) {
					const { content } = await client.call({
						what: `read a file of commit ${short}`,
						repository,
						permission: tree_PERMISSION
					}, ({ rest }) => rest.git.getBlob({
						...at,
						file_sha: id
					}), blobShape);
					return Buffer.from(content, "base64");
				}
			};
			return (0, tree_source.A)(short, reader, local);
		}
		async function wholeTree(fetchTree, root, label) {
			const entries = new Map();
			const folders = [{
				sha: root,
				prefix: ""
			}];
			let requests = 0;
			const ask = (sha, recursive) => {
				if (++requests > MAX_TREE_REQUESTS) {
					throw new errors.Cp("github", `commit ${label} has too many files to list through GitHub's API`, {
						retryable: false,
						hint: "check out with \"fetch-depth: 0\", then the files are read from the clone"
					});
				}
				return fetchTree(sha, recursive);
			};
			for (let folder = folders.pop(); folder; folder = folders.pop()) {
				const { sha, prefix } = folder;
				const whole = await ask(sha, true);
				const part = whole.truncated ? await ask(sha, false) : whole;
				if (whole.truncated && part.truncated) {
					throw new errors.Cp("github", `a folder of commit ${label} is too large for GitHub's API`, {
						retryable: false,
						hint: "check out with \"fetch-depth: 0\", then the files are read from the clone"
					});
				}
				for (const { path, mode, type, sha: id, size } of part.tree) {
					const full = prefix + path;
					if (type !== "tree") {
						entries.set(full, {
							kind: (0, git_files.z1)(mode),
							id,
							...size === undefined ? {} : { size }
						});
					} else if (whole.truncated && !(0, paths.JR)(full)) folders.push({
						sha: id,
						prefix: `${full}/`
					});
				}
			}
			return entries;
		}
		async function mergeBase(client, repository, base, head) {
			const { merge_base_commit: commit } = await client.call({
				what: `compare ${shortName(base)} with ${shortName(head)}`,
				repository,
				permission: tree_PERMISSION
			}, ({ rest }) => rest.repos.compareCommitsWithBasehead({
				...(0, github_client.H5)(repository),
				basehead: `${base}...${head}`,
				per_page: 1
			}), comparisonShape);
			return commit.sha;
		}
		function shortName(name) {
			return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 7) : name.slice(0, 60);
		}
		var checkout = __webpack_require__(394);
		var screen = __webpack_require__(9322);
		var sub_folder = __webpack_require__(5939);
		var working_folder = __webpack_require__(6248);
		var worktree = __webpack_require__(471);
		var workflow_command = __webpack_require__(7755);
		var version = __webpack_require__(8508);
		var world = __webpack_require__(9782);
		;
		function pathPrefix({ workingDirectory }) {
			const folder = external_node_path_.posix.normalize(workingDirectory).replace(/\/+$/, "");
			return folder === "." ? "" : `${folder}/`;
		}
		function actionWorld(inputs, logger, signal) {
			const env = process.env;
			const context = readContext(env, (path) => (0, external_node_fs_.readFileSync)(path, "utf8"));
			const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
			const prefix = pathPrefix(inputs);
			const client = inputs.githubToken ? (0, github_client.$f)({
				token: inputs.githubToken,
				version: version.x,
				...env["GITHUB_API_URL"] ? { apiUrl: env["GITHUB_API_URL"] } : {}
			}) : undefined;
			const { repository } = context;
			return (0, world.b)({
				env,
				logger,
				screen: (0, screen.d)(process.stderr),
				progress: "lines",
				context,
				cwd: (0, working_folder.g)(workspace, inputs.workingDirectory, workspace),
				pathPrefix: prefix,
				...labelOf(context),
				signal,
				...inputs.githubToken ? { token: inputs.githubToken } : {},
				...client && repository ? { review: githubReviews(client, repository) } : {},
				base: () => pullRequestBase(client, context, workspace, prefix, inputs.githubToken),
				mask: (secret) => void process.stdout.write(`::add-mask::${(0, workflow_command.w)(secret)}\n`)
			});
		}
		function labelOf({ pullRequest, commit }) {
			const sha = pullRequest?.headSha ?? commit;
			return sha === undefined ? {} : { label: sha.slice(0, 7) };
		}
		async function pullRequestBase(client, context, workspace, prefix, token) {
			const { pullRequest, repository } = context;
			if (!pullRequest || !repository) return undefined;
			if (!client) {
				throw new errors.yo({
					path: "input github-token",
					message: "is empty, so the base of the pull request cannot be read, and nothing would be compared",
					hint: "leave the input out: its default is the token of the job"
				});
			}
			const commit = await mergeBase(client, repository, pullRequest.baseSha, pullRequest.headSha);
			const files = commitFiles(client, repository, commit, (0, worktree._)(workspace));
			const fetch = async () => {
				const { fetchCommit } = await __webpack_require__.e(396).then(__webpack_require__.bind(__webpack_require__, 6396));
				await fetchCommit(workspace, commit, {
					env: process.env,
					...token ? { auth: { token } } : {}
				});
			};
			const whole = {
				...files,
				folder: (0, checkout.o)(workspace, commit, fetch),
				checkedOut: true
			};
			return {
				commit,
				files: (0, sub_folder.z)(whole, prefix)
			};
		}
		var nearest = __webpack_require__(578);
		var shard = __webpack_require__(7567);
		;
		const action_schema_text = schemas.YjP().max(1e3).regex(/^[^\p{Cc}]+$/u, "expected text on one line");
		const oneOf = (words) => schemas.k5n(words, { error: `expected one of ${words.join(", ")}` });
		const whole = (least, most) => {
			const error = `expected a whole number from ${least} to ${most}`;
			return schemas.YjP().regex(/^\d{1,6}$/, error).transform(Number).pipe(schemas.Whr().min(least, error).max(most, error));
		};
		const amount = schemas.YjP().regex(/^\d{1,6}(\.\d{1,6})?$/, "expected US dollars, such as 2.50").transform(Number).pipe(schemas.aig().positive("expected US dollars, more than 0"));
		const flag = schemas.k5n([
			"true",
			"True",
			"TRUE",
			"false",
			"False",
			"FALSE"
		], { error: "expected true or false" }).transform((word) => word.toLowerCase() === "true");
		const branch = schemas.YjP().regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|\.lock$))[\w./-]{1,200}(?<![./])$/, "expected a branch name of letters, digits, \".\", \"_\", \"-\" and \"/\"");
		const inputShape = schemas.Ikc({
			command: oneOf([
				"auto",
				"check",
				"merge"
			]),
			config: action_schema_text,
			scenarios: action_schema_text,
			baseline: action_schema_text,
			candidate: action_schema_text,
			repeat: whole(1, 100).optional(),
			"max-concurrency": whole(1, 256).optional(),
			policy: oneOf(["paired", "thresholds"]).optional(),
			"fail-on": oneOf([
				"reject",
				"inconclusive",
				"never"
			]).optional(),
			comment: oneOf([
				"always",
				"changes",
				"failures",
				"never"
			]),
			"github-token": schemas.YjP().regex(/^[\x21-\x7e]{1,4000}$/, "expected a token without spaces").optional(),
			store: oneOf([
				"branch",
				"folder",
				"none"
			]).optional(),
			"store-branch": branch.optional(),
			"store-path": action_schema_text.optional(),
			"max-cost-usd": amount.optional(),
			"timeout-minutes": whole(1, 4320),
			shard: action_schema_text.optional(),
			bundles: action_schema_text,
			output: action_schema_text,
			"working-directory": action_schema_text,
			"dry-run": flag,
			verbose: flag
		});
		const INPUTS = {
			command: {
				description: "auto (pull_request: check; push and schedule: run production for the baseline pool), check, or merge (judge what shards ran).",
				default: "auto"
			},
			config: {
				description: "The configuration, relative to working-directory.",
				default: "agent-tester.yml"
			},
			scenarios: {
				description: "Which scenarios: all, tag:<tag>, or ids, separated by commas.",
				default: "all"
			},
			baseline: {
				description: "auto (production as it stands at the merge base), a name under models, or a model id.",
				default: "auto"
			},
			candidate: {
				description: "auto (the head of the pull request), a name under models, or a model id.",
				default: "auto"
			},
			repeat: { description: "Trials a scenario and variant. Default: gate.repeat of the configuration." },
			"max-concurrency": { description: "Trials in flight at once. Default: run.max-concurrency of the configuration." },
			policy: { description: "How a verdict is reached: paired or thresholds. Default: gate.policy of the configuration." },
			"fail-on": { description: "Which verdict fails the job: reject, inconclusive (also that) or never. Default: gate.fail-on of the configuration." },
			comment: {
				description: "When the pull request gets its comment: always, changes (something broke or was fixed), failures or never.",
				default: "always"
			},
			"github-token": {
				description: "Token for the comment, the status and the data branch. Needs pull-requests, statuses and contents: write.",
				default: "${{ github.token }}"
			},
			store: { description: "Where labelled examples go: branch, folder or none. Default: store.kind of the configuration, else branch." },
			"store-branch": { description: "The data branch. Default: store.branch of the configuration." },
			"store-path": { description: "Folder in the data branch. Default: store.path of the configuration." },
			"max-cost-usd": { description: "US dollars that the run may spend: no trial starts that could pass it, and what ran is judged. Default: run.max-cost-usd of the configuration." },
			"timeout-minutes": {
				description: "After this many minutes the run stops, keeps what is done and judges it: never APPROVE.",
				default: "60"
			},
			shard: { description: "Run one part of the suite and judge nothing: 1/4 is the first of four. A job with command: merge judges them all." },
			bundles: {
				description: "For command: merge: the results files of the shards, or folders or globs of them, separated by commas.",
				default: "agent-tester-shards"
			},
			output: {
				description: "Folder for the results, comment and JUnit files.",
				default: "agent-tester-report"
			},
			"working-directory": {
				description: "Run as if started in this folder.",
				default: "."
			},
			"dry-run": {
				description: "true: run and judge, but write no comment, status or example.",
				default: "false"
			},
			verbose: {
				description: "true: log more about what happens.",
				default: "false"
			}
		};
		const OUTPUTS = {
			verdict: "APPROVE, REJECT or INCONCLUSIVE; or UNCHANGED, MEASURED, NO-BASELINE, UNJUDGED or CONFIGURATION-ERROR where nothing was compared.",
			failed: "true where the verdict fails the job by fail-on.",
			"pass-rate": "Share of the candidate’s trials that passed, 0 to 1.",
			"baseline-pass-rate": "Share of the baseline’s trials that passed, 0 to 1.",
			delta: "pass-rate minus baseline-pass-rate.",
			"p-value": "How likely so much fewer passes are by chance alone, one-sided, 0 to 1; set under the policy paired. Informs: the verdict asks several questions at several looks.",
			regressions: "Number of scenarios that newly broke.",
			improvements: "Number of scenarios that were newly fixed.",
			"cost-usd": "What this run cost, US dollars; unset where a price is missing.",
			"comment-url": "Link to the comment on the pull request.",
			"results-path": "Path of the results file (JSON): every trial, enough to replay it offline.",
			"report-path": "Path of the comment as a Markdown file.",
			"examples-added": "Number of examples that were appended to the store."
		};
		;
		function readInputs(env) {
			const given = {};
			const problems = [];
			const known = Object.keys(INPUTS);
			for (const [variable, value = ""] of Object.entries(env)) {
				if (!variable.startsWith("INPUT_")) continue;
				const name = variable.slice("INPUT_".length).toLowerCase();
				if (known.includes(name)) given[name] = value.trim();
				else problems.push({
					path: `input ${shown(name)}`,
					message: "is not known",
					hint: (0, nearest.h)(name, known)
				});
			}
			const parsed = inputShape.safeParse(Object.fromEntries(Object.entries(INPUTS).flatMap(([name, spec]) => {
				const value = given[name] || (name === "github-token" ? undefined : spec.default);
				return value ? [[name, value]] : [];
			})));
			for (const { path, message } of parsed.error?.issues ?? []) {
				const name = String(path[0]);
				const value = name === "github-token" ? "" : `is ${shown(given[name] ?? "")}, `;
				problems.push({
					path: `input ${name}`,
					message: value + message
				});
			}
			if (!parsed.success || problems.length > 0) throw new errors.yo(problems);
			return named(parsed.data);
		}
		function named(inputs) {
			const { command, config, scenarios, baseline, candidate, comment, output, verbose } = inputs;
			const optional = {
				repeat: inputs.repeat,
				maxConcurrency: inputs["max-concurrency"],
				policy: inputs.policy,
				failOn: inputs["fail-on"],
				githubToken: inputs["github-token"],
				store: inputs.store,
				storeBranch: inputs["store-branch"],
				storePath: inputs["store-path"],
				maxCostUsd: inputs["max-cost-usd"],
				shard: inputs.shard === undefined ? undefined : (0, shard.uK)(inputs.shard, "input shard")
			};
			return {
				command,
				config,
				scenarios,
				baseline,
				candidate,
				comment,
				output,
				verbose,
				timeoutMinutes: inputs["timeout-minutes"],
				bundles: inputs.bundles.split(",").flatMap((name) => name.trim() || []),
				workingDirectory: inputs["working-directory"],
				dryRun: inputs["dry-run"],
				...present(optional)
			};
		}
		function present(members) {
			const entries = Object.entries(members).filter(([, value]) => value !== undefined);
			return Object.fromEntries(entries);
		}
		function shown(value) {
			return JSON.stringify((0, base_text.TN)(value.slice(0, 60), 60, " "));
		}
		var interrupt = __webpack_require__(2471);
		var clean = __webpack_require__(2753);
		;
		const LOGGED_ANNOTATIONS = 3;
		function actionsLogger(stream = process.stdout, options = {}) {
			const annotated = {
				warning: 0,
				error: 0
			};
			let grouped = false;
			const line = (text) => {
				stream.write(`${text}\n`);
			};
			const notice = (level, text) => {
				if (annotated[level]++ < LOGGED_ANNOTATIONS) line(`::${level}::${(0, workflow_command.w)(text)}`);
				else line(`${level}: ${text}`);
			};
			return {
				info: (...parts) => line((0, clean.kc)(parts)),
				warn: (...parts) => notice("warning", (0, clean.kc)(parts)),
				error: (...parts) => notice("error", (0, clean.kc)(parts)),
				debug: (...parts) => line(options.verbose ? (0, clean.kc)(parts) : `::debug::${(0, workflow_command.w)((0, clean.kc)(parts))}`),
				async group(title, body) {
					if (grouped) {
						line((0, clean.kc)([title]));
						return body();
					}
					grouped = true;
					line(`::group::${(0, workflow_command.w)((0, clean.kc)([title]))}`);
					try {
						return await body();
					} finally {
						grouped = false;
						line("::endgroup::");
					}
				}
			};
		}
		var pipes = __webpack_require__(1361);
		var proxy = __webpack_require__(824);
		var explain = __webpack_require__(9555);
		;
		async function runAction() {
			(0, pipes.F)();
			const logger = actionsLogger(process.stdout, { verbose: process.env["INPUT_VERBOSE"] === "true" });
			(0, proxy.z)(process.env);
			const controller = new AbortController();
			const release = (0, interrupt.B)(controller, { onInterrupt: () => logger.warn("the job is being cancelled: what is done is written") });
			let known;
			let prefix = "";
			try {
				const inputs = readInputs(process.env);
				prefix = pathPrefix(inputs);
				const world = actionWorld(inputs, logger, controller.signal);
				known = {
					world,
					inputs
				};
				try {
					const result = await flow(world, inputs);
					await announce(result, world);
					process.exitCode = result.exitCode;
				} finally {
					world.close();
				}
			} catch (error) {
				const code = (0, explain.W)(error, logger, tellProblemIn(prefix));
				process.exitCode = code;
				await announceFailure(error, code, known, logger);
			} finally {
				release();
			}
		}
	}),
	35: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			td: () => GITHUB_API_URL,
			Jc: () => MAX_TOTAL_WAIT_MS,
			j2: () => REQUEST_TIMEOUT_MS,
			$f: () => githubClient,
			H5: () => ownerAndRepo
		});
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var base_text = __webpack_require__(1497);
		;
		function githubError(error, call, token) {
			const answer = answerOf(error, token);
			const { status, said } = answer;
			const limit = rateLimit(answer);
			const failed = `could not ${call.what}`;
			if (status === undefined) {
				return new errors.Cp("github", `${failed}: no answer from GitHub (${said})`, {
					cause: error,
					retryable: true,
					hint: "check the network, the proxy and GITHUB_API_URL, then run it again"
				});
			}
			const hint = limit?.hint ?? hintOf(status, said, call);
			return new errors.Cp("github", `${failed}: GitHub answered ${status}${said ? ` (${said})` : ""}`, {
				cause: error,
				status,
				retryable: limit !== undefined || status >= 500,
				...limit ? { retryAfterMs: limit.waitMs } : {},
				...hint === undefined ? {} : { hint }
			});
		}
		function hintOf(status, said, call) {
			if (status === 401) return "the token is wrong or expired: pass github-token: ${{ github.token }}";
			if (status === 403 && /resource not accessible/i.test(said)) {
				const line = call.permission ?? "the missing permission";
				const fork = line.endsWith("write") ? "; a pull request from a fork gets a read-only token whatever is added" : "";
				return `add "${line}" to the job's permissions${fork}`;
			}
			if (status === 403) return "the token may not do this: see its permissions and the repository’s rules";
			if (status === 404) {
				const line = call.permission ? ` ("${call.permission}" in the job's permissions)` : "";
				return `the token cannot see ${call.repository ?? "the repository"}, or what was asked for is gone${line}`;
			}
			if (status >= 500) return "GitHub has trouble: run it again later";
			return undefined;
		}
		function rateLimit({ status, headers, said }) {
			if (status !== 403 && status !== 429) return undefined;
			const after = Number(headers["retry-after"]);
			if (Number.isFinite(after) && headers["retry-after"] !== undefined) {
				return {
					waitMs: after * 1e3,
					hint: `GitHub asks to wait ${after} s`
				};
			}
			const reset = Number(headers["x-ratelimit-reset"]) * 1e3;
			if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) && reset < 864e13) {
				const at = new Date(reset).toISOString();
				return {
					waitMs: Math.max(0, reset - Date.now()),
					hint: `the token's requests are used up until ${at}`
				};
			}
			if (status === 429 || /secondary rate/i.test(said)) {
				return {
					waitMs: 6e4,
					hint: "GitHub limits the rate: wait a minute"
				};
			}
			return undefined;
		}
		function answerOf(error, token) {
			const response = (0, json.Gv)(error) ? error["response"] : undefined;
			if (!(0, json.Gv)(error) || !(0, json.Gv)(response)) {
				return {
					status: undefined,
					headers: {},
					said: plain((0, errors.bD)(error), token)
				};
			}
			const { data } = response;
			return {
				status: Number(error["status"]),
				headers: (0, json.Gv)(response["headers"]) ? response["headers"] : {},
				said: plain(toldBy(data), token)
			};
		}
		function toldBy(data) {
			if (!(0, json.Gv)(data)) return "";
			const detail = Array.isArray(data["errors"]) ? data["errors"][0] : undefined;
			const parts = [data["message"], (0, json.Gv)(detail) ? detail["message"] : detail];
			return parts.filter((part) => typeof part === "string").join(": ");
		}
		function plain(text, token) {
			const short = text.slice(0, 2e3);
			const masked = token ? short.replaceAll(token, "***") : short;
			return (0, base_text.TN)(masked, 200, " ");
		}
		;
		const GITHUB_API_URL = "https://api.github.com";
		const REQUEST_TIMEOUT_MS = 3e4;
		const MAX_TOTAL_WAIT_MS = 12e4;
		function githubClient(options) {
			let octokit;
			return {
				appToken: appToken(options.token),
				async call(call, make, shape) {
					const loaded = await (octokit ??= Promise.all([__webpack_require__.e(167), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 1200)).then(({ connect }) => connect(options)));
					let data;
					try {
						({data} = await make(loaded));
					} catch (error) {
						throw githubError(error, call, options.token);
					}
					const parsed = shape.safeParse(data);
					if (parsed.success) return parsed.data;
					const [issue] = parsed.error.issues;
					const where = issue ? ` (${issue.path.map(String).join(".") || "answer"}: ${issue.message})` : "";
					throw new errors.Cp("github", `could not ${call.what}: the answer is not what was expected${where}`, {
						cause: parsed.error,
						retryable: true,
						hint: "check that GITHUB_API_URL is a GitHub API and that no proxy changes its answers"
					});
				}
			};
		}
		function appToken(token) {
			if (token.startsWith("ghs_")) return true;
			return /^(?:gh[opu]_|github_pat_)/.test(token) ? false : undefined;
		}
		function ownerAndRepo(repository) {
			const [owner = "", repo = ""] = repository.split("/");
			return {
				owner,
				repo
			};
		}
	}),
	7937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => statusDescription,
			d: () => actionOutputs
		});
		var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
		const STATUS_CHARACTERS = 140;
		function statusDescription({ headline }) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.fy)(`${headline.title}: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.pj)(headline.sentence)}`, STATUS_CHARACTERS);
		}
		function actionOutputs(model, facts) {
			const { metrics, counts, costUsd, pValue } = model.figures;
			const outputs = {
				verdict: model.headline.state,
				failed: String(facts.failed),
				"pass-rate": metrics.success?.candidate,
				"baseline-pass-rate": metrics.success?.baseline,
				delta: metrics.success?.delta,
				"p-value": pValue,
				regressions: counts.broken,
				improvements: counts.fixed,
				"cost-usd": costUsd,
				"comment-url": facts.commentUrl,
				"results-path": facts.resultsPath,
				"report-path": facts.reportPath,
				"examples-added": model.data.kind === "stored" ? model.data.examples : 0
			};
			return Object.fromEntries(Object.entries(outputs).flatMap(([name, value]) => value === null || value === undefined ? [] : [[name, typeof value === "number" ? decimal(value) : value]]));
		}
		function decimal(value) {
			return value.toFixed(6).replace(/\.?0+$/, "");
		}
	})
};

export const id = 937;
export const ids = [937];
export const modules = {
	59645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => shuffled,
			I: () => seededRandom
		});
		function seededRandom(seed) {
			let state = 2166136261;
			for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
			return () => {
				state = state + 1831565813 | 0;
				let t = Math.imul(state ^ state >>> 15, 1 | state);
				t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
				return ((t ^ t >>> 14) >>> 0) / 4294967296;
			};
		}
		function shuffled(items, random) {
			const out = [...items];
			for (let i = out.length - 1; i > 0; i--) {
				const j = Math.floor(random() * (i + 1));
				const swap = out[i];
				out[i] = out[j];
				out[j] = swap;
			}
			return out;
		}
	}),
	97393: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => compareTrials });
		var outcome = __webpack_require__(95302);
		var types = __webpack_require__(44474);
		var measured = __webpack_require__(1536);
		var sides = __webpack_require__(10696);
		;
		const METRICS = [
			{
				name: "success",
				boolean: true,
				higherIsBetter: true,
				value: ({ validation }) => typeof validation?.passed === "boolean" ? Number(validation.passed) : null,
				unknown: (side) => `no ${side} trial was graded`
			},
			{
				name: "tool",
				boolean: true,
				higherIsBetter: true,
				value: ({ validation }) => validation && validation.toolCorrect !== null ? Number(validation.toolCorrect) : null,
				unknown: () => "no scenario expects anything of tools"
			},
			{
				name: "quality",
				boolean: false,
				higherIsBetter: true,
				value: ({ validation }) => validation?.quality ?? null,
				unknown: (side) => `no ${side} trial has a quality score`
			},
			{
				name: "cost",
				boolean: false,
				higherIsBetter: false,
				value: ({ execution }) => execution?.costUsd ?? null,
				unknown: (side, { model }) => model.price ? `the ${side} reported no token usage` : `no price is configured for the ${side}'s model`
			},
			{
				name: "latency",
				boolean: false,
				higherIsBetter: false,
				value: ({ execution }) => execution ? (0, measured.d)(execution) : null,
				unknown: (side) => `the ${side} reported no latency`
			},
			{
				name: "tokens",
				boolean: false,
				higherIsBetter: false,
				value: ({ execution }) => execution?.tokenUsage?.total ?? null,
				unknown: (side) => `the ${side} reported no token usage`
			},
			{
				name: "confidence",
				boolean: false,
				higherIsBetter: true,
				value: ({ validation }) => validation?.confidence ?? null,
				unknown: (side) => `no ${side} trial was graded`
			}
		];
		function compareMetrics(pairs, variants) {
			const entries = METRICS.map((metric) => [metric.name, compareMetric(metric, pairs, variants)]);
			return Object.fromEntries(entries);
		}
		function compareMetric(metric, pairs, variants) {
			const valued = pairs.flatMap((pair) => {
				const baseline = metric.value(pair.baseline);
				const candidate = metric.value(pair.candidate);
				return baseline === null || candidate === null ? [] : [{
					id: pair.scenarioId,
					baseline,
					candidate
				}];
			});
			const ids = new Set(valued.map(({ id }) => id));
			const counted = {
				name: metric.name,
				higherIsBetter: metric.higherIsBetter,
				scenarios: ids.size,
				trials: {
					baseline: valued.length,
					candidate: valued.length
				}
			};
			const baseline = metric.boolean ? (0, sides.i2)(valued.map((v) => v.baseline)) : meanByScenario(valued, "baseline");
			const candidate = metric.boolean ? (0, sides.i2)(valued.map((v) => v.candidate)) : meanByScenario(valued, "candidate");
			if (baseline === null || candidate === null) {
				return {
					...counted,
					baseline: null,
					candidate: null,
					delta: null,
					relative: null,
					unknownBecause: whyUnknown(metric, pairs, variants)
				};
			}
			const delta = candidate - baseline;
			return {
				...counted,
				baseline,
				candidate,
				delta,
				relative: baseline === 0 ? null : delta / baseline,
				...metric.boolean ? { passes: {
					baseline: sum(valued, "baseline"),
					candidate: sum(valued, "candidate")
				} } : {}
			};
		}
		function whyUnknown(metric, pairs, variants) {
			if (pairs.length === 0) return "no scenario ran on both sides";
			const lacking = ["baseline", "candidate"].filter((role) => pairs.every((pair) => metric.value(pair[role]) === null));
			const reasons = lacking.map((role) => metric.unknown(role, variants[role]));
			return reasons.length > 0 ? [...new Set(reasons)].join("; ") : "no scenario has a value on both sides";
		}
		function sum(values, role) {
			return values.reduce((total, value) => total + value[role], 0);
		}
		function meanByScenario(values, role) {
			const groups = Map.groupBy(values, ({ id }) => id);
			return (0, sides.i2)([...groups.values()].map((group) => sum(group, role) / group.length));
		}
		;
		const ORDER = [
			"planner",
			"tools",
			"summarizer"
		];
		function failingStage(trial) {
			const named = trial.execution?.error?.stage;
			if (named) return named;
			const failing = (trial.validation?.details ?? []).filter((detail) => !detail.passed && !detail.missing && detail.weight > 0);
			return ORDER.find((stage) => failing.some((detail) => detail.stage === stage)) ?? "planner";
		}
		;
		function compareTrials(suite, trials, variants) {
			const groups = (0, sides.Ew)(trials.filter(({ retry }) => !retry));
			const of = (scenario) => groups.get(scenario.id) ?? {
				baseline: [],
				candidate: []
			};
			const scenarios = suite.scenarios.map((scenario) => compareScenario(scenario, of(scenario)));
			const pairs = suite.scenarios.flatMap((scenario) => pairsOf(scenario.id, of(scenario)));
			const count = (change) => scenarios.filter((s) => s.change === change).length;
			const total = (role, field) => scenarios.reduce((sum, scenario) => sum + scenario[role][field], 0);
			return {
				metrics: compareMetrics(pairs, variants),
				scenarios,
				counts: {
					scenarios: scenarios.length,
					paired: scenarios.length - count("unpaired"),
					broken: count("broken"),
					fixed: count("fixed"),
					failing: count("failing"),
					passing: count("passing"),
					flaky: scenarios.filter(({ flaky }) => flaky).length,
					missing: {
						baseline: total("baseline", "missing"),
						candidate: total("candidate", "missing")
					},
					planned: {
						baseline: total("baseline", "missing") + total("baseline", "trials"),
						candidate: total("candidate", "missing") + total("candidate", "trials")
					}
				}
			};
		}
		function pairsOf(scenarioId, trials) {
			const candidates = new Map(trials.candidate.map((trial) => [trial.trial, trial]));
			return trials.baseline.flatMap((baseline) => {
				const candidate = candidates.get(baseline.trial);
				return candidate && isJudged(candidate) && isJudged(baseline) ? [{
					scenarioId,
					baseline,
					candidate
				}] : [];
			});
		}
		const isJudged = (trial) => (0, outcome.s)(trial) !== "missing";
		function compareScenario(scenario, trials) {
			const baseline = (0, sides.Jh)(trials.baseline);
			const candidate = (0, sides.Jh)(trials.candidate);
			const change = changeOf(baseline, candidate);
			const failed = trials.candidate.find((trial) => (0, outcome.s)(trial) === "failed");
			return {
				id: scenario.id,
				change,
				flaky: isMixed(baseline) || isMixed(candidate),
				regressionTagged: (0, types.k)(scenario),
				baseline,
				candidate,
				...failed ? { stage: failingStage(failed) } : {}
			};
		}
		function changeOf(baseline, candidate) {
			if (baseline.trials === 0 || candidate.trials === 0) return "unpaired";
			const [before, after] = [passesMost(baseline), passesMost(candidate)];
			if (before === after) return before ? "passing" : "failing";
			return before ? "broken" : "fixed";
		}
		function passesMost(side) {
			return side.passed * 2 > side.trials;
		}
		function isMixed(side) {
			return side.passed > 0 && side.passed < side.trials;
		}
	}),
	10696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ew: () => byScenario,
			Jh: () => sideOf,
			i2: () => mean
		});
		var _run_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1536);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95302);
		function byScenario(trials) {
			const groups = new Map();
			for (const trial of trials) {
				const group = groups.get(trial.scenarioId) ?? {
					baseline: [],
					candidate: []
				};
				group[trial.role].push(trial);
				groups.set(trial.scenarioId, group);
			}
			for (const group of groups.values()) {
				group.baseline.sort((a, b) => a.trial - b.trial);
				group.candidate.sort((a, b) => a.trial - b.trial);
			}
			return groups;
		}
		function sideOf(trials) {
			const ran = trials.filter((trial) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.s)(trial) !== "missing");
			const tool = known(ran, (trial) => trial.validation?.toolCorrect ?? null);
			return {
				trials: ran.length,
				passed: ran.filter((trial) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.s)(trial) === "passed").length,
				missing: trials.length - ran.length,
				toolCorrect: tool.length > 0 ? tool.filter(Boolean).length : null,
				quality: mean(known(ran, (trial) => trial.validation?.quality ?? null)),
				costUsd: mean(known(ran, (trial) => trial.execution?.costUsd ?? null)),
				latencyMs: mean(known(ran, (trial) => trial.execution ? (0, _run_measured_js__WEBPACK_IMPORTED_MODULE_0__.d)(trial.execution) : null))
			};
		}
		function known(items, pick) {
			return items.map(pick).filter((value) => value !== null && value !== undefined);
		}
		function mean(values) {
			return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
		}
	}),
	81892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => regularisedBeta });
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91837);
		const TINY = 1e-300;
		const PRECISION = 1e-16;
		const MOST_STEPS = 2e4;
		function regularisedBeta(x, a, b) {
			if (x <= 0) return 0;
			if (x >= 1) return 1;
			const front = Math.exp((0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.SX)(a + b) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.SX)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.SX)(b) + a * Math.log(x) + b * Math.log1p(-x));
			return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
		}
		function fraction(x, a, b) {
			let c = 1;
			let d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
			let value = d;
			for (let m = 1; m <= MOST_STEPS; m++) {
				const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
				d = 1 / awayFromZero(1 + even * d);
				c = awayFromZero(1 + even / c);
				value *= d * c;
				const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
				d = 1 / awayFromZero(1 + odd * d);
				c = awayFromZero(1 + odd / c);
				value *= d * c;
				if (Math.abs(d * c - 1) < PRECISION) break;
			}
			return value;
		}
		function awayFromZero(value) {
			return Math.abs(value) < TINY ? TINY : value;
		}
	}),
	30611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HU: () => binomialCdf,
			vD: () => binomialSf,
			z6: () => binomialPmf
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81892);
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91837);
		function binomialPmf(k, n, p) {
			if (k < 0 || k > n) return 0;
			if (p <= 0) return k === 0 ? 1 : 0;
			if (p >= 1) return k === n ? 1 : 0;
			return Math.exp((0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.Oo)(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
		}
		function binomialCdf(k, n, p) {
			if (k < 0) return 0;
			if (k >= n) return 1;
			return (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__._)(1 - p, n - k, k + 1);
		}
		function binomialSf(k, n, p) {
			if (k < 0) return 1;
			if (k >= n) return 0;
			return (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__._)(p, k + 1, n - k);
		}
	}),
	84073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R7: () => TYPICAL_VARIANCE,
			nv: () => minimumDetectableEffect,
			pJ: () => withinScenarioVariance
		});
		var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64037);
		var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25051);
		const TYPICAL_VARIANCE = .107;
		function errorOf({ scenarios, candidateRuns, baselineRuns, variance = TYPICAL_VARIANCE }) {
			if (scenarios < 1 || candidateRuns <= 0 || baselineRuns <= 0) return 1;
			return Math.sqrt(variance * (1 / candidateRuns + 1 / baselineRuns) / scenarios);
		}
		function minimumDetectableEffect(design, power = .8) {
			return Math.min(1, ((0, _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(1 - design.alpha) + (0, _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(power)) * errorOf(design));
		}
		function withinScenarioVariance(scenarios) {
			const repeated = scenarios.filter((runs) => runs.length > 1);
			return repeated.length > 0 ? (0, _moments_js__WEBPACK_IMPORTED_MODULE_1__.G8)(repeated.map(_moments_js__WEBPACK_IMPORTED_MODULE_1__.y4)) : null;
		}
	}),
	91837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oo: () => logChoose,
			SX: () => logGamma,
			Sw: () => choose
		});
		const HALF_LOG_TWO_PI = .9189385332046727;
		function logGamma(x) {
			let product = 1;
			let y = x;
			while (y < 15) {
				product *= y;
				y += 1;
			}
			const s = 1 / (y * y);
			const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * 691 / 360360))));
			return (y - .5) * Math.log(y) - y + HALF_LOG_TWO_PI + series / y - Math.log(product);
		}
		function logChoose(n, k) {
			if (k < 0 || k > n) return -Infinity;
			return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
		}
		function choose(n, k) {
			if (k < 0 || k > n) return 0;
			if (n > 50) return Math.exp(logChoose(n, k));
			const steps = Math.min(k, n - k);
			let ways = 1;
			for (let i = 1; i <= steps; i++) ways = ways * (n - steps + i) / i;
			return ways;
		}
	}),
	58696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JH: () => GATES,
			O6: () => reaches,
			Y7: () => isDrop,
			Yr: () => marginsFrom,
			Z$: () => weightsOf,
			qm: () => MARGINS,
			y1: () => DETECT
		});
		const GATES = [
			"success",
			"quality",
			"tool",
			"cost",
			"latency"
		];
		const MARGINS = {
			success: .05,
			quality: .05,
			tool: .05,
			cost: Math.log(1.2),
			latency: Math.log(1.1)
		};
		const ROUNDING = 1e-9;
		function reaches(effect, margin) {
			return effect >= margin * (1 - ROUNDING);
		}
		function isDrop(difference) {
			return difference > ROUNDING;
		}
		const DETECT = 2;
		const WEIGHTS = {
			success: .6,
			quality: .15,
			tool: .05,
			cost: .05,
			latency: .05,
			regression: .1
		};
		function weightsOf(gates, regression) {
			const present = regression ? [...gates, "regression"] : gates;
			const total = present.reduce((sum, gate) => sum + WEIGHTS[gate], 0);
			return Object.fromEntries(present.map((gate) => [gate, WEIGHTS[gate] / total]));
		}
		function marginsFrom(relative) {
			return {
				success: relative.success,
				quality: relative.quality,
				tool: relative.tool,
				cost: Math.log1p(relative.cost),
				latency: Math.log1p(relative.latency)
			};
		}
	}),
	39427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => EARLY_LEVEL,
			T: () => improvedGates
		});
		;
		function ascending(p) {
			return p.map((_, i) => i).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
		}
		function holm(p) {
			const adjusted = p.map(() => 1);
			let running = 0;
			ascending(p).forEach((index, rank) => {
				running = Math.max(running, Math.min(1, (p.length - rank) * (p[index] ?? 1)));
				adjusted[index] = running;
			});
			return adjusted;
		}
		function benjaminiHochberg(p) {
			const adjusted = p.map(() => 1);
			const order = ascending(p);
			let running = 1;
			for (let rank = order.length - 1; rank >= 0; rank--) {
				const index = order[rank] ?? 0;
				running = Math.min(running, (p[index] ?? 1) * p.length / (rank + 1));
				adjusted[index] = running;
			}
			return adjusted;
		}
		var stats_gates = __webpack_require__(58696);
		;
		const LEVEL = .05;
		const EARLY_LEVEL = .001;
		function improvedGates(gates, margins, level = LEVEL) {
			const adjusted = holm(gates.map(({ pBetter }) => pBetter));
			const success = gates.find(({ gate }) => gate === "success");
			const keptSuccess = success !== undefined && !(0, stats_gates.Y7)(success.difference) && success.candidate > 0;
			return gates.filter(({ gate, baseline, difference, effect }, i) => {
				const amount = gate === "cost" || gate === "latency";
				const fromNothing = !amount && baseline === 0 && difference < 0;
				const counts = keptSuccess || !amount;
				return counts && (adjusted[i] ?? 1) <= level && (fromNothing || (0, stats_gates.O6)(-effect, margins[gate]));
			}).map(({ gate }) => gate);
		}
	}),
	38604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KI: () => outcomes,
			RF: () => LEAST_LOOKED_AT,
			UG: () => plannedDepth,
			Zl: () => baselineAt,
			fg: () => lookSchedule,
			oD: () => plannedScenarios,
			od: () => informationFractions,
			xx: () => baselineDepth
		});
		var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64037);
		const LEAST_LOOKED_AT = 20;
		const LEAST_STEP = .001;
		function lookSchedule(scenarios, passes) {
			if (scenarios < 1 || passes < 1) return [];
			const firstPass = [
				.25,
				.5,
				.75,
				1
			].map((share) => Math.ceil(share * scenarios));
			const looks = [...[...new Set(firstPass)].map((n) => ({
				scenarios: n,
				runs: 1
			})), ...Array.from({ length: passes - 1 }, (_, i) => ({
				scenarios,
				runs: i + 2
			}))];
			return looks.filter((look, i) => look.scenarios >= LEAST_LOOKED_AT || i === looks.length - 1);
		}
		function information(scenarios, candidateRuns, baselineRuns) {
			if (scenarios < 1 || candidateRuns <= 0 || baselineRuns <= 0) return 0;
			return scenarios / (1 / candidateRuns + 1 / baselineRuns);
		}
		function outcomes(runs) {
			let count = 0;
			for (const run of runs) if (run.success !== null) count++;
			return count;
		}
		function baselineAt({ baseline, baselineBefore }, passes) {
			return baselineBefore === undefined ? baseline : baseline.slice(0, baselineBefore + passes);
		}
		function baselineDepth(scenarios) {
			return (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.fY)(scenarios.map(({ baseline }) => outcomes(baseline)).filter((runs) => runs > 0));
		}
		function plannedDepth(scenarios, passes) {
			return (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.fY)(scenarios.map((one) => plannedRuns(one, passes)).filter((runs) => runs > 0));
		}
		function plannedScenarios(scenarios, passes) {
			return scenarios.filter((one) => plannedRuns(one, passes) > 0).length;
		}
		function plannedRuns({ baseline, baselineBefore }, passes) {
			return baselineBefore === undefined ? outcomes(baseline) : outcomes(baseline.slice(0, baselineBefore)) + passes;
		}
		function informationFractions(scenarios, schedule, done = schedule.length) {
			const last = schedule.at(-1) ?? {
				scenarios: 0,
				runs: 0
			};
			const covered = plannedScenarios(scenarios.slice(0, last.scenarios), last.runs);
			const planned = information(covered, last.runs, plannedDepth(scenarios, last.runs));
			let before = 0;
			return schedule.slice(0, done).map((look, i) => {
				const remaining = schedule.length - 1 - i;
				const share = planned > 0 ? reached(scenarios, look) / planned : 0;
				const room = 1 - remaining * LEAST_STEP;
				before = remaining === 0 ? 1 : Math.min(room, Math.max(share, before + LEAST_STEP));
				return before;
			});
		}
		function reached(scenarios, look) {
			const runs = scenarios.slice(0, look.scenarios).filter((one) => outcomes(baselineAt(one, look.runs)) > 0).map(({ candidate }) => outcomes(candidate.slice(0, look.runs))).filter((count) => count > 0);
			return information(runs.length, (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.fY)(runs), plannedDepth(scenarios, look.runs));
		}
	}),
	3556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kb: () => missingAsFailed,
			dK: () => missingRuns,
			rf: () => MOST_MISSING
		});
		const MOST_MISSING = .05;
		function missingRuns(scenarios, look) {
			const runs = scenarios.slice(0, look.scenarios).flatMap(({ candidate }) => candidate.slice(0, look.runs));
			const missing = runs.filter(({ success }) => success === null).length;
			return {
				planned: runs.length,
				missing,
				share: runs.length > 0 ? missing / runs.length : 0
			};
		}
		const FAILED = {
			success: false,
			tool: false,
			quality: 0,
			cost: null,
			latency: null
		};
		function missingAsFailed(scenarios) {
			return scenarios.map((scenario) => ({
				...scenario,
				candidate: scenario.candidate.map((run) => run.success === null ? FAILED : run)
			}));
		}
	}),
	64037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G8: () => average,
			cz: () => sum,
			fY: () => harmonicMean,
			pT: () => squares,
			y4: () => sampleVariance
		});
		function sum(values) {
			let total = 0;
			for (const value of values) total += value;
			return total;
		}
		function average(values) {
			return values.length > 0 ? sum(values) / values.length : 0;
		}
		function squares(values) {
			const centre = average(values);
			let total = 0;
			for (const value of values) total += (value - centre) ** 2;
			return total;
		}
		function sampleVariance(values) {
			return values.length > 1 ? squares(values) / (values.length - 1) : 0;
		}
		function harmonicMean(values) {
			return values.length > 0 ? values.length / sum(values.map((value) => 1 / value)) : 0;
		}
	}),
	25051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	21589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kC: () => normalDensity,
			nG: () => normalSf,
			vr: () => normalCdf
		});
		const ROOT_TWO_PI = 2.5066282746310002;
		const CENTRE_A = [
			2.2352520354606837,
			161.02823106855587,
			1067.6894854603709,
			18154.98125334356,
			.06568233791820745
		];
		const CENTRE_B = [
			47.202581904688245,
			976.0985517377767,
			10260.932208618979,
			45507.78933502673
		];
		const MIDDLE_C = [
			.39894151208813466,
			8.883149794388377,
			93.50665613217785,
			597.2702763948002,
			2494.5375852903726,
			6848.190450536283,
			11602.65143764735,
			9842.714838383978,
			1.0765576773720192e-8
		];
		const MIDDLE_D = [
			22.266688044328117,
			235.387901782625,
			1519.3775994075547,
			6485.558298266761,
			18615.571640885097,
			34900.95272114598,
			38912.00328609327,
			19685.429676859992
		];
		const TAIL_P = [
			.215898534057957,
			.12740116116024736,
			.022235277870649807,
			.0014216191932278934,
			29112874951168793e-21,
			.023073441764940174
		];
		const TAIL_Q = [
			1.284260096144911,
			.4682382124808651,
			.06598813786892856,
			.0037823963320275824,
			7297515550839662e-20
		];
		function normalDensity(x) {
			return Math.exp(-.5 * x * x) / ROOT_TWO_PI;
		}
		function normalCdf(x) {
			return normalSf(-x);
		}
		function normalSf(x) {
			const y = Math.abs(x);
			if (y <= .67448975) {
				const t = y * y;
				let numerator = (CENTRE_A[4] ?? 0) * t;
				let denominator = t;
				for (let i = 0; i < 3; i++) {
					numerator = (numerator + (CENTRE_A[i] ?? 0)) * t;
					denominator = (denominator + (CENTRE_B[i] ?? 0)) * t;
				}
				numerator += CENTRE_A[3] ?? 0;
				denominator += CENTRE_B[3] ?? 0;
				return .5 - x * numerator / denominator;
			}
			const tail = tailOf(y);
			return x > 0 ? tail : 1 - tail;
		}
		function tailOf(y) {
			if (y > 39) return 0;
			const whole = Math.trunc(y * 16) / 16;
			const scale = Math.exp(-whole * whole * .5) * Math.exp(-(y - whole) * (y + whole) * .5);
			if (y <= 5.656854249492381) {
				let numerator = (MIDDLE_C[8] ?? 0) * y;
				let denominator = y;
				for (let i = 0; i < 7; i++) {
					numerator = (numerator + (MIDDLE_C[i] ?? 0)) * y;
					denominator = (denominator + (MIDDLE_D[i] ?? 0)) * y;
				}
				return scale * (numerator + (MIDDLE_C[7] ?? 0)) / (denominator + (MIDDLE_D[7] ?? 0));
			}
			const t = 1 / (y * y);
			let numerator = (TAIL_P[5] ?? 0) * t;
			let denominator = t;
			for (let i = 0; i < 4; i++) {
				numerator = (numerator + (TAIL_P[i] ?? 0)) * t;
				denominator = (denominator + (TAIL_Q[i] ?? 0)) * t;
			}
			const ratio = t * (numerator + (TAIL_P[4] ?? 0)) / (denominator + (TAIL_Q[4] ?? 0));
			return scale * (1 / ROOT_TWO_PI - ratio) / y;
		}
	}),
	85351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { tJ: () => regressionGate });
		var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30611);
		var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38604);
		const MOST_ATTEMPTS = 5;
		const LEAST_BASELINE_RUNS = 3;
		const LEAST_RATE = .8;
		const MOST_RATE = .95;
		const CLEARING_PASSES = 2;
		function expectedRate(baselinePasses, baselineRuns) {
			return Math.min(MOST_RATE, (baselinePasses + .5) / (baselineRuns + 1));
		}
		function isEligible(baselinePasses, baselineRuns) {
			return baselineRuns >= LEAST_BASELINE_RUNS && expectedRate(baselinePasses, baselineRuns) >= LEAST_RATE;
		}
		function judgeAttempts(scenario, results, level) {
			const { baselinePasses, baselineRuns, baselineLost = false } = scenario;
			const isNew = baselineRuns === 0 && !baselineLost;
			const rate = expectedRate(baselinePasses, baselineRuns);
			const known = {
				id: scenario.id,
				baselinePasses,
				baselineRuns
			};
			if (!isNew && !isEligible(baselinePasses, baselineRuns)) {
				const passes = results.filter(Boolean).length;
				return {
					...known,
					state: "quarantined",
					attempts: results.length,
					passes,
					p: null
				};
			}
			let passes = 0;
			let p = isNew ? null : 1;
			const tried = results.slice(0, MOST_ATTEMPTS);
			for (const [i, passed] of tried.entries()) {
				const attempts = i + 1;
				if (passed) passes++;
				if (!isNew) p = (0, _binomial_js__WEBPACK_IMPORTED_MODULE_0__.HU)(passes, attempts, rate);
				const at = {
					...known,
					attempts,
					passes,
					p
				};
				if (passed && attempts === 1) return {
					...at,
					state: "passed"
				};
				if (passes >= (isNew ? 1 : CLEARING_PASSES)) return {
					...at,
					state: "cleared"
				};
				const broken = p === null ? attempts === MOST_ATTEMPTS : p <= level;
				if (broken) return {
					...at,
					state: "broken"
				};
			}
			const state = tried.length < MOST_ATTEMPTS ? "pending" : "watched";
			return {
				...known,
				state,
				attempts: tried.length,
				passes,
				p
			};
		}
		function regressionGate(scenarios, passes, error) {
			const tagged = scenarios.filter(({ regression }) => regression);
			const counts = tagged.map((scenario) => {
				const baseline = (0, _looks_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(scenario, passes);
				return {
					scenario,
					id: scenario.id,
					baselinePasses: baseline.filter(({ success }) => success === true).length,
					baselineRuns: (0, _looks_js__WEBPACK_IMPORTED_MODULE_1__.KI)(baseline),
					baselineLost: baseline.length > 0 && (0, _looks_js__WEBPACK_IMPORTED_MODULE_1__.KI)(baseline) === 0
				};
			});
			const eligible = counts.filter((count) => isEligible(count.baselinePasses, count.baselineRuns)).length;
			return counts.map(({ scenario, ...known }) => judgeAttempts(known, attemptsOf(scenario, passes), error / Math.max(1, eligible)));
		}
		function attemptsOf({ candidate, retries = [] }, passes) {
			const seen = candidate.slice(0, passes);
			return [
				...seen.slice(0, 1),
				...retries,
				...seen.slice(1)
			].map(({ success }) => success).filter((success) => success !== null);
		}
	}),
	62637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => LEAST_COMPARED,
			r: () => sequentialVerdict
		});
		var normal_quantile = __webpack_require__(25051);
		var normal = __webpack_require__(21589);
		;
		const known = new Map();
		function gaussLegendre(n) {
			const before = known.get(n);
			if (before) return before;
			const nodes = new Float64Array(n);
			const weights = new Float64Array(n);
			for (let i = 0; i < (n + 1) / 2; i++) {
				let x = Math.cos(Math.PI * (i + .75) / (n + .5));
				let slope = 1;
				for (let step = 0; step < 100; step++) {
					const [value, derivative] = legendre(n, x);
					slope = derivative;
					const move = value / derivative;
					x -= move;
					if (Math.abs(move) < 1e-15) break;
				}
				const weight = 2 / ((1 - x * x) * slope * slope);
				nodes[i] = -x;
				nodes[n - 1 - i] = x;
				weights[i] = weight;
				weights[n - 1 - i] = weight;
			}
			const made = {
				nodes,
				weights
			};
			known.set(n, made);
			return made;
		}
		function legendre(n, x) {
			let [before, value] = [1, x];
			for (let k = 2; k <= n; k++) {
				[before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
			}
			return [value, n * (x * value - before) / (x * x - 1)];
		}
		;
		const REACH = 9;
		const NODES_PER_STEP = 6;
		function sequentialBounds(fractions, cumulative) {
			const bounds = [];
			let survivors;
			let [time, spent] = [0, 0];
			fractions.forEach((fraction, look) => {
				const share = (cumulative[look] ?? spent) - spent;
				const step = Math.sqrt(fraction - time);
				const scale = Math.sqrt(fraction);
				const bound = survivors ? crossing(survivors, scale, step, share) : -(0, normal_quantile.Zl)(share);
				bounds.push(bound);
				const next = fractions[look + 1];
				if (next === undefined) return;
				survivors = advance(survivors, bound * scale, scale, step, Math.sqrt(next - fraction));
				[time, spent] = [fraction, cumulative[look] ?? spent];
			});
			return bounds;
		}
		function crossing({ places, masses }, scale, step, share) {
			let [low, high] = [-8, 38];
			let bound = -(0, normal_quantile.Zl)(Math.min(share, .5));
			for (let turn = 0; turn < 200; turn++) {
				let [above, slope] = [0, 0];
				for (let i = 0; i < places.length; i++) {
					const distance = (bound * scale - (places[i] ?? 0)) / step;
					const mass = masses[i] ?? 0;
					above += mass * (0, normal.nG)(distance);
					slope += mass * (0, normal.kC)(distance);
				}
				if (above > share) low = bound;
				else high = bound;
				const newton = bound + (above - share) * step / (slope * scale);
				const next = newton > low && newton < high ? newton : (low + high) / 2;
				if (Math.abs(next - bound) < 1e-11) return next;
				bound = next;
			}
			return bound;
		}
		function advance(before, limit, scale, step, following) {
			const floor = -REACH * scale;
			const half = Math.max(limit - floor, scale) / 2;
			const order = Math.min(2e3, Math.max(64, Math.ceil(half * 2 * NODES_PER_STEP / Math.min(step, following))));
			const { nodes, weights } = gaussLegendre(order);
			const places = nodes.map((node) => limit - half + half * node);
			const density = (place) => {
				if (!before) return (0, normal.kC)(place / scale) / scale;
				let sum = 0;
				for (let i = 0; i < before.places.length; i++) {
					const distance = (place - (before.places[i] ?? 0)) / step;
					if (distance < REACH && distance > -REACH) sum += (before.masses[i] ?? 0) * (0, normal.kC)(distance);
				}
				return sum / step;
			};
			return {
				places,
				masses: places.map((place, i) => density(place) * half * (weights[i] ?? 0))
			};
		}
		;
		function memoisedBounds(capacity = 256) {
			const answers = new Map();
			return (fractions, cumulative) => {
				const key = `${fractions.join(" ")}|${cumulative.join(" ")}`;
				const answer = answers.get(key) ?? Object.freeze(sequentialBounds(fractions, cumulative));
				answers.delete(key);
				answers.set(key, answer);
				const oldest = answers.keys().next();
				if (answers.size > capacity && !oldest.done) answers.delete(oldest.value);
				return answer;
			};
		}
		const boundsOf = memoisedBounds();
		var stats_gates = __webpack_require__(58696);
		var improvement = __webpack_require__(39427);
		var moments = __webpack_require__(64037);
		;
		function clusteredSquares(values, clusters) {
			if (!clusters) return (0, moments.pT)(values);
			const centre = (0, moments.G8)(values);
			const totals = new Map();
			values.forEach((value, i) => {
				const cluster = clusters[i] ?? "";
				totals.set(cluster, (totals.get(cluster) ?? 0) + value - centre);
			});
			if (totals.size < 2) return 0;
			let sum = 0;
			for (const total of totals.values()) sum += total * total;
			return sum * totals.size / (totals.size - 1);
		}
		function standardErrorOfMean(values, clusters) {
			const n = values.length;
			if (n < 2) return 0;
			const variance = clusters ? clusteredSquares(values, clusters) : (0, moments.pT)(values) * n / (n - 1);
			return Math.sqrt(variance) / n;
		}
		function unitsOf(values, clusters) {
			return clusters ? new Set(clusters.slice(0, values.length)).size : values.length;
		}
		;
		const NO_SPREAD = 1e-12;
		function labelSwapZ(pairs) {
			let difference = 0;
			let variance = 0;
			for (const { baseline, candidate } of pairs) {
				if (baseline.length === 0 || candidate.length === 0) continue;
				difference += (0, moments.G8)(baseline) - (0, moments.G8)(candidate);
				variance += (0, moments.y4)([...baseline, ...candidate]) * (1 / baseline.length + 1 / candidate.length);
			}
			return variance > NO_SPREAD ? difference / Math.sqrt(variance) : 0;
		}
		var wilson = __webpack_require__(64002);
		;
		function newcombePaired(counts, confidence = .95) {
			const { bothPass: a, broken: b, fixed: c, bothFail: d } = counts;
			const n = a + b + c + d;
			if (n < 1) return {
				difference: 0,
				interval: [-1, 1],
				phi: 0
			};
			const [after, before] = [(a + c) / n, (a + b) / n];
			const [afterLow, afterHigh] = (0, wilson.r)(a + c, n, confidence);
			const [beforeLow, beforeHigh] = (0, wilson.r)(a + b, n, confidence);
			const margins = (a + b) * (c + d) * (a + c) * (b + d);
			const cross = a * d - b * c;
			const corrected = cross > 0 ? Math.max(cross - n / 2, 0) : cross;
			const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
			const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
			const difference = after - before;
			return {
				difference,
				interval: [difference - reach(after - afterLow, beforeHigh - before), difference + reach(before - beforeLow, afterHigh - after)],
				phi
			};
		}
		;
		function pseudoStandardError({ values, thinness, reach, clusters }) {
			const n = values.length;
			const variance = clusteredSquares(values, clusters) + 2 * thinness * reach * reach;
			return Math.sqrt(variance) / (n + 2);
		}
		function notWorseZ(mean, standardError, tolerance) {
			const distance = tolerance - mean;
			if (standardError > 1e-12) return distance / standardError;
			return Math.abs(distance) <= 1e-12 ? 0 : Math.sign(distance) * normal_quantile.fh;
		}
		function thinnessOf(counts) {
			return (0, moments.G8)(counts.map(([baseline, candidate]) => (1 / baseline + 1 / candidate) / 2));
		}
		var base_random = __webpack_require__(59645);
		;
		const EXACT_CLUSTERS = 14;
		const DRAWS = 19999;
		function signFlip(values, options) {
			const sums = clusterSums(values, options.clusters);
			const observed = (0, moments.cz)(sums);
			const slack = 1e-9 * (0, moments.cz)(sums.map(Math.abs)) + Number.MIN_VALUE;
			const exact = sums.length <= EXACT_CLUSTERS;
			const flips = exact ? allFlips(sums) : drawnFlips(sums, options.seed);
			const spare = exact ? 0 : 1;
			let above = spare;
			let below = spare;
			for (const flipped of flips) {
				if (flipped >= observed - slack) above++;
				if (flipped <= observed + slack) below++;
			}
			return {
				pWorse: above / (flips.length + spare),
				pBetter: below / (flips.length + spare),
				exact
			};
		}
		function clusterSums(values, clusters) {
			if (!clusters) return values.filter((value) => value !== 0);
			const totals = new Map();
			values.forEach((value, i) => {
				const cluster = clusters[i] ?? "";
				totals.set(cluster, (totals.get(cluster) ?? 0) + value);
			});
			return [...totals.values()].filter((total) => total !== 0);
		}
		function allFlips(sums) {
			let flips = Float64Array.of(0);
			for (const value of sums) {
				const next = new Float64Array(flips.length * 2);
				flips.forEach((partial, i) => {
					next[2 * i] = partial + value;
					next[2 * i + 1] = partial - value;
				});
				flips = next;
			}
			return flips;
		}
		function drawnFlips(sums, seed) {
			const random = (0, base_random.I)(seed);
			return Float64Array.from({ length: DRAWS }, () => {
				let total = 0;
				for (const value of sums) total += random() < .5 ? value : -value;
				return total;
			});
		}
		var stratified = __webpack_require__(41930);
		var beta = __webpack_require__(81892);
		var gamma = __webpack_require__(91837);
		;
		function studentSf(t, df) {
			const square = t * t;
			const tail = square < 1 ? .5 - .5 * (0, beta._)(square / (df + square), .5, df / 2) : .5 * (0, beta._)(df / (df + square), df / 2, .5);
			return t > 0 ? tail : 1 - tail;
		}
		function studentCdf(t, df) {
			return studentSf(-t, df);
		}
		function studentQuantile(p, df) {
			if (p > .5) return -studentQuantile(1 - p, df);
			if (p === .5) return 0;
			let high = 0;
			let low = -1;
			while (studentCdf(low, df) > p) {
				high = low;
				low *= 2;
			}
			let t = Math.min(Math.max((0, normal_quantile.Zl)(p), low), high);
			for (let step = 0; step < 200; step++) {
				const error = studentCdf(t, df) - p;
				if (error > 0) high = t;
				else low = t;
				const newton = t - error / studentDensity(t, df);
				const next = newton > low && newton < high ? newton : (low + high) / 2;
				if (Math.abs(next - t) <= 1e-15 * Math.abs(next)) return next;
				t = next;
			}
			return t;
		}
		function studentDensity(t, df) {
			const log = (0, gamma.SX)((df + 1) / 2) - (0, gamma.SX)(df / 2) - .5 * Math.log(df * Math.PI);
			return Math.exp(log - (df + 1) / 2 * Math.log1p(t * t / df));
		}
		;
		const mean_gate_REACH = {
			success: 1,
			tool: 1,
			quality: 2.5
		};
		function meanGate(gate, { pairs, clusters }, margin, seed) {
			const differences = pairs.map(({ baseline, candidate }) => (0, moments.G8)(baseline) - (0, moments.G8)(candidate));
			const difference = (0, moments.G8)(differences);
			const baseline = (0, moments.G8)(pairs.map((pair) => (0, moments.G8)(pair.baseline)));
			const standardError = pseudoStandardError({
				values: differences,
				thinness: thinnessOf(pairs.map((pair) => [pair.baseline.length, pair.candidate.length])),
				reach: mean_gate_REACH[gate],
				clusters
			});
			const degrees = unitsOf(differences, clusters) - 1;
			return {
				gate,
				scenarios: pairs.length,
				baseline,
				candidate: baseline - difference,
				effect: baseline > 0 ? difference / baseline : 0,
				difference,
				standardError,
				interval: intervalOf(gate, pairs, clusters, {
					difference,
					standardError,
					degrees
				}),
				...tailsOf(gate, pairs, differences, clusters, seed),
				zNotWorse: clusters && degrees < 1 ? 0 : notWorseZ(difference, standardError, stats_gates.y1 * margin * baseline)
			};
		}
		function tailsOf(gate, pairs, differences, clusters, seed) {
			if (clusters) {
				const { pWorse, pBetter } = signFlip(differences, {
					seed: `${seed} ${gate}`,
					clusters
				});
				return {
					pWorse,
					pBetter,
					z: pWorse <= pBetter ? (0, normal_quantile.MX)(pWorse) : -(0, normal_quantile.MX)(pBetter)
				};
			}
			if (gate === "quality") {
				const z = labelSwapZ(pairs);
				return {
					z,
					pWorse: (0, normal.nG)(z),
					pBetter: (0, normal.nG)(-z)
				};
			}
			const { pWorseMid, pBetterMid } = (0, stratified.G)(pairs.map(({ baseline, candidate }) => ({
				baselinePasses: (0, moments.cz)(baseline),
				baselineRuns: baseline.length,
				candidatePasses: (0, moments.cz)(candidate),
				candidateRuns: candidate.length
			})));
			const z = pWorseMid <= pBetterMid ? (0, normal_quantile.MX)(pWorseMid) : -(0, normal_quantile.MX)(pBetterMid);
			return {
				z,
				pWorse: pWorseMid,
				pBetter: pBetterMid
			};
		}
		function intervalOf(gate, pairs, clusters, estimate) {
			const single = pairs.every((pair) => pair.baseline.length === 1 && pair.candidate.length === 1);
			if (gate !== "quality" && single && !clusters) {
				const count = (before, after) => pairs.filter((pair) => pair.baseline[0] === before && pair.candidate[0] === after).length;
				const { interval } = newcombePaired({
					bothPass: count(1, 1),
					broken: count(1, 0),
					fixed: count(0, 1),
					bothFail: count(0, 0)
				});
				return [-interval[1], -interval[0]];
			}
			const half = studentQuantile(.975, Math.max(1, estimate.degrees)) * estimate.standardError;
			const most = gate === "quality" ? 5 : 1;
			return [Math.max(-most, estimate.difference - half), Math.min(most, estimate.difference + half)];
		}
		var looks = __webpack_require__(38604);
		;
		const [LEAST_AMOUNT, MOST_AMOUNT] = [1e-100, 1e100];
		const PLACEHOLDER_RUNS = 5;
		const VALUES = {
			success: ({ success }) => success === null ? null : Number(success),
			tool: ({ success, tool }) => success === null || tool === null ? null : Number(tool),
			quality: ({ success, quality }) => success === null ? null : finite(quality),
			cost: ({ success, cost }) => success === null ? null : finite(cost),
			latency: ({ success, latency }) => success === null || latency === null || !(latency > 0) ? null : finite(latency)
		};
		function finite(value) {
			return value !== null && Number.isFinite(value) ? value : null;
		}
		function observe(scenarios, gate, look) {
			const value = VALUES[gate];
			const clustered = scenarios.some(({ cluster }) => cluster !== undefined);
			const pairs = [];
			const clusters = [];
			for (const scenario of scenarios.slice(0, look.scenarios)) {
				const baseline = present((0, looks.Zl)(scenario, look.runs), value);
				const candidate = present(scenario.candidate.slice(0, look.runs), value);
				if (baseline.length === 0 || candidate.length === 0) continue;
				pairs.push({
					baseline,
					candidate
				});
				clusters.push(scenario.cluster === undefined ? `s ${scenario.id}` : `c ${scenario.cluster}`);
			}
			return {
				pairs,
				clusters: clustered ? clusters : undefined
			};
		}
		function present(runs, value) {
			const values = [];
			for (const run of runs) {
				const found = value(run);
				if (found !== null) values.push(found);
			}
			return values;
		}
		function whyUnknown(gate, { pairs, clusters }) {
			if (pairs.length === 0) return "no scenario has a value on both sides";
			if (gate !== "cost" && gate !== "latency") return undefined;
			if (pairs.length < 2) return "only one scenario has a value on both sides";
			if (clusters && new Set(clusters).size < 2) return "all scenarios belong to one cluster";
			const sides = [pairs.flatMap(({ baseline }) => baseline), pairs.flatMap(({ candidate }) => candidate)];
			if (gate === "cost" && sides.some((values) => values.every((value) => value <= 0))) return "a side costs nothing at all, so its price is unknown";
			const absurd = (value) => Math.abs(value) > MOST_AMOUNT || value !== 0 && Math.abs(value) < LEAST_AMOUNT;
			if (sides.some((values) => values.some(absurd))) return "a side reports an amount that cannot be real";
			if (gate === "latency" && sides.some(isPlaceholder)) return "a side reports the same latency for every run";
			return undefined;
		}
		function isPlaceholder(values) {
			return values.length >= PLACEHOLDER_RUNS && values.every((value) => value === values[0]);
		}
		;
		const ROUNDING = 1e-12;
		function ratioEvidence(logRatio, standardError, degreesOfFreedom) {
			const tail = (ratio) => {
				if (standardError > ROUNDING) return studentSf(ratio / standardError, degreesOfFreedom);
				return Math.abs(ratio) <= ROUNDING ? .5 : ratio > 0 ? 0 : 1;
			};
			const [pWorse, pBetter] = [tail(logRatio), tail(-logRatio)];
			const z = pWorse <= pBetter ? (0, normal_quantile.MX)(pWorse) : -(0, normal_quantile.MX)(pBetter);
			return {
				logRatio,
				standardError,
				degreesOfFreedom,
				pWorse,
				pBetter,
				z
			};
		}
		function ratioInterval(test, confidence = .95) {
			const half = studentQuantile(.5 + confidence / 2, test.degreesOfFreedom) * test.standardError;
			return [test.logRatio - half, test.logRatio + half];
		}
		;
		function meanLogRatio(pairs, options = {}) {
			const differences = pairs.map(({ baseline, candidate }) => (0, moments.G8)(candidate.map(Math.log)) - (0, moments.G8)(baseline.map(Math.log)));
			const units = unitsOf(differences, options.clusters);
			if (units < 2) return null;
			const tau = options.tau ?? 0;
			const sampling = standardErrorOfMean(differences, options.clusters);
			return ratioEvidence((0, moments.G8)(differences), Math.sqrt(sampling ** 2 + 2 * tau ** 2), units - 1);
		}
		;
		function ratioOfMeans(pairs, options = {}) {
			const baseline = pairs.map((pair) => (0, moments.G8)(pair.baseline));
			const candidate = pairs.map((pair) => (0, moments.G8)(pair.candidate));
			const units = unitsOf(baseline, options.clusters);
			const [before, after] = [(0, moments.G8)(baseline), (0, moments.G8)(candidate)];
			if (units < 2 || !(before > 0) || !(after > 0)) return null;
			const influence = pairs.map((_, i) => (candidate[i] ?? 0) / after - (baseline[i] ?? 0) / before);
			return ratioEvidence(Math.log(after / before), standardErrorOfMean(influence, options.clusters), units - 1);
		}
		;
		function ratioGate(gate, { pairs, clusters }, margin, tau) {
			const test = gate === "cost" ? ratioOfMeans(pairs, { clusters }) : meanLogRatio(pairs, {
				clusters,
				tau
			});
			if (!test) return null;
			const typical = gate === "cost" ? moments.G8 : geometric;
			return {
				gate,
				scenarios: pairs.length,
				baseline: typical(pairs.map(({ baseline }) => typical(baseline))),
				candidate: typical(pairs.map(({ candidate }) => typical(candidate))),
				effect: test.logRatio,
				difference: test.logRatio,
				standardError: test.standardError,
				interval: ratioInterval(test),
				pWorse: test.pWorse,
				pBetter: test.pBetter,
				z: test.z,
				zNotWorse: notWorseZ(test.logRatio, test.standardError, stats_gates.y1 * margin)
			};
		}
		function geometric(values) {
			return Math.exp((0, moments.G8)(values.map(Math.log)));
		}
		;
		const MINOR_NOT_WORSE = .84;
		function gateEvidence(gate, { scenarios, look, margins, tau, seed }) {
			const observed = observe(scenarios, gate, look);
			const unknownBecause = whyUnknown(gate, observed);
			if (unknownBecause !== undefined) return {
				gate,
				unknownBecause
			};
			if (gate === "cost" || gate === "latency") {
				const found = ratioGate(gate, observed, margins[gate], gate === "latency" ? tau : 0);
				return found ?? {
					gate,
					unknownBecause: "too few scenarios have a value on both sides"
				};
			}
			return meanGate(gate, observed, margins[gate], seed);
		}
		function presentGates(question) {
			return stats_gates.JH.filter((gate) => !("unknownBecause" in gateEvidence(gate, question)));
		}
		function evaluateLook(question) {
			const { bounds, margins, tau, look } = question;
			const gates = [];
			const unknown = [];
			for (const gate of stats_gates.JH) {
				const bound = bounds.worse[gate];
				if (bound === undefined) continue;
				const found = gateEvidence(gate, question);
				if ("unknownBecause" in found) {
					unknown.push(found);
					continue;
				}
				const notWorseBound = needed(gate, bounds.notWorse, tau);
				gates.push({
					...found,
					bound,
					notWorseBound,
					state: stateOf(found, bound, notWorseBound, margins[gate])
				});
			}
			const voters = gates.filter(({ notWorseBound }) => notWorseBound !== null);
			return {
				look,
				gates,
				unknown,
				worse: gates.filter(({ state }) => state === "worse").map(({ gate }) => gate),
				notWorse: gates.some(({ gate }) => gate === "success") && voters.every(({ state }) => state === "not-worse")
			};
		}
		function needed(gate, notWorse, tau) {
			if (gate === "success" || gate === "quality") return notWorse;
			return gate === "latency" && tau > 0 ? null : MINOR_NOT_WORSE;
		}
		function stateOf(found, bound, notWorseBound, margin) {
			if (found.z >= bound && (0, stats_gates.O6)(found.effect, margin)) return "worse";
			return notWorseBound !== null && found.zNotWorse >= notWorseBound ? "not-worse" : "open";
		}
		var stats_missing = __webpack_require__(3556);
		var stats_regression = __webpack_require__(85351);
		var detectable = __webpack_require__(84073);
		;
		function unpairedIds(scenarios, look) {
			return scenarios.slice(0, look?.scenarios ?? 0).filter(({ baseline, candidate }) => (0, looks.KI)(baseline) > 0 !== (0, looks.KI)(candidate.slice(0, look?.runs)) > 0).map(({ id }) => id);
		}
		function conclude(ending, circumstances) {
			const { scenarios, schedule, alpha, weights, onUndecided, done } = circumstances;
			const { state, log, regression, missing } = ending;
			const at = schedule[Math.min(done, log.length) - 1];
			const compared = scenarios.filter(({ baseline, candidate }) => (0, looks.KI)(baseline) > 0 && (0, looks.KI)(candidate.slice(0, at?.runs ?? 0)) > 0).length;
			const undecidedBecause = state === "UNDECIDED" ? ending.undecidedBecause ?? why(ending, compared) : null;
			const last = schedule.at(-1);
			const passes = last?.runs ?? 0;
			const design = {
				scenarios: (0, looks.oD)(scenarios, passes),
				candidateRuns: passes,
				baselineRuns: (0, looks.UG)(scenarios, passes),
				alpha: alpha * (weights.success ?? 1),
				variance: historicVariance(scenarios)
			};
			return {
				...ending,
				undecidedBecause,
				...decision(state, undecidedBecause, onUndecided),
				reasons: state === "WORSE" ? reasonsOf(ending) : [],
				look: log.length,
				compared,
				unpaired: unpairedIds(scenarios, at),
				missing,
				regression,
				runs: {
					spent: at ? spentAt(scenarios, at) : 0,
					planned: (last?.runs ?? 0) * Math.min(scenarios.length, last?.scenarios ?? 0)
				},
				detectable: (0, detectable.nv)(design),
				design,
				baselineDepth: (0, looks.xx)(scenarios)
			};
		}
		function why({ missing, regression }, compared) {
			if (compared === 0) return "nothing-compared";
			const neverTried = regression.some(({ state, attempts }) => state === "pending" && attempts === 0);
			if (missing.share > stats_missing.rf || neverTried) return "missing-data";
			return compared < 10 ? "too-few-scenarios" : "not-enough-evidence";
		}
		function decision(state, because, onUndecided) {
			if (state === "WORSE") return {
				verdict: "REJECT",
				recommendation: "REJECT"
			};
			if (state === "NOT_WORSE") return {
				verdict: "APPROVE",
				recommendation: "APPROVE"
			};
			if (state === "CONTINUE") return {
				verdict: null,
				recommendation: null
			};
			const judged = because !== "missing-data" && because !== "nothing-compared";
			return {
				verdict: "INCONCLUSIVE",
				recommendation: judged ? onUndecided : null
			};
		}
		function reasonsOf({ log, regression, missing }) {
			const broken = regression.some(({ state }) => state === "broken");
			const worse = missing.share > stats_missing.rf ? [] : log.at(-1)?.worse ?? [];
			return broken ? ["regression", ...worse] : [...worse];
		}
		function spentAt(scenarios, look) {
			return scenarios.reduce((total, { candidate, retries = [], regression }, i) => {
				const inLook = i < look.scenarios || regression ? Math.min(candidate.length, look.runs) : 0;
				return total + inLook + retries.length;
			}, 0);
		}
		function historicVariance(scenarios) {
			const passes = scenarios.map(({ baseline }) => baseline.flatMap(({ success }) => success === null ? [] : [Number(success)]));
			const repeated = passes.filter((runs) => runs.length > 1);
			const known = repeated.length >= 20 ? (0, detectable.pJ)(repeated) : null;
			return known !== null && known > 0 ? known : detectable.R7;
		}
		;
		const LEAST_COMPARED = 10;
		const SPENDING_POWER = 1.5;
		function sequentialVerdict(question) {
			const settings = settle(question);
			const done = Math.min(question.looksDone ?? settings.schedule.length, settings.schedule.length);
			const ending = walk(question.scenarios, settings, done);
			const hidden = ending.state === "NOT_WORSE" && ending.missing.missing > 0;
			const worst = hidden ? walk((0, stats_missing.Kb)(question.scenarios), settings, done) : ending;
			const improves = ({ log }) => (0, improvement.T)(log.at(-1)?.gates ?? [], settings.margins).length > 0;
			const lostIt = settings.requireImprovement && improves(ending) && !improves(worst);
			const turned = hidden && (worst.state === "WORSE" || lostIt);
			return conclude(turned ? {
				...ending,
				state: "UNDECIDED",
				undecidedBecause: "missing-data"
			} : ending, {
				...settings,
				scenarios: question.scenarios,
				done
			});
		}
		function settle(question) {
			const { scenarios, schedule, alpha = .02, beta = .1, tau = .1, requireImprovement = false, onUndecided = "APPROVE", seed = "" } = question;
			const margins = {
				...stats_gates.qm,
				...question.margins
			};
			const [whole, ...more] = schedule;
			const once = whole && more.length === 0;
			const gates = question.gates ?? (once ? presentGates({
				scenarios,
				look: whole,
				margins,
				tau,
				seed
			}) : stats_gates.JH);
			const weights = (0, stats_gates.Z$)(gates, scenarios.some(({ regression }) => regression));
			return {
				schedule,
				alpha,
				beta,
				tau,
				requireImprovement,
				onUndecided,
				seed,
				margins,
				gates,
				weights
			};
		}
		function walk(scenarios, settings, done) {
			const { schedule, margins, tau, seed } = settings;
			const fractions = (0, looks.od)(scenarios, schedule, done);
			const bounds = boundsAt(fractions, settings);
			const log = [];
			let regression = [];
			let missing = (0, stats_missing.dK)(scenarios, {
				scenarios: 0,
				runs: 0
			});
			for (const [i, look] of schedule.slice(0, done).entries()) {
				const result = evaluateLook({
					scenarios,
					look,
					bounds: bounds(i),
					margins,
					tau,
					seed
				});
				log.push({
					...result,
					information: fractions[i] ?? 0
				});
				regression = (0, stats_regression.tJ)(scenarios, look.runs, settings.alpha * (settings.weights.regression ?? 0));
				missing = (0, stats_missing.dK)(scenarios, look);
				const at = {
					log,
					regression,
					missing,
					undecidedBecause: null
				};
				const broken = regression.some(({ state }) => state === "broken");
				if (broken) return {
					...at,
					state: "WORSE"
				};
				const last = i === schedule.length - 1;
				const state = aggregate(result, look, last, missing.share, regression);
				const early = settings.requireImprovement && state === "NOT_WORSE" && !last;
				const waits = early && (0, improvement.T)(result.gates, margins, improvement.H).length === 0;
				if (state !== "CONTINUE" && !waits) return {
					...at,
					state
				};
			}
			const finished = done >= schedule.length;
			return {
				log,
				regression,
				missing,
				state: finished ? "UNDECIDED" : "CONTINUE",
				undecidedBecause: null
			};
		}
		function aggregate({ gates, worse, notWorse }, look, last, missing, regression) {
			const compared = gates.find(({ gate }) => gate === "success")?.scenarios ?? 0;
			if (compared < LEAST_COMPARED || missing > stats_missing.rf) return "CONTINUE";
			if (look.scenarios < looks.RF && !last) return "CONTINUE";
			if (worse.length > 0) return "WORSE";
			const waiting = regression.some(({ state, attempts }) => state === "pending" && (attempts === 0 || !last));
			return notWorse && !waiting ? "NOT_WORSE" : "CONTINUE";
		}
		function boundsAt(fractions, settings) {
			const { alpha, beta, gates, weights } = settings;
			const worse = gates.map((gate) => {
				const error = alpha * (weights[gate] ?? 0);
				return [gate, boundsOf(fractions, fractions.map((t) => error * t ** SPENDING_POWER))];
			});
			const notWorse = boundsOf(fractions, fractions.map((t) => beta * t));
			return (look) => ({
				worse: Object.fromEntries(worse.map(([gate, bounds]) => [gate, bounds[look] ?? Infinity])),
				notWorse: notWorse[look] ?? Infinity
			});
		}
	}),
	41930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => stratifiedTest });
		var gamma = __webpack_require__(91837);
		;
		function hypergeometric(population, successes, sample) {
			const from = Math.max(0, sample - (population - successes));
			const to = Math.min(sample, successes);
			const failures = population - successes;
			const probability = (x) => population <= 50 ? (0, gamma.Sw)(successes, x) * (0, gamma.Sw)(failures, sample - x) / (0, gamma.Sw)(population, sample) : Math.exp((0, gamma.Oo)(successes, x) + (0, gamma.Oo)(failures, sample - x) - (0, gamma.Oo)(population, sample));
			return {
				from,
				probabilities: Array.from({ length: to - from + 1 }, (_, i) => probability(from + i))
			};
		}
		;
		function stratifiedTest(strata) {
			const shares = new Map();
			let passes = 0;
			let from = 0;
			let chances = Float64Array.of(1);
			for (const stratum of strata) {
				if (stratum.baselineRuns < 1 || stratum.candidateRuns < 1) continue;
				passes += stratum.candidatePasses;
				const runs = stratum.baselineRuns + stratum.candidateRuns;
				const total = stratum.baselinePasses + stratum.candidatePasses;
				const key = `${runs} ${total} ${stratum.candidateRuns}`;
				const share = shares.get(key) ?? hypergeometric(runs, total, stratum.candidateRuns);
				shares.set(key, share);
				from += share.from;
				if (share.probabilities.length > 1) chances = convolve(chances, share.probabilities);
			}
			const observed = passes - from;
			const at = chances[observed] ?? 0;
			const low = total(chances, 0, observed + 1);
			const high = total(chances, observed, chances.length);
			return {
				passes,
				pWorse: Math.min(1, low),
				pWorseMid: Math.min(1, Math.max(0, low - .5 * at)),
				pBetter: Math.min(1, high),
				pBetterMid: Math.min(1, Math.max(0, high - .5 * at))
			};
		}
		function convolve(left, right) {
			const out = new Float64Array(left.length + right.length - 1);
			right.forEach((weight, shift) => {
				for (let i = 0; i < left.length; i++) out[i + shift] = (out[i + shift] ?? 0) + weight * (left[i] ?? 0);
			});
			return out;
		}
		function total(values, from, to) {
			let sum = 0;
			for (let i = from; i < to; i++) sum += values[i] ?? 0;
			return sum;
		}
	}),
	64002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => wilson });
		var _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25051);
		function wilson(passes, runs, confidence = .95) {
			if (runs < 1) return [0, 1];
			const z = (0, _normal_quantile_js__WEBPACK_IMPORTED_MODULE_0__.Zl)(.5 + confidence / 2);
			const rate = passes / runs;
			const scale = 1 + z * z / runs;
			const centre = (rate + z * z / (2 * runs)) / scale;
			const half = z * Math.sqrt(rate * (1 - rate) / runs + z * z / (4 * runs * runs)) / scale;
			return [passes === 0 ? 0 : Math.max(0, centre - half), passes === runs ? 1 : Math.min(1, centre + half)];
		}
	}),
	63958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$h: () => NAME_RULE,
			Pq: () => json,
			Qq: () => text,
			UU: () => name,
			cG: () => variableName,
			iZ: () => relativePath,
			o$: () => jsonObject
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10768);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
		const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1);
		const json = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => value !== undefined, "expected a value");
		const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__.IeY(_base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv, "expected an object").meta({ type: "object" });
		const relativePath = text.regex(/^(?![/\\~]|[A-Za-z]:)[^\\\0]*$/, "expected a path relative to this file, with forward slashes");
		const variableName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "expected the name of an environment variable").refine((name) => !(0, _secrets_js__WEBPACK_IMPORTED_MODULE_2__.x)(name), "expected a variable of yours: this one belongs to the job");
		const name = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
		const NAME_RULE = "letters, digits and . _ : / -, at most 128, a letter or digit first";
	}),
	46050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => runSchema,
			Tp: () => gateSchema
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63958);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
		var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16100);
		var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53988);
		const share = (standard, most, what) => zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0, `expected a fraction from 0 to ${most} (0.05 is 5 %)`).max(most, `expected a fraction from 0 to ${most} (0.05 is 5 %)`).default(standard).meta({ description: `Allowed worsening of ${what}, as a fraction: 0.05 is 5 %.` });
		const margins = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			success: share(.05, 1, "the share of passed trials"),
			quality: share(.05, 1, "the response quality"),
			tool: share(.05, 1, "the share of trials with the right tools"),
			latency: share(.1, 4, "the mean latency"),
			cost: share(.2, 4, "the mean cost of a query")
		});
		const POLICIES = ["paired", "thresholds"];
		const repeats = POLICIES.map((policy) => `${_gate_js__WEBPACK_IMPORTED_MODULE_1__.G6[policy]} under \`${policy}\``).join(", ");
		const gateSchema = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			policy: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(POLICIES).default(_gate_js__WEBPACK_IMPORTED_MODULE_1__.zj).meta({ description: "How the verdict is found: `paired` wants evidence as well as effect, `thresholds` compares averages." }),
			margins: margins.prefault({}).meta({ description: "How much worse the candidate may be." }),
			alpha: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(1e-4, "expected a fraction from 0.0001 to 0.2 (0.02 is 2 %)").max(.2, "expected a fraction from 0.0001 to 0.2 (0.02 is 2 %)").default(.02).meta({ description: "Under `paired`: how often an unchanged candidate may be rejected; 0.02 is 2 %." }),
			repeat: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(100).exactOptional().meta({ description: `Trials of every scenario and variant, under \`paired\` at most. Absent: ${repeats}.` }),
			"fail-on": zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
				"reject",
				"inconclusive",
				"never"
			]).default("reject").meta({ description: "The verdict from which on the job fails." }),
			"require-improvement": zod__WEBPACK_IMPORTED_MODULE_2__.zMY().default(false).meta({ description: "Under `paired`: reject also what is no worse where no metric improved by its margin and by more than chance." })
		}).transform((gate) => ({
			...gate,
			repeat: gate.repeat ?? _gate_js__WEBPACK_IMPORTED_MODULE_1__.G6[gate.policy]
		})).meta({ description: "When a change is rejected." });
		const DURATION = "expected seconds or a duration like 90s or 2m, from 1ms to 1h";
		const durationSchema = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(.001, DURATION).max(3600, DURATION), zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^\d{1,9}(\.\d{1,3})?(ms|s|m|h)$/, DURATION)], { error: DURATION }).transform((value) => typeof value === "number" ? value * 1e3 : milliseconds(value)).refine((ms) => ms >= 1 && ms <= 36e5, DURATION);
		function milliseconds(duration) {
			const unit = duration.replace(/^[\d.]+/, "");
			const factor = {
				ms: 1,
				s: 1e3,
				m: 6e4,
				h: 36e5
			}[unit] ?? NaN;
			return Number.parseFloat(duration) * factor;
		}
		const runSchema = (0, _section_js__WEBPACK_IMPORTED_MODULE_3__.u)({
			"max-concurrency": zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(256).default(8).meta({ description: "Trials in flight at once." }),
			timeout: durationSchema.prefault(120).meta({ description: "Time for one attempt of a trial: seconds, or a duration like `90s` or `2m`." }),
			retries: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).max(10).default(3).meta({ description: "Further attempts after an error of the provider or network." }),
			cache: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ.exactOptional().meta({ description: "Folder of answers that need not be asked for again, beside this file; absent or `off`: none. On a terminal only." }),
			"max-cost-usd": zod__WEBPACK_IMPORTED_MODULE_2__.aig().positive().max(1e6).exactOptional().meta({ description: "What one run may spend, USD: no trial starts that could pass it, and a run that ends there is never approved. Needs the price of every model that runs." })
		}).transform(({ timeout, cache, ...rest }) => ({
			...rest,
			timeoutMs: timeout,
			...cache === undefined || cache === "off" ? {} : { cache }
		})).meta({ description: "How trials are run." });
	}),
	16100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G6: () => DEFAULT_REPEAT,
			ok: () => gateWith,
			zj: () => DEFAULT_POLICY
		});
		const DEFAULT_POLICY = "paired";
		const DEFAULT_REPEAT = {
			thresholds: 1,
			paired: 3
		};
		function gateWith(gate, over) {
			const policy = over.policy ?? gate.policy;
			const untouched = gate.repeat === DEFAULT_REPEAT[gate.policy];
			return {
				...gate,
				policy,
				repeat: over.repeat ?? (untouched ? DEFAULT_REPEAT[policy] : gate.repeat),
				failOn: over.failOn ?? gate.failOn
			};
		}
	}),
	53988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => section });
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
		function section(shape) {
			return zod__WEBPACK_IMPORTED_MODULE_0__.rej(shape).transform((value) => camelKeys(value));
		}
		function camelKeys(value) {
			const entries = Object.entries(value).map(([key, inner]) => [key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), inner]);
			return Object.fromEntries(entries);
		}
	}),
	32115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cK: () => deliver,
			Rs: () => reportPaths,
			Li: () => writeReports
		});
		var errors = __webpack_require__(45145);
		var report_comment = __webpack_require__(11636);
		var outcome = __webpack_require__(95302);
		var report_escape = __webpack_require__(9924);
		;
		function renderJunit(input) {
			const role = input.trials.some((trial) => trial.role === "candidate") ? "candidate" : "baseline";
			const trials = new Map();
			for (const trial of input.trials) {
				if (trial.role === role) trials.set(trial.scenarioId, [...trials.get(trial.scenarioId) ?? [], trial]);
			}
			const files = new Map();
			for (const scenario of input.suite.scenarios) {
				const file = [input.pathPrefix.replace(/\/+$/, ""), scenario.place.file].filter(Boolean).join("/");
				const own = trials.get(scenario.id) ?? [];
				const cases = own.map((trial) => testCase(scenario, file, trial, own.length > 1));
				if (cases.length > 0) files.set(file, [...files.get(file) ?? [], ...cases]);
			}
			const all = [...files.values()].flat();
			const suites = [...files].map(([file, cases]) => suite(file, cases, properties(input, role)));
			return [
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
				`<testsuites name="agent-tester" ${totals(all)}>`,
				...suites,
				"</testsuites>",
				""
			].join("\n");
		}
		function suite(file, cases, properties) {
			return `  <testsuite name="${(0, report_escape.Z0)(file)}" ${totals(cases)}>\n${properties}\n${cases.map(({ xml }) => xml).join("\n")}\n  </testsuite>`;
		}
		function totals(cases) {
			const count = (kind) => cases.filter((each) => each.kind === kind).length;
			const seconds = cases.reduce((sum, each) => sum + each.seconds, 0);
			const counts = [
				"failures",
				"errors",
				"skipped"
			].map((kind) => `${kind}="${count(kind)}"`);
			return [
				`tests="${cases.length}"`,
				...counts,
				`time="${seconds.toFixed(3)}"`
			].join(" ");
		}
		function properties({ context, run, outcome }, role) {
			const values = [
				["run", context.runId],
				["verdict", outcome.kind === "judged" ? outcome.verdict.recommendation : outcome.kind],
				["variant", run[role]?.name ?? role],
				["model", run[role]?.model ?? "unknown"],
				["commit", run.commit ?? "unknown"]
			];
			const lines = values.map(([name, value]) => `      <property name="${name}" value="${(0, report_escape.Z0)(value)}"/>`);
			return [
				"    <properties>",
				...lines,
				"    </properties>"
			].join("\n");
		}
		function testCase(scenario, file, trial, several) {
			const name = several ? `${scenario.id} (trial ${trial.trial})` : scenario.id;
			const seconds = (trial.execution?.latencyMs ?? trial.wallMs) / 1e3;
			const { kind, body } = junit_outcome(trial);
			const attributes = [
				`name="${(0, report_escape.Z0)(name)}"`,
				`classname="${(0, report_escape.Z0)(file)}"`,
				`file="${(0, report_escape.Z0)(file)}"`,
				`line="${scenario.place.line ?? 1}"`,
				`time="${seconds.toFixed(3)}"`
			].join(" ");
			const open = `    <testcase ${attributes}`;
			return {
				kind,
				seconds,
				xml: body === "" ? `${open}/>` : `${open}>\n      ${body}\n    </testcase>`
			};
		}
		function junit_outcome(trial) {
			const { error, execution, validation } = trial;
			if (error?.kind === "cancelled") return {
				kind: "skipped",
				body: `<skipped message="${(0, report_escape.Z0)(error.message)}"/>`
			};
			if (error || !execution || !validation) {
				const message = error ? `${error.service ?? "provider"}: ${error.message}` : "no result";
				return {
					kind: "errors",
					body: `<error type="infrastructure" message="${(0, report_escape.Z0)(message)}"/>`
				};
			}
			if (validation.passed === null) {
				const message = (0, outcome.O)(trial) ?? "the grader failed";
				return {
					kind: "errors",
					body: `<error type="grader" message="${(0, report_escape.Z0)(message, 500)}"/>`
				};
			}
			if (validation.passed) return {
				kind: "passed",
				body: ""
			};
			const failed = validation.details.filter(({ passed, missing, weight }) => !passed && !missing && weight > 0);
			const lines = failed.map(({ path, type, message, place }) => {
				const where = place ? ` (${place.file}:${place.line ?? 1})` : "";
				return `${path} ${type}: ${message}${where}`;
			});
			if (execution.error) lines.unshift(`agent error ${execution.error.code}: ${execution.error.message}`);
			const type = execution.error?.code ?? failed[0]?.type ?? "failed";
			return {
				kind: "failures",
				body: `<failure type="${(0, report_escape.Z0)(type)}" message="${(0, report_escape.Z0)(lines[0] ?? "failed", 500)}">${(0, report_escape.Z0)(lines.join("\n"))}</failure>`
			};
		}
		var results = __webpack_require__(77589);
		var report_status = __webpack_require__(97937);
		;
		function reportPaths(folder, { runId, attempt }, shard) {
			const run = attempt > 1 ? `agent-tester-${runId}-${attempt}` : `agent-tester-${runId}`;
			const name = shard ? `${run}-shard-${shard.index}-of-${shard.of}` : run;
			return {
				results: `${folder}/${name}.json`,
				report: `${folder}/${name}.md`,
				junit: `${folder}/${name}.junit.xml`
			};
		}
		async function writeReports(world, input, model, paths, partial) {
			const files = [
				[paths.results, () => (0, results.Wr)((0, results.pF)(input, partial))],
				[paths.report, () => (0, report_comment.wQ)(model)[0] ?? ""],
				[paths.junit, () => renderJunit(input)]
			];
			const warnings = [];
			for (const [path, render] of files) {
				try {
					await world.write(path, render());
				} catch (error) {
					warnings.push(`${path} could not be written: ${(0, errors.wr)(error)}`);
				}
			}
			return warnings;
		}
		async function deliver(world, input, render, mode, exitCode) {
			const { review, context } = world;
			const { pullRequest } = context;
			if (!review || !pullRequest) return { warnings: [] };
			const warnings = [];
			let comment;
			const model = render([]);
			try {
				await review.setStatus(pullRequest.headSha, {
					state: statusState(exitCode),
					description: (0, report_status.$)(model),
					context: `agent-tester / ${input.suiteName}`,
					...context.runUrl ? { targetUrl: context.runUrl } : {}
				});
			} catch (error) {
				warnings.push(`the commit status could not be set: ${(0, errors.wr)(error)}`);
			}
			if (wantsComment(input, mode)) {
				const key = {
					suite: input.suiteName,
					headSha: pullRequest.headSha,
					runId: context.runId,
					attempt: context.attempt
				};
				try {
					comment = await review.upsertComment(pullRequest.number, key, (0, report_comment.wQ)(render(warnings)));
				} catch (error) {
					warnings.push(`the comment could not be written: ${(0, errors.wr)(error)}`);
				}
			}
			return {
				...comment ? { comment } : {},
				warnings
			};
		}
		function statusState(exitCode) {
			if (exitCode === 0) return "success";
			return exitCode === 1 ? "failure" : "error";
		}
		function wantsComment({ outcome, comparison }, mode) {
			const approved = outcome.kind === "unchanged" || outcome.kind === "judged" && outcome.verdict.recommendation === "APPROVE";
			switch (mode) {
				case "always": return true;
				case "never": return false;
				case "failures": return !approved;
				case "changes": return !approved || comparison !== null && comparison.counts.broken + comparison.counts.fixed > 0;
			}
		}
	}),
	33580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => exitCodeOf });
		function exitCodeOf(outcome, failOn) {
			switch (outcome.kind) {
				case "unjudged": return 3;
				case "unchanged":
				case "measured": return 0;
				case "no-baseline": return failOn === "inconclusive" ? 1 : 0;
				case "judged": switch (outcome.verdict.recommendation) {
					case "APPROVE": return 0;
					case "REJECT": return failOn === "never" ? 0 : 1;
					case "INCONCLUSIVE": return failOn === "inconclusive" ? 1 : 0;
				}
			}
		}
	}),
	60230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => buildReportModel });
		var untrusted = __webpack_require__(41898);
		var paired_comparison = __webpack_require__(36531);
		var run_outcome = __webpack_require__(95302);
		var model_place = __webpack_require__(96814);
		;
		const CHANGES = {
			"scenario-removed": "scenario removed",
			"tag-removed": "regression tag removed",
			"assertion-removed": "assertion removed",
			"assertion-weakened": "assertion weakened",
			"assertion-changed": "assertion changed",
			"margin-loosened": "margin loosened",
			"gate-changed": "gate changed"
		};
		function missing(look) {
			const errors = look.input.trials.flatMap(({ error }) => error ? [error] : []);
			const outages = errors.filter(({ kind }) => kind === "infrastructure");
			const ungraded = look.input.trials.flatMap((trial) => {
				const message = (0, run_outcome.O)(trial);
				return message === undefined ? [] : [{
					service: "grader",
					message
				}];
			});
			const lost = [...outages, ...ungraded];
			const causes = new Map();
			for (const { service = "provider", message } of lost) {
				const key = `${service} ${message}`;
				const entry = causes.get(key);
				if (entry) entry.count += 1;
				else causes.set(key, {
					count: 1,
					service,
					message
				});
			}
			const top = [...causes.values()].sort((a, b) => b.count - a.count).slice(0, 3);
			return {
				lost: lost.length,
				cancelled: errors.length - outages.length,
				planned: look.input.trials.length,
				causes: top.map(({ count, service, message }) => ({
					count,
					service: (0, untrusted.b)(service),
					message: (0, untrusted.b)(message)
				}))
			};
		}
		function integrity(look) {
			return (look.input.integrity ?? []).map(({ kind, detail, place }) => {
				const spot = (0, model_place.Y)(look.input, place);
				return {
					what: CHANGES[kind],
					detail: (0, untrusted.b)(detail),
					...spot && { spot }
				};
			});
		}
		function data(look) {
			const { stored } = look.input;
			if (!stored) return { kind: "none" };
			if ("failure" in stored) return {
				kind: "failed",
				failure: (0, untrusted.b)(stored.failure)
			};
			return {
				kind: "stored",
				examples: stored.result.examplesAdded,
				location: (0, untrusted.b)(stored.result.location)
			};
		}
		function footer(look) {
			const { context, run, suiteName } = look.input;
			const { pullRequest } = context;
			return {
				run: context.attempt > 1 ? `attempt ${context.attempt}` : "",
				...context.runUrl !== undefined && { runUrl: context.runUrl },
				suite: (0, untrusted.b)(suiteName),
				...pullRequest && { rules: [
					"rules as on ",
					(0, untrusted.b)(pullRequest.baseRef),
					" at ",
					(0, untrusted.b)(pullRequest.baseSha.slice(0, 7))
				] },
				finishedAt: (0, untrusted.b)(run.finishedAt.slice(0, 16).replace("T", " ")),
				fork: pullRequest?.fork ?? false
			};
		}
		var measured = __webpack_require__(1536);
		var normal = __webpack_require__(21589);
		;
		function figures(look, metrics) {
			const { comparison, outcome, trials, suite } = look.input;
			const gates = outcome.kind === "judged" ? outcome.verdict.paired?.gates : undefined;
			const z = gates?.find(({ gate }) => gate === "success")?.z ?? null;
			const costs = trials.flatMap(({ execution }) => execution ? [(0, measured.p)(execution)] : []);
			const solo = look.scenarios.filter((scenario) => scenario[look.solo].trials > 0);
			const failing = solo.filter(({ [look.solo]: { passed, trials: n } }) => passed * 2 <= n).length;
			return {
				metrics,
				counts: {
					scenarios: suite.scenarios.length,
					trials: trials.length,
					broken: comparison?.counts.broken ?? 0,
					fixed: comparison?.counts.fixed ?? 0,
					failing: comparison?.counts.failing ?? failing,
					flaky: comparison?.counts.flaky ?? look.scenarios.filter(({ flaky }) => flaky).length,
					missing: trials.filter((trial) => (0, run_outcome.s)(trial) === "missing" && trial.error?.kind !== "cancelled").length
				},
				costUsd: costs.some((cost) => cost === null) ? null : costs.reduce((sum, cost) => sum + (cost ?? 0), 0),
				pValue: z === null ? null : (0, normal.nG)(z)
			};
		}
		var format = __webpack_require__(18253);
		;
		function relativeChange(value) {
			return `${(0, format.x8)(value * 100, Math.abs(value) < .0995 ? 1 : 0)} %`;
		}
		const share = {
			show: format.TS,
			change: (delta) => `${(0, format.x8)(delta * 100, 1)} pts`
		};
		const amount = (show) => ({
			show,
			change: undefined
		});
		const METRICS = {
			success: {
				...share,
				label: "success"
			},
			tool: {
				...share,
				label: "tool selection"
			},
			quality: {
				label: "response quality (0–5)",
				show: (value) => value.toFixed(2),
				change: (delta) => (0, format.x8)(delta, 2)
			},
			cost: {
				...amount(format.dR),
				label: "cost per query"
			},
			latency: {
				...amount(format.p0),
				label: "latency"
			},
			tokens: {
				...amount((value) => Math.round(value).toLocaleString("en-US")),
				label: "tokens per query"
			},
			confidence: {
				label: "validation confidence",
				show: (value) => value.toFixed(2),
				change: (delta) => (0, format.x8)(delta, 2)
			}
		};
		function changeOf(name, delta, baseline, interval) {
			if (delta === null) return null;
			const { change } = METRICS[name];
			if (change === undefined && (baseline === null || baseline === 0)) return null;
			const tell = change ?? ((value) => relativeChange(value / (baseline ?? 1)));
			const bare = (value) => tell(value).replace(/ (pts|%)$/, "");
			return interval ? `${tell(delta)} (${bare(interval[0])} … ${bare(interval[1])})` : tell(delta);
		}
		var phrase = __webpack_require__(650);
		var json = __webpack_require__(10768);
		;
		function deviationOf({ baseline, candidate }) {
			if (!candidate) return { kind: "unknown" };
			if (candidate.execution.error) return {
				kind: "error",
				name: candidate.execution.error.code
			};
			const after = candidate.execution.toolsUsed;
			if (baseline) {
				const before = baseline.execution.toolsUsed;
				const dropped = surplus(before, after)[0];
				if (dropped !== undefined) return {
					kind: "dropped-tool",
					name: dropped
				};
				const added = surplus(after, before)[0];
				if (added !== undefined) return {
					kind: "added-tool",
					name: added
				};
				const moved = after.find((name, i) => name !== before[i]);
				if (moved !== undefined) return {
					kind: "order",
					name: moved
				};
				const changed = changedArguments(baseline.execution.toolCalls, candidate.execution.toolCalls);
				if (changed !== undefined && candidate.validation.toolCorrect === false) return {
					kind: "arguments",
					name: changed
				};
			}
			const failed = candidate.validation.details.find(({ passed, missing, weight }) => !passed && !missing && weight > 0);
			if (!failed) return { kind: "unknown" };
			const { type: name, turn } = failed;
			return {
				kind: "answer",
				name,
				...turn === undefined ? {} : { turn }
			};
		}
		function gistOf({ kind, name = "", turn }) {
			const [before, behind] = GISTS[kind];
			const after = turn === undefined ? behind : `${behind} in turn ${turn}`;
			return name === "" ? [before.trim()] : [
				before,
				(0, untrusted.b)(name),
				after
			];
		}
		const GISTS = {
			error: ["agent error ", ""],
			"dropped-tool": ["no longer calls ", ""],
			"added-tool": ["now also calls ", ""],
			order: ["calls ", " out of order"],
			arguments: ["other arguments for ", ""],
			answer: ["fails ", ""],
			unknown: ["no evidence kept", ""]
		};
		function commonCause(deviations) {
			const groups = Map.groupBy(deviations, ({ kind, name = "" }) => `${kind} ${name}`);
			const [top] = [...groups.values()].sort((a, b) => b.length - a.length);
			const first = top?.[0];
			const said = first && SAID[first.kind];
			if (!top || !said || top.length < 2 || top.length * 2 <= deviations.length) return undefined;
			return {
				phrase: [
					`the candidate ${said[0]} `,
					(0, untrusted.b)(first.name ?? ""),
					said[1]
				],
				count: top.length
			};
		}
		const SAID = {
			error: ["ends in agent error", ""],
			"dropped-tool": ["no longer calls", ""],
			"added-tool": ["now also calls", ""],
			order: ["calls", " out of order"],
			arguments: ["passes other arguments to", ""]
		};
		function tally(broken, flaky, fixed) {
			const maybe = flaky > 0 ? ` (${flaky} may be flaky)` : "";
			const mended = fixed === 0 ? "none was fixed" : fixed === 1 ? "1 was fixed" : `${fixed} were fixed`;
			return `${(0, format.LS)(broken, "scenario")} broke${maybe}, ${mended}`;
		}
		function surplus(a, b) {
			const left = new Map();
			for (const name of b) left.set(name, (left.get(name) ?? 0) + 1);
			return a.filter((name) => {
				const count = left.get(name) ?? 0;
				left.set(name, count - 1);
				return count <= 0;
			});
		}
		function changedArguments(before, after) {
			return after.find((call, i) => !(0, json.Vk)(call.arguments, before[i]?.arguments))?.name;
		}
		;
		function nextStep({ recommendation, gates }, { broken, watched }) {
			switch (recommendation) {
				case "REJECT": {
					if (broken.length + watched.length > 0 && gates.some(isAboutAnswers)) {
						return ["Next: open the first scenarios below. What they have in common is what this change did; running the check again adds evidence and does not roll the dice again."];
					}
					const dear = gates.find(({ gate, state }) => state === "fail" && (gate === "cost" || gate === "latency"));
					if (!dear) return undefined;
					return [
						"Next: bring it down or, where it is worth it, raise ",
						(0, untrusted.b)(`gate.margins.${dear.gate}`),
						" on the base branch: that is where the rules are read."
					];
				}
				case "APPROVE": return watched.length > 0 ? ["Next: merge. The watched scenarios failed, which chance can explain: look at them if the change was about them."] : undefined;
				case "INCONCLUSIVE": return undefined;
			}
		}
		const NOT_ABOUT_ANSWERS = new Set([
			"cost",
			"latency",
			"improvement"
		]);
		const isAboutAnswers = ({ gate, state }) => state === "fail" && !NOT_ABOUT_ANSWERS.has(gate);
		;
		const MOST_REASONS = 5;
		const ABOUT_SCENARIOS = new Set([
			"success",
			"tool",
			"quality",
			"regression"
		]);
		function headline(look, groups) {
			const { outcome } = look.input;
			switch (outcome.kind) {
				case "judged": return judged(look, groups, outcome.verdict);
				case "unchanged": return {
					state: "UNCHANGED",
					title: "unchanged",
					sentence: [outcome.reason],
					more: [["no model was called"]]
				};
				case "no-baseline": return {
					state: "NO-BASELINE",
					title: "no baseline yet",
					sentence: [...passing(look), ", and there is nothing to compare with."],
					more: [reason(outcome.reason), ...look.input.context.pullRequest ? [["Once this is merged, later pull requests are compared with it."]] : []]
				};
				case "measured": return {
					state: "MEASURED",
					title: "measured",
					sentence: [...passing(look), "."],
					more: [reason(outcome.reason)]
				};
				case "unjudged": break;
			}
			return {
				state: "UNJUDGED",
				title: "could not judge",
				sentence: clause(outcome.reason),
				more: [["This says nothing about the change: it is neither approved nor rejected. Run the check again."]]
			};
		}
		const clause = (text) => [stopped((0, phrase.I)(text))];
		const reason = (text) => [stopped((0, phrase.I)(text.charAt(0).toUpperCase() + text.slice(1)))];
		const stopped = (text) => /[.!?…]$/.test(text.trimEnd()) ? text : `${text}.`;
		function passing(look) {
			const done = look.scenarios.filter((scenario) => scenario[look.solo].trials > 0);
			const passed = done.filter(({ [look.solo]: { passed, trials } }) => passed * 2 > trials);
			return [`${passed.length} of ${(0, format.LS)(done.length, "scenario")} ${passed.length === 1 ? "passes" : "pass"}`];
		}
		function judged(look, groups, verdict) {
			const { recommendation } = verdict;
			const told = sentence(look, groups, verdict);
			const reasons = verdict.reasons.map(reason);
			const left = told.usesReason ? reasons.slice(1) : reasons;
			const more = left.slice(0, MOST_REASONS);
			if (left.length > more.length) more.push([`… ${(0, format.LS)(left.length - more.length, "more reason")}`]);
			const next = verdict.paired && nextStep(verdict, groups);
			if (next) more.push(next);
			return {
				state: recommendation,
				title: recommendation,
				sentence: told.phrase,
				more
			};
		}
		function sentence(look, groups, verdict) {
			const { broken, fixed, deviations } = groups;
			const counts = tally(broken.length, broken.filter(({ flaky }) => flaky).length, fixed.length);
			if (verdict.recommendation === "APPROVE") {
				const gains = fixed.length > 0 ? `, ${(0, format.LS)(fixed.length, "scenario")} ${fixed.length === 1 ? "was" : "were"} fixed` : "";
				const held = groups.watched.length > 0 ? "no scenario is shown to be broken" : "nothing broke";
				const start = broken.length === 0 ? `${held}${gains}` : `${counts}, within what is allowed`;
				return {
					phrase: [
						start,
						saving(look),
						"."
					],
					usesReason: false
				};
			}
			if (verdict.recommendation === "REJECT" && verdict.paired) return shown(groups, verdict);
			if (verdict.recommendation === "REJECT" && broken.length > 0 && scenariosDecide(verdict)) {
				const cause = commonCause(deviations);
				if (!cause) return {
					phrase: [`${counts}.`],
					usesReason: false
				};
				const all = cause.count === broken.length;
				return {
					phrase: all ? [...cause.phrase, `: ${counts}.`] : [
						`${counts}: in ${cause.count} of the ${broken.length} `,
						...cause.phrase,
						"."
					],
					usesReason: false
				};
			}
			if (verdict.recommendation === "REJECT" && groups.mustPass.length > 0) {
				const first = groups.mustPass.slice(0, 3).flatMap(({ id }, i) => i === 0 ? [id] : [", ", id]);
				const rest = groups.mustPass.length - 3;
				const named = [...first, rest > 0 ? ` and ${rest} more` : ""];
				return {
					phrase: [
						`nothing newly broke, but ${(0, format.LS)(groups.mustPass.length, "regression scenario")} must pass and does not: `,
						...named,
						"."
					],
					usesReason: false
				};
			}
			const [first] = verdict.reasons;
			return {
				phrase: clause(first ?? "the policy gave no reason"),
				usesReason: first !== undefined
			};
		}
		const scenariosDecide = ({ gates }) => gates.some(({ gate, state }) => state === "fail" && ABOUT_SCENARIOS.has(gate));
		function shown({ broken, watched, deviations, suspects }, verdict) {
			const [first] = verdict.reasons;
			const cause = scenariosDecide(verdict) ? commonCause([...deviations, ...suspects]) : undefined;
			if (!cause) return {
				phrase: clause(first ?? "the policy gave no reason"),
				usesReason: first !== undefined
			};
			const failing = (0, format.LS)(broken.length + watched.length, "scenario");
			const phrase = [...cause.phrase, ` in ${cause.count} of ${failing} that passed before and ${broken.length + watched.length === 1 ? "fails" : "fail"} now.`];
			return {
				phrase,
				usesReason: false
			};
		}
		function saving(look) {
			const { comparison } = look.input;
			const gains = ["cost", "latency"].flatMap((name) => {
				const { relative = null, interval } = comparison?.metrics[name] ?? {};
				const real = interval === undefined || interval[1] < 0;
				return relative !== null && relative <= -.05 && real ? [{
					name,
					relative
				}] : [];
			});
			const [best] = gains.sort((a, b) => a.relative - b.relative);
			return best ? `, and ${METRICS[best.name].label} fell ${relativeChange(best.relative).slice(1)}` : "";
		}
		function sideNames(look) {
			const { baseline, candidate } = look.input.run;
			const judged = (look.solo === "candidate" ? candidate?.name : baseline?.name) ?? "candidate";
			const twice = look.input.comparison !== null && judged === baseline?.name;
			return {
				baseline: (0, untrusted.b)(baseline?.name ?? "baseline"),
				candidate: (0, untrusted.b)(twice ? "candidate" : judged)
			};
		}
		var usage = __webpack_require__(64492);
		;
		function judgeLines({ input: { trials, suite, preference } }) {
			const graders = trials.flatMap(({ validation }) => validation?.grader ?? []);
			const usages = preference ? [...graders, preference.usage] : graders;
			const { calls, costUsd, tokenUsage } = usages.reduce(usage.v, usage.y);
			const tokens = tokenUsage === null ? "tokens unknown" : (0, format.LS)(tokenUsage.total, "token");
			const cost = costUsd === null ? "cost unknown" : (0, format.dR)(costUsd);
			const spent = calls > 0 ? [[`${(0, format.LS)(calls, "call")}, ${tokens}, ${cost}; no part of the agent's cost.`]] : [];
			const reasons = Map.groupBy(suite.scenarios.flatMap(({ assertions }) => assertions.flatMap(({ informs }) => informs ?? [])), (reason) => reason);
			const informs = [...reasons].map(([reason, all]) => [(0, untrusted.b)(reason), `: ${(0, format.LS)(all.length, "assertion")} inform${all.length === 1 ? "s" : ""} only and decide${all.length === 1 ? "s" : ""} nothing.`]);
			return [
				...informs,
				...preference ? [preferenceLine(preference.preference)] : [],
				...spent
			];
		}
		function preferenceLine({ candidate, baseline, ties, missing, share, interval, p }) {
			const asked = candidate + baseline + ties;
			const sure = share === null || interval === null ? "" : `; of those not tied ${(0, format.KN)(share, 0)} [${(0, format.KN)(interval[0], 0)}, ${(0, format.KN)(interval[1], 0)}], sign test p = ${p.toFixed(3)}`;
			const lost = missing > 0 ? `; no verdict on ${missing}` : "";
			return [`prefers the candidate's answer in ${candidate} of ${(0, format.LS)(asked, "scenario")}, the baseline's in ${baseline}, tie ${ties}${sure}${lost}. This gates nothing.`];
		}
		var types = __webpack_require__(44474);
		;
		function lookup(input) {
			const scenarios = new Map(input.suite.scenarios.map((scenario) => [scenario.id, scenario]));
			const trials = new Map();
			for (const trial of input.trials) {
				const key = `${trial.role} ${trial.scenarioId}`;
				const list = trials.get(key);
				if (list) list.push(trial);
				else trials.set(key, [trial]);
			}
			for (const list of trials.values()) list.sort((a, b) => a.trial - b.trial);
			const stored = new Map(input.storedBaseline?.map((trial) => [trial.scenarioId, trial]));
			const of = (id, role) => trials.get(`${role} ${id}`) ?? [];
			return {
				input,
				scenario: (id) => scenarios.get(id),
				trials: of,
				stored: (id) => stored.get(id),
				solo: input.trials.some(({ role }) => role === "candidate") ? "candidate" : "baseline",
				scenarios: input.comparison?.scenarios ?? input.suite.scenarios.map((scenario) => alone(scenario, of))
			};
		}
		function alone(scenario, of) {
			const baseline = side(of(scenario.id, "baseline"));
			const candidate = side(of(scenario.id, "candidate"));
			const mixed = ({ passed, trials }) => passed > 0 && passed < trials;
			return {
				id: scenario.id,
				change: "unpaired",
				flaky: mixed(baseline) || mixed(candidate),
				regressionTagged: (0, types.k)(scenario),
				baseline,
				candidate
			};
		}
		function side(trials) {
			const done = trials.filter((trial) => (0, run_outcome.s)(trial) !== "missing");
			return {
				trials: done.length,
				passed: done.filter((trial) => (0, run_outcome.s)(trial) === "passed").length,
				missing: trials.filter((trial) => (0, run_outcome.s)(trial) === "missing" && trial.error?.kind !== "cancelled").length,
				toolCorrect: mean(done.map(({ validation }) => bit(validation?.toolCorrect))),
				quality: mean(done.map(({ validation }) => validation?.quality)),
				costUsd: mean(done.map(({ execution }) => execution?.costUsd)),
				latencyMs: mean(done.map(({ execution }) => execution && (0, measured.d)(execution)))
			};
		}
		const bit = (value) => typeof value === "boolean" ? Number(value) : null;
		function mean(values) {
			const known = values.filter((value) => typeof value === "number");
			return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
		}
		;
		const MAIN = [
			"success",
			"tool",
			"quality",
			"cost",
			"latency"
		];
		const OTHERS = ["tokens", "confidence"];
		const WORST_FIRST = [
			"fail",
			"undecided",
			"unknown",
			"pass",
			"advisory"
		];
		function metricRows(look) {
			const { comparison, outcome } = look.input;
			const gates = outcome.kind === "judged" ? outcome.verdict.gates : [];
			const evidence = outcome.kind === "judged" && outcome.verdict.paired !== undefined;
			const metrics = comparison?.metrics ?? (look.input.trials.length > 0 ? solo(look) : undefined);
			if (!metrics) return {
				main: [],
				others: [],
				figures: {}
			};
			const worse = gates.some(({ gate, state }) => gate === "success" && state === "fail") || metrics.success.candidate === 0;
			const rows = (names) => names.every((name) => metrics[name].baseline === null && metrics[name].candidate === null) ? [] : names.map((name) => row(metrics[name], gates, worse, evidence));
			const figures = Object.fromEntries([...MAIN, ...OTHERS].map((name) => {
				const { baseline, candidate, delta, relative, interval } = metrics[name];
				return [name, {
					baseline,
					candidate,
					delta,
					relative,
					...interval ? { interval } : {}
				}];
			}));
			return {
				main: rows(MAIN),
				others: rows(OTHERS),
				figures
			};
		}
		function row(metric, gates, candidateFails, evidence) {
			const { name, baseline, candidate, delta, unknownBecause } = metric;
			const own = gates.filter(({ gate }) => gate === name);
			const gate = WORST_FIRST.map((state) => own.find((each) => each.state === state)).find((each) => each !== undefined);
			const { label, show } = METRICS[name];
			const tell = (value) => value === null ? "unknown" : show(value);
			return {
				name,
				label,
				baseline: metric.trials.baseline === 0 ? "—" : tell(baseline),
				candidate: metric.trials.candidate === 0 && metric.trials.baseline !== 0 && candidate === null ? "unknown" : tell(candidate),
				change: changeOf(name, delta, baseline, metric.interval) ?? (metric.trials.baseline === 0 ? "—" : "unknown"),
				allowed: own.map(({ allowed }) => (0, phrase.I)(allowed)).filter(Boolean).join(", ") || "—",
				status: statusOf(metric, gate, candidateFails, evidence),
				...unknownBecause === undefined ? {} : { unknownBecause: (0, untrusted.b)(unknownBecause) }
			};
		}
		function statusOf(metric, gate, candidateFails, evidence) {
			if (metric.candidate === null || metric.baseline === null && metric.trials.baseline > 0) return "unknown";
			switch (gate?.state) {
				case undefined: return "not-gated";
				case "fail": return evidence ? "worse" : "fails";
				case "undecided": return "undecided";
				case "unknown": return "unknown";
				case "advisory": return "advisory";
				case "pass": break;
			}
			const sign = metric.higherIsBetter ? 1 : -1;
			const gain = (metric.delta ?? 0) * sign;
			if (evidence) {
				const proven = metric.interval?.every((end) => end * sign > 0) ?? false;
				if (!proven) return "not-worse";
			} else if (gain < 0) return "within";
			if (gain === 0) return "same";
			return candidateFails && (metric.name === "cost" || metric.name === "latency") ? "lower" : "better";
		}
		function solo(look) {
			const done = look.input.trials.filter(({ execution, role }) => execution !== undefined && role === look.solo);
			const metric = (name, higherIsBetter, values, complete = false) => {
				const known = values.filter((value) => typeof value === "number").length;
				return {
					name,
					baseline: null,
					candidate: complete && known < done.length ? null : mean(values),
					delta: null,
					relative: null,
					scenarios: look.scenarios.length,
					trials: {
						baseline: 0,
						candidate: known
					},
					higherIsBetter,
					...complete && known < done.length ? { unknownBecause: `unknown for ${done.length - known} of ${done.length} trials` } : {}
				};
			};
			const graded = (pick) => done.map(({ validation }) => {
				const value = validation ? pick(validation) : null;
				return value === null ? null : Number(value);
			});
			return {
				success: metric("success", true, graded(({ passed }) => passed)),
				tool: metric("tool", true, graded(({ toolCorrect }) => toolCorrect)),
				quality: metric("quality", true, graded(({ quality }) => quality)),
				confidence: metric("confidence", true, graded(({ confidence }) => confidence)),
				cost: metric("cost", false, done.map(({ execution }) => execution?.costUsd), true),
				latency: metric("latency", false, done.map(({ execution }) => execution && (0, measured.d)(execution))),
				tokens: metric("tokens", false, done.map(({ execution }) => execution?.tokenUsage?.total))
			};
		}
		;
		function withMonthly(seen, { input, solo }, metrics) {
			const { monthlyQueries: queries, comparison } = input;
			const cost = metrics.cost;
			if (queries === undefined || !cost) return seen;
			const sides = comparison ? [cost.baseline, cost.candidate] : [cost[solo]];
			if (sides.every((side) => side === null)) return seen;
			const told = sides.map((side) => side === null ? "unknown" : (0, format.dR)(side * queries));
			const line = `At ${queries.toLocaleString("en-US")} queries a month: ${told.join(" → ")}.`;
			return {
				...seen,
				lines: [...seen.lines, [line]]
			};
		}
		var model_evidence = __webpack_require__(35041);
		;
		function scenarioGroups(look) {
			const { comparison, outcome } = look.input;
			const oneSided = outcome.kind === "judged" ? outcome.verdict.paired?.unpaired : undefined;
			const known = oneSided && new Set(oneSided);
			const hasRun = ({ baseline, candidate }) => ran(candidate) || oneSided === undefined && ran(baseline);
			const reached = (id) => known?.has(id) ?? true;
			const tagged = new Set(outcome.kind === "judged" ? outcome.verdict.regressionFailures : []);
			const rows = look.scenarios.map((scenario) => ({
				scenario,
				row: rowOf(look, scenario)
			}));
			const having = (change) => rows.filter(({ scenario }) => scenario.change === change);
			const broken = having("broken").map(({ scenario, row }) => failing(look, scenario, row));
			broken.sort((a, b) => rank(b.scenario) - rank(a.scenario));
			const watched = having("watched").filter(({ scenario }) => !scenario.flaky).map(({ scenario, row }) => failing(look, scenario, row));
			watched.sort((a, b) => rank(b.scenario) - rank(a.scenario));
			const must = rows.filter(({ scenario }) => comparison ? scenario.change !== "broken" && tagged.has(scenario.id) : isFailing(scenario[look.solo]));
			const plain = (list) => list.map(({ row }) => row);
			return {
				broken: broken.map(({ row }) => row),
				mustPass: must.map(({ scenario, row }) => failing(look, scenario, row).row),
				fixed: plain(having("fixed")),
				failing: plain(having("failing")),
				watched: watched.map(({ row }) => row),
				flaky: plain(rows.filter(({ scenario }) => scenario.flaky && scenario.change !== "broken" && hasRun(scenario))),
				unpaired: comparison ? plain(having("unpaired").filter(({ row, scenario: { id, baseline, candidate } }) => row.missing === 0 && reached(id) && (ran(baseline) || ran(candidate)))) : [],
				notRun: rows.filter(({ scenario }) => !hasRun(scenario)).length,
				all: plain(rows.filter(({ scenario }) => hasRun(scenario))),
				deviations: broken.map(({ deviation }) => deviation),
				suspects: watched.map(({ deviation }) => deviation)
			};
		}
		const ran = ({ trials, missing }) => trials + missing > 0;
		const isFailing = ({ passed, trials }) => trials > 0 && passed * 2 <= trials;
		const shareOf = ({ passed, trials }) => trials === 0 ? 0 : passed / trials;
		const rank = (scenario) => (scenario.regressionTagged ? 4 : 0) + (scenario.flaky ? 0 : 2) + (shareOf(scenario.baseline) - shareOf(scenario.candidate));
		function rowOf(look, scenario) {
			const spot = (0, model_place.Y)(look.input, look.scenario(scenario.id)?.place);
			const count = ({ passed, trials }) => trials === 0 ? "—" : `${passed}/${trials}`;
			return {
				id: (0, untrusted.b)(scenario.id),
				...spot && { spot },
				change: scenario.change,
				tagged: scenario.regressionTagged,
				flaky: scenario.flaky,
				baseline: count(scenario.baseline),
				candidate: count(scenario.candidate),
				missing: scenario.baseline.missing + scenario.candidate.missing
			};
		}
		function failing(look, scenario, row) {
			const evidence = (0, model_evidence.X1)(look, scenario.id);
			const deviation = deviationOf(evidence);
			return {
				scenario,
				deviation,
				row: {
					...row,
					cause: causeOf(scenario),
					...scenario.stage && { stage: scenario.stage },
					gist: gistOf(deviation),
					evidence: (0, model_evidence.du)(look, evidence)
				}
			};
		}
		function causeOf({ change, flaky, baseline, candidate }) {
			if (baseline.trials === 0) return "no baseline";
			if (change === "watched") return "may be chance";
			if (flaky) return "may be flaky";
			if (change === "failing") return "already failing";
			return baseline.trials === 1 && candidate.trials === 1 ? "this change?" : "this change";
		}
		var seen = __webpack_require__(96554);
		;
		const STAGES = [
			"planner",
			"tools",
			"summarizer"
		];
		function stageRows(look) {
			const done = look.input.trials.flatMap(({ role, execution }) => execution?.stages ? [{
				role,
				stages: execution.stages
			}] : []);
			if (done.length === 0) return [];
			const side = (stage, role) => {
				const own = done.filter((each) => each.role === role).map(({ stages }) => stages[stage]);
				const latency = mean(own.map(({ latencyMs }) => latencyMs));
				const cost = own.some(({ costUsd }) => costUsd === null) ? null : mean(own.map(({ costUsd }) => costUsd));
				return {
					latency: latency === null ? "unknown" : (0, format.p0)(latency),
					cost: cost === null ? "unknown" : (0, format.dR)(cost)
				};
			};
			return STAGES.map((stage) => ({
				stage,
				baseline: side(stage, "baseline"),
				candidate: side(stage, look.solo)
			}));
		}
		;
		const MOST_DIFFERENCES = 6;
		const TEXTS = new Set([
			"planner",
			"summarizer",
			"tools",
			"assets",
			"prompts",
			"recording"
		]);
		const SHOWN = new Set([
			"name",
			"model",
			"config.name",
			"config.model",
			"model.name",
			"model.model"
		]);
		function who(look) {
			const { baseline, candidate } = look.input.run;
			return {
				baseline: baseline && line(baseline),
				candidate: candidate && line(candidate),
				differences: baseline && candidate ? differences(baseline, candidate) : [],
				extent: extent(look)
			};
		}
		function line(variant) {
			return {
				name: (0, untrusted.b)(variant.name),
				model: (0, untrusted.b)(variant.model),
				origin: (0, untrusted.b)(variant.origin)
			};
		}
		function differences(baseline, candidate) {
			if (baseline.configHash === candidate.configHash) return [];
			const before = flatten(baseline.config);
			const after = flatten(candidate.config);
			const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path) && !SHOWN.has(path));
			const told = new Set();
			const phrases = changed.flatMap((path) => {
				const asset = path.split(".").find((part) => TEXTS.has(part));
				const [a, b] = [before.get(path), after.get(path)];
				const short = [a, b].every((value) => value === undefined || value.length <= 40);
				if (asset === undefined && short) return [[
					(0, untrusted.b)(path.replace(/^(model|config)\./, "")),
					" ",
					variants_shown(a),
					" → ",
					variants_shown(b)
				]];
				const name = asset ?? path;
				if (told.has(name)) return [];
				told.add(name);
				return [[(0, untrusted.b)(name), " changed"]];
			});
			if (phrases.length === 0 && baseline.model === candidate.model) return [["prompts, tools or agent changed"]];
			if (phrases.length <= MOST_DIFFERENCES) return phrases;
			return [...phrases.slice(0, MOST_DIFFERENCES), [`… ${phrases.length - MOST_DIFFERENCES} more differences`]];
		}
		const variants_shown = (value) => value === undefined ? "unset" : (0, untrusted.b)(value);
		function flatten(value, path = "", out = new Map()) {
			if ((0, json.Gv)(value)) {
				for (const [key, inner] of Object.entries(value)) flatten(inner, path === "" ? key : `${path}.${key}`, out);
			} else out.set(path, typeof value === "string" ? value : (0, json.JB)(value));
			return out;
		}
		function extent(look) {
			const { trials, suite, run } = look.input;
			if (trials.length === 0) return [(0, format.LS)(suite.scenarios.length, "scenario")];
			const count = (0, format.LS)(suite.scenarios.length, "scenario");
			const elsewhere = suite.scenarios.every(({ assertions }) => assertions.length === 0);
			const known = trials.filter(({ execution }) => execution?.cached).length;
			return [
				run.repeat > 1 ? `${count} × ${run.repeat}` : count,
				(0, format.LS)(trials.length, "trial"),
				...known > 0 ? [`${known.toLocaleString("en-US")} of them from the cache: their latency does not count`] : [],
				`${elsewhere ? "all of them" : "this check"} cost ${spent(look)}`
			];
		}
		function spent(look) {
			const costs = look.input.trials.flatMap(({ execution }) => execution ? [(0, measured.p)(execution)] : []);
			const known = costs.filter((cost) => cost !== null);
			const sum = known.reduce((total, cost) => total + cost, 0);
			if (known.length === 0) return "an unknown amount";
			if (known.length < costs.length) return `${(0, format.dR)(sum)} and an unknown amount for ${(0, format.LS)(costs.length - known.length, "trial")}`;
			return (0, format.dR)(sum);
		}
		;
		function buildReportModel(given) {
			const { comparison } = given;
			const input = {
				...given,
				comparison: comparison && (0, paired_comparison.X)(comparison, given.outcome)
			};
			const look = lookup(input);
			const { deviations, suspects, ...scenarios } = scenarioGroups(look);
			const metrics = metricRows(look);
			const { context, outcome } = input;
			return {
				key: {
					suite: input.suiteName,
					headSha: context.pullRequest?.headSha ?? context.commit ?? "",
					runId: context.runId,
					attempt: context.attempt
				},
				headline: headline(look, {
					...scenarios,
					deviations,
					suspects
				}),
				names: sideNames(look),
				compared: input.comparison !== null,
				metrics,
				who: who(look),
				stages: stageRows(look),
				scenarios,
				missing: missing(look),
				integrity: integrity(look),
				data: data(look),
				judge: judgeLines(look),
				warnings: input.warnings.map(untrusted.b),
				seen: withMonthly((0, seen.cI)(look), look, metrics.figures),
				policy: outcome.kind === "judged" ? policyOf(outcome.verdict) : {
					name: "",
					gates: []
				},
				singleTrial: scenarios.broken.some(({ cause }) => cause === "this change?"),
				resultsPath: (0, untrusted.b)(input.resultsPath),
				footer: footer(look),
				figures: figures(look, metrics.figures)
			};
		}
		function policyOf({ policy, gates, paired, rejectsUnchanged }) {
			return {
				name: policy,
				gates,
				...paired ? { evidence: paired } : {},
				...rejectsUnchanged === undefined ? {} : { rejectsUnchanged }
			};
		}
	}),
	35041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var json = __webpack_require__(10768);
		var untrusted = __webpack_require__(41898);
		var report_escape = __webpack_require__(9924);
		var model_place = __webpack_require__(96814);
		;
		const MOST_EDITS = 200;
		const MOST_CALLS = 40;
		const MOST_ASSERTIONS = 8;
		function evidenceOf(look, scenarioId) {
			const pick = (trials, passed) => {
				const trial = trials.find(({ validation }) => validation?.passed === passed) ?? trials.find(({ execution }) => execution);
				return trial?.execution && trial.validation ? {
					execution: trial.execution,
					validation: trial.validation
				} : undefined;
			};
			const judged = pick(look.trials(scenarioId, look.solo), false);
			const stored = look.stored(scenarioId);
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
	96814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => spotOf });
		var _base_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41898);
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
	}),
	1536: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => measuredMs,
			p: () => paidUsd
		});
		var _agent_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30485);
		function measuredMs({ latencyMs, cached }) {
			return cached ? null : latencyMs;
		}
		function paidUsd({ costUsd, cached, simulatedUser }) {
			if (cached) return 0;
			return simulatedUser ? (0, _agent_usage_js__WEBPACK_IMPORTED_MODULE_0__.UP)(costUsd, simulatedUser.costUsd) : costUsd;
		}
	}),
	44474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => isRegression });
		const REGRESSION_TAG = "regression";
		function isRegression({ tags }) {
			return tags.includes(REGRESSION_TAG);
		}
	}),
	82340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => decide });
		var base_format = __webpack_require__(18253);
		var stats_missing = __webpack_require__(3556);
		var paired = __webpack_require__(65037);
		;
		const SEVERITY_ORDER = [
			"high",
			"medium",
			"low"
		];
		const ROUNDING = 1e-9;
		function decideByThresholds(comparison, margins) {
			const { metrics } = comparison;
			const regressionFailures = comparison.scenarios.filter((s) => s.regressionTagged && s.candidate.passed < s.candidate.trials).map((s) => s.id);
			const improved = improvements(comparison);
			const gates = [
				accuracyGate(metrics.success, margins.success, "success", "success"),
				accuracyGate(metrics.tool, margins.tool, "tool", "tool selection"),
				floorGate(metrics.quality, margins.quality),
				ceilingGate(metrics.cost, margins.cost, "cost", "cost per query", "medium", base_format.dR, false),
				ceilingGate(metrics.latency, margins.latency, "latency", "latency", "medium", base_format.p0, true),
				regressionGate(comparison, regressionFailures),
				improvementGate(comparison, improved)
			];
			const failed = gates.filter((gate) => gate.state === "fail").sort(bySeverity);
			return {
				policy: "thresholds",
				recommendation: failed.length > 0 ? "REJECT" : "APPROVE",
				winner: winnerOf(metrics),
				gates,
				reasons: failed.length > 0 ? failed.map((gate) => gate.message) : [approval(comparison, improved)],
				regressionFailures
			};
		}
		function bySeverity(a, b) {
			return SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity);
		}
		function unknownGate(metric, severity, allowed, label) {
			const message = `${label} is unknown: ${metric.unknownBecause ?? "no value"}`;
			return {
				gate: metric.name,
				state: "unknown",
				severity,
				allowed,
				message
			};
		}
		function accuracyGate(metric, margin, gate, label) {
			const allowed = `≥ ${(0, base_format.KN)(1 - margin, 0)} of baseline`;
			const { passes, baseline, candidate } = metric;
			if (!passes || baseline === null || candidate === null) return unknownGate(metric, "high", allowed, label);
			const scale = 1e6;
			const enough = passes.candidate * scale >= passes.baseline * (scale - Math.round(margin * scale));
			const nothing = gate === "success" && passes.candidate === 0;
			const change = `${label} ${(0, base_format.KN)(baseline)} → ${(0, base_format.KN)(candidate)}`;
			if (nothing) {
				const message = "the candidate passes no scenario at all; its cost and latency mean nothing";
				return {
					gate,
					state: "fail",
					severity: "high",
					allowed,
					message
				};
			}
			const message = enough ? change : `${change}, below ${(0, base_format.KN)(1 - margin, 0)} of the baseline`;
			return {
				gate,
				state: enough ? "pass" : "fail",
				severity: "high",
				allowed,
				message
			};
		}
		function floorGate(metric, margin) {
			const allowed = `≥ ${(1 - margin).toFixed(2)}×`;
			const { baseline, candidate } = metric;
			if (baseline === null || candidate === null) return unknownGate(metric, "high", allowed, "response quality");
			const enough = candidate >= baseline * (1 - margin) * (1 - ROUNDING);
			const change = `response quality ${baseline.toFixed(2)} → ${candidate.toFixed(2)}`;
			const message = enough ? change : `${change}, below ${(1 - margin).toFixed(2)}× the baseline`;
			return {
				gate: "quality",
				state: enough ? "pass" : "fail",
				severity: "high",
				allowed,
				message
			};
		}
		function ceilingGate(metric, margin, gate, label, severity, format, strict) {
			const limit = 1 + margin;
			const allowed = strict ? `< ${(0, base_format.KN)(limit, 0)}` : `≤ ${limit.toFixed(2)}×`;
			const { baseline, candidate } = metric;
			if (baseline === null || candidate === null) return unknownGate(metric, severity, allowed, label);
			const ratio = limitRatio(candidate, baseline);
			const within = strict ? ratio < limit * (1 - ROUNDING) : ratio <= limit * (1 + ROUNDING);
			const change = `${label} ${format(baseline)} → ${format(candidate)}`;
			const above = strict ? `not below ${(0, base_format.KN)(limit, 0)} of the baseline` : `above ${limit.toFixed(2)}× the baseline`;
			return {
				gate,
				state: within ? "pass" : "fail",
				severity,
				allowed,
				message: within ? change : `${change}, ${above}`
			};
		}
		function limitRatio(candidate, baseline) {
			if (baseline > 0) return candidate / baseline;
			return candidate > 0 ? Infinity : 1;
		}
		function regressionGate(comparison, failures) {
			const tagged = comparison.scenarios.filter((s) => s.regressionTagged && s.candidate.trials > 0).length;
			const base = {
				gate: "regression",
				severity: "high",
				allowed: "all pass"
			};
			if (tagged === 0) return {
				...base,
				state: "unknown",
				message: "no scenario is tagged regression"
			};
			if (failures.length === 0) return {
				...base,
				state: "pass",
				message: `all ${(0, base_format.LS)(tagged, "regression-tagged scenario")} pass`
			};
			return {
				...base,
				state: "fail",
				message: `${failures.length} of ${(0, base_format.LS)(tagged, "regression-tagged scenario")} failed`
			};
		}
		function improvementGate({ metrics }, improved) {
			const base = {
				gate: "improvement",
				severity: "low",
				allowed: "at least one"
			};
			if (improved.length > 0) return {
				...base,
				state: "pass",
				message: `improved: ${improved.join(", ")}`
			};
			const saved = [metrics.cost, metrics.latency].some(({ delta }) => delta !== null && delta < 0);
			const message = saved ? "nothing improved: what costs less or is faster while more fails is no gain" : "no metric improved";
			return {
				...base,
				state: "fail",
				message
			};
		}
		function improvements({ metrics }) {
			const { success, tool, quality, cost, latency } = metrics;
			const better = (metric) => {
				if (metric.baseline === null || metric.candidate === null) return false;
				const slack = Math.abs(metric.baseline) * ROUNDING;
				return metric.higherIsBetter ? metric.candidate > metric.baseline + slack : metric.candidate < metric.baseline - slack;
			};
			const keptSuccess = success.passes !== undefined && success.passes.candidate >= success.passes.baseline && success.passes.candidate > 0;
			const names = [];
			if (better(success)) names.push("success");
			if (better(tool)) names.push("tool selection");
			if (better(quality)) names.push("response quality");
			if (keptSuccess && better(cost)) names.push("cost");
			if (keptSuccess && better(latency)) names.push("latency");
			return names;
		}
		function winnerOf(metrics) {
			for (const metric of [
				metrics.success,
				metrics.quality,
				metrics.cost
			]) {
				if (metric.baseline === null || metric.candidate === null) continue;
				const difference = (metric.candidate - metric.baseline) * (metric.higherIsBetter ? 1 : -1);
				if (Math.abs(difference) > Math.abs(metric.baseline) * ROUNDING) return difference > 0 ? "candidate" : "baseline";
			}
			return "tie";
		}
		function approval(comparison, improved) {
			const { success, cost } = comparison.metrics;
			const rate = success.baseline !== null && success.candidate !== null ? `success ${(0, base_format.KN)(success.baseline)} → ${(0, base_format.KN)(success.candidate)}` : "";
			const saving = cost.relative !== null && Math.abs(cost.relative) >= .005 ? `cost ${(0, base_format.x8)(cost.relative * 100, 0)} %` : "";
			const known = [rate, saving].filter(Boolean).join(", ");
			return `every rule holds: ${known}${known ? "; " : ""}improved: ${improved.join(", ")}`;
		}
		var measured = __webpack_require__(1536);
		var base_random = __webpack_require__(59645);
		var types = __webpack_require__(44474);
		var sides = __webpack_require__(10696);
		var outcome = __webpack_require__(95302);
		;
		const METRICS = [
			"success",
			"tool",
			"quality",
			"cost",
			"latency"
		];
		const SUCCESS = 0;
		function rejectsUnchanged(suite, trials, margins, { seed, draws = 500 }) {
			const pools = poolsOf(suite, trials);
			if (pools.scenarios.length === 0) return null;
			const random = (0, base_random.I)(`unchanged ${seed}`);
			const order = Uint32Array.from({ length: pools.values.length / METRICS.length }, (_, i) => i);
			let rejected = 0;
			for (let i = 0; i < draws; i++) {
				for (const { first, count } of pools.scenarios) deal(order, first, count, random);
				if (decideByThresholds(comparisonOf(pools, order), margins).recommendation === "REJECT") rejected++;
			}
			return rejected / draws;
		}
		function deal(order, first, count, random) {
			for (let i = count - 1; i > 0; i--) {
				const j = Math.floor(random() * (i + 1));
				const swap = order[first + i] ?? 0;
				order[first + i] = order[first + j] ?? 0;
				order[first + j] = swap;
			}
		}
		function poolsOf(suite, trials) {
			const groups = (0, sides.Ew)(trials.filter((trial) => !trial.retry && (0, outcome.s)(trial) !== "missing"));
			const values = [];
			const scenarios = suite.scenarios.flatMap(({ id, tags }) => {
				const { baseline = [], candidate = [] } = groups.get(id) ?? {};
				const numbered = new Map(candidate.map((trial) => [trial.trial, trial]));
				const first = values.length / METRICS.length;
				let count = 0;
				for (const before of baseline) {
					const after = numbered.get(before.trial);
					if (!after) continue;
					values.push(...valuesOf(before), ...valuesOf(after));
					count += 2;
				}
				return count > 0 ? [{
					id,
					tagged: (0, types.k)({ tags }),
					first,
					count
				}] : [];
			});
			return {
				values: Float64Array.from(values),
				scenarios
			};
		}
		function valuesOf({ execution, validation }) {
			const tool = validation?.toolCorrect ?? null;
			return [
				Number(validation?.passed),
				tool === null ? NaN : Number(tool),
				validation?.quality ?? NaN,
				execution?.costUsd ?? NaN,
				(execution && (0, measured.d)(execution)) ?? NaN
			];
		}
		function comparisonOf(pools, order) {
			const metrics = Object.fromEntries(METRICS.map((name, i) => [name, metricOf(name, i, pools, order)]));
			const nothing = metricOf("success", SUCCESS, {
				...pools,
				scenarios: []
			}, order);
			const { length } = pools.scenarios;
			return {
				metrics: {
					...metrics,
					tokens: nothing,
					confidence: nothing
				},
				scenarios: pools.scenarios.filter(({ tagged }) => tagged).map(({ id, first, count }) => taggedOf(id, first, count, pools.values, order)),
				counts: {
					scenarios: length,
					paired: length,
					broken: 0,
					fixed: 0,
					failing: 0,
					passing: 0,
					flaky: 0,
					missing: {
						baseline: 0,
						candidate: 0
					},
					planned: {
						baseline: 0,
						candidate: 0
					}
				}
			};
		}
		function taggedOf(id, first, count, values, order) {
			const half = count / 2;
			const side = (from) => {
				let passed = 0;
				for (let i = from; i < from + half; i++) passed += at(values, order[i], SUCCESS);
				const rest = {
					missing: 0,
					toolCorrect: null,
					quality: null,
					costUsd: null,
					latencyMs: null
				};
				return {
					trials: half,
					passed,
					...rest
				};
			};
			return {
				id,
				change: "passing",
				flaky: false,
				regressionTagged: true,
				baseline: side(first),
				candidate: side(first + half)
			};
		}
		const at = (values, trial, metric) => values[(trial ?? 0) * METRICS.length + metric] ?? NaN;
		function metricOf(name, metric, { values, scenarios }, order) {
			let [pairs, groups] = [0, 0];
			let [passedBefore, passedAfter, meansBefore, meansAfter] = [
				0,
				0,
				0,
				0
			];
			for (const { first, count } of scenarios) {
				const half = count / 2;
				let [before, after, own] = [
					0,
					0,
					0
				];
				for (let i = first; i < first + half; i++) {
					const b = at(values, order[i], metric);
					const c = at(values, order[i + half], metric);
					if (Number.isNaN(b) || Number.isNaN(c)) continue;
					before += b;
					after += c;
					own++;
				}
				if (own === 0) continue;
				pairs += own;
				groups++;
				passedBefore += before;
				passedAfter += after;
				meansBefore += before / own;
				meansAfter += after / own;
			}
			const boolean = name === "success" || name === "tool";
			const known = pairs > 0;
			const baseline = boolean ? passedBefore / pairs : meansBefore / groups;
			const candidate = boolean ? passedAfter / pairs : meansAfter / groups;
			return {
				name,
				baseline: known ? baseline : null,
				candidate: known ? candidate : null,
				delta: known ? candidate - baseline : null,
				relative: known && baseline !== 0 ? (candidate - baseline) / baseline : null,
				scenarios: groups,
				trials: {
					baseline: pairs,
					candidate: pairs
				},
				...boolean && known ? { passes: {
					baseline: passedBefore,
					candidate: passedAfter
				} } : {},
				higherIsBetter: name !== "cost" && name !== "latency"
			};
		}
		;
		function decide(comparison, gate, measured) {
			switch (gate.policy) {
				case "paired":
					if (!measured) throw new Error("the policy paired judges trials, and none were given");
					return (0, paired.C)({
						...measured,
						gate
					});
				case "thresholds": {
					const outcome = byThresholds(comparison, gate);
					if (outcome.kind !== "judged" || !measured) return outcome;
					const { suite, trials, seed } = measured;
					const share = rejectsUnchanged(suite, trials, gate.margins, { seed });
					return share === null ? outcome : {
						...outcome,
						verdict: {
							...outcome.verdict,
							rejectsUnchanged: share
						}
					};
				}
			}
		}
		function byThresholds(comparison, gate) {
			const obstacle = obstacleOf(comparison);
			if (obstacle) return {
				kind: "unjudged",
				reason: obstacle
			};
			const verdict = decideByThresholds(comparison, gate.margins);
			const doubt = verdict.recommendation === "APPROVE" ? doubtOf(comparison, gate.margins.success) : undefined;
			return doubt ? {
				kind: "unjudged",
				reason: doubt
			} : {
				kind: "judged",
				verdict
			};
		}
		function doubtOf({ counts, metrics, scenarios }, margin) {
			const lost = counts.missing.candidate;
			if (lost === 0) return undefined;
			if (scenarios.some((s) => s.regressionTagged && s.candidate.missing > 0)) {
				return "a regression-tagged scenario could not be run to its end; run the check again";
			}
			const { passes } = metrics.success;
			if (passes && passes.candidate < (passes.baseline + lost) * (1 - margin)) {
				return `${(0, base_format.LS)(lost, "candidate trial")} lost to infrastructure errors would decide between APPROVE and REJECT; run the check again`;
			}
			return undefined;
		}
		function obstacleOf({ counts }) {
			if (counts.scenarios === 0) return "no scenario was selected";
			for (const role of ["baseline", "candidate"]) {
				const [missing, planned] = [counts.missing[role], counts.planned[role]];
				if (planned === 0) return `no ${role} trial was planned`;
				if (missing / planned > stats_missing.rf) {
					return `${missing} of ${(0, base_format.LS)(planned, `${role} trial`)} were lost to infrastructure errors, more than ${(0, base_format.KN)(stats_missing.rf, 0)}`;
				}
			}
			if (counts.paired === 0) return "no scenario ran on both sides";
			return undefined;
		}
	}),
	36531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => withPairedEvidence });
		function withPairedEvidence(comparison, outcome) {
			const evidence = outcome.kind === "judged" ? outcome.verdict.paired : undefined;
			if (!evidence) return comparison;
			const found = new Map(evidence.scenarios.map((each) => [each.id, each]));
			const scenarios = comparison.scenarios.map((scenario) => judged(scenario, found.get(scenario.id)));
			const count = (change) => scenarios.filter((scenario) => scenario.change === change).length;
			return {
				metrics: metricsOf(comparison, evidence),
				scenarios,
				counts: {
					...comparison.counts,
					paired: scenarios.length - count("unpaired"),
					broken: count("broken"),
					fixed: count("fixed"),
					failing: count("failing"),
					passing: count("passing"),
					watched: count("watched"),
					flaky: scenarios.filter(({ flaky }) => flaky).length
				}
			};
		}
		function judged(scenario, evidence) {
			if (!evidence) return scenario;
			const { baseline, candidate, finding, flaky } = evidence;
			const unpaired = baseline.runs === 0 || candidate.runs === 0;
			return {
				...scenario,
				change: unpaired ? "unpaired" : finding,
				flaky,
				baseline: {
					...scenario.baseline,
					trials: baseline.runs,
					passed: baseline.passed
				},
				candidate: {
					...scenario.candidate,
					trials: candidate.runs,
					passed: candidate.passed
				}
			};
		}
		function metricsOf(comparison, { gates, scenarios }) {
			const rows = new Map(gates.map((row) => [row.gate, row]));
			const trials = {
				baseline: 0,
				candidate: 0
			};
			for (const { baseline, candidate } of scenarios) {
				if (baseline.runs === 0 || candidate.runs === 0) continue;
				trials.baseline += baseline.runs;
				trials.candidate += candidate.runs;
			}
			const entries = Object.values(comparison.metrics).map((metric) => {
				const row = rows.get(metric.name);
				return [metric.name, row ? metricOf(metric, row, comparison.counts.paired > 0, trials) : metric];
			});
			return Object.fromEntries(entries);
		}
		function metricOf(metric, row, pairsRan, trials) {
			const { baseline, candidate, change, interval, scenarios } = row;
			const { passes: _, interval: __, unknownBecause, ...rest } = metric;
			if (baseline === null || candidate === null || change === null) {
				const known = metric.baseline !== null && metric.candidate !== null;
				const because = pairsRan && !known ? unknownBecause : undefined;
				const why = because ?? row.unknownBecause ?? "no value";
				return {
					...rest,
					baseline: null,
					candidate: null,
					delta: null,
					relative: null,
					unknownBecause: why
				};
			}
			const unit = row.gate === "cost" || row.gate === "latency" ? baseline : 1;
			const delta = candidate - baseline;
			return {
				...rest,
				baseline,
				candidate,
				delta,
				relative: baseline === 0 ? null : delta / baseline,
				scenarios,
				trials,
				...interval ? { interval: [interval[0] * unit, interval[1] * unit] } : {}
			};
		}
	}),
	3288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => scenarioRuns });
		var _run_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1536);
		var _scenario_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44474);
		var _compare_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10696);
		function scenarioRuns(input) {
			const groups = (0, _compare_sides_js__WEBPACK_IMPORTED_MODULE_1__.Ew)(input.trials);
			const runs = (trials) => trials.map((trial) => runOf(trial, input.latencyCapMs ?? null));
			const scenarios = input.suite.scenarios.map(({ id, tags }) => {
				const { baseline, candidate } = groups.get(id) ?? {
					baseline: [],
					candidate: []
				};
				const retries = [...input.retriesBefore?.get(id) ?? [], ...runs(candidate.filter(({ retry }) => retry))];
				const stored = input.pool?.get(id) ?? [];
				return {
					id,
					baseline: [...stored, ...runs(baseline.filter(({ retry }) => !retry))],
					candidate: [...input.candidateBefore?.get(id) ?? [], ...runs(candidate.filter(({ retry }) => !retry))],
					...input.beside?.has(id) ? { baselineBefore: stored.length } : {},
					...(0, _scenario_types_js__WEBPACK_IMPORTED_MODULE_2__.k)({ tags }) ? { regression: true } : {},
					...retries.length > 0 ? { retries } : {}
				};
			});
			return withoutRepeats(scenarios);
		}
		function runOf({ execution, validation }, latencyCapMs) {
			if (!execution || !validation) {
				return {
					success: null,
					tool: null,
					quality: null,
					cost: null,
					latency: null
				};
			}
			const { passed, toolCorrect, quality } = validation;
			const cost = execution.costUsd;
			if (execution.error) {
				return {
					success: false,
					tool: toolCorrect === null ? null : false,
					quality: 0,
					cost,
					latency: latencyCapMs
				};
			}
			return {
				success: passed,
				tool: toolCorrect,
				quality,
				cost,
				latency: (0, _run_measured_js__WEBPACK_IMPORTED_MODULE_0__.d)(execution)
			};
		}
		function withoutRepeats(scenarios) {
			const constant = (side) => new Set(scenarios.flatMap((scenario) => scenario[side].flatMap(({ latency }) => latency ?? []))).size < 2;
			const placeholder = {
				baseline: constant("baseline"),
				candidate: constant("candidate")
			};
			let repeated = 0;
			const once = scenarios.map((scenario) => {
				const side = (name) => !placeholder[name] && isOneAnswer(scenario[name]) ? scenario[name].slice(0, 1) : scenario[name];
				const [baseline, candidate] = [side("baseline"), side("candidate")];
				if (baseline === scenario.baseline && candidate === scenario.candidate) return scenario;
				repeated++;
				return {
					...scenario,
					baseline,
					candidate
				};
			});
			return {
				scenarios: once,
				repeated
			};
		}
		function isOneAnswer(runs) {
			const [first] = runs;
			if (!first || runs.length < 2 || first.latency === null) return false;
			return runs.every((run) => run.success === first.success && run.tool === first.tool && run.quality === first.quality && run.cost === first.cost && run.latency === first.latency);
		}
	}),
	5123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => unconfirmed,
			S: () => scenarioEvidence
		});
		var _compare_stats_stratified_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41930);
		const LEVEL = .05;
		const LEAST_RUNS = 2;
		function scenarioEvidence(scenarios, regression) {
			const tagged = new Map(regression.map((result) => [result.id, result]));
			return scenarios.map((scenario) => {
				const baseline = countOf(scenario.baseline);
				const candidate = countOf([...scenario.candidate, ...scenario.retries ?? []]);
				const { pWorseMid, pBetterMid } = (0, _compare_stats_stratified_js__WEBPACK_IMPORTED_MODULE_0__.G)([{
					baselinePasses: baseline.passed,
					baselineRuns: baseline.runs,
					candidatePasses: candidate.passed,
					candidateRuns: candidate.runs
				}]);
				const both = baseline.runs > 0 && candidate.runs > 0;
				const gate = tagged.get(scenario.id)?.state;
				const finding = gate === "broken" ? "broken" : findingOf(baseline, candidate, pWorseMid, pBetterMid);
				const mixed = isMixed(baseline) || isMixed(candidate) && passesMost(candidate);
				return {
					id: scenario.id,
					finding,
					flaky: finding !== "broken" && finding !== "fixed" && mixed,
					baseline,
					candidate,
					p: both ? pWorseMid : 1
				};
			});
		}
		const CONFIRMED_AFTER = 3;
		const MOST_CONFIRMED = 10;
		function unconfirmed(scenarios) {
			const failed = scenarios.filter(({ candidate: [first] }) => first?.success === false);
			return scenarioEvidence(failed.slice(0, MOST_CONFIRMED), []).filter(({ finding, candidate }) => finding === "watched" && candidate.runs < CONFIRMED_AFTER).map(({ id }) => id);
		}
		function findingOf(baseline, candidate, worse, better) {
			const failed = candidate.runs - candidate.passed;
			const half = candidate.runs / 2;
			if (worse <= LEVEL && failed >= LEAST_RUNS && failed >= half) return "broken";
			if (better <= LEVEL && candidate.passed >= LEAST_RUNS && candidate.passed >= half) return "fixed";
			if (passesMost(candidate)) return "passing";
			return passesMost(baseline) ? "watched" : "failing";
		}
		function countOf(runs) {
			const done = runs.filter(({ success }) => success !== null);
			return {
				passed: done.filter(({ success }) => success).length,
				runs: done.length
			};
		}
		const passesMost = ({ passed, runs }) => passed * 2 > runs;
		const isMixed = ({ passed, runs }) => passed > 0 && passed < runs;
	}),
	65037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => decidePaired,
			i: () => pairedQuestion
		});
		var format = __webpack_require__(18253);
		var stats_gates = __webpack_require__(58696);
		var improvement = __webpack_require__(39427);
		var looks = __webpack_require__(38604);
		var stats_missing = __webpack_require__(3556);
		var gamma = __webpack_require__(91837);
		var moments = __webpack_require__(64037);
		;
		function passHat(passes, runs, k) {
			if (k < 1 || runs < k) return null;
			return (0, gamma.Sw)(passes, k) / (0, gamma.Sw)(runs, k);
		}
		function meanPassHat(scenarios, k) {
			const values = scenarios.map(({ passes, runs }) => passHat(passes, runs, k)).filter((v) => v !== null);
			return values.length > 0 ? (0, moments.G8)(values) : null;
		}
		var sequential = __webpack_require__(62637);
		;
		const NOTHING = "no scenario has a value on both sides";
		function gateRows(last, compared, whyAbsent) {
			return stats_gates.JH.map((gate) => {
				const judged = last?.gates.find((each) => each.gate === gate);
				if (judged) return known(judged, compared >= sequential.c);
				const unknown = last?.unknown.find((each) => each.gate === gate);
				return {
					gate,
					state: "unknown",
					baseline: null,
					candidate: null,
					change: null,
					interval: null,
					scenarios: 0,
					z: null,
					bound: null,
					zNotWorse: null,
					notWorseBound: null,
					unknownBecause: whyAbsent(gate) ?? unknown?.unknownBecause ?? NOTHING
				};
			});
		}
		function known(gate, decides) {
			const { difference, interval } = gate;
			const ratio = gate.gate === "cost" || gate.gate === "latency";
			const change = ratio ? Math.expm1(difference) : -difference;
			const [low, high] = interval;
			return {
				gate: gate.gate,
				state: stateOf(gate, decides),
				baseline: gate.baseline,
				candidate: gate.candidate,
				change: positiveZero(change),
				interval: ratio ? finite(Math.expm1(low), Math.expm1(high)) : finite(-high, -low),
				scenarios: gate.scenarios,
				z: positiveZero(gate.z),
				bound: orNull(gate.bound),
				zNotWorse: positiveZero(gate.zNotWorse),
				notWorseBound: gate.notWorseBound === null ? null : orNull(gate.notWorseBound)
			};
		}
		function stateOf({ state, notWorseBound }, decides) {
			if (state !== "open" && decides) return state;
			return notWorseBound === null ? "advisory" : "undecided";
		}
		const positiveZero = (value) => value === 0 ? 0 : value;
		const orNull = (bound) => Number.isFinite(bound) ? bound : null;
		function finite(low, high) {
			return Number.isFinite(low) && Number.isFinite(high) ? [positiveZero(low), positiveZero(high)] : null;
		}
		var detectable = __webpack_require__(84073);
		var normal = __webpack_require__(21589);
		var normal_quantile = __webpack_require__(25051);
		;
		const STEP = .001;
		const POWER = .8;
		function chanceToReject({ design, rate, margin }, drop) {
			const { scenarios, candidateRuns, baselineRuns, alpha, variance = detectable.R7 } = design;
			if (scenarios < 1 || candidateRuns <= 0 || baselineRuns <= 0) return 0;
			const added = Math.max(0, drop * (2 * rate - 1) - drop * drop);
			const error = Math.sqrt(((variance + added) / candidateRuns + variance / baselineRuns) / scenarios);
			const needed = Math.max(margin, (0, normal_quantile.Zl)(1 - alpha) * error);
			if (!(error > 0)) return drop >= needed ? 1 : 0;
			return (0, normal.vr)((drop - needed) / error);
		}
		function detectableDrop(question) {
			for (let step = 1; step * STEP < 1; step++) {
				if (chanceToReject(question, step * STEP) >= POWER) return step * STEP;
			}
			return 1;
		}
		var paired_runs = __webpack_require__(3288);
		var paired_scenarios = __webpack_require__(5123);
		var paired_words = __webpack_require__(45125);
		;
		const NO_IMPROVEMENT = "no metric improved, and gate.require-improvement asks for one";
		function improvementResult(improved, state) {
			const base = {
				gate: "improvement",
				severity: "low",
				allowed: "at least one"
			};
			if (improved.length > 0) {
				const message = `improved: ${improved.map((gate) => paired_words.kg[gate]).join(", ")}`;
				return {
					...base,
					state: "pass",
					message
				};
			}
			const found = state === "NOT_WORSE" ? "fail" : "undecided";
			const message = found === "fail" ? NO_IMPROVEMENT : "an improvement of a metric is not shown so far";
			return {
				...base,
				state: found,
				message
			};
		}
		;
		const MOST_K = 3;
		const FIVE_POINTS = .05;
		function pairedQuestion(input) {
			const { gate, schedule, looksDone, tau, seed } = input;
			const { scenarios, repeated } = (0, paired_runs.P)(input);
			const runs = Math.max(0, ...scenarios.map(({ candidate }) => candidate.length));
			const once = scenarios.length > 0 && runs > 0 ? [{
				scenarios: scenarios.length,
				runs
			}] : [];
			return {
				scenarios,
				repeated,
				schedule: schedule ?? once,
				...looksDone === undefined ? {} : { looksDone },
				margins: (0, stats_gates.Yr)(gate.margins),
				alpha: gate.alpha,
				requireImprovement: gate.requireImprovement,
				tau,
				seed
			};
		}
		function decidePaired(input) {
			const question = pairedQuestion(input);
			const answer = (0, sequential.r)(question);
			const obstacle = obstacleOf(answer);
			if (obstacle !== undefined) return {
				kind: "unjudged",
				reason: obstacle
			};
			return {
				kind: "judged",
				verdict: verdictOf(input, question, answer)
			};
		}
		function obstacleOf({ undecidedBecause, missing, compared }) {
			if (compared === 0) return "no scenario has a result on both sides";
			if (undecidedBecause !== "missing-data") return undefined;
			if (missing.share > stats_missing.rf) {
				return `${missing.missing} of ${(0, format.LS)(missing.planned, "candidate trial")} were lost to infrastructure errors, more than ${(0, format.KN)(stats_missing.rf, 0)}; run the check again`;
			}
			if (missing.missing > 0) {
				return `${(0, format.LS)(missing.missing, "candidate trial")} lost to infrastructure errors would decide between APPROVE and REJECT; run the check again`;
			}
			return "a regression-tagged scenario could not be run; run the check again";
		}
		function verdictOf(input, question, answer) {
			const { margins } = input.gate;
			const evidence = evidenceOf(input, question, answer);
			const improved = (0, improvement.T)(answer.log.at(-1)?.gates ?? [], (0, stats_gates.Yr)(margins));
			const gates = [
				...evidence.gates.map((row) => (0, paired_words.xp)(row, margins)),
				(0, paired_words.de)(evidence.regression),
				...input.gate.requireImprovement ? [improvementResult(improved, answer.state)] : []
			];
			const better = answer.state === "NOT_WORSE" && improved.length > 0 ? "candidate" : "tie";
			const lacking = input.gate.requireImprovement && answer.state === "NOT_WORSE" && improved.length === 0;
			return {
				policy: "paired",
				recommendation: lacking ? "REJECT" : answer.verdict ?? "INCONCLUSIVE",
				winner: answer.state === "WORSE" ? "baseline" : better,
				gates,
				reasons: lacking ? [NO_IMPROVEMENT] : reasonsOf(answer, evidence, gates),
				regressionFailures: evidence.regression.filter(({ state }) => state === "broken").map(({ id }) => id),
				paired: evidence
			};
		}
		function evidenceOf(input, { scenarios, schedule, repeated }, answer) {
			const last = answer.log.at(-1);
			const runs = last?.look.runs ?? 0;
			const { spent, planned } = answer.runs;
			const seen = scenarios.map((scenario) => ({
				...scenario,
				candidate: scenario.candidate.slice(0, runs)
			}));
			const undecided = answer.undecidedBecause ?? (answer.state === "CONTINUE" ? "unfinished" : undefined);
			return {
				gates: gateRows(last, answer.compared, (gate) => absent(gate, seen)),
				look: answer.look,
				looks: schedule.length,
				trials: {
					spent,
					planned,
					saved: answer.state === "CONTINUE" ? 0 : Math.max(0, planned - spent)
				},
				compared: answer.compared,
				unpaired: answer.unpaired,
				baseline: {
					depth: Number(answer.baselineDepth.toFixed(6)),
					stored: storedRuns(input),
					...input.baseline
				},
				power: powerOf(input, answer),
				regression: answer.regression,
				passHat: passHatOf(seen, runs),
				scenarios: (0, paired_scenarios.S)(seen, answer.regression),
				repeated,
				...undecided === undefined ? {} : { undecidedBecause: undecided }
			};
		}
		function powerOf({ gate }, { log, design }) {
			const rate = log.at(-1)?.gates.find((each) => each.gate === "success")?.baseline ?? 1;
			const question = {
				design,
				rate,
				margin: gate.margins.success * rate
			};
			return {
				detectable: detectableDrop(question),
				missFive: 1 - chanceToReject(question, FIVE_POINTS)
			};
		}
		function storedRuns({ suite, pool }) {
			return suite.scenarios.reduce((sum, { id }) => sum + (0, looks.KI)(pool?.get(id) ?? []), 0);
		}
		const VALUE = {
			tool: ({ tool }) => tool,
			quality: ({ quality }) => quality,
			cost: ({ cost }) => cost,
			latency: ({ latency }) => latency
		};
		function absent(gate, scenarios) {
			if (gate === "success") return "no scenario has a result on both sides";
			const value = VALUE[gate];
			const has = (side) => scenarios.some((scenario) => scenario[side].some((run) => value(run) !== null));
			if (gate === "tool" && !has("baseline") && !has("candidate")) return "no scenario expects anything of tools";
			const lacking = ["baseline", "candidate"].filter((side) => !has(side));
			return lacking.length > 0 ? `the ${lacking.join(" and the ")} reported none` : undefined;
		}
		function passHatOf(scenarios, runs) {
			const both = runs >= 2;
			const k = both ? Math.min(MOST_K, runs) : MOST_K;
			const enough = scenarios.filter((each) => (0, looks.KI)(each.baseline) >= k && (!both || (0, looks.KI)(each.candidate) >= k));
			const side = (name) => meanPassHat(enough.map((each) => ({
				passes: each[name].filter(({ success }) => success === true).length,
				runs: (0, looks.KI)(each[name])
			})), k);
			const baseline = side("baseline");
			const candidate = both ? side("candidate") : null;
			return baseline === null || both && candidate === null ? null : {
				k,
				baseline,
				candidate
			};
		}
		function reasonsOf(answer, evidence, gates) {
			const said = (names) => names.flatMap((name) => gates.filter(({ gate }) => gate === name).map(({ message }) => message));
			if (answer.state === "WORSE") {
				const few = evidence.compared < sequential.c;
				return said(few ? ["regression"] : answer.reasons);
			}
			if (answer.state === "NOT_WORSE") {
				return gates.filter(({ state, severity }) => state === "pass" && severity === "high").map((g) => g.message);
			}
			const open = gates.filter(({ state }) => state === "undecided").map(({ message }) => message);
			const { compared } = evidence;
			if (answer.undecidedBecause === "too-few-scenarios") {
				return [`${(0, format.LS)(compared, "scenario")} ${compared === 1 ? "is" : "are"} too few for a verdict over all of them, which takes ${sequential.c}: add scenarios`, ...open];
			}
			const start = answer.state === "CONTINUE" ? "the run ended before its last planned look, and so far nothing is decided" : "neither a real drop nor its absence could be shown";
			return [
				start,
				(0, paired_words.W9)(evidence, evidence.baseline),
				...open
			];
		}
	})
};

import type { Append, AppendResult } from '../../example/store.ts';
import type { Fold } from '../../example/upkeep.ts';
import type { Store } from '../../feedback/store.ts';
import type { Clock } from '../../run/ports.ts';
import { systemClock } from '../host/clock.ts';
import { exampleCount, place, placeBatches, placeEvents } from './append.ts';
import { compactTree } from './compact.ts';
import { branchTree } from './git/branch-tree.ts';
import type { BranchTree } from './git/branch-tree.ts';
import { gitEnvironment } from './git/environment.ts';
import type { Author } from './git/environment.ts';
import { persist } from './git/persist.ts';
import type { Attempt, Pace } from './git/persist.ts';
import { findRemote } from './git/remote.ts';
import type { RemoteAuth } from './git/remote.ts';
import { failure, openRepository, withRepository } from './git/repository.ts';
import type { Repository, RepositoryOptions } from './git/repository.ts';
import { checkedBranch, checkedFolder } from './names.ts';
import type { StoreTree } from './tree.ts';
import { readConfigs, readEvents, readExamples, readRuns } from './read.ts';
import { verifyTree } from './verify/verify.ts';

/** Folded files of one commit: with files of 16 MB a push of some 50 MB. */
const FOLDS_A_COMMIT = 16;
/** Milliseconds that a git process may take which moves whole months. */
const UPKEEP_MS = 10 * 60_000;

export interface BranchStoreOptions {
  /** A folder in the user's repository: only its remote's address is read. */
  readonly cwd: string;
  /** Name of a remote, or its address. */
  readonly remote: string;
  /** Without `refs/heads/`; made without history by the first run. */
  readonly branch: string;
  /** The store's top inside the branch. */
  readonly path: string;
  readonly author: Author;
  /** Absent: git's own ways (credential helper, ssh). */
  readonly auth?: RemoteAuth;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds that one git process may take; 60,000. */
  readonly timeoutMs?: number;
  /** Milliseconds after which no further push is tried; 180,000. */
  readonly patienceMs?: number;
  readonly clock?: Clock;
  /** [0, 1), for the jitter between pushes. */
  readonly random?: () => number;
}

/**
 * The store on a branch of the remote, by git's plumbing. Throws UserError at once where branch or path cannot be
 * used; its methods throw UserError for a missing remote or an unreadable file, and OutsideError where the remote
 * fails or refuses.
 */
export function createBranchStore(options: BranchStoreOptions): Store {
  const branch = checkedBranch(options.branch);
  const folder = checkedFolder(options.path);
  const env = options.env ?? process.env;

  const setup = async (atLeastMs = 0): Promise<RepositoryOptions> => {
    const plain = gitEnvironment(env, options.author, []);
    const remote = await findRemote(options.cwd, options.remote, options.auth, plain);
    const settings = [['remote.store.url', remote.url] as const, ...remote.settings];
    return {
      remote,
      branch,
      env: gitEnvironment(env, options.author, settings),
      timeoutMs: options.timeoutMs ?? Math.max(60_000, atLeastMs),
    };
  };
  const use = async <T>(body: (repository: Repository) => Promise<T>, atLeastMs = 0): Promise<T> =>
    withRepository(await setup(atLeastMs), body);
  const atTip = async (repository: Repository): Promise<BranchTree> =>
    branchTree(repository, { branch, folder, tip: await repository.fetchTip() });

  const pace: Pace = {
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    patienceMs: options.patienceMs ?? 180_000,
  };
  /** One commit with what `work` creates and removes; null: nothing is to be done. */
  const commit = <T>(
    repository: Repository,
    work: (tree: StoreTree) => Promise<{ readonly message: string | null; readonly value: T }>,
  ): Promise<{ readonly value: T; readonly commit: string; readonly pushes: number }> => {
    let pushes = 0;
    return persist(pace, async (): Promise<Attempt<{ value: T; commit: string; pushes: number }>> => {
      const tip = await repository.fetchTip();
      const tree = branchTree(repository, { branch, folder, tip });
      const { message, value } = await work(tree);
      // Also after a push whose answer was lost on the way: our files are there, then.
      if (message === null) return { done: { value, commit: tip ?? '', pushes } };
      const made = await tree.commit(message);
      pushes++;
      const { outcome, said } = await repository.push(made, tip);
      if (outcome === 'done') return { done: { value, commit: made, pushes } };
      if (outcome === 'conflict') return { conflict: said };
      throw failure(`cannot push to ${branch}: ${said}`, outcome === 'refused');
    });
  };
  const locationOf = (commitId: string): string => `branch ${branch} @ ${commitId.slice(0, 7)}`;

  /** One commit with the files that `add` creates; `count` examples are in them. */
  const change = (
    add: (tree: StoreTree) => Promise<readonly string[]>,
    count: number,
    message: string,
  ): Promise<AppendResult> =>
    use(async (repository) => {
      const { value: files, ...done } = await commit(repository, async (tree) => {
        const value = await add(tree);
        return { message: value.length > 0 ? message : null, value };
      });
      return {
        examplesAdded: done.pushes > 0 ? count : 0,
        files: files.map((file) => (folder ? `${folder}/${file}` : file)),
        location: locationOf(done.commit),
        attempts: done.pushes,
      };
    });

  return {
    append: (addition) =>
      change((tree) => place(tree, addition), addition.examples.length, messageFor(addition)),
    addBatches: (batches) =>
      change(
        (tree) => placeBatches(tree, batches),
        exampleCount(batches),
        `Add ${exampleCount(batches)} examples\n`,
      ),
    addEvents: (events) =>
      change((tree) => placeEvents(tree, events), 0, `Add feedback: ${events.length} events\n`),
    readEvents: (range) => use(async (repository) => readEvents(await atTip(repository), range)),
    readConfigs: () => use(async (repository) => readConfigs(await atTip(repository))),
    readRuns: (range) => use(async (repository) => readRuns(await atTip(repository), range)),
    verify: (asked) =>
      use(async (repository) => {
        const tip = await repository.fetchTip();
        const tree = branchTree(repository, { branch, folder, tip });
        return { location: locationOf(tip ?? ''), ...(await verifyTree(tree, asked)) };
      }, UPKEEP_MS),
    compact: (asked) =>
      use(async (repository) => {
        const folds: Fold[] = [];
        for (;;) {
          let some: readonly Fold[] = [];
          const { commit: at } = await commit(repository, async (tree) => {
            const value = await compactTree(tree, asked, asked.dryRun ? Infinity : FOLDS_A_COMMIT);
            // None at the second try: the answer to the first push was lost, and it is there.
            if (value.length > 0) some = value;
            return { message: value.length > 0 && !asked.dryRun ? messageOf(value) : null, value };
          });
          folds.push(...some);
          for (const fold of some) asked.onFold?.(fold);
          if (asked.dryRun || some.length < FOLDS_A_COMMIT) return { location: locationOf(at), folds };
        }
      }, UPKEEP_MS),
    async *readExamples(range) {
      const { repository, close } = await openRepository(await setup());
      try {
        yield* readExamples(await atTip(repository), range);
      } finally {
        // Also where the reader stops half-way.
        await close();
      }
    },
  };
}

function messageOf(folds: readonly Fold[]): string {
  const files = folds.reduce((sum, fold) => sum + fold.files, 0);
  return `Compact ${files} files into ${new Set(folds.map(({ path }) => path)).size}\n`;
}

function messageFor({ run, examples }: Append): string {
  return `Add run ${run.runId}, attempt ${run.attempt}: ${examples.length} examples\n`;
}

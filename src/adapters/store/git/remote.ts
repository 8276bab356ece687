import { UserError } from '../../../base/errors.ts';
import { quote } from '../../../config/words.ts';
import { runCommand } from '../../host/process.ts';

/** A token for an HTTP remote, sent as basic authentication. */
export interface RemoteAuth {
  readonly token: string;
  /** GitHub takes any name. */
  readonly username?: string;
}

export interface Remote {
  /** Never with a user or password in it. */
  readonly url: string;
  /** Git settings that authenticate against it. */
  readonly settings: readonly (readonly [string, string])[];
  /** Texts that no message may show. */
  readonly secrets: readonly string[];
}

const NAME = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,99}$/;
const ADDRESS = /^(?:(?:https?|ssh|git|file):\/\/|\/|[A-Za-z0-9_][A-Za-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.-]*:)/;

/**
 * The address behind a remote's name (or the address itself) and how to authenticate. Throws UserError where the
 * folder is no repository, has no such remote, or where a token would travel in the clear.
 */
export async function findRemote(
  cwd: string,
  remote: string,
  auth: RemoteAuth | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Remote> {
  const address = ADDRESS.test(remote) ? remote : await addressOf(cwd, remote, env);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { url: address, settings: [], secrets: [] };
  const given = auth ?? inline(url);
  url.username = '';
  url.password = '';
  if (!given) return { url: url.href, settings: [], secrets: [] };
  refuseClearText(url);
  const basic = Buffer.from(`${given.username ?? 'x-access-token'}:${given.token}`).toString('base64');
  return {
    url: url.href,
    settings: [
      // A machine's credential helper would answer with another account after a refusal.
      ['credential.helper', ''],
      // Empty first: a header that the machine's configuration adds would make two.
      [`http.${url.origin}/.extraheader`, ''],
      [`http.${url.origin}/.extraheader`, `Authorization: Basic ${basic}`],
    ],
    secrets: [given.token, basic],
  };
}

async function addressOf(cwd: string, remote: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (!NAME.test(remote)) {
    throw new UserError({
      path: 'remote',
      message: `${quote(remote, 80)} is neither a remote's name nor its address`,
      hint: 'expected for instance origin',
    });
  }
  const { code, stdout, stderr } = await runCommand('git', ['remote', 'get-url', '--push', remote], {
    cwd,
    env,
  });
  const address = stdout.toString('utf8').trim();
  if (code === 0 && ADDRESS.test(address)) return address;
  const hint =
    code === 0 ? 'use an https or ssh address' : 'add one with git remote add, or use store.kind: folder';
  const reason =
    code === 0 ? 'has an address of an unknown kind' : stderr.trim().replace(/^(?:fatal|error): /, '');
  throw new UserError({
    path: 'store',
    message: `the data branch needs a git remote: ${remote}: ${reason.slice(0, 300)}`,
    hint,
  });
}

/** A token that the user keeps in the remote's address. */
function inline(url: URL): RemoteAuth | undefined {
  if (!url.username && !url.password) return undefined;
  const [username, token] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  return token ? { username, token } : { username: 'x-access-token', token: username };
}

function refuseClearText(url: URL): void {
  if (url.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)) return;
  throw new UserError({
    path: 'remote',
    message: `${url.origin} is not encrypted: a token would travel in the clear`,
    hint: 'use https',
  });
}

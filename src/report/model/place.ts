import type { Place } from '../../base/errors.ts';
import { untrusted } from '../../base/untrusted.ts';
import type { Untrusted } from '../../base/untrusted.ts';
import { forLink } from '../escape.ts';
import type { ReportInput } from '../types.ts';

/** A place in the repository, for a link and for an annotation. */
export interface Spot {
  /** Path from the repository's top. */
  readonly file: Untrusted;
  readonly line: number;
  readonly column?: number;
  /** To the line at the commit that was checked; absent on a terminal. */
  readonly url?: string;
}

/** Where a place stands in the repository; paths that leave it have no spot. */
export function spotOf(input: ReportInput, place: Place | undefined): Spot | undefined {
  if (place === undefined) return undefined;
  const path = [...input.pathPrefix.split('/'), ...place.file.split('/')].filter(
    (part) => part !== '' && part !== '.',
  );
  if (path.length === 0 || path.includes('..') || place.file.startsWith('/')) return undefined;
  const file = path.join('/');
  const line = place.line ?? 1;
  const { serverUrl, repository, pullRequest, commit } = input.context;
  const sha = pullRequest?.headSha ?? commit;
  return {
    file: untrusted(file),
    line,
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(serverUrl === undefined || repository === undefined || sha === undefined
      ? {}
      : { url: `${serverUrl}/${forLink(repository)}/blob/${forLink(sha)}/${forLink(file)}#L${line}` }),
  };
}

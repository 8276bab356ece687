/**
 * Whether the whole of `name` matches `pattern`, where `*` stands for any run of characters and `?` for one.
 * Case counts. Only the last `*` is ever taken back, so the time is at most name length times pattern length.
 */
export function matchesGlob(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let starName = 0;
  while (n < name.length) {
    const wanted = pattern[p];
    if (wanted === '*') {
      star = p++;
      starName = n;
    } else if (wanted !== undefined && (wanted === '?' || wanted === name[n])) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++starName;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

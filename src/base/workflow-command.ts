/**
 * Text as the data of a GitHub workflow command, which ends at the end of its line:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

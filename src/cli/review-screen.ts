import { openKeys } from '../adapters/host/keys.ts';
import type { Act } from '../feedback/session.ts';
import type { ReviewPage, ReviewScreen } from '../flows/review-session.ts';
import { KEY_HELP, renderReviewPage } from '../report/review-page.ts';
import type { TrainingExample } from '../example/types.ts';
import { styleText } from 'node:util';

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** The terminal as a reviewer's screen: one page an example, one key an act. */
export function terminalReview(signal: AbortSignal): ReviewScreen {
  const keys = openKeys(process.stdin);
  return {
    async ask(page) {
      let said = page.said;
      for (;;) {
        process.stdout.write(`${CLEAR}${pageText({ ...page, said })}\n`);
        let key: string;
        try {
          key = await keys.next(signal);
        } catch {
          return undefined;
        }
        if (key === 'q' || key === 'ctrl+c' || key === 'ctrl+d' || key === 'escape') return undefined;
        if (key === 'e') {
          const response = await keys.pause(() => editAnswer(page.item.example));
          if (response !== undefined) return { act: 'edit', response };
          said = 'not edited';
          continue;
        }
        const act = actFor(key, page);
        if (act) return act;
        said = key === '?' ? KEY_HELP : `no such key: ${JSON.stringify(key)}`;
      }
    },
    close: () => keys.close(),
  };
}

function actFor(key: string, { labels, item }: ReviewPage): Act | undefined {
  const { passed, correctToolSelection } = { ...item.example.labels, ...labels };
  switch (key) {
    case 'a':
      return { act: 'approve' };
    case 'r':
      return { act: 'reject' };
    case 's':
    case 'right':
    case 'space':
      return { act: 'skip' };
    case 'u':
    case 'left':
      return { act: 'undo' };
    case 'p':
      return { act: 'relabel', labels: { passed: passed !== true } };
    case 't':
      return { act: 'relabel', labels: { correctToolSelection: correctToolSelection !== true } };
    default:
      return /^[0-5]$/.test(key) ? { act: 'relabel', labels: { responseQuality: Number(key) } } : undefined;
  }
}

function pageText({ item, position, total, labels, said }: ReviewPage): string {
  const { example, waiting } = item;
  const given = Object.entries(labels).map(([name, value]) => `${name} ${String(value)}`);
  const reasons = Object.entries(waiting.reasons);
  const lines = renderReviewPage(
    { example, reasons, position, total, labels: given, said },
    {
      columns: process.stdout.columns || 80,
      rows: process.stdout.rows || 24,
      paint: (format, text) => styleText(format, text, { stream: process.stdout }),
    },
  );
  return lines.join('\n');
}

/** The answer as the reviewer changes it; undefined where they leave it. */
async function editAnswer({ response }: TrainingExample): Promise<string | undefined> {
  const { isCancel, multiline } = await import('@clack/prompts');
  process.stdout.write(CLEAR);
  const edited = await multiline({
    message: 'The answer as it should be (Enter twice keeps it, Esc leaves it as it was)',
    initialValue: response,
  });
  return isCancel(edited) || edited.trim() === '' || edited === response ? undefined : edited;
}

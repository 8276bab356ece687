import { plural } from '../base/format.ts';
import { escapeInvisible } from '../base/text.ts';
import { untrusted } from '../base/untrusted.ts';
import type { TrainingRequests } from '../dataset/training-requests.ts';
import { EMPTY, fence, gfm, join, type Markdown } from './escape.ts';

/** Longest request in a card: a model's name may be as long as anybody likes, and JSON that is cut off is none. */
const LONGEST = 20_000;

/** How a dataset comes to OpenAI: the bodies of two requests, for a reader to send. Nothing where it cannot. */
export function nextSteps(requests: TrainingRequests | null): Markdown {
  if (!requests) return EMPTY;
  const { uploads, job } = requests;
  const files = uploads.length === 1 ? gfm`the file` : gfm`each of the ${uploads.length} files`;
  return join(
    [
      gfm`## Next`,
      gfm`Nothing was sent. For OpenAI, or a service with the same API, upload ${files} (\`POST /v1/files\`, \`multipart/form-data\`, where \`file\` is its content):`,
      ...uploads.map(body),
      ...(job
        ? [
            gfm`Then start the job (\`POST /v1/fine_tuning/jobs\`, JSON) with the ${uploads.length === 1 ? gfm`id` : gfm`ids`} that came back:`,
            body(job),
          ]
        : [
            gfm`Which model to train is not known: name it with \`--train-model\`, and the request that starts the job stands here.`,
          ]),
      ...notes(requests),
    ],
    '\n\n',
  );
}

/** developers.openai.com/api/docs/deprecations, announced on 7 May 2026. */
const CLOSING = gfm`OpenAI takes new jobs until 6 January 2027, and only from organisations that used a model of their own training within 60 days.`;

function notes({ uploads, job }: TrainingRequests): Markdown[] {
  if (job?.method.type !== 'reinforcement') return [CLOSING];
  const validation =
    uploads.length > 1
      ? EMPTY
      : gfm`Reinforcement wants a file to validate with: export with \`--split train,validation\`.`;
  const grader = gfm`The grader is one to begin with: what it does not reward is not learned.`;
  return [join([grader, validation, CLOSING], ' ')];
}

function body(value: object): Markdown {
  const lines = JSON.stringify(value, null, 2).split('\n');
  return fence(untrusted(lines.map((line) => escapeInvisible(line, 'json')).join('\n')), 'json', LONGEST);
}

/** The same in one line, for a terminal: where to read it. */
export function nextLine({ uploads, job }: TrainingRequests, card: string): string {
  const what = job ? `${plural(uploads.length, 'upload')} and a job` : plural(uploads.length, 'upload');
  return `next: ${what}, as the last section of ${card} writes them out (nothing was sent)`;
}

import { graderOf, type Grader } from './reinforcement-grader.ts';
import type { CardFile } from './card.ts';
import type { RowKind } from './types.ts';

/** POST /v1/files as multipart/form-data: `file` is the content of the file of this name. */
export interface FileRequest {
  readonly purpose: 'fine-tune';
  readonly file: string;
}

interface Method<T extends string> {
  readonly type: T;
}
interface Epochs {
  readonly hyperparameters?: { readonly n_epochs: number };
}

/** POST /v1/fine_tuning/jobs, as JSON. */
export interface JobRequest {
  readonly model: string;
  /** Ids that the uploads return: placeholders here. */
  readonly training_file: string;
  readonly validation_file?: string;
  readonly suffix: string;
  readonly seed: number;
  readonly method:
    | (Method<'supervised'> & { readonly supervised: Epochs })
    | (Method<'dpo'> & { readonly dpo: Epochs })
    | (Method<'reinforcement'> & { readonly reinforcement: Epochs & { readonly grader: Grader } });
}

/** What brings a dataset to OpenAI, or to a service with the same API. We send nothing: it is text for a reader. */
export interface TrainingRequests {
  /** One a file: what is trained on, then what is validated with. */
  readonly uploads: readonly FileRequest[];
  /** null: nobody said which model. */
  readonly job: JobRequest | null;
}

export interface RequestFacts {
  /** The format's name. */
  readonly format: string;
  readonly kind: RowKind;
  /** The first part of the trained model's name is made of it. */
  readonly title: string;
  readonly files: readonly CardFile[];
  readonly model: string | undefined;
  readonly epochs: number;
}

/** Limits of CreateFineTuningJobRequest in OpenAI's API description. */
const LONGEST_SUFFIX = 64;
const MOST_EPOCHS = 50;

export const TRAINING_ID = '<id of the training file>';
export const VALIDATION_ID = '<id of the validation file>';

/** The requests for a format that OpenAI trains with; null for another, and where nothing was written to train on. */
export function trainingRequests(facts: RequestFacts): TrainingRequests | null {
  const method = methodOf(facts);
  const train = facts.files.find(({ split }) => split === 'train');
  if (!method || !train) return null;
  const validation = facts.files.find(({ split }) => split === 'validation');
  return {
    uploads: [train, ...(validation ? [validation] : [])].map(({ path }) => ({
      purpose: 'fine-tune',
      file: path,
    })),
    job:
      facts.model === undefined || facts.model === ''
        ? null
        : {
            model: facts.model,
            training_file: TRAINING_ID,
            ...(validation ? { validation_file: VALIDATION_ID } : {}),
            suffix: suffixOf(facts.title),
            seed: seedOf(train),
            method,
          },
  };
}

function methodOf({ format, kind, epochs }: RequestFacts): JobRequest['method'] | null {
  // Beyond the limit the service would refuse the job; without a number it chooses one.
  const hyper: Epochs = epochs <= MOST_EPOCHS ? { hyperparameters: { n_epochs: epochs } } : {};
  switch (format) {
    case 'openai-chat':
      return { type: 'supervised', supervised: hyper };
    case 'openai-dpo':
      return { type: 'dpo', dpo: hyper };
    case 'openai-rft':
      return { type: 'reinforcement', reinforcement: { grader: graderOf(kind), ...hyper } };
    default:
      return null;
  }
}

/** Letters, digits and hyphens: `out/Refunds (2).jsonl` becomes `refunds-2`. */
function suffixOf(title: string): string {
  const name = title
    .replace(/\.[A-Za-z0-9]{1,12}$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SUFFIX)
    .replace(/^-|-$/g, '');
  return name === '' ? 'agent-tester' : name;
}

/** 0 to 2147483647, by the content: the same file asks for the same training. */
function seedOf({ sha256 }: CardFile): number {
  return Number.parseInt(sha256.slice(0, 8), 16) >>> 1;
}

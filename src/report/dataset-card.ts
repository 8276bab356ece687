import { grouped, plural } from '../base/format.ts';
import { escapeInvisible } from '../base/text.ts';
import { untrusted } from '../base/untrusted.ts';
import type { Counts, DatasetCard } from '../dataset/card.ts';
import { code, EMPTY, gfm, join, sentence, table, words, type Markdown } from './escape.ts';
import { costPhrase } from './training-cost.ts';
import { nextSteps } from './training-requests.ts';

/** Rows of a table; there may be thousands of tags. */
const MOST = 40;

/**
 * The card as Markdown with the front matter that the Hugging Face hub reads (huggingface.co/docs/hub/datasets-cards).
 * Names that models, scenarios and people wrote stand in code spans.
 */
export function renderDatasetCard(card: DatasetCard): string {
  const { rows } = card;
  const parts = [
    gfm`# ${words(card.title, 200)}`,
    gfm`${words(plural(rows.total, 'row'))} in the format ${code(card.format)}, written by Agent Tester from recorded runs of an agent that calls tools.`,
    counted('Rows', 'kind', rows.kinds),
    counted('Splits', 'split', rows.splits),
    counted('Sources', 'source', rows.sources),
    counted('Models that answered', 'model', rows.models),
    counted('Tags', 'tag', rows.tags),
    counted('Tools that the answers call', 'tool', rows.tools),
    filters(card),
    counted('What was left out', 'reason', card.removed),
    counted('Rows that this format could not take', 'reason', card.skipped),
    counted('What this format could not carry', 'what', card.lost),
    privacy(card),
    tokens(card),
    gfm`## Licence\n\nUnknown: whoever owns the agent and its data decides.`,
    checksums(card),
    nextSteps(card.requests),
  ];
  return `${frontMatter(card)}\n${join(parts, '\n\n')}\n`;
}

function frontMatter({ files, rows }: DatasetCard): string {
  const splits = files.flatMap(({ split, path }) => [
    `  - split: ${split ?? 'train'}`,
    `    path: ${escapeInvisible(JSON.stringify(path), 'json')}`,
  ]);
  return [
    '---',
    'license: unknown',
    'task_categories:',
    '- text-generation',
    'tags:',
    '- agent-tester',
    '- tool-calling',
    'size_categories:',
    `- ${sizeCategory(rows.total)}`,
    ...(files.length === 0 ? [] : ['configs:', '- config_name: default', '  data_files:', ...splits]),
    '---',
    '',
  ].join('\n');
}

/** huggingface.co/docs/hub/datasets-cards: the sizes that the hub knows. */
function sizeCategory(rows: number): string {
  const sizes = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
    [1e7, '1M<n<10M'],
  ] as const;
  return sizes.find(([most]) => rows < most)?.[1] ?? '10M<n<100M';
}

/** A heading and a table of counts, the most frequent first; nothing where there are none. */
export function counted(title: string, head: string, counts: Counts): Markdown {
  if (counts.size === 0) return EMPTY;
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const rest = sorted.slice(MOST).reduce((sum, [, count]) => sum + count, 0);
  const shown = sorted.slice(0, MOST).map(([name, count]) => [code(untrusted(name)), gfm`${count}`]);
  const more = sorted.length > MOST ? [[words(`${sorted.length - MOST} more`), gfm`${rest}`]] : [];
  return gfm`## ${words(title)}\n\n${table([[words(head), gfm`count`], ...shown, ...more], ['l', 'r'])}`;
}

function filters({ filters: asked }: DatasetCard): Markdown {
  if (asked.length === 0) return EMPTY;
  const rows = asked.map(({ name, value }) => [code(name), code(untrusted(value))]);
  return gfm`## Filters\n\n${table([[gfm`filter`, gfm`value`], ...rows], ['l', 'l'])}`;
}

function privacy({ privacy: { kinds, redactions } }: DatasetCard): Markdown {
  const looked =
    kinds.length === 0
      ? gfm`Nothing was looked for: redaction is switched off.`
      : gfm`Looked for before anything was stored: ${join(
          kinds.map((kind) => code(kind)),
          ', ',
        )}. ${words(`${plural(redactions, 'value')} in these examples ${redactions === 1 ? 'was' : 'were'} replaced by pseudonyms.`)}`;
  return gfm`## Privacy\n\n${looked} No search finds everything: read a sample before you publish.`;
}

/** How large the dataset is and what training on it costs, as far as that is known. */
export function tokens({ tokens: counted, cost }: DatasetCard): Markdown {
  if (!counted) return EMPTY;
  const toTrain =
    counted.train < counted.total ? gfm`, ${words(grouped(counted.train))} of them to train on` : EMPTY;
  const size = gfm`About ${words(plural(counted.total, 'token'))} (${code(counted.encoding)})${toTrain}, at most ${words(grouped(counted.largest))} a row: an estimate.`;
  if (!cost) return gfm`## Size\n\n${size}`;
  return gfm`## Size\n\n${size} ${sentence(costPhrase(cost))}`;
}

function checksums({ files, manifest }: DatasetCard): Markdown {
  if (files.length === 0) return EMPTY;
  const rows = files.map(({ path, split, lines, bytes, sha256 }) => [
    code(untrusted(path)),
    split === null ? gfm`all` : code(split),
    gfm`${lines}`,
    gfm`${bytes}`,
    code(sha256),
  ]);
  const head = [gfm`file`, gfm`split`, gfm`lines`, gfm`bytes`, gfm`SHA-256`];
  const beside = manifest
    ? gfm`\n\nTheir manifest is ${code(untrusted(manifest.path))}, SHA-256 ${code(manifest.sha256)}.`
    : EMPTY;
  return gfm`## Files\n\n${table([head, ...rows], ['l', 'l', 'r', 'r', 'l'])}${beside}`;
}

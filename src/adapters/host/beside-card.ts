import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** A card of a million tags is cut off by its writer; what is larger is none of ours. */
const LARGEST = 4 << 20;

/**
 * What does not fit together of a dataset file, its card and its manifest: the card that an export wrote beside them
 * names them by their sums. Empty where all fits, or no card is there. Names are ours; one sentence each.
 */
export async function unlikeCard(file: string, workingDirectory: string): Promise<readonly string[]> {
  const path = resolve(workingDirectory, file);
  const card = await cardOf(path);
  const own = card && (await sumOf(path));
  // Whoever reads it next says why it cannot be read.
  if (!card || own === undefined) return [];
  const found: string[] = [];
  if (!card.text.includes(own))
    found.push(
      'is not the file that the card beside it describes: another export wrote here, or it was changed since',
    );
  const manifest = `${card.stem}.manifest.json`;
  const sum = await sumOf(manifest);
  if (sum !== undefined && !card.text.includes(sum))
    found.push(
      'has a card and a manifest beside it that are of different exports, or one of them was changed since',
    );
  return found;
}

async function cardOf(path: string): Promise<{ readonly text: string; readonly stem: string } | undefined> {
  const own = path.replace(/\.[A-Za-z0-9]{1,12}$/, '');
  for (const stem of [own, own.replace(/\.(train|validation|test)$/, '')]) {
    const text = await readFile(`${stem}.card.md`, 'utf8').catch(() => '');
    // It may describe another file of this name with another ending.
    if (text.length < LARGEST && /^- agent-tester$/m.test(text) && text.includes(basename(path)))
      return { text, stem };
  }
  return undefined;
}

async function sumOf(path: string): Promise<string | undefined> {
  const sum = createHash('sha256');
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) sum.update(piece);
  } catch {
    return undefined;
  }
  return sum.digest('hex');
}

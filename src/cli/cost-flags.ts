import { InvalidArgumentError } from 'commander';

export function atLeastOne(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < 1)
    throw new InvalidArgumentError('expected a whole number of at least 1.');
  return value;
}

/** USD for a million training tokens. */
export function trainingPrice(text: string): number {
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(text)) throw new InvalidArgumentError('expected a number of at least 0.');
  return Number(text);
}

import { expect, it } from 'vitest';
import type { NumberLists } from '../../src/dataset/number-lists.ts';

/** A list that nobody mixes up with another. */
export const listOf = (number: number, length: number): Uint32Array =>
  Uint32Array.from({ length }, (_, n) => Math.imul(number + 1, 2_654_435_761) + n);

/** What every implementation of `NumberLists` does. */
export function numberListsContract(open: () => NumberLists): void {
  it('gives lists back as they were added, in any order', () => {
    const lists = open();
    const added = Array.from({ length: 300 }, (_, n) => listOf(n, (n * 37) % 90));
    expect(added.map((list) => lists.add(list))).toEqual([...added.keys()]);
    expect(lists.length).toBe(300);
    for (const n of [299, 0, 150, 7, 7, 298, 1]) expect(lists.at(n)).toEqual(added[n]);
    for (const [n, list] of added.entries()) expect(lists.at(n)).toEqual(list);
  });

  it('gives single numbers', () => {
    const lists = open();
    for (let n = 0; n < 300; n++) lists.add(listOf(n, 21));
    for (const n of [299, 0, 150]) expect(lists.memberAt(n, 20)).toBe(listOf(n, 21)[20]);
    expect(() => lists.memberAt(7, 21)).toThrow(RangeError);
    expect(() => lists.memberAt(7, -1)).toThrow(RangeError);
  });

  it('takes empty lists and one of many thousand numbers', () => {
    const lists = open();
    const sizes = [0, 10_000, 0, 2048, 1, 0];
    for (const [n, size] of sizes.entries()) lists.add(listOf(n, size));
    for (const [n, size] of sizes.entries()) expect(lists.at(n)).toEqual(listOf(n, size));
  });

  it('goes on after a list was read, which stays as it was', () => {
    const lists = open();
    lists.add(listOf(0, 3));
    const read = lists.at(0);
    for (let n = 1; n < 20; n++) {
      lists.add(listOf(n, 5000));
      expect([lists.at(n), lists.at(n - 1)]).toEqual([listOf(n, 5000), n === 1 ? read : listOf(n - 1, 5000)]);
    }
    expect(read).toEqual(listOf(0, 3));
  });

  it('has no list that was not added', () => {
    const lists = open();
    lists.add(listOf(0, 3));
    expect(() => lists.at(1)).toThrow(RangeError);
  });
}

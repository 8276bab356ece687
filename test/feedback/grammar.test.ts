import { describe, expect, it } from 'vitest';
import { parseAspects, parseLabels, parseRating } from '../../src/feedback/grammar.ts';

describe('feedback in words', () => {
  it('reads ratings, aspects and labels', () => {
    expect(parseRating('4', '--rating')).toBe(4);
    expect(parseAspects(['speed=2', 'Tone=5'], '--aspect')).toEqual({ speed: 2, tone: 5 });
    expect(parseLabels(['passed=no', 'tools=yes', 'quality=3.5', 'recovery=retry'], '--label')).toEqual({
      passed: false,
      correctToolSelection: true,
      responseQuality: 3.5,
      recovery: 'retry',
    });
  });

  it.each(['7', '0', '', '4.5', ' 4', 'four', '٤'])('refuses the rating %j', (text) => {
    expect(() => parseRating(text, '--rating')).toThrow(/--rating: .* is no rating, expected a whole number/);
  });

  it.each(['speed', 'speed=6', '=2', 'speed=2=3', '__proto__=2', 'a b=2'])(
    'refuses the aspect %j',
    (text) => {
      expect(() => parseAspects([text], '--aspect')).toThrow(/--aspect: .* is no aspect/);
    },
  );

  it.each([
    ['quality=9', /expected quality=0 to quality=5/],
    ['passed=maybe', /expected yes or no/],
    ['recovery=run', /expected recovery=clarify\|retry/],
    ['qualty=3', /there is no label "qualty" \(did you mean "quality"\?\)/],
    ['', /there is no label ""/],
  ])('refuses the label %j', (text, message) => {
    expect(() => parseLabels([text], '--label')).toThrow(message);
  });
});

import { plural, usd } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import { LIST_PRICES_OF, type TrainingCost } from '../dataset/tokens/cost.ts';
import type { Phrase } from './phrase.ts';

/** What training costs, with the price that this supposes and how sure that is. */
export function costPhrase({
  model,
  epochs,
  pricePerMillion,
  usd: total,
  basis,
  ends,
}: TrainingCost): Phrase {
  const name = untrusted(model);
  if (pricePerMillion === null || total === null)
    return basis === 'by-the-hour'
      ? [
          'What training ',
          name,
          ' costs is unknown: OpenAI bills reinforcement by the hour, not by the token.',
        ]
      : [
          'What training ',
          name,
          ' costs is unknown: say the price of a million training tokens with --price.',
        ];
  const sum = ` for ${plural(epochs, 'epoch')} at ${usd(pricePerMillion)} per million tokens: about ${usd(total)}.`;
  if (basis === 'given') return ['Training ', name, sum, ' The price is the one that was given.'];
  return [
    'Training ',
    name,
    sum,
    ` The price is an assumption: what OpenAI listed in ${LIST_PRICES_OF}, not looked up since, so the sum is only as good as it; give yours with --price.`,
    ...(ends === null
      ? []
      : [` OpenAI shuts this model down on ${ends}, and with it what was trained from it.`]),
  ];
}

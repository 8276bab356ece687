import type { TrainingExample } from '../example/types.ts';
import type { PrepareOptions } from './options.ts';
import type { Removal } from './removal.ts';

const MOST_QUALITY = 5;

/**
 * The first filter that an example does not pass; undefined where it passes all. `example` is as its feedback leaves it.
 * What a reviewer rejected never passes, and what a machine invented only once a person approved it.
 */
export function filteredBy(example: TrainingExample, options: PrepareOptions): Removal | undefined {
  const { labels, provenance, review, error } = example;
  const { minQuality, minConfidence, since, pairs } = options;
  const { sources, tags, models } = options;
  const reviewed = review.status === 'approved' || review.status === 'edited';
  if (review.status === 'rejected') return 'rejected';
  if (options.reviewed && !reviewed) return 'not-reviewed';
  if (provenance.source === 'synthetic' && !reviewed) return 'synthetic-not-reviewed';
  if (sources.length > 0 && !sources.includes(provenance.source)) return 'source';
  if (tags.length > 0 && !provenance.tags.some((tag) => tags.includes(tag))) return 'tags';
  if (models.length > 0 && (provenance.model === null || !models.includes(provenance.model))) return 'model';
  if (since !== undefined && Date.parse(example.timestamp) < Date.parse(since)) return 'since';
  if (!options.errors && error !== undefined) return 'agent-error';
  // Of production nobody asks for a grade.
  if (provenance.source === 'test' && labels.passed === null && !error) return 'grader-failed';
  // An approval says that the answer is good where no number says how good, and nobody is surer than who looked.
  const quality = labels.responseQuality ?? (reviewed ? MOST_QUALITY : -1);
  if (minQuality !== undefined && !pairs && quality < minQuality) return 'quality';
  if (minConfidence !== undefined && !reviewed && labels.validationConfidence < minConfidence)
    return 'confidence';
  return undefined;
}

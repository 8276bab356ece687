/** Scenarios with this tag have a gate of their own, beside the aggregate. */
export const REGRESSION_TAG = 'regression';

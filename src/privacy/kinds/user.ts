import type { Detector } from '../detector.ts';

const KEY = /(?:^|_)user_?(?:id|uuid|uid)$|^(?:uid|enduser_id|end_user_id)$/;

/** Ids of users, which nothing but their key tells. */
export const user: Detector = {
  kind: 'user',
  suspects: () => false,
  find: () => [],
  ownsValue: (key, value) => KEY.test(key) && value.trim() !== '' && value.length <= 500,
  canonical: (value) => value.trim(),
};

import type { RedactKind } from '../config/types.ts';
import type { Detector } from './detector.ts';
import { card } from './kinds/card.ts';
import { email } from './kinds/email.ts';
import { iban } from './kinds/iban.ts';
import { ip } from './kinds/ip.ts';
import { phone } from './kinds/phone.ts';
import { secret } from './kinds/secret.ts';
import { ssn } from './kinds/ssn.ts';

/** All kinds, the one that wins where two claim the same text first. */
export const DETECTORS: Readonly<Record<RedactKind, Detector>> = {
  secret,
  card,
  iban,
  ssn,
  email,
  ip,
  phone,
};

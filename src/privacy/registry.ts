import type { Detector } from './detector.ts';
import type { TokenKind } from './types.ts';
import { card } from './kinds/card.ts';
import { email } from './kinds/email.ts';
import { iban } from './kinds/iban.ts';
import { ip } from './kinds/ip.ts';
import { name } from './kinds/name.ts';
import { phone } from './kinds/phone.ts';
import { secret } from './kinds/secret.ts';
import { ssn } from './kinds/ssn.ts';
import { user } from './kinds/user.ts';

/** All kinds, the one that wins where two claim the same text first. */
export const DETECTORS: Readonly<Record<TokenKind, Detector>> = {
  secret,
  card,
  iban,
  ssn,
  email,
  ip,
  phone,
  user,
  name,
};

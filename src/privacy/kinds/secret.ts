import { matches } from '../detector.ts';
import type { Detector } from '../detector.ts';
import { manifestSecrets } from '../secrets/manifest.ts';
import { namedSecrets } from '../secrets/named.ts';
import { privateKeys } from '../secrets/pem.ts';
import { isPublished } from '../secrets/published.ts';
import { entropyOf, isMadeUp, isStandIn } from '../secrets/random.ts';
import { bundlerSecrets, servicesSecrets } from '../secrets/services.ts';
import { ADDRESS, JWT, SHAPE, URL_PASSWORD } from '../secrets/shapes.ts';

const NAMED =
  /pass|pwd|secret|key|token|auth|bearer|basic|credential|creds|curl|login|(?:access|client).?id/i;
const KEY =
  /(?:^|_)(?:password|passwd|passphrase|pwd|secret|api_?key|access_key|secret_key|private_key|access_token|refresh_token|id_token|auth_token|bearer_token|session_token|client_secret|authorization|credentials?|set_cookie|cookie)$/;
const PIN = /(?:^|_)(?:pin|cvv2?|cvc2?|otp|security_code)$/;

export const secret: Detector = {
  kind: 'secret',
  suspects: (text) => text.length >= 8,
  *find(text) {
    // Every shape has a run of twelve signs or a separator in it; most sentences have neither.
    if (/[A-Za-z0-9_~.-]{12}/.test(text)) {
      yield* matches(
        SHAPE,
        text,
        (value) => entropyOf(value) > 2.5 && !isMadeUp(value) && !isPublished(value),
      );
      yield* matches(JWT, text);
    }
    if (text.includes('://')) {
      yield* matches(ADDRESS, text);
      yield* matches(URL_PASSWORD, text, (value) => !isStandIn(value));
    }
    if (text.includes('PRIVATE KEY')) yield* privateKeys(text);
    if (NAMED.test(text)) {
      yield* namedSecrets(text);
      yield* servicesSecrets(text);
    }
    if (text.includes('BUNDLE_')) yield* bundlerSecrets(text);
    if (text.includes('Secret')) yield* manifestSecrets(text);
  },
  ownsValue: (key, value) =>
    (KEY.test(key) && value.length >= 4 && !isStandIn(value)) || (PIN.test(key) && /^\d{3,8}$/.test(value)),
  canonical: (value) => value,
};

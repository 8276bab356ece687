/** What stands for a secret without being one, whole. */
const STAND_IN =
  /^(?:\$|%|<|\[|\(|\*{3}|x{4,}|\.{3}|\{(?:\{|[A-Za-z_]+[\s}(])|@(?:@|\{)|(?:your|my|the|some|example|sample|dummy|test|fake|placeholder|redacted|changeme|change_me|process\.env|os\.environ|os\.getenv|getenv|env\.|secrets\.|vars\.|var\.|config\.|null|none|nil|true|false|undefined|string|required|optional|hidden|empty|invalid|incorrect|wrong|expired|missing)(?![a-z0-9]{3}))/i;
/** Signs of a made-up value inside of it: documents say EXAMPLE, XXXX, the alphabet, `your_token_here`. */
const MADE_UP =
  /example|x{6,}|\*{4,}|#{4,}|\.{3}|0{10,}|placeholder|[_-]here(?:[_-]|$)|your[_-]|put[_-]|insert[_-]|abcdefghijklm|nopqrstuvwxyz/i;

/** True for what stands in the place of a password that a person chose, who may well use such words in it. */
export function isStandIn(value: string): boolean {
  return STAND_IN.test(value) || /^(.)\1*$/s.test(value);
}

/** True for what stands in the place of a generated value. */
export function isPlaceholder(value: string): boolean {
  return isStandIn(value) || MADE_UP.test(value);
}

/** True for what documents write in the place of a value of this shape. */
export function isMadeUp(value: string): boolean {
  return MADE_UP.test(value);
}

/** Shannon entropy, bits a sign. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Names of files, versions, hosts and expressions: `env/cert.p12`, `jackson-0.11.2`, `X25519.key_length`. */
const NAMED_THING =
  /^(?:[A-Za-z_$][\w$]*\.)+[A-Za-z_$][\w$]*$|^[A-Za-z]+(?:[-_.][A-Za-z]+)*[-_.:]?v?\d+(?:\.\d+)+(?:[-.][A-Za-z]+)?$|\.(?:pem|p12|pfx|jks|crt|cer|key|keytab|json|ya?ml|txt|env|xml|html?|js|ts|py|java|local|internal|com|net|org|io)$|\(.*\)?$/i;

/**
 * A generated value: 10 signs or more, letters and digits mixed within one of its parts, and more than 2.9 bits a sign
 * (Shannon), which words with a number behind them do not have.
 */
export function looksRandom(value: string): boolean {
  if (value.length < 10 || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (entropyOf(value) <= 2.9 || NAMED_THING.test(value)) return false;
  return (
    value.split(/[-_.:/+=]+/).some((part) => part.length >= 6 && /\d/.test(part) && /[A-Za-z]/.test(part)) ||
    isUuid(value)
  );
}

export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

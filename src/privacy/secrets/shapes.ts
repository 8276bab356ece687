/**
 * Credentials that can be told by their shape alone, as the services document them. Each starts with a literal, so
 * that it costs nothing where it is not; each is bounded or starts at the beginning of a run of its own signs.
 */
const SHAPES: readonly string[] = [
  // OpenAI, Anthropic, OpenRouter, DeepSeek and their kin
  String.raw`sk-(?:proj-|svcacct-|admin-|ant-|or-|lf-)?[A-Za-z0-9_-]{20,300}`,
  // Stripe (secret and restricted keys, webhook secrets)
  String.raw`[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,250}`,
  String.raw`whsec_[A-Za-z0-9+/=]{20,100}`,
  // GitHub
  String.raw`gh[pousr]_[A-Za-z0-9]{36,255}`,
  String.raw`github_pat_[A-Za-z0-9_]{22,255}`,
  // GitLab
  String.raw`gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|agent|soat|oas|ffct)-[A-Za-z0-9_.=-]{20,300}`,
  String.raw`GR1348941[A-Za-z0-9_-]{20}`,
  // Slack
  String.raw`xox[abeoprs](?:\.xox[a-z])?-(?:\d|[A-Za-z]{1,12}-\d)[A-Za-z0-9-]{8,300}`,
  String.raw`xapp-\d-[A-Za-z0-9-]{10,300}`,
  // Amazon
  String.raw`(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])`,
  String.raw`ABSK[A-Za-z0-9+/]{100,300}={0,2}`,
  String.raw`bedrock-api-key-[A-Za-z0-9+/=]{10,2000}`,
  // Google
  String.raw`AIza[A-Za-z0-9_-]{35}`,
  String.raw`ya29\.[A-Za-z0-9_-]{20,2000}`,
  String.raw`GOCSPX-[A-Za-z0-9_-]{20,60}`,
  // Hugging Face, npm, PyPI, RubyGems
  String.raw`hf_[A-Za-z]{34}(?![A-Za-z])`,
  String.raw`api_org_[A-Za-z]{34}(?![A-Za-z])`,
  String.raw`npm_[A-Za-z0-9]{36}`,
  String.raw`pypi-[A-Za-z0-9_-]{50,1000}`,
  String.raw`rubygems_[a-f0-9]{48}`,
  // Meta, Square, Shopify
  String.raw`EAA[MCA-Z][A-Za-z0-9+/_-]{20,600}`,
  String.raw`\d{15,16}\|[A-Za-z0-9_-]{27}(?![A-Za-z0-9])`,
  String.raw`sq0[a-z]{3}-[A-Za-z0-9_-]{22,60}`,
  String.raw`shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}`,
  // Clouds and hosting
  String.raw`do[opr]_v1_[a-f0-9]{64}`,
  String.raw`dapi[a-f0-9]{32}(?:-\d)?`,
  String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{100,160}`,
  String.raw`fo1_[A-Za-z0-9_-]{43}`,
  String.raw`fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,500}={0,3}`,
  String.raw`HRKU-[A-Za-z0-9_-]{36,64}`,
  String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`,
  String.raw`hv[sb]\.[A-Za-z0-9_-]{24,300}`,
  String.raw`pul-[a-f0-9]{40}`,
  String.raw`sha256~[A-Za-z0-9_-]{43}`,
  String.raw`pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.=-]{32,64}`,
  // Tools and observability
  String.raw`AT(?:ATT|CTT)3[A-Za-z0-9_=-]{50,300}`,
  String.raw`AKCp[A-Za-z0-9]{69}`,
  String.raw`cmVmdGtu[A-Za-z0-9]{56}`,
  String.raw`EZ[AT]K[A-Za-z0-9]{54}`,
  String.raw`SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}`,
  String.raw`SK[0-9a-f]{32}(?![A-Za-z0-9])`,
  String.raw`[0-9a-f]{32}-us\d{1,2}(?!\d)`,
  String.raw`sq[uap]_[A-Za-z0-9]{40}`,
  String.raw`gl(?:sa|c)_[A-Za-z0-9_+/=]{32,400}`,
  String.raw`NRAK-[A-Z0-9]{27}`,
  String.raw`PMAK-[a-f0-9]{24}-[a-f0-9]{34}`,
  String.raw`lin_api_[A-Za-z0-9]{40}`,
  String.raw`dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
  String.raw`dp\.pt\.[A-Za-z0-9]{43}`,
  String.raw`sntr[yu]s?_[A-Za-z0-9+/=_-]{40,300}`,
  String.raw`rdme_[a-z0-9]{70}`,
  String.raw`[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`,
  // Model providers without the sk- prefix, 42's intranet
  String.raw`(?:gsk|r8|pplx|tvly|xai|nvapi|fw|csk|co)[_-][A-Za-z0-9_-]{32,120}`,
  String.raw`s-s4t2(?:ud|af)-[a-f0-9]{64}`,
  // Telegram bots
  String.raw`\d{8,10}:AA[A-Za-z0-9_-]{33}`,
  // Microsoft Entra client secrets
  String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`,
];

/** One expression for all: the run before must have ended, except for `_`, `/` and the like. */
export const SHAPE = new RegExp(String.raw`(?<![A-Za-z0-9])(?:${SHAPES.join('|')})`, 'g');

/** JSON Web Token (RFC 7519): two or three base64url parts, the first two JSON objects. */
export const JWT =
  /(?<![A-Za-z0-9_-])(?:eyJ|ewog|ewo[A-Za-z0-9])[A-Za-z0-9_-]{10,4000}\.(?:eyJ|ew)[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,2000})?/g;

/** Addresses that carry their right with them. */
export const ADDRESS =
  /https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,120}|[a-z0-9.-]{0,80}discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{40,100}|[a-z0-9.-]{1,80}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{40,200})/g;

/** `scheme://user:password@host`: the password. */
export const URL_PASSWORD = /:\/\/[^\s:/@"'<>]{0,100}:([^\s@/"'<>]{1,200})@/dg;

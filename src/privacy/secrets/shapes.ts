/**
 * Credentials that can be told by their shape alone, as the services document them (prefix, signs, length). Each is
 * bounded; an exact length ends with a look at what follows, because a longer run is something else.
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
  // Slack: numbers (version, workspace, bot) and behind them the token itself
  String.raw`xox[a-z](?:-\d{1,16}){1,4}-(?=[A-Za-z]{0,80}\d)[A-Za-z0-9]{14,300}`,
  String.raw`xox[ar]-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{8,48}(?![A-Za-z0-9-])`,
  String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,300}`,
  String.raw`xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[A-Za-z0-9]{10,200}`,
  // Amazon. Its documents use EXAMPLE; a Bedrock key is the Base64 of text that starts with the service's name.
  String.raw`(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])`,
  String.raw`ABSK[A-Za-z0-9+/]{100,300}={0,2}`,
  String.raw`bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=_-]{0,3000}`,
  String.raw`amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
  String.raw`LTAI[A-Za-z0-9]{17,21}(?![A-Za-z0-9])`,
  // Google
  String.raw`AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`,
  String.raw`ya29\.[A-Za-z0-9_-]{20,2000}`,
  String.raw`GOCSPX-[A-Za-z0-9_-]{20,60}`,
  String.raw`1//0[A-Za-z0-9_-]{40,120}`,
  // Hugging Face, npm, PyPI, RubyGems, NuGet, Clojars
  String.raw`hf_[A-Za-z]{34}(?![A-Za-z])`,
  String.raw`api_org_[A-Za-z]{34}(?![A-Za-z])`,
  String.raw`npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])`,
  String.raw`pypi-[A-Za-z0-9_-]{50,1000}`,
  String.raw`rubygems_[a-f0-9]{48}`,
  String.raw`oy2[a-z0-9]{43}(?![A-Za-z0-9])`,
  String.raw`CLOJARS_[A-Za-z0-9]{60}`,
  // Meta, Square, Shopify, Shippo, PayPal and other payments
  String.raw`EAA[MCA-Z][A-Za-z0-9+/_-]{20,600}`,
  String.raw`\d{15,16}(?:\||%7C)[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9])`,
  String.raw`sq0[a-z]{3}-[A-Za-z0-9_-]{22,60}`,
  String.raw`shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}`,
  String.raw`shippo_(?:live|test)_[A-Fa-f0-9]{40}`,
  String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`,
  String.raw`access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
  String.raw`FLW(?:PUBK|SECK)_?(?:TEST)?-[A-Za-z0-9]{32}-X`,
  String.raw`FLWSECK_TEST[A-Za-z0-9]{12}`,
  String.raw`(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![A-Za-z0-9])`,
  String.raw`duffel_(?:test|live)_[A-Za-z0-9_=-]{43}`,
  // Clouds and hosting
  String.raw`do[opr]_v1_[a-f0-9]{64}`,
  String.raw`dapi[a-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])`,
  String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{100,160}`,
  String.raw`fo1_[A-Za-z0-9_-]{43}`,
  String.raw`fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,500}={0,3}`,
  String.raw`HRKU-[A-Za-z0-9_-]{36,64}`,
  String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`,
  String.raw`hv[sb]\.[A-Za-z0-9_-]{24,300}`,
  String.raw`pul-[a-f0-9]{40}`,
  String.raw`sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])`,
  String.raw`pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.=-]{32,64}`,
  String.raw`tk-us-[A-Za-z0-9_-]{48}`,
  String.raw`t1\.[A-Za-z0-9_-]{1,200}={0,2}\.[A-Za-z0-9_-]{86}={0,2}`,
  String.raw`AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_-])`,
  String.raw`YC[A-Za-z0-9_-]{38}(?![A-Za-z0-9_-])`,
  String.raw`4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])`,
  // Tools and observability
  String.raw`AT(?:ATT|CTT)3[A-Za-z0-9_=-]{50,300}`,
  String.raw`AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9])`,
  String.raw`cmVmdGtu[A-Za-z0-9]{56}(?![A-Za-z0-9])`,
  String.raw`EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9+/])`,
  String.raw`SG\.[A-Za-z0-9=_.-]{20,24}\.[A-Za-z0-9=_-]{39,50}`,
  String.raw`SK[0-9a-fA-F]{32}(?![A-Za-z0-9])`,
  String.raw`(?:pub)?key-[a-f0-9]{32}(?![A-Za-z0-9])`,
  String.raw`[0-9a-f]{32}-us\d{1,2}(?!\d)`,
  String.raw`xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}`,
  String.raw`sq[uap]_[A-Za-z0-9]{40}`,
  String.raw`gl(?:sa|c)_[A-Za-z0-9_+/=]{32,400}`,
  String.raw`eyJrIjoi[A-Za-z0-9]{70,400}={0,3}`,
  String.raw`NR(?:AK|JS|II)-[A-Za-z0-9-]{19,32}(?![A-Za-z0-9])`,
  String.raw`PMAK-[a-f0-9]{24}-[a-f0-9]{34}`,
  String.raw`lin_api_[A-Za-z0-9]{40}`,
  String.raw`dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
  String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
  String.raw`sntr[yu]s?_[A-Za-z0-9+/=_-]{40,300}`,
  String.raw`rdme_[a-z0-9]{70}`,
  String.raw`[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`,
  String.raw`(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}`,
  String.raw`API-[A-Z0-9]{26}(?![A-Z0-9])`,
  String.raw`ntn_[0-9]{11}[A-Za-z0-9]{35}`,
  String.raw`secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])`,
  String.raw`sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}`,
  String.raw`pnu_[A-Za-z0-9]{36}`,
  String.raw`pat\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`,
  String.raw`sat\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`,
  String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`,
  String.raw`figd_[A-Za-z0-9_-]{38,44}`,
  String.raw`fio-u-[A-Za-z0-9_=-]{64}`,
  String.raw`ico-[A-Za-z0-9]{32}(?![A-Za-z0-9])`,
  String.raw`p8e-[A-Za-z0-9]{32}(?![A-Za-z0-9])`,
  String.raw`dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}`,
  String.raw`endr\+[A-Za-z0-9-]{16}`,
  String.raw`tfp_[A-Za-z0-9_.=-]{59}`,
  String.raw`sm_(?:aat|pat|sat)_[A-Za-z0-9]{16}(?![A-Za-z0-9])`,
  String.raw`pk\.[A-Za-z0-9]{60}\.[A-Za-z0-9]{22}`,
  String.raw`sl\.[A-Za-z0-9=_-]{130,200}`,
  String.raw`dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}`,
  String.raw`dop_v1_[a-f0-9]{64}`,
  String.raw`CFPAT-[A-Za-z0-9_-]{43}`,
  String.raw`vercel_[A-Za-z0-9_]{24,60}`,
  String.raw`sbp_[a-f0-9]{40}`,
  String.raw`phx_[A-Za-z0-9_]{32,60}`,
  String.raw`(?:rk|crk|tvly)_[a-f0-9]{40,64}`,
  // Password managers and encryption
  String.raw`A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}`,
  String.raw`ops_eyJ[A-Za-z0-9+/]{100,4000}={0,3}`,
  String.raw`AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}`,
  // Model providers without the sk- prefix, 42's intranet
  String.raw`(?:gsk|r8|pplx|tvly|xai|nvapi|fw|csk|co)[_-][A-Za-z0-9_-]{32,120}`,
  String.raw`s-s4t2(?:ud|af)-[a-f0-9]{64}`,
  // Telegram bots
  String.raw`\d{5,16}:A[A-Za-z0-9_-]{34}(?![A-Za-z0-9_-])`,
  // Microsoft Entra client secrets
  String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])`,
];

/** One expression for all: the run before must have ended, except for `_`, `/` and the like. */
export const SHAPE = new RegExp(String.raw`(?<![A-Za-z0-9+])(?:${SHAPES.join('|')})`, 'g');

/** JSON Web Token (RFC 7519): two or three base64url parts, the first two JSON objects; or the Base64 of one. */
export const JWT =
  /(?<![A-Za-z0-9_-])(?:(?:eyJ|ewog|ewo[A-Za-z0-9])[A-Za-z0-9_-]{10,4000}\.(?:eyJ|ew)[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,2000})?|ZXlK(?:aGJHY|[A-Za-z0-9])[A-Za-z0-9/+_-]{60,8000}={0,2})/g;

/** Addresses that carry their right with them. */
export const ADDRESS =
  /https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,120}|[a-z0-9.-]{0,80}discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{40,100}|[a-z0-9.-]{1,80}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{40,200})/g;

/** `scheme://user:password@host`: the password. */
export const URL_PASSWORD = /:\/\/[^\s:/@"'<>]{0,100}:([^\s@/"'<>]{1,200})@/dg;

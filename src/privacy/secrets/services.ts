import { matches, type Span } from '../detector.ts';
import { isPlaceholder, isUuid, looksRandom } from './random.ts';

/** Services whose credentials have no shape of their own: only the name beside them tells. */
const SERVICES =
  'adafruit|adobe|airtable|algolia|alibaba|aliyun|asana|atlassian|confluence|jira|beamer|bitbucket|bittrex|cloudflare|codecov|cohere|' +
  'coinbase|confluent|contentful|datadog|deepseek|digitalocean|discord|droneci|drone|dropbox|easypost|etsy|facebook|fastly|' +
  'finicity|finnhub|flickr|freemius|freshbooks|gitter|gitlab|github|gocardless|grafana|heroku|hubspot|huggingface|intercom|' +
  'intra42|jfrog|artifactory|bintray|xray|kraken|kucoin|launchdarkly|linear|linkedin|lob|looker|mailchimp|mailgun|mapbox|' +
  'mattermost|maxmind|meraki|messagebird|netlify|newrelic|new[_-]?relic|notion|nytimes|new[_-]?york[_-]?times|newyorktimes|' +
  'octopus|okta|openai|openshift|pagerduty|paypal|perplexity|plaid|planetscale|postman|privateai|private_ai|pulumi|rapidapi|' +
  'readme|rollbar|salesforce|segment|sendbird|sendgrid|sendinblue|sentry|shippo|shopify|slack|snyk|sonar(?:qube|cloud)?|' +
  'sourcegraph|sparkpost|square|squarespace|stripe|sumo(?:logic)?|telegram|telegr|travis|trello|twilio|twitch|twitter|' +
  'typeform|vault|vercel|yandex|zendesk|zoho|zoom';
/** What a credential is called: a bare `id` only as one of a client, an application or an access. */
const WHAT =
  '(?:api|app|access|auth|client|secret|consumer|private|service|bot|user)?[ _.-]{0,2}(?:key|token|secret|login|pass(?:word|wd)?|pwd|auth|pat|sid|dsn|credentials?|bearer|(?:client|application|app|access)[ _.-]?id)';

const ASSIGNED = new RegExp(
  String.raw`(?<![A-Za-z])(?:${SERVICES})[\w.-]{0,20}?${WHAT}[\w.-]{0,12}(?<!name|url|uri|path|file|length|size)(?:\\{0,2}["'\x60\])]){0,2}(?:: ?\w{1,20})?[ \t]{0,8}(?::{0,3}=|\?=|=>|<-|:|>|,|\|\|)[ \t]{0,8}(?:[@rbfu]{0,2}(?:\\{0,2}["'\x60]){1,3})?([A-Za-z0-9_=~.+/-]{14,200})(?![A-Za-z0-9_(])`,
  'dgi',
);

/** `HEROKU_API_KEY = …`, `"sonar.login": …`: a service's name, what it is, and a generated value. */
export function* servicesSecrets(text: string): Iterable<Span> {
  yield* matches(ASSIGNED, text, (value) => (isUuid(value) || looksRandom(value)) && !isPlaceholder(value));
}

/** Bundler's credentials of a gem server: `BUNDLE_<HOST>__<TLD>=user:password` (bundle-config). */
const BUNDLER =
  /\bBUNDLE_[A-Z0-9]{1,40}(?:_{1,3}[A-Z0-9]{1,40}){1,8}["']?[ \t]{0,4}[:=]{1,2}[ \t]{0,4}["']?([^\s"':;&@/]{3,80}:[^\s"':;&@/]{3,80})/dg;

export function* bundlerSecrets(text: string): Iterable<Span> {
  yield* matches(BUNDLER, text, (value) => !isPlaceholder(value));
}

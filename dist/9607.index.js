export const id=9607;export const ids=[9607];export const modules={39607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{init:()=>init});var _templates_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10014),_base_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45145);async function init(world,options){let defaults=options.kind?{..._templates_js__WEBPACK_IMPORTED_MODULE_0__.s,kind:options.kind}:_templates_js__WEBPACK_IMPORTED_MODULE_0__.s,answers=options.yes?defaults:await answersOf(defaults,options.ask),written=[],kept=[];for(let[path,text]of(0,_templates_js__WEBPACK_IMPORTED_MODULE_0__.c)(answers))await world.files.read(path)===void 0?(await world.write(path,text),written.push(path)):kept.push(path);return{written,kept}}async function answersOf(defaults,ask){if(!ask)throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({message:`init asks questions, and this is not a terminal`,hint:`run it with --yes to take the defaults`});let answers=await ask(defaults);if(!answers)throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({message:`cancelled; nothing was written`});return answers}}),10014:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>initialFiles,s:()=>DEFAULT_ANSWERS});let DEFAULT_ANSWERS={kind:`openai`,model:`gpt-4.1-mini`,apiKeyEnv:`OPENAI_API_KEY`};function initialFiles(answers){return new Map([[`agent-tester.yml`,configFile(answers)],[`.gitignore`,`.agent-tester/
`],[`scenarios/first.yml`,SCENARIOS],[`prompts/planner.md`,PLANNER],[`prompts/summarizer.md`,SUMMARIZER],[`tools.yml`,TOOLS],...answers.kind===`replay`?[[`recordings.jsonl`,RECORDINGS]]:[],[`.github/workflows/agent-tester.yml`,workflowFile(answers)]])}function configFile({kind,model,baseUrl,apiKeyEnv}){return`# What Agent Tester runs, and against what. All keys: docs/configuration.md
agent:
${(kind===`replay`?[`  kind: replay`,`  recording: recordings.jsonl`]:[`  kind: openai`,...baseUrl?[`  base-url: ${JSON.stringify(baseUrl)}`]:[],`  api-key-env: ${apiKeyEnv}`]).join(`
`)}
  planner: prompts/planner.md
  summarizer: prompts/summarizer.md
  tools: tools.yml

models:
  production:
    model: ${JSON.stringify(model)}
    temperature: 0.3
    # USD per million tokens. Without a price the cost is unknown, never 0.
    # price: { input: 0.40, output: 1.60 }

scenarios: scenarios/**/*.yml

gate:
  policy: paired
  fail-on: reject
`}let SCENARIOS=`# One scenario: a query, what the tools answer, and what you expect of the agent.
- id: order-status
  query: Where is my order 123?
  tags: [regression, orders]
  tools:
    lookup_order: { result: { id: "123", status: shipped, eta: 2 days } }
  expect:
    tools: [lookup_order]
  assert:
    - { type: icontains, value: shipped }

- id: unknown-order
  query: Where is my order 999?
  tags: [orders]
  tools:
    lookup_order: { error: order not found }
  expect:
    tools: [lookup_order]
  assert:
    - { type: not-icontains, value: shipped }
`,PLANNER=`You support the customers of an online shop. Decide which tools to call, and call them.
When you know enough, say in one paragraph what you found out.
`,SUMMARIZER=`Write the answer to the customer: short, friendly, and only what the tools said.
`,TOOLS=`- name: lookup_order
  description: Status and expected delivery of an order.
  parameters:
    type: object
    properties:
      id: { type: string, description: The order number. }
    required: [id]
`;function recorded(scenarioId,message,call){return[1,2,3].map(trial=>recordingLine(scenarioId,trial,message,call)).join(``)}function recordingLine(scenarioId,trial,message,call){let stage={latencyMs:400,tokenUsage:{input:200,output:20,total:220},costUsd:null,calls:1},execution={message,toolsUsed:[`lookup_order`],toolCalls:[{name:`lookup_order`,durationMs:0,step:1,...call}],tokenUsage:{input:400,output:40,total:440},costUsd:null,latencyMs:780+20*trial,stages:{planner:stage,tools:{latencyMs:0,tokenUsage:null,costUsd:null,calls:1},summarizer:stage}};return`${JSON.stringify({scenarioId,model:`production`,trial,execution})}\n`}let RECORDINGS=recorded(`order-status`,`Your order 123 has shipped and arrives in 2 days.`,{arguments:{id:`123`},result:{id:`123`,status:`shipped`,eta:`2 days`},status:`ok`})+recorded(`unknown-order`,`I could not find an order 999. Could you check the number?`,{arguments:{id:`999`},status:`error`,error:`order not found`});function workflowFile({kind,apiKeyEnv}){return`name: agent-tester
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "17 4 * * 1" # weekly: keeps the stored runs of production fresh

permissions: {}

concurrency:
  group: agent-tester-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write       # append examples to the branch agent-tester-data
      pull-requests: write  # the comment
      statuses: write       # the commit status
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: your-org/agent-tester@v0.1.0  # where your copy of the action lives; pin it by commit SHA
${`        env:\n${[...kind===`replay`?[]:[apiKeyEnv],`AGENT_TESTER_PRIVACY_KEY`].map(name=>`          ${name}: \${{ secrets.${name} }}\n`).join(``)}`}`}})};
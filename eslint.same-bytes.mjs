/**
 * What build code may not say, so that two builds of one commit are the same bytes: no clock, no network,
 * no chance, and nothing of the machine it runs on. docs/decisions/same-bytes.md says why.
 */

const CLOCK = 'A build reads no clock: take the day as an argument, or from `edition` in content/site.yaml.';
const NETWORK = 'A build asks no network: what it needs stands in content/ or in a package.';
const CHANCE = 'A build leaves nothing to chance: derive it from the content, such as by createHash.';
const PLACE =
  'A build is the same in every language and time zone: compare by code (`a < b`), write days and numbers out, use UTC.';
const MACHINE = `A build asks nothing of its machine but the variables listed in eslint.same-bytes.mjs.`;

/** The only variables of the environment that a build may read. */
const ENVIRONMENT = ['SITE_URL', 'BASE_PATH', 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
/** What Astro says of itself: settings of the build, not of the machine. */
const META = ['BASE_URL', 'SITE', 'DEV', 'PROD'];

const names = (words) => `/^(?:${words.join('|')})$/`;
/** `object.name`, `object?.name` and `object['name']`. */
const member = (object, words) => [
  `MemberExpression[object.name='${object}'][computed=false][property.name=${names(words)}]`,
  `MemberExpression[object.name='${object}'][computed=true][property.value=${names(words)}]`,
];
/** `.name` and `['name']` of anything, and `{ name }` taken out of anything. */
const property = (words) => [
  `MemberExpression[computed=false][property.name=${names(words)}]`,
  `MemberExpression[computed=true][property.value=${names(words)}]`,
  `ObjectPattern > Property[key.name=${names(words)}]`,
];
/** Under another name it would not be seen. */
const alias = (object) => [
  `VariableDeclarator[init.name='${object}']`,
  `AssignmentExpression[right.name='${object}']`,
  `AssignmentPattern[right.name='${object}']`,
  `CallExpression > Identifier.arguments[name='${object}']`,
  `NewExpression > Identifier.arguments[name='${object}']`,
  `ArrayExpression > Identifier[name='${object}']`,
  `Property > Identifier.value[name='${object}']`,
  `SpreadElement[argument.name='${object}']`,
  `ReturnStatement[argument.name='${object}']`,
  `ArrowFunctionExpression[body.name='${object}']`,
  `ExportSpecifier[local.name='${object}']`,
  `SequenceExpression > Identifier[name='${object}']`,
  `MemberExpression[object.name='${object}'][computed=true]:not([property.type='Literal'])`,
];
const forbid = (message, ...selectors) => selectors.flat().map((selector) => ({ selector, message }));

/** Where a day is read from words. */
const WRITTEN = [
  "NewExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
];
const LOCAL_TIME = [
  'get(?:Day|Date|Hours|Minutes|Seconds|Milliseconds|Month|FullYear|Year|TimezoneOffset)',
  'set(?:Date|Hours|Minutes|Seconds|Milliseconds|Month|FullYear|Year)',
  'toDateString',
  'toTimeString',
];
const NETWORK_MODULES =
  '(?:https?|http2|net|tls|dns|dns/promises|dgram|inspector|inspector/promises|child_process|cluster|worker_threads|repl)';
const MACHINE_MODULES = '(?:os|perf_hooks|v8|vm|diagnostics_channel|trace_events)';
const CLIENTS =
  '(?:undici|axios|got|ky|ofetch|node-fetch|node-fetch-native|cross-fetch|superagent|needle|ws|request|phin|wretch)';
const CHANCES = '(?:nanoid|uuid|cuid|@paralleldrive/cuid2|ulid|seedrandom|chance|@faker-js/faker)';
const whole = (modules) => `^(?:node:)?${modules}(?:$|/)`;

/** Imports that build code may not have; for `no-restricted-imports`. */
export const sameBytesImports = [
  { regex: whole(NETWORK_MODULES), message: NETWORK },
  { regex: whole(CLIENTS), message: NETWORK },
  { regex: whole(CHANCES), message: CHANCE },
  { regex: whole(MACHINE_MODULES), message: MACHINE },
  { regex: '^astro:env(?:$|/)', message: MACHINE },
  {
    regex: '^(?:node:)?crypto$',
    allowImportNames: ['createHash'],
    message: CHANCE,
  },
  { regex: '^(?:node:)?process$', allowImportNames: ['default'], message: MACHINE },
  { regex: '^(?:node:)?timers/promises$', message: CLOCK },
];

/** Globals that build code may not name; for `no-restricted-globals`. */
export const sameBytesGlobals = [
  ...['performance', 'Temporal'].map((name) => ({ name, message: CLOCK })),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'Worker'].map((name) => ({
    name,
    message: NETWORK,
  })),
  { name: 'crypto', message: CHANCE },
  { name: 'Intl', message: PLACE },
  // The way around all of the above.
  ...['globalThis', 'global', 'self', 'window', 'eval', 'Function', 'require'].map((name) => ({
    name,
    message: 'Build code names what it uses, so that the rules of eslint.same-bytes.mjs can see it.',
  })),
];

/** What build code may ask of its program. To `send` says how far it is to what started it, and asks nothing. */
const ASKED = ['cwd', 'env', 'send'];

/**
 * Phrases that build code may not contain; for `no-restricted-syntax`.
 * @param also what else one file may ask of its program
 */
export const sameBytesSyntax = (also = []) => [
  ...forbid(
    CLOCK,
    "CallExpression[callee.name='Date']",
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "NewExpression[callee.name='Date'] > SpreadElement.arguments",
    "NewExpression[callee.name='Date'][arguments.length=1] > Identifier.arguments[name='undefined']",
    "NewExpression[callee.name='Date'][arguments.length=1] > UnaryExpression.arguments[operator='void']",
    member('Date', ['now']),
    alias('Date'),
    "ClassDeclaration[superClass.name='Date'], ClassExpression[superClass.name='Date']",
    member('process', ['hrtime', 'uptime', 'cpuUsage']),
    member('console', ['time', 'timeEnd', 'timeLog']),
  ),
  ...forbid(
    PLACE,
    "NewExpression[callee.name='Date'][arguments.length>1]",
    // A day alone is meant in UTC; a time, or a day written otherwise, where the machine stands, unless it says Z.
    WRITTEN.map(
      (call) => `${call} > Literal.arguments[raw=/^['"]/]:not([value=/^\\d{4}-\\d\\d-\\d\\d$|Z$/])`,
    ),
    WRITTEN.map(
      (call) => `${call} > TemplateLiteral.arguments > TemplateElement[tail=true]:not([value.raw=/Z$/])`,
    ),
    property(LOCAL_TIME),
    property(['toLocale\\w*', 'localeCompare']),
  ),
  ...forbid(
    CHANCE,
    member('Math', ['random']),
    alias('Math'),
    // Whichever is done first.
    member('Promise', ['race', 'any']),
    property([
      'randomUUID(?:v7)?',
      'randomBytes',
      'randomInt',
      'randomFill(?:Sync)?',
      'getRandomValues',
      'generateKey(?:Pair)?(?:Sync)?',
      'webcrypto',
    ]),
  ),
  ...forbid(
    MACHINE,
    `MemberExpression[object.name='process'][computed=false]:not([property.name=${names([...ASKED, ...also])}])`,
    `MemberExpression[object.name='process'][computed=true]:not([property.value=${names([...ASKED, ...also])}])`,
    alias('process'),
    "ImportDeclaration[source.value=/^(?:node:)?process$/] > ImportDefaultSpecifier:not([local.name='process'])",
    `MemberExpression[object.object.name='process'][object.property.name='env'][computed=false]:not([property.name=${names(ENVIRONMENT)}])`,
    `MemberExpression[object.object.name='process'][object.property.name='env'][computed=true]:not([property.value=${names(ENVIRONMENT)}])`,
    ":not(MemberExpression) > MemberExpression[object.name='process'][property.name='env']",
    "MemberExpression > MemberExpression.property[object.name='process'][property.name='env']",
    `MemberExpression[object.object.type='MetaProperty'][object.property.name='env']:not([property.name=${names(META)}])`,
    ":not(MemberExpression) > MemberExpression[object.type='MetaProperty'][property.name='env']",
  ),
  // An import that is worked out while it runs is seen by no rule on imports.
  ...forbid(
    NETWORK,
    `ImportExpression[source.value=/${whole(`(?:${NETWORK_MODULES}|${CLIENTS})`).replaceAll('/', '\\/')}/]`,
    "MemberExpression[object.name='process'][property.name='getBuiltinModule']",
  ),
  ...forbid(
    MACHINE,
    `ImportExpression[source.value=/${whole(`(?:${MACHINE_MODULES}|process)`).replaceAll('/', '\\/')}/]`,
  ),
  ...forbid(
    CHANCE,
    `ImportExpression[source.value=/${whole(`(?:${CHANCES}|crypto)`).replaceAll('/', '\\/')}/]`,
  ),
  ...forbid(
    'Write the name of the module out, so that the rules of eslint.same-bytes.mjs can see it.',
    "ImportExpression:not([source.type='Literal'])",
    'TSImportEqualsDeclaration > TSExternalModuleReference',
    "VariableDeclarator[id.type='Identifier'][init.callee.name='createRequire']",
    "CallExpression[callee.callee.name='createRequire']",
  ),
];

// Who may import whom: an allow list. What no line allows is refused by `npm run check`.

const folder = (path) => `^${path}/`;
const packages = (...names) => names.map((name) => `^node_modules/${name}/`);
const core = (...names) => names.map((name) => `^(node:)?${name}$`);

const domain = folder('functions/domain');
const aws = '@aws-sdk';
const journalNames = '^functions/domain/journal/journal-names\\.ts$';
const tableShape = '^infra/table-shape\\.ts$';

/** Each folder, and what its files may import besides each other. */
export const mayImport = {
  'functions/domain': [...packages('zod', 'canonicalize'), ...core('crypto')],
  'functions/steps': [domain],
  'functions/newsroom': [domain, ...packages('hono', 'feed', 'zod')],
  'functions/web': [domain, ...packages('hono', 'zod', 'diff')],
  'functions/adapters/anchors': [
    domain,
    ...packages('zod', `${aws}/client-s3`),
    ...core('fs/promises', 'path'),
  ],
  'functions/adapters/channels/newsroom': [
    domain,
    ...packages(`${aws}/client-s3`),
    ...core('crypto', 'fs', 'path', 'sqlite', 'timers/promises'),
  ],
  'functions/adapters/channels/http': packages('zod'),
  'functions/adapters/channels/chats': [
    domain,
    folder('functions/adapters/channels/http'),
    ...packages('zod'),
  ],
  'functions/adapters/channels/mastodon': [
    domain,
    folder('functions/adapters/channels/http'),
    ...packages('zod'),
  ],
  'functions/adapters/planners/listing': [domain, folder('functions/adapters/channels/http')],
  'functions/adapters/planners/mastodon': [
    domain,
    folder('functions/adapters/(channels/(http|mastodon)|planners/listing)'),
    ...packages('zod'),
  ],
  'functions/adapters/planners/pictures': [domain, folder('functions/adapters/sources/http')],
  'functions/adapters/planners/buffer': [
    domain,
    folder('functions/adapters/(channels/http|planners/listing)'),
    ...packages('zod'),
  ],
  'functions/adapters/planners/postiz': [
    domain,
    folder('functions/adapters/(channels/http|planners/listing|sources/words)'),
    ...packages('zod'),
  ],
  'functions/adapters/channels/bluesky': [
    domain,
    folder('functions/adapters/channels/http'),
    ...packages('zod'),
    ...core('crypto', 'timers/promises'),
  ],
  'functions/adapters/channels/recipients': [
    domain,
    ...packages('zod', `${aws}/client-s3`, `${aws}/client-sesv2`, `${aws}/client-sns`),
    ...core('fs/promises', 'path', 'timers/promises'),
  ],
  'functions/adapters/dynamodb': [
    domain,
    ...packages('zod', `${aws}/client-dynamodb`, `${aws}/util-dynamodb`),
    ...core('crypto', 'timers/promises'),
  ],
  'functions/adapters/icalendar': [domain, ...packages('ical-generator')],
  'functions/adapters/layer': [domain, ...packages('yaml', 'zod'), ...core('fs', 'module', 'path')],
  'functions/adapters/notify': [domain, ...packages(`${aws}/client-sesv2`, `${aws}/client-sns`)],
  'functions/adapters/oidc': [domain, ...packages('openid-client', 'zod')],
  'functions/adapters/openai': [
    domain,
    ...packages('jsonrepair', 'openai', 'zod'),
    ...core('timers/promises'),
  ],
  'functions/adapters/powertools': [domain, ...packages('@aws-lambda-powertools')],
  'functions/adapters/recipients': [
    domain,
    ...packages(`${aws}/client-s3`),
    ...core('crypto', 'fs/promises', 'path'),
  ],
  'functions/adapters/secrets': packages('zod', `${aws}/client-secrets-manager`),
  'functions/adapters/step-functions': [domain, ...packages(`${aws}/client-sfn`)],
  'functions/adapters/sources/http': [
    domain,
    ...core('dns', 'http', 'https', 'net', 'stream', 'zlib'),
  ],
  'functions/adapters/sources/feed': [
    domain,
    folder('functions/adapters/(channels/http|sources/http|sources/words)'),
    ...packages('zod', '@rowanmanning/feed-parser'),
    ...core('fs/promises', 'path'),
  ],
  'functions/adapters/sources/words': packages('html-entities'),
  'functions/adapters/sources/official': [
    domain,
    folder('functions/adapters/(channels/http|sources/http|sources/words)'),
    ...packages('zod'),
  ],
  'functions/adapters/websub': [domain],
  'functions/adapters/webauthn': [domain, ...packages('@simplewebauthn/server', 'zod')],
  'functions/bind': [
    domain,
    folder('functions/(steps|newsroom|adapters)'),
    ...packages('zod', aws, '@aws-lambda-powertools', '@middy/core'),
    ...core('crypto'),
  ],
  'functions/entry': [folder('functions/(bind|steps|web)'), ...packages('hono')],
  infra: [
    domain,
    folder('functions/adapters/layer'),
    '^functions/adapters/dynamodb/indexes\\.ts$',
    folder('infra/(stacks|constructs)'),
    ...packages('aws-cdk-lib', 'cdk-nag', 'esbuild', 'zod'),
    ...core('fs', 'path', 'url', 'util'),
  ],
  'infra/constructs': [
    tableShape,
    journalNames,
    ...packages('aws-cdk-lib', 'cdk-nag', 'constructs'),
    ...core('fs', 'path', 'url'),
  ],
  'infra/stacks': [
    journalNames,
    '^functions/domain/(workflow/time-limits|model/configuration|channel/accounts)\\.ts$',
    folder('infra/constructs'),
    ...packages('aws-cdk-lib', 'constructs'),
  ],
  'infra/commands': [
    domain,
    folder('functions/(web|adapters|bind|newsroom)'),
    folder('infra/local'),
    '^infra/(command|repository|read-plan)\\.ts$',
    ...packages('yaml', 'zod', `${aws}/client-dynamodb`),
    ...core('fs', 'fs/promises', 'path', 'readline', 'stream', 'util'),
  ],
  'infra/practice': [
    domain,
    folder('functions/(adapters/channels/newsroom|adapters/layer|bind)'),
    folder('infra/local'),
    '^infra/(command|repository)\\.ts$',
    ...packages('zod'),
    ...core('fs', 'path', 'timers/promises', 'util'),
  ],
  'infra/local': [
    domain,
    folder('functions/(steps|web|adapters|bind|entry|newsroom)'),
    tableShape,
    '^infra/(command|repository|read-plan|layer)\\.ts$',
    ...packages(
      aws,
      '@hono',
      'hono',
      'jsonata',
      'nodemailer',
      'oidc-provider',
      'postal-mime',
      'zod',
    ),
    ...core('child_process', 'crypto', 'events', 'fs', 'fs/promises', 'http', 'module', 'net'),
    ...core('path', 'sqlite', 'stream', 'timers/promises', 'util'),
  ],
};

/** A folder's own files: those of a folder inside it that has a line of its own are not among them. */
const ownFiles = (path) => {
  const inside = Object.keys(mayImport)
    .filter((other) => other.startsWith(`${path}/`))
    .map((other) => `${other.slice(path.length + 1)}/`);
  return inside.length > 0 ? `^${path}/(?!${inside.join('|')})` : folder(path);
};

const allowed = Object.entries(mayImport).map(([from, others]) => ({
  from: { path: ownFiles(from) },
  to: { path: [ownFiles(from), ...others] },
}));

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  allowed,
  allowedSeverity: 'error',
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^functions/web/assets/' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { journalNames } from '#domain/journal/journal-names.ts';
import { entries } from '#infra/bundle.ts';
import { removeShipped, shipped } from '#test/support/cloud/shipped.ts';
import { bundleWants } from './bundles.ts';
import { flat, functionsIn, leadingKeys, type Right, rightsOf } from './policies.ts';
import { resources } from './support.ts';
import { indexesNamed } from './table-actions.ts';

const { folder, stacks, metafiles } = await shipped();
afterAll(removeShipped);

const main = Template.fromStack(stacks.app);
const wants = await bundleWants(join(folder, 'bundles'), metafiles);
const functions = functionsIn(main);

// What every function may do without asking for it: its own log, and traces.
const forAll = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const traces = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];

// What has no name before it is there: a run, a page, an address in the SES sandbox, a phone.
const mayEndOpenly = [
  's3:GetObject',
  's3:GetObjectVersion',
  's3:PutObject',
  'ses:SendEmail',
  'sns:Publish',
  'states:DescribeExecution',
];

const rights = (entry: string): Right[] => rightsOf(main, functions[entry]!.roleId);
const own = (entry: string): Right[] =>
  rights(entry).filter(({ action }) => ![...forAll, ...traces].includes(action));

const keysOf = ({ condition }: Right): string[] => leadingKeys(condition) ?? ['anything'];

const named = (right: Right): string[] => {
  const { action, resource } = right;
  if (!action.startsWith('dynamodb:')) return [action];
  if (!resource.includes('/index/')) return keysOf(right).map((key) => `${action} on ${key}`);
  return keysOf(right).map((key) => `${action} on an index of ${key.replace(/[#@]\*$/, '')}`);
};

const who = (holds: (right: Right) => boolean): string[] =>
  entries.filter((entry) => rights(entry).some(holds)).toSorted();
const whoMay = (action: string): string[] => who((right) => right.action === action);
const puts = (bucket: string) => (right: Right) =>
  right.action === 's3:PutObject' && right.resource.includes(bucket);
const reads = (secret: string) => (right: Right) =>
  right.action === 'secretsmanager:GetSecretValue' && right.resource.includes(secret);

describe('a synthesis', () => {
  it('writes a template for each stack, with no account', () => {
    const templates = readdirSync(folder).filter((file) => file.endsWith('.template.json'));
    expect(templates.toSorted()).toEqual(
      ['app', 'data', 'newsroom', 'watch'].map((part) => `talan-test-${part}.template.json`),
    );
  });

  it('has a function for each entry', () => {
    expect(Object.keys(functions).toSorted()).toEqual([...entries].toSorted());
  });
});

describe.each(entries)('%s', (entry) => {
  it('may do exactly what its code can call', () => {
    expect([...new Set(own(entry).flatMap(named))].toSorted()).toEqual(wants[entry].actions);
  });

  it('may list by each index that its code names', () => {
    const lists = own(entry).flatMap((right) => {
      const [, index] = /\/index\/(\w+)$/.exec(right.resource) ?? [];
      return index ? keysOf(right).map((key) => `${index} of ${key.replace(/[#@]\*$/, '')}`) : [];
    });
    expect(lists).toEqual(expect.arrayContaining(wants[entry].indexes));
  });

  it('is told exactly what its code reads', () => {
    const given = Object.keys(functions[entry]!.properties.Environment.Variables);
    const always = ['TALAN_STAGE', 'TALAN_LAYER_DIR'];
    const may = [
      'OPENAI_MODEL',
      'OPENAI_BASE_URL',
      'TALAN_CONNECTED',
      'TALAN_LIST_SENDERS',
      'TALAN_OIDC_ROLES_CLAIM',
      'TALAN_OIDC_MEMBER',
    ];
    const own = given.filter(
      (name) => !name.startsWith('POWERTOOLS_') && ![...always, ...may].includes(name),
    );
    expect(own.toSorted()).toEqual(wants[entry].variables);
  });

  it('has plan and prompts if it reads them', () => {
    expect((functions[entry]!.properties.Layers ?? []).length > 0).toBe(wants[entry].readsLayer);
  });

  it('names every resource; traces have none', () => {
    const open = rights(entry).filter(({ resource }) => resource === '*');
    expect(open.map(({ action }) => action).toSorted()).toEqual(traces.toSorted());
    expect(rights(entry).filter(({ action }) => action.includes('*'))).toEqual([]);
    const partly = rights(entry).filter(({ resource }) => /.\*/.test(resource));
    for (const { action } of partly) expect(mayEndOpenly).toContain(action);
  });

  it('reads only the secrets that it is told of', () => {
    const variables = functions[entry]!.properties.Environment.Variables;
    const told = Object.keys(variables).filter((name) => name.endsWith('_SECRET'));
    const secrets = rights(entry).filter((right) => reads('')(right));
    expect(secrets.map(({ resource }) => resource).toSorted()).toEqual(
      told.map((name) => flat(variables[name])).toSorted(),
    );
  });
});

it('the indexes of filters that stand in constants are seen, and none is left without a journal', () => {
  const file = (text: string) => [{ source: 'functions/steps/some.ts', text }];
  const constant = `const filter = { by: 'desk', list: 'stuck' } as const;
    const { items } = await listPage(deps, removalJournal, filter);
    await journal.list(statementJournal, { by: 'open' }, page);`;
  expect(indexesNamed(file(constant))).toEqual(['desk of removal', 'open of statement']);
  const made = `export const waiting = (person: string) => ({ by: 'open', person });`;
  expect(() => indexesNamed(file(made))).toThrow('what functions/steps/some.ts lists so');
});

describe('who may', () => {
  it("read the model's key: who has it draft, and who has it judge", () => {
    expect(who(reads('Model'))).toEqual(['check-tone', 'draft']);
  });

  it('read phone numbers: who asks, what is due, and the web app', () => {
    expect(who(reads('Phones'))).toEqual(['ask-approval', 'due', 'web']);
  });

  it("read channels' accounts, and keep their sessions: who publishes, looks again, and listens", () => {
    for (const channel of ['Bluesky', 'Mastodon']) {
      expect(who(reads(channel))).toEqual(['due', 'poll', 'publish']);
    }
    const keepsSessions = (right: Right) => keysOf(right).includes('token#*');
    expect(who(keepsSessions)).toEqual(['due', 'poll', 'publish']);
    const notesHealth = (right: Right) =>
      right.action === 'dynamodb:PutItem' && keysOf(right).includes('account-health#*');
    expect(who(notesHealth)).toEqual(['due', 'publish']);
  });

  it('tell staff in chats: what is due', () => {
    expect(who(reads('Chats'))).toEqual(['due']);
  });

  it('start runs: the web app, the sweep, and what is due', () => {
    expect(whoMay('states:StartExecution')).toEqual(['due', 'sweep', 'web']);
  });

  it('answer waits: these, and who asked', () => {
    expect(whoMay('states:SendTaskSuccess')).toEqual(['ask-approval', 'sweep', 'web']);
  });

  it('write the newsroom: who publishes, supersedes, renews or prepares it', () => {
    expect(who(puts('FilesBucket'))).toEqual([
      'due',
      'prepare-newsroom',
      'publish',
      'record-outcome',
    ]);
  });

  it('add to the anchors of journals: who publishes, and who notes them at night; nobody reads them', () => {
    expect(who(puts('AnchorsBucket'))).toEqual(['note-heads', 'publish']);
    const others = (right: Right) =>
      right.resource.includes('Anchors') && right.action !== 's3:PutObject';
    expect(who(others)).toEqual([]);
  });

  it('delete what is on the newsroom: nobody', () => {
    expect(who(({ action }) => /^s3:.*Delete/.test(action))).toEqual([]);
  });

  it('read who is on lists: who publishes, and who looks whether they hold anyone', () => {
    const lists = (right: Right) =>
      right.action === 's3:GetObjectVersion' && right.resource.includes('Recipients');
    expect(who(lists)).toEqual(['due', 'publish']);
    expect(who((right) => keysOf(right).includes('dispatch#*'))).toEqual(['publish']);
  });

  it('stop what a list sends to someone: the web app, where they ask for it, and who is told what came back', () => {
    const stops = (action: string) =>
      who((right) => right.action === action && keysOf(right).includes('list-stops#*'));
    expect(stops('dynamodb:PutItem')).toEqual(['note-returns', 'web']);
    expect(stops('dynamodb:Query')).toEqual(['publish', 'web']);
  });

  it('send mails: who asks and tells, and who publishes to lists, from one address only', () => {
    expect(whoMay('ses:SendEmail')).toEqual([
      'ask-approval',
      'draft',
      'due',
      'publish',
      'record-outcome',
      'web',
    ]);
    const mails = entries.flatMap((entry) =>
      rights(entry).filter(({ action }) => action === 'ses:SendEmail'),
    );
    for (const { condition } of mails) {
      expect(condition).toEqual({ StringEquals: { 'ses:FromAddress': ['talan@exempel.example'] } });
    }
  });

  it('send text messages: who asks, tells of alerts or urgent comments, opens or publishes to lists; to phones only', () => {
    expect(whoMay('sns:Publish')).toEqual(['ask-approval', 'due', 'publish', 'web']);
    const [right] = rights('ask-approval').filter(({ action }) => action === 'sns:Publish');
    expect(right?.resource).toBe('{"not":"arn:*:sns:*:*:*"}');
  });

  it('find out what there is: the web app; what is open, the sweep; what an incident says, who words, checks or publishes', () => {
    const lists = entries.flatMap((entry) =>
      rights(entry).flatMap((right) => {
        const [, index] = right.resource.split('/index/');
        return index === undefined ? [] : keysOf(right).map((key) => `${entry}: ${index} ${key}`);
      }),
    );
    expect(lists.toSorted()).toEqual([
      'check-tone: group statement#*',
      'check-tone: group statement@*',
      'check-tone: out statement#*',
      'draft: group statement#*',
      'draft: group statement@*',
      'draft: out statement#*',
      'due: group removal#*',
      'due: group removal@*',
      'due: group statement#*',
      'due: group statement@*',
      'due: open incident',
      'due: open planned',
      'due: out statement#*',
      'due: status planned#*',
      'note-heads: all alert',
      'note-heads: all comment',
      'note-heads: all gate',
      'note-heads: all incident',
      'note-heads: all passkeys',
      'note-heads: all plan',
      'note-heads: all planned',
      'note-heads: all removal',
      'note-heads: all statement',
      'poll: all comment',
      'poll: group alert#*',
      'poll: group alert@*',
      'prepare-newsroom: all alert',
      'prepare-newsroom: all comment',
      'prepare-newsroom: all incident',
      'prepare-newsroom: all planned',
      'prepare-newsroom: all removal',
      'prepare-newsroom: all statement',
      'prepare-newsroom: group removal#*',
      'prepare-newsroom: group removal@*',
      'publish: group removal#*',
      'publish: group removal@*',
      'publish: group statement#*',
      'publish: group statement@*',
      'publish: out statement#*',
      'record-outcome: group removal#*',
      'record-outcome: group removal@*',
      'retain: all alert',
      'retain: all comment',
      'retain: all incident',
      'retain: all removal',
      'retain: all statement',
      'sweep: open statement',
      'web: all alert',
      'web: all comment',
      'web: all incident',
      'web: all planned',
      'web: all statement',
      'web: desk alert#*',
      'web: desk comment#*',
      'web: desk incident#*',
      'web: desk removal#*',
      'web: desk statement#*',
      'web: group alert#*',
      'web: group alert@*',
      'web: group comment#*',
      'web: group comment@*',
      'web: group incident#*',
      'web: group incident@*',
      'web: group removal#*',
      'web: group removal@*',
      'web: group statement#*',
      'web: group statement@*',
      'web: open comment',
      'web: open incident',
      'web: open statement',
      'web: out comment#*',
      'web: out incident#*',
      'web: out statement#*',
      'web: status comment#*',
      'web: status incident#*',
      'web: status planned#*',
      'web: status removal#*',
      'web: status statement#*',
    ]);
  });

  it('append to a journal: the web app to all, steps to statements, a deployment to the plan and what is listed', () => {
    const appends = (name: string) =>
      who((right) => right.action === 'dynamodb:PutItem' && keysOf(right).includes(`${name}#*`));
    expect(appends('alert')).toEqual(['due', 'poll', 'prepare-newsroom', 'retain', 'web']);
    expect(appends('comment')).toEqual([
      'due',
      'poll',
      'prepare-newsroom',
      'record-outcome',
      'retain',
      'web',
    ]);
    expect(appends('gate')).toEqual(['due', 'web']);
    expect(appends('incident')).toEqual(['due', 'prepare-newsroom', 'publish', 'retain', 'web']);
    expect(appends('planned')).toEqual(['due', 'prepare-newsroom', 'web']);
    expect(appends('removal')).toEqual(['due', 'prepare-newsroom', 'retain', 'web']);
    expect(appends('passkeys')).toEqual(['web']);
    expect(appends('plan')).toEqual(['prepare-newsroom', 'retain', 'web']);
    expect(appends('statement')).toEqual(
      entries.filter((entry) => !['note-heads', 'note-returns', 'poll'].includes(entry)).toSorted(),
    );
  });

  it('do more in the table than a change of theirs needs: only those that append to what needs it', () => {
    const beside = (action: string, key: string) =>
      who((right) => right.action === `dynamodb:${action}` && keysOf(right).includes(key));
    const marking = ['due', 'prepare-newsroom', 'retain', 'web'];
    expect(beside('UpdateItem', 'quotable#*')).toEqual(marking);
    expect(beside('PutItem', 'quotable-key')).toEqual(marking);
    const appending = entries.filter((entry) => !['note-heads', 'note-returns'].includes(entry));
    const counting = appending.filter((entry) => entry !== 'prepare-newsroom').toSorted();
    expect(beside('UpdateItem', 'open-count#*')).toEqual(counting);
    // Lists that are put in order bring what is due anew.
    expect(beside('PutItem', 'due#*')).toEqual(appending.toSorted());
    const naming = appending.filter((entry) => entry !== 'poll').toSorted();
    expect(beside('PutItem', 'known-as#*')).toEqual(naming);
  });

  it('read journals of many names in one request, which one statement must allow: what is due, and who notes heads', () => {
    const together = (entry: string) =>
      rights(entry)
        .filter(({ action }) => action === 'dynamodb:BatchGetItem')
        .map((right) => keysOf(right).length);
    expect(Math.max(...together('note-heads'))).toBe(journalNames.length);
    const due = rights('due').filter(({ action }) => action === 'dynamodb:GetItem');
    const journals = due
      .flatMap(keysOf)
      .filter((key) => journalNames.some((name) => key === `${name}#*`));
    expect(Math.max(...together('due'))).toBe(new Set(journals).size);
  });

  it('delete or update what is in a journal: nobody but who erases words', () => {
    const journals = new RegExp(`^(${journalNames.join('|')})#|anything|^[^#]*\\*`);
    const changes = ['dynamodb:DeleteItem', 'dynamodb:UpdateItem'];
    expect(
      who(
        (right) =>
          changes.includes(right.action) && keysOf(right).some((key) => journals.test(key)),
      ),
    ).toEqual(['retain']);
    expect(whoMay('dynamodb:DeleteItem')).toContain('web');
  });

  it('see sessions, nonces and sign-ins under way: the web app', () => {
    for (const key of ['sessions#*', 'nonce#*', 'sign-in#*']) {
      expect(who((right) => keysOf(right).includes(key))).toEqual(['web']);
    }
  });
});

describe('the state machine', () => {
  const machine = Object.values(resources(main, 'AWS::StepFunctions::StateMachine'))[0];
  const machineRights = rightsOf(main, machine.Properties.RoleArn['Fn::GetAtt'][0]);

  it('may invoke the aliases that its definition names, and nothing else', () => {
    const invoked = machineRights.filter(({ action }) => action.startsWith('lambda:'));
    expect(new Set(invoked.map(({ action }) => action))).toEqual(
      new Set(['lambda:InvokeFunction']),
    );
    const substitutions = Object.values(machine.Properties.DefinitionSubstitutions).map(flat);
    expect(invoked.map(({ resource }) => resource).toSorted()).toEqual(substitutions.toSorted());
    const aliases = resources(main, 'AWS::Lambda::Alias');
    for (const name of substitutions) {
      expect(aliases[name.slice(1, -1)]?.Properties).toMatchObject({ Name: 'live' });
    }
  });

  it('reaches no data', () => {
    const services = new Set(machineRights.map(({ action }) => action.split(':')[0]));
    expect([...services].toSorted()).toEqual(['lambda', 'logs', 'xray']);
  });
});

describe('who may invoke', () => {
  const permissions = Object.values(resources(main, 'AWS::Lambda::Permission')).map(
    ({ Properties }) => [
      Properties.Principal,
      flat(Properties.FunctionName)
        .replace(/Live.*$/, '')
        .slice(1),
      flat(Properties.SourceArn),
    ],
  );

  it('the web app: this API; sweep, due, poll, note-heads, retain and prepare-newsroom: their rules; note-returns: its topic', () => {
    expect(permissions.toSorted()).toEqual([
      [
        'apigateway.amazonaws.com',
        'Web',
        expect.stringMatching(/<[\w-]+data:ExportsOutputRefAppApi\w+>\/\*\/\*/),
      ],
      ['events.amazonaws.com', 'Due', expect.stringMatching(/^<EveryMinuteDue/)],
      ['events.amazonaws.com', 'NoteHeads', expect.stringMatching(/^<EveryNight/)],
      ['events.amazonaws.com', 'Poll', expect.stringMatching(/^<EveryMinutePoll/)],
      ['events.amazonaws.com', 'PrepareNewsroom', expect.stringMatching(/^<AfterDeploymentRule/)],
      ['events.amazonaws.com', 'PrepareNewsroom', expect.stringMatching(/^<AfterDeploymentUntil/)],
      ['events.amazonaws.com', 'Retain', expect.stringMatching(/^<EveryNightRetain/)],
      ['events.amazonaws.com', 'Sweep', expect.stringMatching(/^<EveryMinuteRule/)],
      ['sns.amazonaws.com', 'NoteReturns', expect.stringMatching(/^<ListEventsTopic/)],
    ]);
  });
});

// Here and not in a file of its own, so that the functions are bundled once.
describe('with these rights and bundles', async () => {
  await import('../cloud/same-behaviour.ts');
});

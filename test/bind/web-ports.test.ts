import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '#bind/bind.ts';
import * as cloud from '#bind/cloud.ts';
import { carriers } from '#bind/cloud-carriers.ts';
import { readSettings } from '#bind/environment.ts';
import type { Needs } from '#bind/outside.ts';
import { publishers } from '#bind/ports.ts';
import { canDraft, connected, draftWithinMs, translates } from '#bind/web-ports.ts';
import type { Accounts } from '#domain/channel/accounts.ts';
import { Channel, isPosted, takesAccount } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Language } from '#domain/values/language.ts';
import { writeProjectLayer } from '#infra/layer.ts';
import { readPlan } from '#infra/read-plan.ts';
import { createOutbox } from '#local/outbox/outbox.ts';
import { localOutside } from '#local/outside/local-outside.ts';
import { settingsFrom } from '#local/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-web-ports-'));
const layerFolder = join(folder, 'layer');
const PLAN = 'infra/crisis-plan.yaml';

beforeAll(() => writeProjectLayer(layerFolder, { plan: readPlan(PLAN), file: PLAN }));
afterAll(() => rmSync(folder, { recursive: true }));

const observed: Needs<'log' | 'metrics' | 'now'> = {
  log: { warn: () => {} },
  metrics: { add: () => {} },
  now: () => new Date(0),
};
const connection = {
  region: 'eu-north-1',
  credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
};
const dynamoDb = new DynamoDBClient(connection);
const stepFunctions = new SFNClient(connection);

type Model = Record<'OPENAI_MODEL' | 'OPENAI_BASE_URL', string>;

const { table, newsroomStore, newsroomUrl, model, accounts } = cloud;

// What the deployment tells the web function and the one that publishes.
const onAws = (
  given: Partial<Model> & { TALAN_CONNECTED?: string; TALAN_LIST_SENDERS?: string },
) => ({
  ...observed,
  ...readSettings(
    {
      TALAN_LAYER_DIR: layerFolder,
      TALAN_TABLE: 'talan',
      TALAN_NEWSROOM_BUCKET: 'newsroom',
      TALAN_BLUESKY_SECRET: 'arn:bluesky',
      TALAN_INTAKE_SECRET: 'arn:intake',
      TALAN_MARK_SECRET: 'arn:mark',
      TALAN_MASTODON_SECRET: 'arn:mastodon',
      TALAN_LIST_CONFIGURATION_SET: 'lists',
      TALAN_RECIPIENT_BUCKET: 'recipients',
      TALAN_NEWSROOM_URL: 'https://news.example.org',
      ...given,
    },
    {
      layerFolder: cloud.layerFolder,
      origin: () => 'https://talan.example.org',
      table,
      newsroomStore,
      newsroomUrl,
      model,
      accounts,
      recipientLists: cloud.recipientLists,
      markKey: cloud.markKey,
      carriers,
      connected: cloud.connected,
    },
  ),
});

const onOneMachine = (given: Partial<Model>, channels: Accounts = {}) =>
  localOutside({
    settings: settingsFrom({ TALAN_DATA_DIR: folder, ...given }),
    layerFolder,
    phones: {},
    channels,
    outbox: createOutbox(join(folder, 'outbox')),
    dynamoDb,
    stepFunctions,
    stateMachineArn: 'arn:aws:states:eu-north-1:000000000000:stateMachine:talan',
    origin: 'http://localhost:3000',
    now: observed.now,
  });

const knowledgeOf = (outside: ReturnType<typeof onAws>) => {
  const deps = bind(outside, { canDraft, translates, draftWithinMs, connected, publishers });
  const drafts = Kind.options.flatMap((kind) =>
    Language.options
      .filter((language) => deps.canDraft(kind, language))
      .map((language) => [kind, language]),
  );
  return {
    drafts,
    translates: deps.translates,
    draftWithinMs: deps.draftWithinMs,
    connected: deps.connected,
    published: Object.keys(deps.publishers),
  };
};

describe.each([
  ['without a model', {}, false],
  ['with a model', { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'https://models.example.org/v1' }, true],
])('AWS and one machine, %s', (_, given, isTranslated) => {
  it('know the same about channels, drafts, their time and translation', () => {
    const known = knowledgeOf(onAws(given));
    expect(knowledgeOf(onOneMachine(given))).toEqual(known);
    expect(known.translates).toBe(isTranslated);
    expect(known.draftWithinMs).toBe(60_000);
    expect(known.drafts.length).toBeGreaterThan(0);
  });

  it('have a publisher for each channel that Talan posts to, and for no other', () => {
    const posted = Channel.options.filter(isPosted);
    expect(knowledgeOf(onAws(given)).published).toEqual(posted);
    expect(posted.length).toBeGreaterThan(0);
  });
});

it('AWS and one machine post with the same accounts', () => {
  const bluesky = { service: 'https://bsky.social', identifier: 'exempel.test', password: 'x' };
  const mastodon = { server: 'https://social.example.org', token: 'x' };
  const lists = {
    sms: { senderId: 'Exempel', perSecond: 20 },
    press: { from: 'a@exempel.example', unsubscribe: 'a@exempel.example', perSecond: 14 },
    email: { from: 'a@exempel.example', perSecond: 14 },
  };
  const known = knowledgeOf(onOneMachine({}, { bluesky, mastodon, ...lists }));
  const given = {
    TALAN_CONNECTED: 'bluesky,mastodon,sms,press,email,unknown',
    TALAN_LIST_SENDERS: JSON.stringify(lists),
  };
  expect(known).toEqual(knowledgeOf(onAws(given)));
  expect(known.connected).toEqual(Channel.options.filter(takesAccount));
  expect(known.published).toEqual(['newsroom', ...known.connected]);
});

import { expect, it } from 'vitest';
import { accounts, chatAccounts, connected, layerFolder, model, table } from '#bind/cloud.ts';
import { readSettings } from '#bind/environment.ts';

it('finds the layer where Lambda puts it, unless told another place', () => {
  expect(readSettings({}, { layerFolder })).toEqual({ layerFolder: '/opt/talan' });
  expect(readSettings({ TALAN_LAYER_DIR: '/tmp/data' }, { layerFolder })).toEqual({
    layerFolder: '/tmp/data',
  });
});

it('has a model only where one is named', () => {
  const baseURL = 'https://models.example.org/v1';
  expect(readSettings({ OPENAI_BASE_URL: baseURL }, { model })).toEqual({ model: undefined });
  expect(readSettings({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: '' }, { model })).toEqual({
    model: { model: 'm' },
  });
  const tuned = {
    OPENAI_MODEL: 'm',
    TALAN_MODEL_DRAFT_SECONDS: '40',
    TALAN_MODEL_OPINION_SECONDS: '12',
    TALAN_MODEL_FORMAT: 'json_object',
  };
  expect(readSettings(tuned, { model })).toEqual({
    model: { model: 'm', draftSeconds: 40, opinionSeconds: 12, format: 'json_object' },
  });
});

it('has no account in an exercise, whatever else is set, and marks its journals', async () => {
  const found = readSettings(
    {
      TALAN_EXERCISE: 'yes',
      TALAN_TABLE: 'talan',
      TALAN_CONNECTED: 'bluesky,press',
      TALAN_BLUESKY_SECRET: 'arn',
      TALAN_CHATS_SECRET: 'arn',
      TALAN_LIST_SENDERS: '{"sms":{"senderId":"Exempel"}}',
      AWS_REGION: 'eu-north-1',
    },
    { accounts, chatAccounts, connected, table },
  );
  expect(found).toMatchObject({ accounts: {}, connected: [], table: { isExercise: true } });
  expect(await found.chatAccounts()).toEqual({});
});

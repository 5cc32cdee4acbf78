import { expect, it } from 'vitest';
import { mailer, model, newsroomUrl, origin, table } from '#bind/cloud.ts';
import { readSettings } from '#bind/environment.ts';

const URL = 'https://talan.example.org';

it('takes the variables that are asked for, and no others', () => {
  const environment = { TALAN_NEWSROOM_URL: 'https://n.example.org', TALAN_ORIGIN: URL, X: 'x' };
  expect(readSettings(environment, { origin })).toEqual({ origin: URL });
});

it('names all that is missing or empty at once', () => {
  const given = { TALAN_TABLE: 'talan', TALAN_ORIGIN: '' };
  expect(() => readSettings(given, { table, origin, mailer })).toThrow(
    'Not set: TALAN_ORIGIN, TALAN_MAIL_FROM',
  );
  expect(() => readSettings(given, { newsroomUrl, model })).toThrow(
    expect.objectContaining({ name: 'ConfigMissing', message: 'Not set: TALAN_NEWSROOM_URL' }),
  );
});

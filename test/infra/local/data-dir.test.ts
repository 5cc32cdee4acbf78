import { expect, it } from 'vitest';
import { dataDirIn } from '#local/data-dir.ts';
import { settingsFrom } from '#local/settings.ts';

it.each([
  ['not named', {}],
  ['empty', { TALAN_DATA_DIR: '' }],
  ['named', { TALAN_DATA_DIR: '/tmp/x' }],
  ['relative', { TALAN_DATA_DIR: 'x' }],
])('the folder that is locked is the one of the settings: %s', (_, environment) => {
  expect(dataDirIn(environment)).toBe(settingsFrom(environment).dataDir);
});

it('an empty name is none', () => {
  expect(dataDirIn({ TALAN_DATA_DIR: '' })).toMatch(/\.talan$/);
});

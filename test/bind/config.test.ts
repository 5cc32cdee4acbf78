import { expect, it } from 'vitest';
import { configFrom, layerFolder, modelFrom } from '../../functions/bind/config.ts';

it('takes the variables that are asked for, and no others', () => {
  const environment = { TALAN_TABLE: 'talan', TALAN_ORIGIN: 'https://talan.example.org', X: 'x' };
  expect(configFrom(environment, ['TALAN_TABLE'])).toEqual({ TALAN_TABLE: 'talan' });
});

it('names all that is missing or empty at once', () => {
  const given = { TALAN_TABLE: 'talan', TALAN_ORIGIN: '' };
  expect(() => configFrom(given, ['TALAN_TABLE', 'TALAN_ORIGIN', 'TALAN_MAIL_FROM'])).toThrow(
    'Not set: TALAN_ORIGIN, TALAN_MAIL_FROM',
  );
});

it('finds the layer where Lambda puts it, unless told another place', () => {
  expect(layerFolder({})).toBe('/opt/talan');
  expect(layerFolder({ TALAN_DATA_DIR: '/tmp/data' })).toBe('/tmp/data');
});

it('has a model only where one is named', () => {
  expect(modelFrom({ OPENAI_BASE_URL: 'https://models.example.org/v1' })).toBeUndefined();
  expect(modelFrom({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: '' })).toEqual({ model: 'm' });
});

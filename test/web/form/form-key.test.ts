import { describe, expect, it } from 'vitest';
import { KEY_FIELD, withKey } from '#web/form/form-key.ts';
import { freshForm } from '#web/form/form-state.ts';
import { one, valuesOf } from '#web/form/values.ts';

const keyOf = (values: Parameters<typeof valuesOf>[0]): string =>
  one(withKey(freshForm(valuesOf(values)), () => 'new').values, KEY_FIELD);

describe('the key of a form that creates something', () => {
  it('is a new one for a fresh form', () => {
    expect(keyOf({ title: 'Vattnet' })).toBe('new');
    expect(keyOf({ [KEY_FIELD]: '' })).toBe('new');
  });

  it('stays when the form comes back', () => {
    expect(keyOf({ [KEY_FIELD]: 'first' })).toBe('first');
  });
});

import { describe, expect, it } from 'vitest';
import {
  objectsIn,
  requestInputs,
  textFields,
  withText,
  withUnknown,
} from '#test/support/inputs.ts';

// They are checked as they stand and kept nowhere, so that offsets fit.
const isKept = ({ of }: { of: string }) => !of.endsWith('/tone-check');
const HALF_A_CHARACTER = 'a\ud800';

describe('what a request can hold', () => {
  it.each(requestInputs)('is known here with all of its fields: $of', ({ schema, body }) => {
    expect(schema.safeParse(body).error?.issues).toBeUndefined();
  });

  it.each(requestInputs.filter(isKept))('is text that can be kept: $of', ({ schema, body }) => {
    const taken = textFields(body).filter(
      (field) => schema.safeParse(withText(body, field, HALF_A_CHARACTER)).success,
    );
    expect(taken.map((field) => field.join('.'))).toEqual([]);
  });

  it.each(requestInputs)('is refused with a field that nobody knows, by name: $of', (input) => {
    const taken = objectsIn(input.body).filter((place) => {
      const { error } = input.schema.safeParse(withUnknown(input.body, place));
      return !error?.issues.some(({ message }) => message.includes('"unheardOf"'));
    });
    expect(taken.map((place) => place.join('.'))).toEqual([]);
  });

  it.each(requestInputs)('has an end to each of its texts: $of', ({ schema, body }) => {
    const taken = textFields(body).filter(
      (field) => schema.safeParse(withText(body, field, 'a '.repeat(15_000))).success,
    );
    expect(taken.map((field) => field.join('.'))).toEqual([]);
  });
});

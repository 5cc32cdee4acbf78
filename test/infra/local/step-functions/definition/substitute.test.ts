import { describe, expect, it } from 'vitest';
import { SubstitutionMissing, substitute } from '#local/step-functions/definition/substitute.ts';

/** `${name}` as it stands in a definition. */
const hole = (name: string) => `$\{${name}}`;

describe('substitute', () => {
  it('fills names and keeps the text JSON', () => {
    const text = substitute(
      `{"a": "${hole('Draft')}", "b": "${hole('Draft')}-${hole('Other_1')}"}`,
      {
        Draft: 'a "quoted"\nname',
        Other_1: 'o',
      },
    );
    expect(JSON.parse(text)).toEqual({ a: 'a "quoted"\nname', b: 'a "quoted"\nname-o' });
  });

  it('names everything that is missing', () => {
    const filling = () => substitute(`${hole('A')} ${hole('B')} ${hole('C')}`, { B: '' });
    expect(filling).toThrow(SubstitutionMissing);
    expect(filling).toThrow('A, C');
  });
});

import { describe, expect, it } from 'vitest';
import { loadToneData } from '#adapters/layer/prompts/tone.ts';
import { codedRules } from '#domain/tone/rules/coded-rules.ts';
import { checkToneData } from '#domain/tone/rules.ts';
import { promptsFolder, rules } from './support.ts';

describe('the rule set', () => {
  it('has a version that changes with its data', () => {
    expect(rules.version).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('knows what can’t be overridden', () => {
    const fixed = rules.rules.map(({ id }) => id).filter((id) => !rules.isOverridable(id));
    expect(fixed.toSorted()).toEqual([
      'channel-length',
      'draft-residue',
      'name-individual',
      'url-not-allowed',
    ]);
    expect(rules.isOverridable('gone')).toBe(true);
  });

  it('has a title, message and guideline for every rule in both languages', () => {
    for (const { id } of rules.rules) {
      for (const language of ['sv', 'en'] as const) {
        expect(rules.words(language, id), `${language}/${id}`).toBeDefined();
      }
    }
  });

  it('is silenced by no list that the data need not hold', () => {
    for (const [id, { lists, needs = [] }] of codedRules)
      expect({ id, lists }).toEqual({ id, lists: expect.arrayContaining([...needs]) });
  });

  it('refuses data that lack a rule with code, and names all of them', () => {
    const data = { ...loadToneData(promptsFolder).data, rules: {} };
    expect(() => checkToneData(data)).toThrow(/action-for-affected[\s\S]*url-not-allowed/u);
  });
});

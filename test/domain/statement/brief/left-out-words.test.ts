import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '#test/domain/draft/briefs.ts';

const fact = (text: string) => ({ id: 'f1', status: 'confirmed' as const, text });

const leftOutOfDraft = (given: Partial<Brief>) => {
  const { brief, ...rest } = request(given, ['newsroom']);
  const texts = [...writePlaybook({ brief, ...rest }, playbook, rules).texts];
  return leftOutBy({ kind: brief.kind, texts, writtenBy: 'playbook' }, brief, rules);
};

const body = { name: 'Norrby kommun', domains: [], spokespeople: [] };

describe.each([
  [
    'sv',
    'En anställd skrev ett hånfullt inlägg.',
    'Uppförandekod: Den som arbetar här får inte sprida hat i tjänsten.',
  ],
  [
    'en',
    'An employee wrote a mocking post.',
    'Code of conduct: Nobody who works here may spread hatred at work.',
  ],
] as const)('a policy (%s)', (language, text, policy) => {
  const given = {
    kind: 'distancing' as const,
    language,
    wrongdoing: 'private' as const,
    facts: [fact(text)],
    policies: [policy],
  };

  it('that a public body does not name is listed with that', () => {
    const organisation = { ...body, publicBody: true };
    expect(leftOutOfDraft({ ...given, organisation })).toContainEqual({
      of: 'policy',
      words: policy,
      why: 'own-stance',
    });
  });

  it('that others name is not listed', () => {
    const organisation = { ...body, publicBody: false };
    const listed = leftOutOfDraft({ ...given, organisation });
    expect(listed.filter((each) => 'of' in each && each.of === 'policy')).toEqual([]);
  });
});

describe.each([
  [
    'sv',
    'Tre simmare dog i en olycka.',
    'de två simmarna som dog och deras familjer',
    'de tre simmarna som dog och deras familjer',
  ],
  [
    'en',
    'Three swimmers died in an accident.',
    'the families of the two swimmers who died',
    'the families of the three swimmers who died',
  ],
] as const)('those affected (%s)', (language, text, wrong, right) => {
  const listed = (affected: string) =>
    leftOutOfDraft({ language, harm: ['death'], facts: [fact(text)], affected: [affected] }).filter(
      (each) => 'of' in each && each.of === 'affected',
    );

  it('who are another number of dead than the facts tell are listed with that', () => {
    expect(listed(wrong)).toEqual([{ of: 'affected', words: wrong, why: 'dead-counted' }]);
  });

  it('who are as many are not', () => {
    expect(listed(right)).toEqual([]);
  });
});

it.each([
  ['sv', 'Tre simmare dog i en olycka.', 'familjen till simmaren som dog'],
  ['sv', 'Tre simmare dog i en olycka.', 'den omkomnes familj'],
  ['en', 'Three swimmers died in an accident.', 'the family of the swimmer who died'],
] as const)(
  'those close to one who died are listed where three did (%s): %s',
  (language, text, words) => {
    const given = { language, harm: ['death' as const], facts: [fact(text)], affected: [words] };
    expect(leftOutOfDraft(given)).toContainEqual({ of: 'affected', words, why: 'dead-counted' });
  },
);

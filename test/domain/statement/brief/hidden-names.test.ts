import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { composePrompt } from '#domain/draft/prompt/prompt.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isInternal, Kind } from '#domain/kind/kind.ts';
import { draftRequest } from '#domain/statement/brief/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { Language } from '#domain/values/language.ts';
import { playbook, prompts, rules } from '#test/domain/draft/briefs.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, person, planWith } from '#test/support/plan.ts';
import { requested, statementAfter } from '#test/support/statement.ts';

const now = new Date('2026-11-22T13:00:00.000Z');
const channels = ['newsroom', 'press', 'x', 'facebook', 'sms', 'email', 'intranet'] as const;

const name = 'Moa Quist';
const nobodyPublic = {
  ...planWith(mandate()),
  people: [person('kim', { name, role: 'Presschef' })],
};

const facts = {
  sv: 'En person har dött i branden i Ekby.',
  en: 'One person has died in the fire at Ekby.',
};

const asked = (kind: Kind, language: Language, over: Partial<Incident> = {}) => {
  const fact = { id: 'f1', status: 'confirmed' as const, text: facts[language] };
  const about = incident({ harm: ['death'], facts: [fact], contacts: ['010-555 01 00'], ...over });
  const statement = statementAfter(requested({ kind, language, channels: [...channels] }));
  const context = { incident: about, others: [], plan: nobodyPublic, describe: () => '', now };
  return draftRequest(statement, context);
};

const cases = Kind.options
  .filter((kind) => !isInternal(kind))
  .flatMap((kind) => Language.options.map((language) => [kind, language] as const));

describe('a plan in which nobody’s name may be shown', () => {
  it.each(cases)('has no name in what the playbook writes: %s, %s', (kind, language) => {
    for (const over of [{}, { wrongdoing: 'ours' as const }]) {
      const { texts } = writePlaybook(asked(kind, language, over), playbook, rules);
      const outside = texts.filter(({ channel }) => channel !== 'intranet');
      expect(JSON.stringify(outside)).not.toContain('Quist');
    }
  });

  it.each(cases)('gives a model no name: %s, %s', (kind, language) => {
    const prompt = composePrompt(asked(kind, language, { wrongdoing: 'ours' }), prompts);
    expect(JSON.stringify(prompt)).not.toContain('Quist');
  });

  it.each(Language.options)('lets staff know who answers journalists, in %s', (language) => {
    const { texts } = writePlaybook(asked('internal', language), playbook, rules);
    expect(texts.find(({ channel }) => channel === 'intranet')?.text).toContain(name);
  });

  it.each([
    ['sv', 'Vår talesperson är Moa Quist.'],
    ['en', 'Our spokesperson is MOA QUIST.'],
  ] as const)('stops a text for the public that holds one, in %s', (language, said) => {
    const { brief } = asked('holding', language);
    const found = (channel: 'newsroom' | 'intranet', kind: Kind = 'holding') =>
      checkTone({ channel, text: said }, { ...asked(kind, language).brief }, rules)
        .filter(({ rule }) => /name-/u.test(rule))
        .map(({ rule, severity }) => `${rule} ${severity}`);
    expect(brief.hiddenSpokespeople).toEqual([name]);
    expect(found('newsroom')).toEqual(['name-not-public block']);
    expect(found('intranet')).toEqual([]);
    expect(found('newsroom', 'internal')).toEqual([]);
  });
});

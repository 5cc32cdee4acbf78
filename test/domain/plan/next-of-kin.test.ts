import { describe, expect, it } from 'vitest';
import { contactPhrases } from '#domain/draft/playbook/contact-phrases.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { HarmKind } from '#domain/incident/harm.ts';
import { briefOf } from '#domain/statement/brief/brief.ts';
import type { Language } from '#domain/values/language.ts';
import { fact, incident } from '#test/support/incident.ts';
import { planWith } from '#test/support/plan.ts';
import { playbook, request, rules } from '../draft/briefs.ts';

const nextOfKin = '0771-00 00 11';
const plan = planWith();
const organisation = { ...plan.organisation, nextOfKin, contacts: ['kris@exempel.example'] };
const now = new Date('2026-11-22T13:00:00.000Z');

const briefAbout = (harm: HarmKind[], language: Language = 'sv', over = organisation) =>
  briefOf(
    { kind: 'holding', language },
    incident({
      harm,
      contacts: ['08-123 45 67'],
      facts: [fact('f1', { text: 'Två personer har avlidit.' })],
    }),
    { ...plan, organisation: over },
    now,
  );

describe('the number for next of kin', () => {
  it.each([
    [['death'], true],
    [['injury', 'danger'], true],
    [['danger'], false],
    [['money', 'privacy'], false],
    [[], false],
  ] as [HarmKind[], boolean][])('with harm %j is among the contacts: %s', (harm, isNamed) => {
    const { contacts } = briefAbout(harm);
    const named = isNamed ? [`stöd för anhöriga: ${nextOfKin}`] : [];
    expect(contacts).toEqual(['08-123 45 67', 'kris@exempel.example', ...named]);
  });

  it('is none where the plan has none', () => {
    const { nextOfKin: _, ...without } = organisation;
    expect(briefAbout(['death'], 'sv', without as never).contacts).toHaveLength(2);
  });

  it.each([
    ['sv', 'ring 08-123 45 67 eller stöd för anhöriga på 0771-00 00 11'],
    ['en', 'call 08-123 45 67 or 0771-00 00 11 (support for next of kin)'],
  ] as const)('is named with what it is for: %s', (language, words) => {
    const { contacts } = briefAbout(['death'], language);
    expect(contactPhrases(contacts, playbook[language])).toContain(words);
  });

  it('stands in the templates’ words about a death, and no rule finds it unknown', () => {
    const brief = briefAbout(['death']);
    const [text] = writePlaybook(request(brief, ['newsroom']), playbook, rules).texts;
    expect(text?.text).toContain('stöd för anhöriga på 0771-00 00 11');
  });
});

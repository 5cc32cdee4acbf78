import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { changesSinceApproval } from '#domain/statement/approval/changes.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { fact, incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';

const plan = planWith(mandate());
const sentences = [
  'En man har dött i branden i Norrby.',
  'De anhöriga har underrättats.',
  'Nästa besked kommer kl. 13.30.',
  'Vi beklagar om någon känner sig orolig.',
  'Exempel Persson gjorde fel.',
  'Branden är under kontroll.',
  'Vi garanterar att det aldrig händer igen.',
];
const some = fc.subarray(sentences, { minLength: 1 });

const about = (facts: string[], harm: Incident['harm']) =>
  incident({ harm, facts: facts.map((text, i) => fact(`f${i}`, { text, status: 'confirmed' })) });

// As it stands once an approver has overridden all that stops it then.
const approvedIn = (words: string, now: Incident) => {
  const asked = build.awaiting();
  const decided = build.step(asked, build.decidedTo(asked, 'approve'), { by: 'spokesperson' });
  const texts = decided.texts.map((text) => ({ ...text, text: words }));
  const statement = { ...decided, texts, check: undefined };
  const decision = statement.decision!;
  const found = checkStatement(statement, now, plan, rules, new Date(decision.at));
  const overrides = found
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => ({ rule, reason: 'Det brådskar.' }));
  return { ...statement, decision: { ...decision, overrides } };
};

const given = (now: Incident, minutes: number) => ({
  ...{ incident: now, answered: undefined, plan, rules, handovers: [] },
  now: build.minutes(minutes),
});

it('finds nothing in words about an incident that is as it was, however late they are tried again', () => {
  const harms = fc.subarray<Incident['harm'][number]>(['death', 'injury']);
  fc.assert(
    fc.property(some, some, harms, fc.nat(10_000), (words, facts, harm, late) => {
      const now = about(facts, harm);
      const statement = approvedIn(words.join(' '), now);
      expect(changesSinceApproval(statement, given(now, late))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('names each rule once that blocks since a fact came or a name was protected', () => {
  const told = about([sentences[0] ?? '', 'De anhöriga har underrättats.'], ['death']);
  const statement = approvedIn(sentences[0] ?? '', told);
  const untold = fact('f9', { text: 'De anhöriga har inte underrättats.', status: 'confirmed' });
  const withFact = { ...told, facts: [...told.facts, untold] };
  expect(changesSinceApproval(statement, given(withFact, 1))).toEqual([
    { what: 'rule-blocks', rule: 'kin-untold' },
  ]);
  const withName = { ...told, protectedNames: ['Norrby'] };
  expect(changesSinceApproval(statement, given(withName, 1))).toContainEqual({
    what: 'rule-blocks',
    rule: 'name-individual',
  });
});

import { expect, it, vi } from 'vitest';
import { exposedNames } from '#domain/statement/brief/exposed-names.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';
import { rules } from '../../tone/support.ts';

const NAMES = ['Lisa Granlund', 'Omar Haddad', 'Eva Sjöholm', 'Per Wallin', 'Siv Ekdahl'];

const out = (text: string) => ({
  ...build.awaiting(),
  status: 'published' as const,
  texts: [{ channel: 'newsroom' as const, title: 'Läget i Norrby', text, sentences: [] }],
  decision: { at: '2026-11-22T12:00:00.000Z', protectedNames: ['Siv Ekdahl'] } as never,
});

const grounds = (over = rules) => ({
  incident: { ...incident(), protectedNames: NAMES },
  plan: planWith(mandate()),
  rules: over,
  now: build.minutes(5),
});

const judging = () => {
  const judge = vi.fn(rules.learned.judge);
  return { judge, rules: { ...rules, learned: { ...rules.learned, judge } } };
};

it('finds each name that was protected since, in any form', () => {
  const text = 'Omar Haddad leder arbetet. Granlund svarar, och Siv Ekdahl är ledig.';
  expect(exposedNames(out(text), grounds())).toEqual(['Lisa Granlund', 'Omar Haddad']);
});

it('judges no sentence to look for names', () => {
  const { judge, rules: spied } = judging();
  expect(exposedNames(out('Vattnet är avstängt i Norrby. '.repeat(20)), grounds(spied))).toEqual(
    [],
  );
  expect(judge).not.toHaveBeenCalled();
});

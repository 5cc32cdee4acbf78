import { describe, expect, it } from 'vitest';
import { factsAreForeignTo, factsLanguage } from '#domain/statement/request/facts-language.ts';
import type { Language } from '#domain/values/language.ts';
import { fact, incident } from '#test/support/incident.ts';
import { planWith } from '#test/support/plan.ts';
import { rules } from '../../tone/support.ts';

const plan = planWith();

const context = (texts: string[], over: Parameters<typeof incident>[0] = {}) => ({
  incident: incident({
    title: '',
    summary: '',
    facts: texts.map((text, at) => fact(`f${at}`, { text })),
    ...over,
  }),
  plan,
  rules,
});

const english = ['The water is off in all of the village.', 'It was the pipe at the old mill.'];
const swedish = [
  'Vattnet är avstängt i hela byn sedan i natt.',
  'Det var röret vid den gamla kvarnen.',
];

describe('the language of the facts', () => {
  it.each<[string, string[], Language]>([
    ['English', english, 'en'],
    ['Swedish', swedish, 'sv'],
    ['English, each too short to show it', ['The water is off.', 'It was the pipe.'], 'en'],
    ['nothing', [], 'sv'],
    ['figures', ['4 300'], 'sv'],
  ])('is that of %s', (_, texts, language) => {
    expect(factsLanguage(context(texts))).toBe(language);
  });

  it('is that of all that was typed where what is confirmed does not show it', () => {
    const summary = 'The pipe at the old mill has burst and we are on our way to it.';
    expect(factsLanguage(context(['Norrby.'], { summary }))).toBe('en');
    const rumour = fact('f1', { status: 'unconfirmed', text: english.join(' ') });
    expect(factsLanguage(context([], { facts: [rumour] }))).toBe('en');
  });

  it('is the first of the organisation where both are spoken', () => {
    expect(factsLanguage(context([...english, ...swedish]))).toBe('sv');
  });

  it('is one that the organisation speaks', () => {
    const { incident: typed } = context(english);
    const organisation = { ...plan.organisation, languages: ['sv' as const] };
    expect(factsLanguage({ incident: typed, plan: { ...plan, organisation }, rules })).toBe('sv');
  });

  it('is foreign to the other one', () => {
    expect(factsAreForeignTo('sv', context(english))).toBe(true);
    expect(factsAreForeignTo('en', context(english))).toBe(false);
  });
});

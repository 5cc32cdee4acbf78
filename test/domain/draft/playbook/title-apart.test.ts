import { describe, expect, it } from 'vitest';
import { saysOnly } from '#domain/draft/playbook/title.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { excerptOf } from '../../../../functions/newsroom/excerpt.ts';
import { playbook, request, rules } from '../briefs.ts';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

const written = (given: Partial<Brief>) =>
  writePlaybook(request(given, ['newsroom']), playbook, rules).texts[0]!;

const titleOf = (given: Partial<Brief>): string => written(given).title ?? '';

const danger: Brief['harm'] = ['danger'];

describe('a headline without a typed one', () => {
  it.each([
    [
      'sv',
      'Bakterier har hittats i vattnet i Ekby.',
      'Koka allt vatten i Ekby.',
      'Bakterier i vattnet i Ekby: koka allt vatten i Ekby',
    ],
    ['sv', 'Gas läcker vid Storgatan.', 'Lämna huset.', 'Gasläcka vid Storgatan: lämna huset'],
    [
      'sv',
      'Det brinner i vårt lager i Al.',
      'Stäng fönster.',
      'Brand i vårt lager i Al: stäng fönster',
    ],
    [
      'en',
      'Bacteria have been found in the water in Ekby.',
      'Boil all water in Ekby.',
      'Bacteria in the water in Ekby: boil all water in Ekby',
    ],
    [
      'en',
      'A pipe with chlorine leaked at the Norrby swimming pool.',
      'Leave now.',
      'Chlorine leak at the Norrby swimming pool: leave now',
    ],
    ['en', 'A fire broke out at the Norrby sorting yard.', 'Leave now.', 'Fire: leave now'],
    ['sv', 'Det brinner i Ekby kyrka.', 'Lämna huset.', 'Brand i Ekby kyrka: lämna huset'],
    ['sv', 'Det brinner på Norrby skidstadion.', 'Lämna huset.', 'Brand: lämna huset'],
    ['sv', 'Det brinner i Ekby sedan klockan 9.', 'Lämna huset.', 'Brand i Ekby: lämna huset'],
    ['en', 'Gas is leaking in Corn Street.', 'Leave now.', 'Gas leak in Corn Street: leave now'],
    [
      'en',
      'Family Pie 1 kg, best before 2027-06-30, can contain pieces of metal.',
      'Do not eat it at all.',
      'Risk of pieces of metal in Family Pie 1 kg: do not eat it at all',
    ],
  ] as const)('says what it is about and what to do (%s, %s)', (language, fact, text, title) => {
    const publicAction = { text, keys: [] };
    const given = { kind: 'holding', language, harm: danger, publicAction, facts: facts(fact) };
    expect(titleOf(given as Partial<Brief>)).toBe(title);
  });

  it.each([
    [
      'sv',
      'Det är strömavbrott i Ekby.',
      'Vi delar ut ved vid torget.',
      /^Strömavbrott i Ekby: vi delar/u,
    ],
    [
      'en',
      'There is a power cut in Ekby.',
      'We hand out wood.',
      /^Power cut in Ekby: we hand out/u,
    ],
    ['sv', 'Det är strömavbrott i Ekby.', undefined, /^Strömavbrott i Ekby: det här vet vi/u],
    ['en', 'There is a power cut in Ekby.', undefined, /^Power cut in Ekby: what we know/u],
  ] as const)(
    'says what people get, or what it is about (%s, %s)',
    (language, fact, promise, title) => {
      const commitments = promise ? [promise] : [];
      expect(
        titleOf({
          kind: 'holding',
          language,
          harm: ['inconvenience'],
          commitments,
          facts: facts(fact),
        }),
      ).toMatch(title);
    },
  );

  it.each([
    ['sv', 'Ingen gas läcker vid Storgatan.'],
    ['sv', 'Gasläckan vid Storgatan är tätad.'],
    ['sv', 'En granne säger att gas läcker vid Storgatan.'],
    ['en', 'No gas is leaking in Corn Street.'],
    ['en', 'The gas leak in Corn Street has been sealed.'],
    ['en', 'A neighbour says that gas is leaking in Corn Street.'],
  ] as const)('is of nothing that is denied, over or only said (%s, %s)', (language, fact) => {
    const title = titleOf({ kind: 'update', language, harm: danger, facts: facts(fact) });
    expect(title).not.toMatch(/^Gas(?:läcka| leak)/u);
  });

  it.each([
    ['sv', 'Avgiften blir 2495 kronor, inte 4950 kronor.', 'Rättelse: Avgiften blir 2 495 kronor'],
    ['en', 'The gift came from Ada Ek, not from Bo Al.', 'Correction: The gift came from Ada Ek'],
  ] as const)('of a correction leaves out what was wrong (%s)', (language, fact, title) => {
    expect(titleOf({ kind: 'correction', language, facts: facts(fact) })).toBe(title);
  });

  it('is not said again in the excerpt', () => {
    const publicAction = { text: 'Boil all water in Ekby.', keys: [] };
    const told = facts('Bacteria have been found in the water in Ekby.');
    const { title = '', text } = written({
      ...{ kind: 'holding', language: 'en', harm: danger, publicAction, facts: told },
    });
    expect(excerptOf({ title, text, kind: 'holding' })).not.toContain('Boil');
  });
});

it('a title that only puts who speaks before a sentence says nothing else', () => {
  expect(saysOnly('Ek Council: Boil all water', 'Boil all water.')).toBe(true);
  expect(saysOnly('Ek Council: Water is at the square', 'Boil all water.')).toBe(false);
});

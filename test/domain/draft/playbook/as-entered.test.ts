import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const textOn = (channel: Channel, given: Given) =>
  writePlaybook(request(given, [channel]), playbook, rules).texts[0]?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

describe('facts', () => {
  it('are told as they were entered, so that each stands behind the one it leans on', () => {
    const told = [
      'Power is back on the north side.',
      'It will not be back on the south side today.',
      'Two people are in hospital.',
      'The school gym is open.',
    ];
    for (const channel of ['press', 'facebook'] as const) {
      const text = textOn(channel, { language: 'en', facts: facts(...told) });
      const places = told.map((fact) => text.indexOf(fact));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it.each<['x' | 'sms', 'new' | 'changed']>([
    ['x', 'new'],
    ['x', 'changed'],
    ['sms', 'new'],
  ])('that are news on %s (%s) stand there, behind the one that they lean on', (channel, what) => {
    const told = ['The bridge at Ekby is shut.', 'It will stay shut until Friday.'];
    const given: Given = { kind: 'update', language: 'en', facts: facts(...told) };
    const factId = 'f1';
    const earlier = 'It will open on Friday.';
    const news = what === 'new' ? { what, factId } : { what, factId, earlier };
    const before = { statements: [], news: [news] };
    const asked = request(given, [channel], { before });
    const text = writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
    const places = told.map((fact) => text.indexOf(fact));
    expect(places).not.toContain(-1);
    expect(places[0]).toBeLessThan(places[1]!);
  });

  it('are left out on a short channel with the one that they lean on', () => {
    const long = `The ferry runs ${'from the old quay to the new quay '.repeat(8)}today.`;
    const given = {
      language: 'en' as const,
      facts: facts('The pier is shut.', long, 'It is free.'),
    };
    expect(textOn('x', given)).not.toContain('It is free.');
    expect(textOn('press', given)).toContain('It is free.');
  });
});

describe('what to do', () => {
  it('stays in one piece', () => {
    const action = 'Stay out, also for pets. Ring 01632 960 880 and we will fetch them.';
    for (const channel of ['sms', 'x', 'facebook', 'press'] as const) {
      const text = textOn(channel, {
        language: 'en',
        harm: ['danger'],
        facts: facts('Water seeps through the dam.'),
        publicAction: { text: action, keys: ['stay out'] },
      });
      expect(text).toContain(action);
    }
  });
});

describe('an apology', () => {
  const apology = { kind: 'apology', wrongdoing: 'ours' } as const;

  it('names an act that has more sentences than one, and goes on with the others', () => {
    const text = textOn('press', {
      ...apology,
      facts: facts('Fel urna gravsattes. Vi tog fel urna.'),
    });
    expect(text).toMatch(/om ursäkt för att fel urna gravsattes\. Vi tog fel urna\. /u);
  });

  it('stands behind an act that makes no clause', () => {
    const [fact] = facts('I går larmade ingen vår kund.');
    const text = textOn('press', { ...apology, facts: [{ ...fact!, isOurs: true }] });
    expect(text).toMatch(/^I går larmade ingen vår kund\. Det ber vi .+ om ursäkt för\./u);
  });
});

describe('contacts', () => {
  const given = {
    language: 'en' as const,
    facts: facts('The road is closed.'),
    contacts: ['press@exempel.example', '01632 960 119', '01632 960 118', 'help@exempel.example'],
    publicAction: {
      text: "Send parents' questions to 01632 960 118 and the press to 01632 960 119.",
      keys: [],
    },
  };

  it('for journalists are given to journalists alone', () => {
    expect(textOn('facebook', given)).not.toContain('press@');
    expect(textOn('press', given)).toContain(
      'Are you a journalist? Write to press@exempel.example',
    );
  });

  it.each([
    ['en', 'If you feel ill, get medical advice on 01632 960 119.', '01632 960 119'],
    ['en', 'Do not open the pressure valve: ring 01632 960 119.', '01632 960 119'],
    ['sv', 'Behöver du medicin, ring 08-123 45 67.', '08-123 45 67'],
  ] as const)('for medical help are not for journalists (%s)', (language, text, contact) => {
    const told = language === 'sv' ? 'Vattnet är förorenat.' : 'The water is polluted.';
    const said = textOn('press', {
      ...{ language, facts: facts(told), contacts: [contact] },
      publicAction: { text, keys: ['x'] },
    });
    expect(said).not.toMatch(/journalist/i);
  });

  it('that what to do names already are for what it says', () => {
    const [, asked = ''] = textOn('facebook', given).split('Do you have questions?');
    expect(asked).toBe(' Write to help@exempel.example.');
  });
});

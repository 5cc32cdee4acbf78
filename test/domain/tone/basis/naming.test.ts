import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const words = {
  sv: {
    fact: 'Gasen är avstängd.',
    role: 'Presschef (exempel)',
    greetings: ['Hej Cilla!', 'Hej Cilla Berg, tack för din fråga.', 'Tack Cilla för din fråga.'],
    closings: [
      'Vänliga hälsningar, Exempel Talarsdotter, Presschef (exempel).',
      'Med vänlig hälsning\nExempel Talarsdotter\nPresschef (exempel)',
      '/Exempel Talarsdotter',
    ],
    others: ['Prata med Lennart Ek.', 'Cilla öppnade kranen.', 'Hälsningar Sven Ek, kommunikatör'],
  },
  en: {
    fact: 'The gas is shut off.',
    role: 'Head of Press',
    greetings: ['Hello Cilla!', 'Dear Cilla Berg, thank you for your question.', 'Hi Cilla.'],
    closings: [
      'Kind regards, Exempel Talarsdotter, Head of Press',
      'Best wishes\nExempel Talarsdotter\nHead of Press',
    ],
    others: ['Ask Lennart Ek.', 'Cilla opened the tap.', 'Head of Press', 'Regards, Sven Ek'],
  },
} as const;

const remarksOn = (language: 'sv' | 'en', text: string, commenter = 'Cilla Berg') => {
  const { fact, role } = words[language];
  const brief = {
    kind: 'reply',
    language,
    channel: 'facebook',
    comment: 'Gas?',
    commenter,
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    speakers: [{ name: 'Exempel Talarsdotter', role }],
    organisation: { name: 'Norrby', spokespeople: ['Exempel Talarsdotter'] },
  };
  return ['rests-on-nothing', 'name-not-in-facts'].flatMap((rule) =>
    findingsOf(rule, text, brief).map(({ start, end }) => text.slice(start, end)),
  );
};

describe.each(['sv', 'en'] as const)('a reply in %s', (language) => {
  const { fact, greetings, closings, others } = words[language];

  it.each(greetings)('may greet whoever wrote: %s', (greeting) => {
    expect(remarksOn(language, `${greeting} ${fact}`)).toEqual([]);
    expect(remarksOn(language, `${greeting} ${fact}`, 'Lisa Ek')).not.toEqual([]);
  });

  it.each(closings)('may be signed by who speaks, with the role: %s', (closing) => {
    expect(remarksOn(language, `${fact}\n\n${closing}`)).toEqual([]);
  });

  it.each(others)('is remarked upon where a name says something: %s', (other) => {
    expect(remarksOn(language, `${fact} ${other}`)).not.toEqual([]);
  });

  it('takes no word from a name that a stranger chose', () => {
    const order = language === 'sv' ? 'Evakuera Norrby' : 'Leave Norrby';
    const call = 'Ring 0701234567';
    for (const [name, text] of [
      [order, `${order}, ${fact}`],
      [order, `${fact} ${order}.`],
      [call, `${fact} ${call}`],
    ] as const) {
      expect(remarksOn(language, text, name)).toEqual(remarksOn(language, text, 'Lisa Ek'));
    }
  });
});

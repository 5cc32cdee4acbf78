import { describe, expect, it } from 'vitest';
import { withoutMoments } from '#domain/draft/playbook/prose/moments.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const words = { sv: playbook.sv.words, en: playbook.en.words };

describe('where there is no room a fact goes without its moment', () => {
  it.each([
    ['Stenar flög ut på Åkervägen kl. 10.20 i dag och bilar fick skador.', 'sv', 'Åkervägen och'],
    ['En av våra gäster har avlidit i morse och tre vårdas.', 'sv', 'avlidit och tre'],
    ['Gas got into the hall at 10:05 this morning and 19 were hurt.', 'en', 'hall and 19'],
  ] as const)('%s', (text, language, left) => {
    expect(withoutMoments(text, words[language])).toContain(left);
  });

  it.each([
    ['Det brinner i ett upplag vid Rödje sedan ungefär kl. 04.30.', 'sv'],
    ['Bussarna går varje halvtimme från kl. 05.30 i morgon.', 'sv'],
    ['The hall will be open at 10:05 today for everyone.', 'en'],
    ['The road has been shut since 06:10 today near the mill.', 'en'],
    ['It ended at 10:05 today.', 'en'],
    ['All talks that are booked today go ahead.', 'en'],
    ['All shops in Ekby are closed today because of the leak.', 'en'],
    ['Alla bokade samtal i dag blir av.', 'sv'],
    ['Alla butiker i Ekby är stängda i dag efter branden.', 'sv'],
  ] as const)('but not what holds at a time: %s', (text, language) => {
    expect(withoutMoments(text, words[language])).toBe(text);
  });

  it('so that a short text says what has happened beside what to do', () => {
    const action =
      "Close your windows if you live on Pool Lane or Weir Street. Call 111 if you were in the building and feel unwell, or 999 if you can't breathe properly.";
    const told =
      'Two chemicals were mixed by mistake in the plant room at Brackwater pool at 10.05 this morning and chlorine gas got into the building.';
    const asked = request(
      {
        ...{ language: 'en', harm: ['danger'], publicAction: { text: action, keys: [] } },
        facts: [
          { id: 'f1', status: 'confirmed', text: told },
          { id: 'f2', status: 'confirmed', text: 'The pool is closed until further notice.' },
        ],
      },
      ['x'],
    );
    const [text] = writePlaybook(asked, playbook, rules).texts;
    expect(text?.text).toContain('chlorine gas got into the building');
  });
});

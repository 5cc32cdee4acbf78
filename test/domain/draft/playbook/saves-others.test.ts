import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const cases = {
  sv: {
    death: 'Två personer har omkommit i ett klorutsläpp vid vår fabrik i Norrby.',
    saving: 'Stanna inne och stäng fönstren.',
    mourning: [
      'Dela inte bilder från olyckan.',
      'Lämna blommor vid stadshuset.',
      'Gå till kyrkan om du vill prata med någon.',
    ],
  },
  en: {
    death: 'Two people have died in a chlorine leak at our works in Norby.',
    saving: 'Stay indoors and close your windows.',
    mourning: [
      'Please do not share photos of the accident.',
      'Go inside the town hall to sign the book of condolence.',
      'Leave the flowers at the town hall.',
    ],
  },
};
const kinds = ['holding', 'update', 'apology'] as const;
const channels = ['newsroom', 'press', 'sms', 'x'] as const;

const placesOf = (
  kind: (typeof kinds)[number] | 'internal',
  language: 'sv' | 'en',
  action: string,
): number[] => {
  const given = {
    ...{ kind, language, harm: ['death'] },
    facts: [{ id: 'f1', status: 'confirmed', text: cases[language].death }],
    ...(kind === 'apology' && { wrongdoing: 'ours' }),
    publicAction: { text: action, keys: [] },
  };
  const { texts } = writePlaybook(
    request(given as never, kind === 'internal' ? ['intranet'] : channels),
    playbook,
    rules,
  );
  return texts.map(({ text, sentences }) =>
    sentences.findIndex(({ start, end }) => text.slice(start, end).endsWith(action)),
  );
};

describe.each(['sv', 'en'] as const)('where somebody has died (%s)', (language) => {
  it.each([...kinds, 'internal'] as const)('what saves others is told second: %s', (kind) => {
    expect(new Set(placesOf(kind, language, cases[language].saving))).toEqual(new Set([1]));
  });

  it.each(cases[language].mourning)('what saves nobody is told behind sympathy: %s', (action) => {
    for (const at of placesOf('holding', language, action)) expect(at).toBeGreaterThan(1);
  });
});

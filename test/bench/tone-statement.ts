import { briefOf } from '#test/domain/tone/support.ts';

/** What the statement of the bench rests on. In English, as `alex` and `write-good` read only that. */
export const brief = briefOf({
  language: 'en',
  facts: [
    {
      id: 'fire',
      status: 'confirmed',
      text: 'Three buses caught fire on 5 November at 14.10 in the depot in Norrby.',
    },
    { id: 'hurt', status: 'confirmed', text: 'Two drivers were taken to hospital.' },
    { id: 'cause', status: 'unconfirmed', text: 'It started in a battery.', keys: ['battery'] },
    { id: 'line', status: 'confirmed', text: 'Line 4 runs every half hour until Friday.' },
  ],
  contacts: ['08-123 45 67'],
  protectedNames: ['Ida Granlund'],
  publishedAt: '2026-11-05T13:15:00Z',
  nextUpdateAt: '2026-11-05T13:30:00Z',
});

const sentences = [
  'On Thursday 5 November at 14.10 three buses caught fire in our depot in Norrby.',
  'Two drivers were taken to hospital.',
  'We are sorry for what this means to them and to everyone who travels with us.',
  'Line 4 runs every half hour until Friday.',
  'We do not yet know why the fire started.',
  'Call 08-123 45 67 if you have questions.',
  'We will give the next update today at 14.30.',
  'Our staff at the depot have been offered someone to talk to.',
  'The fire brigade has left, and the police have closed off the yard.',
  'Please stay away from the depot so that the people who work there can do their job.',
];

/** A statement without findings of about so many characters, in whole sentences. */
export const statementOf = (length: number): string => {
  const said: string[] = [];
  for (let [at, rest] = [0, length]; rest > 0; at += 1) {
    const sentence = sentences[at % sentences.length] ?? '';
    said.push(sentence);
    rest -= sentence.length + 1;
  }
  return said.join(' ');
};

import { readFileSync } from 'node:fs';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';

/** A plan with people enough for every role. */
export const plan = CheckedPlan.parse({
  organisation: {
    name: 'Mälarvatten',
    domains: ['malarvatten.example'],
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    contacts: ['kris@malarvatten.example'],
  },
  people: [
    {
      id: 'karin',
      name: 'Karin Ek',
      role: 'Kommunikatör',
      email: 'karin@malarvatten.example',
      roles: ['writer'],
      languages: ['sv', 'en'],
    },
    {
      id: 'anna',
      name: 'Anna Berg',
      role: 'Presschef',
      email: 'anna@malarvatten.example',
      roles: ['spokesperson'],
      languages: ['sv', 'en'],
      public: true,
    },
    {
      id: 'dan',
      name: 'Dan Lind',
      role: 'Kommunikationschef',
      email: 'dan@malarvatten.example',
      roles: ['spokesperson', 'writer'],
      languages: ['sv', 'en'],
    },
    {
      id: 'adam',
      name: 'Adam Holm',
      role: 'Systemförvaltare',
      email: 'adam@malarvatten.example',
      roles: ['admin'],
      languages: ['sv', 'en'],
    },
  ],
  crisisGroup: ['anna', 'dan', 'karin'],
  mandates: [
    {
      person: 'anna',
      kinds: 'all',
      severities: [1, 2, 3],
      channels: 'all',
      languages: ['sv', 'en'],
      deputies: ['dan'],
      answerWithin: { 1: 'PT10M', 2: 'PT30M', 3: 'PT2H' },
    },
  ],
  reusableTexts: [
    { name: 'Jouren', texts: { sv: 'Jouren är vaken.', en: 'Someone is on duty.' } },
    { name: 'Svar', kinds: ['reply'], texts: { sv: 'Tack för att du skriver.' } },
  ],
  topics: [{ id: 'water', name: 'Vatten', words: ['vatten'], alarmWords: ['förgiftad'] }],
  updateEvery: { 1: 'PT1H', 2: 'PT4H', 3: 'P1D' },
  retention: 'P730D',
});

const PATH = 'infra/crisis-plan.yaml';

/** A plan as it is written: the example. */
export const planFile = { path: PATH, text: readFileSync(PATH, 'utf8') };

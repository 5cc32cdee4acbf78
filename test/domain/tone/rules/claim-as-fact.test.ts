import { expect, it } from 'vitest';
import type { Kind } from '#domain/kind/kind.ts';
import { findingsOf } from '../support.ts';

const claim = { text: '37 people died in Norrby', keys: ['37'], truthKeys: ['burst'] };
const facts = [{ id: 'f1', status: 'confirmed', text: 'A water main in Norrby has burst.' }];
const severities = (part: object, text: string, title?: string): string[] =>
  findingsOf('claim-as-fact', text, { language: 'en', claim, facts, ...part }, title).map(
    ({ severity, params }) => `${params['part'] ?? 'text'}: ${severity}`,
  );

const TRUTH = 'A water main in Norrby has burst.';

it.each<Kind>(['correction', 'reply', 'update'])(
  'stops a claim that is said as true in a %s, in title and text',
  (kind) => {
    expect(severities({ kind }, `37 people died. ${TRUTH}`, '37 people died in Norrby')).toEqual([
      'title: block',
      'title: block',
      'text: block',
    ]);
  },
);

it('stops it on short channels too', () => {
  expect(severities({ kind: 'correction', channel: 'x' }, `37 died. ${TRUTH}`)).toEqual([
    'text: block',
  ]);
});

it('lets a claim be denied in the title, and a fact hold the same number', () => {
  const title = 'It is not true that 37 people died';
  expect(severities({ kind: 'correction' }, TRUTH, title)).toEqual([]);
  const counted = [...facts, { id: 'f2', status: 'confirmed', text: '37 engineers are at work.' }];
  expect(severities({ kind: 'correction', facts: counted }, '37 engineers are at work.')).toEqual(
    [],
  );
});

it('names nobody whom the claim alone names', () => {
  const named = { ...claim, text: 'Erik Larsson did it' };
  const [finding] = findingsOf('claim-as-fact', 'Erik Larsson did it.', {
    kind: 'correction',
    language: 'en',
    claim: named,
  });
  expect(finding?.params['found']).toBeUndefined();
});

it('reckons nothing from the numbers of a claim', () => {
  const told = {
    kind: 'correction',
    language: 'en',
    claim: { text: 'Of 2,400 households 310 have water.', keys: [], truthKeys: [] },
    facts: [{ id: 'f1', status: 'confirmed', text: '2,400 households have no water.' }],
  };
  const [finding] = findingsOf('number-not-in-facts', '2,090 households have no water.', told);
  expect(finding?.severity).toBe('block');
});

it.each([
  [
    'en',
    'A water main in Norrby has broken.',
    'The claim “A water main in Norrby has broken” is not true.',
  ],
  [
    'sv',
    'En vattenledning i Norrby har gått sönder.',
    'Påståendet ”En vattenledning i Norrby har gått sönder” stämmer inte.',
  ],
] as const)(
  'stops a text that says a sentence and that it is not true: %s',
  (language, said, denied) => {
    const told = {
      kind: 'correction',
      language,
      claim: { text: said, keys: [], truthKeys: [] },
      facts: [{ id: 'f1', status: 'confirmed', text: said }],
    };
    const found = (text: string) =>
      findingsOf('claim-as-fact', text, told).map(({ start, severity }) => [start, severity]);
    expect(found(`${said} ${denied}`)).toEqual([[0, 'block']]);
    expect(found(`${denied} ${said}`)).toEqual([[denied.length + 1, 'block']]);
    expect(found(denied)).toEqual([]);
    expect(found(said)).toEqual([]);
  },
);

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (...facts: string[]): string[] =>
  findingsOf('kin-untold', 'A man died in the fire.', {
    language: 'en',
    harm: ['death'],
    facts: facts.map((text, at) => ({ id: `f${at}`, status: 'confirmed', text })),
  }).map(({ severity }) => severity);

describe('a death that those closest may not know of', () => {
  it.each([
    'No relatives have been informed.',
    'None of the relatives has been told.',
    'The family knows nothing yet.',
    'The family knows nothing.',
    'The family is unaware.',
    'The relatives will be told tonight.',
    'The relatives are to be told tonight.',
    'Relatives are being informed by the police.',
    'Police have told us to wait until the family knows.',
    'One of the families has been told.',
    'Only one of the families has been told.',
    'Inga anhöriga har underrättats.',
    'De anhöriga ska bli underrättade i kväll.',
    'Anhöriga underrättas just nu.',
    'Familjen vet ingenting.',
    'Bara en av familjerna har fått besked.',
    'Ingen av familjerna har fått besked.',
    'Vi väntar tills familjen vet.',
  ])('is stopped: %s', (fact) => {
    expect(severities(fact)).toEqual(['block']);
    expect(severities(fact, 'The family has been told.')).toEqual(['block']);
  });

  it.each([
    'The families are with us at the demonstration.',
    'The family of the injured man has been told.',
    'The family was told that the office is closed.',
    'Most of the families have been told.',
    'The wrong family has been told.',
    'The family has been told, but not by us.',
    'The families may have been told.',
    'We asked what the family has been told.',
    'What the family has been told is private.',
    'Has the family been told?',
    'Two of the families have been told.',
    'The family has asked for privacy.',
    'Familjen till den skadade har fått besked.',
    'De anhöriga har informerats om flytten.',
    'De flesta anhöriga är underrättade.',
    'Polisen har pratat med familjen.',
  ])('is warned of like silence, or stopped: %s', (fact) => {
    expect(severities(fact)).toHaveLength(1);
  });
});

it.each([
  'The family has been told.',
  'The families of the two people who died have been told.',
  'The families of the two men have been told.',
  'His family has been informed by the police.',
  'The next of kin have been notified.',
  'Her husband knows.',
  'Police have told his parents.',
  'The family knows and has asked for privacy.',
  'The family has been told of the death.',
  'The family has been told that he died.',
  'De anhöriga är underrättade.',
  'Familjerna till de två som dog har fått besked.',
  'De närmast anhöriga är underrättade.',
  'Anhöriga har underrättats.',
  'Familjen har fått veta.',
  'Familjen har fått besked om dödsfallet.',
  'Polisen har underrättat de anhöriga.',
  'Hans familj vet att han är död.',
])('lets a death be told once those closest know: %s', (fact) => {
  expect(severities(fact)).toEqual([]);
});

it('takes what they were told of something else for neither', () => {
  const move = 'The family was not told in advance of the move to another ward.';
  expect(severities(move)).toEqual(['warn']);
  expect(severities(move, 'The family has been told of the death.')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const facts = {
  sv: [
    '12 pumpar är i gång i Norrby.',
    'Tre personer har dött. 35 bilar står kvar.',
    'Två hus brann. 35 timmar har gått.',
  ],
  en: [
    'There are 12 pumps at work in Norrby.',
    'Three people have died. 35 cars are left.',
    'Two houses burned. 35 hours have passed.',
  ],
};

const found = (language: 'sv' | 'en', text: string, told: string[] = facts[language]) =>
  findingsOf('number-not-in-facts', text, {
    language,
    facts: told.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact })),
  }).map(({ severity }) => severity);

const hostile = {
  sv: [
    'Antalet döda har stigit till 12.',
    '12 av våra medarbetare omkom.',
    '12 har gått bort.',
    '12 klarade sig inte.',
    'Tolv stycken dog.',
    'Paret dog.',
    'Ett halvdussin dog.',
    '12 av dem som bor här dog.',
    '12 offer.',
    '12 ligger på sjukhus.',
    '12 pumpar är i gång. Lika många människor är döda.',
    'Tvillingarna dog.',
    'Dödssiffran har nått 12.',
    'Vi har förlorat 12 av våra kollegor.',
    'Branden krävde 12 liv.',
    'Branden tog 12 liv.',
    'Tolv takläggare dog.',
    '12 av oss överlevde inte.',
    '12 vårdas på sjukhus.',
    'Alla 12 omkom.',
    '12 grannar miste livet.',
    '12 av våra medarbetare skadades svårt.',
    'Döda: 12',
    'Det finns 12 offer i Norrby.',
    'Tolv i vår vård är döda.',
    'Branden dödade 12.',
    'Vi sörjer 12 människor.',
    '12 finns inte längre.',
    'xii personer dog.',
    'l2 personer dog.',
    'tolv7 personer dog.',
    'Lika många dog.',
    'Antalet omkomna är nu uppe i 12.',
    'Vi har mist 12 nära vänner.',
    'Vi har förlorat 12.',
    '12 av de 35 dog.',
    'Tre av de 12 döda var barn.',
  ],
  en: [
    'The number of deaths has risen to 12.',
    '12 casualties in Norrby.',
    '12 of our staff died.',
    '12 people have passed away.',
    '12 did not make it.',
    'The death toll has risen to 12.',
    '12 of those who live here died.',
    '12 victims.',
    '12 are in hospital.',
    '12 pumps are at work. As many people are dead.',
    'The pair were killed.',
    'Twins died.',
    'The couple died.',
    'xii people died.',
    'thirty7 people died.',
    'l2 people died.',
    'Twelve were killed by the fire.',
    '12 in our care are dead.',
    'We have lost 12 of our colleagues.',
    'The fire took 12 lives.',
    'Half a dozen died.',
    '12 of our staff were badly injured.',
    '12 didn’t survive the night.',
    '12 fatalities.',
    'There were 12 victims in the fire.',
    'The fire killed 12.',
    'The fire has claimed 12 victims.',
    '12 roofers died.',
    'Twelve are being cared for in hospital.',
    'The same number of people died.',
    'All 12 died.',
    '12 neighbours lost their lives.',
    'We mourn 12 people.',
    '12 are gone.',
    'We have lost 12 friends.',
    'We have lost 12.',
    '12 of the 35 died.',
    'Three of the 12 dead were children.',
  ],
};

const harmless = {
  sv: [
    '12 pumpar är i gång.',
    '12 pumpar är i gång där tre personer dog.',
    'Tre av våra medarbetare omkom.',
    'Antalet döda har stigit till tre.',
    'Tre offer.',
    '12 pumpar kom efter att tre personer dog.',
    'Paret pumpar är i gång.',
    'Båda husen brann.',
    '35 bilar bärgades efter branden.',
    'I två hus dog människor.',
    '12 pumpar startade inte.',
    '12 pumpar arbetar vid sjukhuset.',
    'Tre personer har gått bort.',
    'Tre klarade sig inte.',
    '35 bilar står kvar, och ingen annan har omkommit.',
    'Dödssiffran är tre.',
    'Så många som 35 bilar står kvar.',
    '35 bilar finns inte längre kvar.',
    'Tre personer dog inom 35 timmar.',
    '12 pumpar arbetar för de dödas familjer.',
    'Lika många pumpar är i gång.',
    'Vi har mist 12 pumpar i branden.',
    'Tre av de 12 dog.',
  ],
  en: [
    '12 pumps are at work.',
    '12 pumps are at work where three people died.',
    'Three of our staff died.',
    'The number of deaths has risen to three.',
    'Three victims.',
    'Twelve pumps came after three people died.',
    'The couple of pumps are at work.',
    'Both houses burned.',
    '35 cars were taken away after the fire.',
    'In two houses people died.',
    '12 pumps did not start.',
    '12 pumps are at work at the hospital.',
    'The pair of pumps is at work.',
    'Three people have passed away.',
    'Three did not make it.',
    '35 cars are left, and nobody else has died.',
    '12 pumps are at work and nobody has been killed since.',
    'The death toll is three.',
    'As many as 35 cars are left.',
    '35 cars are gone.',
    'Three people died within 35 hours.',
    '12 pumps help families of the dead.',
    'We have lost 12 pumps in the fire.',
    'Three of the 12 died.',
  ],
};

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each(hostile[language])('people are counted in whatever words: %s', (text) => {
    expect(found(language, text)).toContain('block');
  });

  it.each(harmless[language])('what is told, or counts things, passes: %s', (text) => {
    expect(found(language, text)).toEqual([]);
  });
});

it.each([
  ['As many died as were hurt: three.', 'Three people died. Three were hurt.'],
  ['Three people are hurt. As many died.', 'Three people died. Three were hurt.'],
  ['12 are in hospital.', '12 people are ill.'],
  ['12 victims.', '12 customers were defrauded.'],
  ['The pair were killed.', 'Two people were killed.'],
  ['II people died.', 'Two people died.'],
  ['Pump v2 and page iii are new.', 'Two people died.'],
])('%s passes where a fact says: %s', (text, fact) => {
  expect(found('en', text, [fact])).toEqual([]);
});

const corrected = {
  facts: ['We said that 40 people were ill.', 'The correct number is 61.', 'Five are on leave.'],
  mixed: ['We said that 40 were ill and three dead.', 'The correct number is 61.'],
};

it('a fact may set right what the one before it counts', () => {
  expect(found('en', '61 people are ill.', corrected.facts)).toEqual([]);
});

it.each([
  ['61 people died.', corrected.facts],
  ['Five people are ill.', corrected.facts],
  ['61 people died.', corrected.mixed],
])('it says nothing of others: %s', (text, facts) => {
  expect(found('en', text, facts)).toContain('block');
});

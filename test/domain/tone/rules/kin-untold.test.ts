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

const untold = { id: 'f0', status: 'unconfirmed', text: 'The family has been told.' };

// As long as it is not sure that those closest know.
const found = (language: 'sv' | 'en', text: string, part: object = { harm: ['death'] }): string[] =>
  findingsOf('kin-untold', text, {
    language,
    publishedAt: '2026-12-09T10:00:00Z',
    facts: [untold],
    ...part,
  }).map(({ severity }) => severity);

const death = {
  en: [
    'A colleague did not make it.',
    'One of the two men didn’t survive.',
    'The fire claimed a life.',
    'The accident cost two people their lives.',
    'We mourn a colleague.',
    'Our condolences to everyone close to her.',
    'We have lost one of our own.',
    'We have lost a dear colleague.',
    'We are sorry for your loss.',
    'He is no longer with us.',
    'She could not be saved.',
    'A body has been found in the harbour.',
    'A worker was pronounced dead at the scene.',
    'Two of our crew drowned.',
    'The accident was fatal.',
    'A man passed away this morning.',
    'A man who was born in 1960 died last night.',
    'In 2019 he joined us, and yesterday he died.',
    'A colleague died in the fire of 9 December 2026.',
    'She died at 19.30.',
  ],
  sv: [
    'En kollega överlevde inte.',
    'Branden krävde ett liv.',
    'Olyckan krävde två människoliv.',
    'Två personer omkom.',
    'De omkomnas kollegor är samlade.',
    'En man har förolyckats.',
    'Vi beklagar sorgen.',
    'Vi sörjer en kollega.',
    'Vi har förlorat en kollega.',
    'Vi har förlorat en av våra medarbetare.',
    'Vi framför våra kondoleanser.',
    'Hans liv gick inte att rädda.',
    'Dödsolyckan skedde klockan 07.10.',
    'Ett dödsoffer är bekräftat.',
    'Den avlidne arbetade hos oss.',
    'En person är död.',
    'En person dog.',
    'En kropp har påträffats i hamnen.',
    'Hon finns inte längre hos oss.',
    'En medarbetare har gått bort.',
    'En man som är född 1960 dog i natt.',
    'Han dog kl 1930.',
  ],
} as const;

const harmless = {
  en: [
    'No one died.',
    'Nobody was killed in the accident.',
    'There were no deaths or injuries.',
    'No lives were lost.',
    'The tracker stopped because of a dead battery.',
    'The deadline is Friday.',
    'The line went dead, and a dead line was reported.',
    'A fatal error stopped the system.',
    'The Fatal Accidents Act applies.',
    'The Births and Deaths Registration Act says what we must do.',
    'Nobody could have died.',
    'The fire put lives at risk.',
    'It is a matter of life and death.',
    'Our founder died in 1931.',
    'In 1912 three miners died here.',
    'Two people died here 40 years ago.',
    'Dead fish have been seen in the river.',
    'We take the safety of lives seriously.',
    'The cost of living has risen.',
    'We sent bills to customers who have died.',
  ],
  sv: [
    'Ingen har dött.',
    'Ingen omkom i olyckan.',
    'Inga dödsfall har rapporterats.',
    'Varken döda eller skadade finns.',
    'Det finns inga döda eller skadade.',
    'Spåraren hade ett dött batteri.',
    'Förhandlingarna är i ett dödläge.',
    'Bilen stod i döda vinkeln.',
    'Lagen om omhändertagande av avliden gäller.',
    'Begravningslagen och lagen om obduktion av avliden gäller.',
    'Vår grundare dog 1931.',
    'År 1912 omkom tre gruvarbetare här.',
    'Två personer dog här för 40 år sedan.',
    'Döda fiskar har setts i ån.',
    'Någon kunde ha dött.',
    'Det gäller liv och död.',
    'Vi skickade krav till kunder som har avlidit.',
  ],
} as const;

describe.each(['sv', 'en'] as const)('what tells of a death, in %s', (language) => {
  it.each(death[language])('is found, whatever the incident’s harm: %s', (text) => {
    expect(found(language, text)).toEqual(['block']);
    expect(found(language, text, { harm: ['danger'] })).toEqual(['block']);
  });

  it.each(harmless[language])('is not this: %s', (text) => {
    expect(found(language, text)).toEqual([]);
  });
});

it('is told by a fact under another harm: then a word to those closest tells of it too', () => {
  const facts = [untold, { id: 'f1', status: 'confirmed', text: 'A man died in the fire.' }];
  const text = 'Our thoughts are with her family.';
  expect(found('en', text, { harm: ['danger'], facts })).toEqual(['block']);
  expect(found('en', text, { harm: ['death'] })).toEqual(['block']);
  expect(found('en', text, { harm: ['injury'] })).toEqual([]);
  expect(found('sv', 'Våra tankar går till de anhöriga.')).toEqual(['block']);
  expect(found('en', 'Our thoughts are with everyone who was hurt.')).toEqual([]);
});

it.each([
  ['en', 'The family has not been told.'],
  ['en', 'Relatives are being informed by the police.'],
  ['sv', 'De anhöriga har inte underrättats.'],
  ['sv', 'Anhöriga underrättas just nu.'],
] as const)('is what those closest don’t know, in %s: %s', (language, text) => {
  expect(found(language, text)).toEqual(['block']);
  expect(found(language, text, { harm: ['injury'] })).toEqual(['block']);
});

it.each([
  ['en', 'We release no names until the family has been told.'],
  ['sv', 'Vi lämnar inga uppgifter om personer förrän de närmaste har fått veta.'],
] as const)('is not what waits for them, in %s: %s', (language, text) => {
  expect(found(language, text)).toEqual([]);
});

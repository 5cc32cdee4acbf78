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
    'We can now confirm one person dead.',
    'Law enforcement found the man dead.',
    'No fewer than two people died.',
    'A child and two horses died.',
    'On May 5 two people died.',
    'We will act on this: two people died.',
    'A man died in room 1712 today.',
    'A man died last night around 1930.',
    'A man died in 1912 last night.',
    'He died in 1912 Street.',
    'Nobody died except the driver.',
    'No one died but the driver.',
    'No one else died, and two dead were found.',
    'No one died alone.',
    'There were no deaths until last night, when a man died.',
    'Two men and a dog died.',
    'Dogs, two men died.',
    'The child died, and a dead battery caused the fire.',
    'The man may have died of the risk he took.',
    'Under the law we confirm that she died.',
    'A customer who bought from us has died.',
    'She lost both her sight and her life.',
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
    'Mannen dog 1930.',
    'Vi kan bekräfta två personers död, två dog.',
    'På Djurgården dog en man.',
    'I Fisksätra omkom två personer.',
    'En man dog på Djurgården.',
    'Vi får meddela tre dödsfall där personer avled.',
    'Ett lag från räddningstjänsten fann mannen död.',
    'Faran är över, men två personer har avlidit.',
    'En kund som handlade hos oss har avlidit.',
    'Inte bara en utan två personer dog.',
    'En man omkom på väg 1890 i natt.',
    'Mannen som avled i går var född 1950.',
    'Ingen annan dog än föraren.',
    'Ingen omkom utom föraren.',
    'Ingen dog ensam.',
    'Inga döda personer har identifierats.',
    'Ryttaren och hästen dog.',
    'En kvinna och hennes hund dog.',
  ],
} as const;

// Words that things have too, and nobody beside them: they tell of a death where the incident is one.
const bareDeaths = new Set<string>([
  'The accident was fatal.',
  'No one died alone.',
  'Ingen dog ensam.',
  'He died in 1912 Street.',
]);

const wordsOnly = {
  en: [
    'We can now confirm one dead.',
    'Drowning is the risk: the pool has no lifeguard.',
    'The accident was fatal.',
    'The plan died.',
  ],
  sv: [
    'Hundra dog.',
    'Vi kan bekräfta två dödsfall.',
    'Vi får meddela tre dödsfall.',
    'Faran var dödlig.',
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
    'The fire put lives at risk.',
    'It is a matter of life and death.',
    'No one died, but two are hurt.',
    'Two horses died.',
    'The death certificate is missing from the form.',
    'Our founder died in 1931.',
    'In 1912 three miners died here.',
    'Dead fish have been seen in the river.',
    'We take the safety of lives seriously.',
    'The cost of living has risen.',
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
    'Vår grundare dog år 1931.',
    'Vår grundare dog 1987.',
    'Dödsfallsintyget saknas i formuläret.',
    'Ingen omkom, men två är skadade.',
    'Två hästar dog.',
    'År 1912 omkom tre gruvarbetare här.',
    'Döda fiskar har setts i ån.',
    'Det gäller liv och död.',
  ],
} as const;

describe.each(['sv', 'en'] as const)('what tells of a death, in %s', (language) => {
  it.each(death[language])('is stopped where the incident is a death: %s', (text) => {
    expect(new Set(found(language, text))).toEqual(new Set(['block']));
  });

  it.each(death[language].filter((text) => !bareDeaths.has(text)))(
    'only warns under another harm: %s',
    (text) => {
      expect(new Set(found(language, text, { harm: ['danger'] }))).toEqual(new Set(['warn']));
    },
  );

  it.each(wordsOnly[language])(
    'is stopped, with nobody named, where the incident is one: %s',
    (text) => {
      expect(found(language, text)).toEqual(['block']);
    },
  );

  it.each(harmless[language])('is not this: %s', (text) => {
    expect(found(language, text)).toEqual([]);
  });
});

it('is told by a fact under another harm: then a word to those closest tells of it too', () => {
  const facts = [untold, { id: 'f1', status: 'confirmed', text: 'A man died in the fire.' }];
  const text = 'Our thoughts are with her family.';
  expect(found('en', text, { harm: ['danger'], facts })).toEqual(['warn']);
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
  expect(found(language, text, { harm: ['injury'] })).toEqual(['warn']);
  expect(found(language, text, { harm: ['injury'], facts: [] })).toEqual([]);
});

it.each([
  ['en', 'We release no names until the family has been told.'],
  ['sv', 'Vi lämnar inga uppgifter om personer förrän de närmaste har fått veta.'],
] as const)('is not what waits for them, in %s: %s', (language, text) => {
  expect(found(language, text)).toEqual([]);
});

it.each([
  'We lost data of 12 people.',
  'We lost the addresses of two members.',
  'Drowning is the risk: the pool has no lifeguard.',
  'The pool has had fatal flaws.',
  'We have not yet reached all parents.',
])('is no loss of data, a risk or a flaw: %s', (text) => {
  const parents = { id: 'f0', status: 'confirmed', text: 'Parents have not been told.' };
  const safe = { id: 'f0', status: 'confirmed', text: 'All children are safe.' };
  expect(found('en', text, { harm: ['injury'], facts: [safe] })).toEqual([]);
  expect(found('en', text, { harm: [], facts: [parents] })).toEqual([]);
});

describe('a death that a fact tells, in whatever language', () => {
  const text = 'We have not yet reached the relatives. Our thoughts are with the family.';
  const on = (fact: string) => [untold, { id: 'f1', status: 'confirmed', text: fact }];

  it.each(['En man dog i branden.', 'A man died in the fire.'])(
    'makes a word to those closest tell of it: %s',
    (fact) => {
      expect(found('en', text, { harm: ['danger'], facts: on(fact) })).toEqual(['warn', 'warn']);
    },
  );

  it('is none where words mean something else in its own language', () => {
    const facts = on('A man and his dog were hurt in the fire.');
    expect(found('en', text, { harm: ['danger'], facts })).toEqual([]);
  });
});

describe('a reply to who writes of a death', () => {
  const condolence = {
    sv: 'Vi beklagar sorgen. Våra tankar går till familjen.',
    en: 'We are sorry for your loss. Our thoughts are with the family.',
  } as const;
  const replyTo = (language: 'sv' | 'en', comment: string) =>
    found(language, condolence[language], { kind: 'reply', harm: ['death'], comment, facts: [] });

  it.each([
    ['en', 'My friend says a man died.'],
    ['en', 'My partner works for you and says two died.'],
    ['en', 'My brother told me people died in your mine.'],
    ['en', 'My mother thinks Anna died.'],
    ['en', 'My brother nearly died.'],
    ['en', 'My son saw dead fish.'],
    ['en', 'Has my son died?'],
    ['en', 'Is it true that my brother died?'],
    ['en', 'Someone told me my brother was killed.'],
    ['en', 'My colleague, who works there, heard that one was killed.'],
    ['sv', 'Min vän säger att en man dog.'],
    ['sv', 'Min sambo jobbar hos er och säger att två dog.'],
    ['sv', 'Min bror berättade att folk har dött i er gruva.'],
    ['sv', 'Min mamma tror att Anna dog.'],
    ['sv', 'Min pappa dog nästan av rädsla.'],
    ['sv', 'Min son såg döda fiskar.'],
    ['sv', 'Har min son dött?'],
    ['sv', 'Dog min bror?'],
    ['sv', 'Är det sant att min bror är död?'],
    ['sv', 'Grannen sa att min bror omkom.'],
  ] as const)('tells them what others say, in %s: %s', (language, comment) => {
    expect(replyTo(language, comment)).toEqual(['warn']);
  });

  it.each([
    ['en', 'My old father died in your care last night.'],
    ['en', 'My mother Anna Berg died with you.'],
    ['en', 'My brother, Erik, was killed in your mine.'],
    ['en', 'It was my brother who died.'],
    ['en', 'A friend of mine has died.'],
    ['en', 'My Mum passed away. How could you?'],
    ['en', 'We lost our daughter in your pool.'],
    ['sv', 'Min gamla pappa dog hos er i natt.'],
    ['sv', 'Min mamma Anna Berg dog hos er.'],
    ['sv', 'Min bror, Erik, har omkommit i er gruva.'],
    ['sv', 'Det var min bror som dog.'],
    ['sv', 'I natt dog min mamma hos er.'],
    ['sv', 'Min mamma gick bort. Hur kunde ni?'],
    ['sv', 'Vi miste vår dotter i er bassäng.'],
  ] as const)('may condole with who knows, in %s: %s', (language, comment) => {
    expect(replyTo(language, comment)).toEqual([]);
  });
});

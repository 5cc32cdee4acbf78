import type { ChannelText } from '#domain/draft/draft.ts';

/** What is known of bacteria in the drinking water, as a writer opens the incident. */
export const bacteria = {
  summary:
    'Prov i söndags morse visar E. coli i ledningsnätet i Norrby. Ungefär 4 300 hushåll kan vara berörda. Orsaken är inte känd.',
  severity: 2,
  responsibility: 'accidental',
  wrongdoing: 'none',
  harm: ['injury'],
  facts: [
    {
      text: 'Prov har visat bakterier i dricksvattnet i Norrby.',
      status: 'confirmed',
      source: 'Laboratoriet, prov 22 november kl. 09.40',
    },
    { text: 'Omkring 4 300 hushåll berörs.', status: 'confirmed', source: 'Nätkartan' },
    { text: 'Orsaken kan vara ett läckage vid pumpstationen.', status: 'unconfirmed' },
  ],
  commitments: ['Vi kör ut dricksvatten i tankar till Norrby torg.'],
  contacts: ['0771-00 00 00'],
  publicAction: { text: 'Koka vattnet innan du dricker det', keys: ['koka vattnet'] },
  protectedNames: ['Stig Skyddad'],
};

const newsroomText =
  'Prov har i dag visat bakterier i dricksvattnet i Norrby. Omkring 4 300 hushåll berörs. Koka vattnet innan du dricker det eller lagar mat.\n\nVi vet inte ännu vad som är orsaken. Vi beklagar om någon känner sig orolig. Dricksvatten finns att hämta i tankar på Norrby torg.\n\nNästa besked kommer den 22 november kl. 16.00. Frågor besvaras på 0771-00 00 00.';

const sentenceOf = (text: string, words: string, factIds: string[]) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, factIds };
};

/** Texts for newsroom, X and SMS, as a model would draft them. */
export const texts: ChannelText[] = [
  {
    channel: 'newsroom',
    title: 'Bakterier i dricksvattnet i Norrby: koka vattnet',
    text: newsroomText,
    sentences: [
      sentenceOf(newsroomText, 'Prov har i dag visat bakterier i dricksvattnet i Norrby.', ['f1']),
      sentenceOf(newsroomText, 'Omkring 4 300 hushåll berörs.', ['f2']),
      sentenceOf(newsroomText, 'Vi vet inte ännu vad som är orsaken.', ['f3']),
    ],
  },
  {
    channel: 'x',
    text: 'Prov har visat bakterier i dricksvattnet i Norrby. Koka vattnet innan du dricker det. Orsaken är inte känd. Nästa besked 22 november kl. 16.00. Frågor: 0771-00 00 00',
    sentences: [],
  },
  {
    channel: 'sms',
    text: 'Mälarvatten: Koka vattnet i Norrby innan du dricker det. Bakterier har påvisats. Nästa besked 22 nov kl. 16.00.',
    sentences: [],
  },
];

/** The same texts without anything that a rule of the tests finds. */
export const calmTexts: ChannelText[] = texts.map((text) => ({
  ...text,
  text: text.text.replace('Vi beklagar om någon känner sig orolig. ', ''),
}));

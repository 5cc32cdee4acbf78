const en = {
  title: 'Note what someone said',
  link: 'Note a call, a letter or a comment',
  lead: 'For what no source brings here: calls, e-mails, letters, talks, comments on a channel that is not connected. It then waits in the inbox like all else.',
  way: 'How it reached us',
  ways: {
    channel: 'On a channel',
    phone: 'By phone',
    email: 'By e-mail',
    letter: 'In a letter',
    person: 'In person',
  },
  channel: 'Which channel',
  channelHint: 'Of what was said on a channel. An answer goes there.',
  said: 'What was said',
  saidHint: 'In their own words, as far as you can.',
  name: 'Name',
  contact: 'Account, telephone number or address',
  contactHint: 'By it their words are found if they ask for them, or for erasing them.',
  when: 'When it was said',
  address: 'Address where it stands',
  from: { phone: 'by phone', email: 'by e-mail', letter: 'in a letter', person: 'in person' },
  answerOwnPage:
    'This is about a page of our own newsroom, below which no answers stand. Write to whoever said it, or call them. What all are to read is a statement. Then hand it over, or say that no reply is needed here and how they were answered.',
  answerElsewhere:
    'Call or write back yourself. Then hand it over, or say that no reply is needed here and how they were answered.',
};

const sv: typeof en = {
  title: 'Anteckna vad någon sade',
  link: 'Anteckna ett samtal, ett brev eller en kommentar',
  lead: 'För det som ingen källa hämtar hit: samtal, e-post, brev, möten, kommentarer i en kanal som inte är ansluten. Det väntar sedan i inkorgen som allt annat.',
  way: 'Hur det kom till oss',
  ways: {
    channel: 'I en kanal',
    phone: 'Per telefon',
    email: 'Med e-post',
    letter: 'I ett brev',
    person: 'På plats',
  },
  channel: 'Vilken kanal',
  channelHint: 'Om det sades i en kanal. Ett svar går dit.',
  said: 'Vad som sades',
  saidHint: 'Med personens egna ord så långt det går.',
  name: 'Namn',
  contact: 'Konto, telefonnummer eller adress',
  contactHint: 'Med den hittas orden om personen ber att få dem, eller att de raderas.',
  when: 'När det sades',
  address: 'Adress där det står',
  from: { phone: 'per telefon', email: 'med e-post', letter: 'i ett brev', person: 'på plats' },
  answerOwnPage:
    'Det här gäller en sida i vårt eget nyhetsrum, där inga svar kan stå. Skriv till den som sade det, eller ring. Det som alla ska läsa blir ett uttalande. Lämna sedan vidare, eller ange att inget svar behövs här och hur personen fick svar.',
  answerElsewhere:
    'Ring eller skriv tillbaka själv. Lämna sedan vidare, eller ange att inget svar behövs här och hur personen fick svar.',
};

/** Words about comments that a person notes. */
export const noted = { en, sv };

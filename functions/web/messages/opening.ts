const en = {
  next: 'Go on',
  more: 'More about it',
  moreHint: 'Description, responsibility, legal caution.',
  background: 'What statements may draw on',
  backgroundHint:
    'Who is affected, contacts, what people should do, promises, policies, names to keep out.',
  noContacts: 'the plan names none.',
  addContact: 'Add another',
  setsOff: (people: number) =>
    people === 0
      ? 'Nobody is told yet, and nothing is published.'
      : `Tells ${people === 1 ? 'one person' : `${people} people`} by mail, and by text message where the plan says so. Nothing is published.`,
  openAndTell: (people: number) =>
    people === 0
      ? 'Open the incident'
      : `Open the incident, tell ${people === 1 ? 'one person' : `${people} people`}`,
};

const sv: typeof en = {
  next: 'Vidare',
  more: 'Mer om händelsen',
  moreHint: 'Beskrivning, ansvar, juridisk försiktighet.',
  background: 'Vad uttalanden får bygga på',
  backgroundHint:
    'Vilka som berörs, kontaktvägar, vad folk ska göra, löften, regler, skyddade namn.',
  noContacts: 'planen anger inga.',
  addContact: 'Lägg till en',
  setsOff: (people) =>
    people === 0
      ? 'Ingen får veta något ännu, och inget publiceras.'
      : `${people === 1 ? 'En person' : `${people} personer`} får mejl, och sms där planen säger det. Inget publiceras.`,
  openAndTell: (people) =>
    people === 0
      ? 'Öppna händelsen'
      : `Öppna händelsen och meddela ${people === 1 ? 'en person' : `${people} personer`}`,
};

/** Words of the page that opens an incident. */
export const opening = { en, sv };

const en = {
  title: 'Subscribe to the calendar',
  lead: 'Calendar programs show what is planned and promised, when you give them a secret address. It shows kind, channels and times, never the words. Whoever has the address can read it.',
  make: 'Make an address',
  makeNew: 'Make a new address',
  replaces: 'A new address takes the place of the one that you have.',
  made: 'This is your address. It is shown only now: copy it into your calendar program, and keep it to yourself.',
  madeAlready:
    'An address was made just now, and it is shown only once. If you have not copied it, make a new one.',
  all: 'Addresses that work',
  who: 'Who has an address to the calendar',
  none: 'Nobody has an address.',
  since: (when: string) => `since ${when}`,
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke the address of ${name}`,
  promise: 'Promised update',
  otherTool: 'another tool',
};

const sv: typeof en = {
  title: 'Prenumerera på kalendern',
  lead: 'Kalenderprogram visar det som är planerat och utlovat när du ger dem en hemlig adress. Den visar typ, kanaler och tider, aldrig texten. Alla som har adressen kan läsa den.',
  make: 'Skapa en adress',
  makeNew: 'Skapa en ny adress',
  replaces: 'En ny adress ersätter den du har.',
  made: 'Det här är din adress. Den visas bara nu: kopiera den till ditt kalenderprogram och håll den för dig själv.',
  madeAlready:
    'En adress har just skapats, och den visas bara en gång. Skapa en ny om du inte har kopierat den.',
  all: 'Adresser som fungerar',
  who: 'Vem som har en adress till kalendern',
  none: 'Ingen har någon adress.',
  since: (when) => `sedan ${when}`,
  revoke: 'Återkalla',
  revokeOf: (name) => `Återkalla adressen för ${name}`,
  promise: 'Utlovat besked',
  otherTool: 'annat verktyg',
};

/** Words of the calendar that programs subscribe to, and of the page that makes its address. */
export const calendarFeed = { en, sv };

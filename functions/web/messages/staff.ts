const en = {
  title: 'For staff',
  label: 'What do you want to know?',
  search: 'Search the answers',
  found: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  foundNone: 'Nothing has been said about that yet. Try other words, or read everything below.',
  nothing: 'Nothing to read yet',
  nothingHint: 'What you are told in a crisis stands here as soon as it has been approved.',
  stale: 'This has changed since it was written. Do not pass it on; ask the desk.',
  only: 'Your account opens the page for staff, nothing else in Talan.',
  read: 'I have read this',
  readBy: (count: number) => `Have confirmed that they read it: ${count}`,
  chat: {
    accepted: (chat: string, when: string) =>
      `${chat} took the link at ${when}; nobody knows who read it`,
    refused: (chat: string) => `${chat} did not take the link: tell staff there yourself`,
    unknown: (chat: string) => `Nobody knows whether ${chat} took the link: look there`,
  },
  untold: 'Staff have not been told yet.',
};

const sv: typeof en = {
  title: 'För medarbetare',
  label: 'Vad vill du veta?',
  search: 'Sök bland svaren',
  found: (count) => `${count} svar`,
  foundNone: 'Inget har sagts om det ännu. Pröva andra ord, eller läs allt här nedanför.',
  nothing: 'Inget att läsa ännu',
  nothingHint: 'Det ni får veta i en kris står här så snart det är godkänt.',
  stale: 'Det här har ändrats sedan det skrevs. För det inte vidare; fråga desken.',
  only: 'Ditt konto öppnar sidan för medarbetare, inget annat i Talan.',
  read: 'Jag har läst det här',
  readBy: (count) => `Har bekräftat att de läst det: ${count}`,
  chat: {
    accepted: (chat, when) => `${chat} tog emot länken ${when}; vem som har läst vet ingen`,
    refused: (chat) => `${chat} tog inte emot länken: säg till medarbetarna där själv`,
    unknown: (chat) => `Ingen vet om ${chat} tog emot länken: titta där`,
  },
  untold: 'Medarbetarna har inte fått veta något ännu.',
};

/** Words of the page for staff, and about whether they were told. */
export const staff = { en, sv };

import type { Kind } from '#domain/kind/kind.ts';
import type { Language } from '#domain/values/language.ts';

/** The newsroom's fixed words in one language: headings and labels around the statements. */
export interface NewsroomWords {
  newsroom: string;
  skip: string;
  statements: string;
  all: string;
  none: string;
  /** Where only another language has some; links to its list follow. */
  noneHere: string;
  missing: string;
  tryList: string;
  published: string;
  approvedBy: string;
  nextUpdate: string;
  /** Before the time at which the next update should have come. */
  lateSince: string;
  /** Before the time of a next update after which a newer statement came. */
  nextPromised: string;
  /** After the time of a next update that was given on another channel. */
  nextGiven: string;
  /** Before the time since which newer statements have come. */
  newer: string;
  /** On a page for readers of one language, of what came later in another. */
  laterIn: Record<Language, string>;
  correctionIn: Record<Language, string>;
  readIn: Record<Language, string>;
  /** Before the time since which what a page is about is over. */
  ended: string;
  readNewest: string;
  thread: string;
  lastUpdated: string;
  beganWith: string;
  followThread: string;
  approvedHash: string;
  journalHash: string;
  record: string;
  howToCheck: string;
  /** What a hash is, and what the hashes here are of. */
  checking: string;
  /** Before the command that checks the page. */
  command: string;
  /** What the command can't tell. */
  notChecked: string;
  /** Before the address of Talan's source. */
  source: string;
  accessibility: string;
  comments: string;
  about: (organisation: string) => string;
  aboutThread: (organisation: string) => string;
  check: string;
  address: string;
  /** Before where readers can turn. */
  contact: string;
  follow: string;
  atom: string;
  json: string;
  language: string;
  corrected: string;
  withdrawn: string;
  readCorrection: string;
  readLater: string;
  textRemoved: string;
  draftedByModel: string;
  kinds: Record<Kind, string>;
}

const sv: NewsroomWords = {
  newsroom: 'Nyhetsrum',
  skip: 'Hoppa till innehållet',
  statements: 'Uttalanden',
  all: 'Alla uttalanden',
  none: 'Här finns inga uttalanden ännu.',
  noneHere: 'Det finns inga uttalanden på svenska ännu. Det finns på ett annat språk:',
  missing: 'Den här sidan finns inte',
  tryList: 'Kontrollera adressen, eller leta bland alla uttalanden.',
  published: 'Publicerat',
  approvedBy: 'Godkänt av',
  nextUpdate: 'Nästa besked',
  lateSince: 'Nästa besked är försenat sedan',
  nextPromised: 'Nästa besked utlovades till',
  nextGiven: 'har lämnats',
  newer: 'Det finns nyare besked sedan',
  laterIn: {
    sv: 'Det finns ett senare besked på svenska',
    en: 'Det finns ett senare besked på engelska',
  },
  correctionIn: {
    sv: 'Det finns en rättelse på svenska',
    en: 'Det finns en rättelse på engelska',
  },
  readIn: { sv: 'läs det på svenska', en: 'läs det på engelska' },
  ended: 'Det här är över sedan',
  readNewest: 'läs det senaste',
  thread: 'Alla besked om det här',
  lastUpdated: 'Senaste besked',
  beganWith: 'Det började med:',
  followThread: 'Följ det här',
  approvedHash: 'Godkänd hash',
  journalHash: 'Journalens hash',
  record: 'Om uttalandet',
  howToCheck: 'Så kontrollerar du sidan',
  checking:
    'En hash är ett fingeravtryck av en text: ändras ett enda tecken blir det ett annat. Den godkända hashen är räknad på exakt de ord som godkändes, journalens på allt som då var antecknat om dem.',
  command: 'Sidan är gjord med Talan. Den som har Talan på sin dator räknar om allt med kommandot',
  notChecked:
    'Det säger om något på sidan är ändrat, men inte vem som har gjort den. Att sidan är vår ser du på adressen.',
  source: 'Talan finns på',
  accessibility: 'Tillgänglighetsredogörelse',
  comments: 'Kommentarer och personuppgifter',
  about: (organisation) => `Uttalanden från ${organisation}, de senaste först.`,
  aboutThread: (organisation) => `Allt som ${organisation} har sagt om det här, det senaste först.`,
  check: 'Det som sidan är gjord av (JSON)',
  address: 'Adress',
  contact: 'Kontakt',
  follow: 'Följ nyhetsrummet',
  atom: 'flöde för nyhetsläsare (Atom)',
  json: 'flöde (JSON)',
  language: 'Svenska',
  corrected: 'Rättat',
  withdrawn: 'Tillbakadraget',
  readCorrection: 'läs rättelsen',
  readLater: 'läs vad som gäller nu',
  textRemoved: 'Vi står inte längre bakom det här uttalandet. Texten är borttagen.',
  draftedByModel: 'Texten är skriven med hjälp av AI, och granskad och godkänd av en människa.',
  kinds: {
    holding: 'Första besked',
    apology: 'Ursäkt',
    distancing: 'Ställningstagande',
    update: 'Uppdatering',
    correction: 'Rättelse',
    reply: 'Svar',
    internal: 'Internt',
    qa: 'Frågor och svar',
    lessons: 'Lärdomar',
    post: 'Nytt',
  },
};

const en: NewsroomWords = {
  newsroom: 'Newsroom',
  skip: 'Skip to content',
  statements: 'Statements',
  all: 'All statements',
  none: 'There are no statements yet.',
  noneHere: 'There are no statements in English yet. There are some in another language:',
  missing: 'This page does not exist',
  tryList: 'Check the address, or look among all statements.',
  published: 'Published',
  approvedBy: 'Approved by',
  nextUpdate: 'Next update',
  lateSince: 'Next update, late since',
  nextPromised: 'The next update was promised for',
  nextGiven: 'has been given',
  newer: 'There are newer statements since',
  laterIn: {
    sv: 'There is a later statement in Swedish',
    en: 'There is a later statement in English',
  },
  correctionIn: {
    sv: 'There is a correction in Swedish',
    en: 'There is a correction in English',
  },
  readIn: { sv: 'read it in Swedish', en: 'read it in English' },
  ended: 'This has been over since',
  readNewest: 'read the latest',
  thread: 'All statements about this',
  lastUpdated: 'Latest statement',
  beganWith: 'It began with:',
  followThread: 'Follow this',
  approvedHash: 'Approved hash',
  journalHash: 'Journal hash',
  record: 'About this statement',
  howToCheck: 'How to check this page',
  checking:
    'A hash is a fingerprint of a text: if a single character changes, it becomes another. The approved hash is computed over exactly the words that were approved, that of the journal over all that was noted about them by then.',
  command:
    'This page is made with Talan. Whoever has Talan on their computer computes all of it again with the command',
  notChecked:
    'It says whether anything on the page was changed, but not who made it. That it is ours you see from its address.',
  source: 'Talan is found at',
  accessibility: 'Accessibility statement',
  comments: 'Comments and personal data',
  about: (organisation) => `Statements from ${organisation}, newest first.`,
  aboutThread: (organisation) => `All that ${organisation} has said about this, newest first.`,
  check: 'What this page is made of (JSON)',
  address: 'Address',
  contact: 'Contact',
  follow: 'Follow the newsroom',
  atom: 'feed for news readers (Atom)',
  json: 'feed (JSON)',
  language: 'English',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  readCorrection: 'read the correction',
  readLater: 'read what applies now',
  textRemoved: 'We no longer stand by this statement. Its text has been removed.',
  draftedByModel: 'This text was drafted with AI, and reviewed and approved by a person.',
  kinds: {
    holding: 'First statement',
    apology: 'Apology',
    distancing: 'Position',
    update: 'Update',
    correction: 'Correction',
    reply: 'Reply',
    internal: 'Internal',
    qa: 'Questions and answers',
    lessons: 'Lessons learned',
    post: 'News',
  },
};

/** The fixed words by language. */
export const newsroomWords: Record<Language, NewsroomWords> = { sv, en };

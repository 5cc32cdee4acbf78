import type { Language } from '#domain/values/language.ts';

/** The fixed words of the page about comments and personal data in one language. Times are in words. */
export interface CommentsWords {
  title: string;
  intro: (organisation: string) => string;
  answers: string;
  answered: string;
  emergency: string;
  hiding: string;
  /** What is no ground; the grounds follow. */
  stays: string;
  /** What the names of acts stand for, after the grounds. */
  acts: string;
  /** Who decides. */
  decided: string;
  keeping: string;
  /** What is kept of a comment. */
  what: string;
  kept: (times: Record<'mentions' | 'comments' | 'statements', string>) => string[];
  longer: string;
  asking: string;
  /** What people may ask for; the contact follows. */
  ask: string;
  tell: string;
  /** Only of a public body. */
  publicRecord: string;
  supervisor: string;
  supervisorLink: string;
}

const sv: CommentsWords = {
  title: 'Kommentarer och personuppgifter',
  intro: (organisation) =>
    `Så gör ${organisation} med kommentarer på våra inlägg, och med uppgifter om dig som skriver dem.`,
  answers: 'Läser ni det jag skriver?',
  answered:
    'Ja. Människor hos oss läser kommentarer på våra inlägg och svarar när någon behöver svar.',
  emergency: 'Vänta inte på svar om någon är i fara: ring 112.',
  hiding: 'Varför döljs en kommentar?',
  stays:
    'Kritik mot oss står kvar. Det gör också hårda ord, svordomar och rykten. Vi döljer eller tar bort en kommentar bara av något av de här skälen:',
  acts: 'BBS-lagen är lagen (1998:112) om ansvar för elektroniska anslagstavlor, BrB är brottsbalken.',
  decided: 'En människa beslutar varje gång. Beslutet och skälet antecknas.',
  keeping: 'Hur länge sparar ni det?',
  what: 'Av en kommentar sparar vi orden (också de som du har ändrat eller tagit bort), namnet och kontot som visas på kanalen, tiden och adressen.',
  kept: ({ mentions, comments, statements }) => [
    `Kommentarer, också de som har dolts: ${comments} efter det senaste vi gjorde med dem.`,
    `Våra svar: ${statements}. Det som är publicerat står kvar.`,
    `Annat som sägs öppet om oss: ${mentions}.`,
  ],
  longer:
    'Så länge en händelse inte är avslutad, eller om orden kan behövas i en rättssak, sparas de längre.',
  asking: 'Vart vänder jag mig?',
  ask: 'Du kan fråga vad vi har sparat om dig, be oss rätta eller radera det, och invända mot att din kommentar har dolts:',
  tell: 'Skriv var du kommenterade och under vilket namn, så hittar vi den.',
  publicRecord:
    'Det du skriver till oss kan vara en allmän handling. Då kan andra begära att få läsa det, om det inte omfattas av sekretess.',
  supervisor:
    'Integritetsskyddsmyndigheten (IMY) har tillsyn över hur personuppgifter behandlas. Är du inte nöjd med vårt svar kan du klaga där.',
  supervisorLink: 'Till IMY',
};

const en: CommentsWords = {
  title: 'Comments and personal data',
  intro: (organisation) =>
    `What ${organisation} does with comments on our posts, and with data about you who write them.`,
  answers: 'Do you read what I write?',
  answered:
    'Yes. People here read the comments on our posts, and answer where someone needs an answer.',
  emergency: 'Do not wait for an answer if someone is in danger: call 112.',
  hiding: 'Why is a comment hidden?',
  stays:
    'Criticism of us stays. So do hard words, swearing and rumours. We hide or remove a comment only on one of these grounds:',
  acts: 'The Swedish Bulletin Board Act (BBS) is the Act (1998:112) on Responsibility for Electronic Bulletin Boards.',
  decided: 'A person decides each time. The decision and its ground are noted.',
  keeping: 'How long do you keep it?',
  what: 'Of a comment we keep the words (also those that you changed or took away), the name and the account that the channel shows, the time and the address.',
  kept: ({ mentions, comments, statements }) => [
    `Comments, hidden ones too: ${comments} after we last did something with them.`,
    `Our answers: ${statements}. What is published stays.`,
    `Other things that are said about us in public: ${mentions}.`,
  ],
  longer:
    'As long as an incident is not closed, or if the words may be needed in a legal matter, they are kept longer.',
  asking: 'Whom do I ask?',
  ask: 'You can ask what we keep about you, have it corrected or erased, and object to the hiding of your comment:',
  tell: 'Say where you commented and under which name, so that we find it.',
  publicRecord:
    'What you write to us may be an official document. Others can then ask to read it, unless it is covered by secrecy.',
  supervisor:
    'The Swedish Authority for Privacy Protection (IMY) supervises how personal data are handled. If you are not satisfied with our answer, you can complain there.',
  supervisorLink: 'To IMY',
};

/** The fixed words by language. */
export const commentsWords: Record<Language, CommentsWords> = { sv, en };

import { en, type FamilyWords } from './families-en.ts';

const sv: FamilyWords = {
  openings: (count) => `${count} inledningar`,
  openingsHint: 'Varje svar inleds med en av dem, i tur och ordning. Resten är lika för alla.',
  confirm: 'Ja, godkänn svaret',
  onApproval:
    'Det får besvara kommentarer som frågar samma sak, i högst ett dygn. Det går inte till någon av sig självt.',
  openingsField: 'Inledningar, en på varje rad',
  openingsFieldHint: 'Minst tre. Varje svar inleds med en av dem, i tur och ordning.',
  sameWords: (others) =>
    others === 1
      ? '1 annan kommentar säger samma sak'
      : `${others} andra kommentarer säger samma sak`,
  answerWith: 'Svara med godkänd text',
  suggested: 'Passar bäst',
  pick: 'Ett godkänt svar',
  others: 'Andra godkända svar',
  question: 'Godkänt för:',
  until: (time) => `Får användas till ${time}`,
  send: 'Skicka det här svaret',
  request: 'Begär ett godkänt svar till flera',
  requestHint:
    'Det godkänns en gång och får sedan besvara alla som frågar samma sak, i högst ett dygn. Det går inte till någon av sig självt.',
  requestText: 'Svaret, utan inledning',
  requestTextHint: 'Lämna tomt för att få ett utkast skrivet utifrån uppgifterna.',
  requestSend: 'Begär svaret',
  several: (count) => `Besvara alla ${count}`,
  sending: {
    waiting: 'Svar på väg',
    intended: 'Svar på väg',
    'by-hand': 'Lägg ut svaret för hand',
    unknown: 'Ta reda på om svaret gick ut',
  },
  byHandHint: 'Kopiera texten, lägg ut den under kommentaren och ange adressen.',
  unknownHint: 'Kanalen kunde inte svara. Titta under kommentaren och ange vad du ser.',
  copy: 'Kopiera',
  url: 'Adress till svaret',
  posted: 'Det står där',
  notPosted: 'Det står inte där',
  unsentTitle: 'Svaret gick inte ut',
  unsent: {
    'stale-family': 'Det som svaret vilar på har ändrats, eller så var det äldre än ett dygn.',
    'not-approved': 'Det är inte godkänt som det är.',
    'no-text': 'Det saknar text för kanalen.',
    edited: 'Kommentaren ändrades under tiden.',
    credentials: 'Kanalen godtar inte vårt konto.',
    limit: 'Kanalen tog inte emot fler.',
    'refused-content': 'Kanalen godtog inte texten.',
    gone: 'Kommentaren finns inte kvar.',
    'other-words': 'Andra ord står på dess plats.',
    'by-person': 'Någon har angett det.',
    unknown: 'Ingen vet varför.',
  },
  title: 'Besvara flera kommentarer',
  lead: 'Inget är skickat än. Se vilka som får svaret och vilka som lämnas utanför.',
  willGet: (count) => `Får svar (${count})`,
  leftOut: (count) => `Lämnas utanför (${count})`,
  why: {
    'not-found': 'finns inte',
    'other-incident': 'handlar om något annat',
    answered: 'är redan omhändertagen',
    'under-way': 'ett svar är på väg',
    claimed: 'någon annan har den öppen',
    channel: 'svaret saknar text för kanalen',
    language: 'är på ett annat språk',
    number: 'nämner en annan siffra',
    negation: 'säger nej där frågan inte gör det, eller tvärtom',
  },
  sendAll: (count) => (count === 1 ? 'Skicka 1 svar' : `Skicka ${count} svar`),
  nobody: 'Ingen skulle få det här svaret.',
  approved: 'Godkänt för svar',
  stop: 'Sluta använda det',
  stopTitle: 'Sluta använda svaret?',
  stopHint:
    'Det besvarar inga fler kommentarer; det som fortfarande är på väg går inte ut. Svar som redan står under kommentarer står kvar.',
  stopYes: 'Ja, sluta använda det',
};

/** Words about answers for many comments. */
export const families = { en, sv };

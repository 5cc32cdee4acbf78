import type { LeftOutReason } from '#domain/statement/brief/left-out.ts';
import type { UnansweredReason } from '#domain/statement/brief/left-out-typed.ts';
import type { LeftOutWords } from '#domain/statement/brief/left-out-words.ts';
import type { BasisKind } from '#domain/tone/sources/basis.ts';

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

const capitalized = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** How much of what a statement could say it leaves out. */
export interface LeftOutCounts {
  confirmed: number;
  /** Where nothing is confirmed. */
  unconfirmed: number;
  open: number;
  unanswered: number;
  /** Answers that were typed. */
  untold: number;
  /** Sentences of what to do. */
  action: number;
  commitment: number;
  contact: number;
  policy: number;
  /** Those affected, as they were to be called. */
  affected: number;
}

const en = {
  length: (length: string, limit: string) => `${length} of ${limit}`,
  tooLong: (over: number) => `${over} too many`,
  messages: (count: number) => `in ${count} messages`,
  characters: 'characters',
  bytes: 'bytes',
  findings: 'The tone check says',
  noFindings: 'The tone check has no remarks.',
  block: 'Stops approval',
  warn: 'Remark',
  opinion: 'A model’s opinion',
  whole: 'about the whole text',
  ofWords: (words: string, message: string) => `“${words}”: ${message}`,
  ofTitle: (message: string) => `In the headline: ${message}`,
  why: 'Why?',
  guideline: 'Read the guideline',
  comment: 'It answers this comment',
  commentFrom: (who: string) => `It answers this comment by ${who}`,
  commentNow: 'Since then its author has changed the comment. It reads now',
  claim: 'It corrects this claim',
  namedRight: 'Named as what is right',
  basis: 'Facts behind each sentence',
  unconfirmed: (count: number) => `${count} unconfirmed`,
  noBasis: 'no fact named',
  restsOnNothing: 'rests on nothing that is known here',
  partlyBare: 'what is underlined lacks support',
  theRest: (support: string) => `the rest: ${support}`,
  bareBegins: '[without support:',
  kinds: {
    fact: 'tells a fact',
    commitment: 'rests on a commitment',
    contact: 'gives a contact of the plan',
    action: 'says what the public should do',
    policy: 'rests on a policy',
    claim: 'repeats the claim that it corrects',
    retraction: 'takes back or corrects what we said earlier',
    stance: 'says where we stand',
    news: 'says whether there is news, or what kind of text this is',
    'next-update': 'says when the next update comes',
    responsibility: 'takes the responsibility that is ours',
    courtesy: 'shows care',
    uncertainty: 'says what is not known',
    speaker: 'names a spokesperson from the plan',
    typed: 'the writer’s own words',
    template: 'the template’s own words, which tell no fact',
    elsewhere: 'points elsewhere',
    nothing: 'rests on nothing',
  } satisfies Record<BasisKind | 'speaker' | 'typed' | 'template', string>,
  byHand:
    'A person wrote here. What such sentences rest on is read from their words alone, so look yourself.',
  leftOut: ({ confirmed, unconfirmed, open, unanswered, untold, ...said }: LeftOutCounts) => {
    const all = [
      ...counted(said.action, 'sentence of what to do', 'sentences of what to do'),
      ...counted(confirmed, 'confirmed fact', 'confirmed facts'),
      ...counted(unconfirmed, 'unconfirmed fact', 'unconfirmed facts'),
      ...counted(open, 'open question', 'open questions'),
      ...counted(unanswered, 'question without an answer', 'questions without an answer'),
      ...counted(untold, 'typed answer', 'typed answers'),
      ...counted(said.commitment, 'commitment', 'commitments'),
      ...counted(said.contact, 'contact', 'contacts'),
      ...counted(said.policy, 'policy', 'policies'),
      ...counted(said.affected, 'way to call those affected', 'ways to call those affected'),
    ];
    const words = Object.values(said).reduce((sum, count) => sum + count, 0);
    const isOne = confirmed + unconfirmed + open + unanswered + untold + words === 1;
    return `${capitalized(new Intl.ListFormat('en-GB').format(all))} ${isOne ? 'is' : 'are'} left out`;
  },
  leftOutWhy: {
    'inside-only': 'for staff only',
    rule: 'a tone rule stops its words',
    'no-room': 'no text has room for it',
    'of-asker': 'it speaks of who asked as of somebody else: write “you” in the fact',
    task: 'typed as a task: say what is done',
    unconfirmed: 'not confirmed: confirm it, or say which question is open',
    'not-told': 'the words do without it',
    'own-stance': 'a public body names its own stance alone',
    'dead-counted': 'it counts another number of dead than the facts',
  } satisfies Record<LeftOutReason | LeftOutWords['why'], string>,
  whyByRules: (why: string, rules: string) => `${why}: ${rules}`,
  unansweredWhy: {
    rule: 'a tone rule stops it',
    'not-told': 'the text does not hold it word for word',
    'no-answer': 'nothing surely answers it: type the answer after the question mark',
  } satisfies Record<UnansweredReason, string>,
  changedSince: (n: number) => `Changed since version ${n}`,
  unchangedSince: (n: number) => `Word for word as version ${n}.`,
  changeAdded: '[added:',
  changeRemoved: '[removed:',
  changeEnd: ']',
  approvedHash: 'Approved hash',
  currentHash: 'Hash of these words',
};

const sv: typeof en = {
  length: (length, limit) => `${length} av ${limit}`,
  tooLong: (over) => `${over} för mycket`,
  messages: (count) => `i ${count} sms`,
  characters: 'tecken',
  bytes: 'byte',
  findings: 'Tonkontrollen säger',
  noFindings: 'Tonkontrollen har inga anmärkningar.',
  block: 'Stoppar godkännande',
  warn: 'Anmärkning',
  opinion: 'Språkmodellens omdöme',
  whole: 'om hela texten',
  ofWords: (words, message) => `”${words}”: ${message}`,
  ofTitle: (message) => `I rubriken: ${message}`,
  why: 'Varför?',
  guideline: 'Läs riktlinjen',
  comment: 'Det svarar på den här kommentaren',
  commentFrom: (who) => `Det svarar på den här kommentaren från ${who}`,
  commentNow: 'Kommentaren har ändrats sedan dess. Nu lyder den',
  claim: 'Det rättar det här påståendet',
  namedRight: 'Anges som det som är rätt',
  basis: 'Uppgifterna bakom varje mening',
  unconfirmed: (count) => (count === 1 ? '1 obekräftad' : `${count} obekräftade`),
  noBasis: 'ingen uppgift nämnd',
  restsOnNothing: 'vilar på inget som är känt här',
  partlyBare: 'det understrukna saknar stöd',
  theRest: (support) => `resten: ${support}`,
  bareBegins: '[utan stöd:',
  kinds: {
    fact: 'berättar en uppgift',
    commitment: 'vilar på ett åtagande',
    contact: 'anger en kontaktväg ur planen',
    action: 'säger vad allmänheten ska göra',
    policy: 'vilar på en policy',
    claim: 'återger påståendet som den rättar',
    retraction: 'tar tillbaka eller rättar det vi har sagt tidigare',
    stance: 'säger var vi står',
    news: 'säger om det finns något nytt, eller vad det här är för text',
    'next-update': 'säger när nästa besked kommer',
    responsibility: 'tar det ansvar som är vårt',
    courtesy: 'visar omtanke',
    uncertainty: 'säger vad som inte är känt',
    elsewhere: 'hänvisar vidare',
    speaker: 'nämner en talesperson ur planen',
    typed: 'skribentens egna ord',
    template: 'mallens egna ord, som inte berättar någon uppgift',
    nothing: 'vilar på ingenting',
  },
  byHand:
    'En person har skrivit här. Vad sådana meningar vilar på bedöms bara utifrån orden, så se efter själv.',
  leftOut: ({ confirmed, unconfirmed, open, unanswered, untold, ...said }) => {
    const all = [
      ...counted(said.action, 'mening om vad man ska göra', 'meningar om vad man ska göra'),
      ...counted(confirmed, 'bekräftad uppgift', 'bekräftade uppgifter'),
      ...counted(unconfirmed, 'obekräftad uppgift', 'obekräftade uppgifter'),
      ...counted(open, 'öppen fråga', 'öppna frågor'),
      ...counted(unanswered, 'fråga utan svar', 'frågor utan svar'),
      ...counted(untold, 'inskrivet svar', 'inskrivna svar'),
      ...counted(said.commitment, 'åtagande', 'åtaganden'),
      ...counted(said.contact, 'kontaktväg', 'kontaktvägar'),
      ...counted(said.policy, 'regel som gäller hos oss', 'regler som gäller hos oss'),
      ...counted(said.affected, 'benämning på drabbade', 'benämningar på drabbade'),
    ];
    return `${capitalized(new Intl.ListFormat('sv').format(all))} är inte med`;
  },
  leftOutWhy: {
    'inside-only': 'bara för personalen',
    rule: 'en tonregel stoppar orden',
    'no-room': 'ingen text har plats för den',
    'of-asker': 'den talar om den som frågar som om någon annan: skriv ”du” i uppgiften',
    task: 'skriven som en uppgift att göra: skriv vad som är gjort',
    unconfirmed: 'obekräftad: bekräfta den, eller skriv vilken fråga som är öppen',
    'not-told': 'texten klarar sig utan den',
    'own-stance': 'ett offentligt organ nämner bara sin egen hållning',
    'dead-counted': 'den räknar ett annat antal döda än uppgifterna',
  },
  whyByRules: (why, rules) => `${why}: ${rules}`,
  unansweredWhy: {
    rule: 'en tonregel stoppar det',
    'not-told': 'texten har det inte ord för ord',
    'no-answer': 'inget svarar säkert på den: skriv svaret efter frågetecknet',
  },
  changedSince: (n) => `Ändrat sedan version ${n}`,
  unchangedSince: (n) => `Ord för ord som version ${n}.`,
  changeAdded: '[tillagt:',
  changeRemoved: '[struket:',
  changeEnd: ']',
  approvedHash: 'Godkänd hash',
  currentHash: 'Textens hash',
};

/** Words about a text: its length, findings, facts, changes and hash. */
export const text = { en, sv };

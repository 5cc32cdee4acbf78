import type { LeftOutReason } from '#domain/statement/brief/left-out.ts';
import type { UnansweredReason } from '#domain/statement/brief/left-out-typed.ts';
import type { LeftOutWords } from '#domain/statement/brief/left-out-words.ts';

const counted = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

const capitalized = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** How much of what a statement could say it leaves out. */
export interface LeftOutCounts {
  confirmed: number;
  /** Those that no text leaves open. */
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
    unconfirmed:
      'not confirmed: confirm it, or write with the fact what is open (“what caused the fire”), so that the text says what it is about',
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
};

const sv: typeof en = {
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
    unconfirmed:
      'obekräftad: bekräfta den, eller skriv vid uppgiften vad som är öppet (”vad som orsakade branden”), så att texten säger vad den handlar om',
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
};

/** Words about what a statement leaves out, and why. */
export const leftOut = { en, sv };

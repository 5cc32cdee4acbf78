import type { Language } from '#domain/values/language.ts';

/** What mails about posts in other planners say; `{posts}` is how many. Their words are read after signing in. */
export interface PlannedWords {
  subject: string;
  text: string;
  /** Of a post that may be out by now. */
  unknown: string;
  /** A place that is none of our channels. */
  otherPlace: string;
  /** Where no address is known. */
  noAddress: string;
  afterwards: string;
}

export const plannedWords: Record<Language, PlannedWords> = {
  sv: {
    subject: 'Stoppa för hand: planerade inlägg i andra verktyg ({posts})',
    text: 'En kris pågår, och Talan kan inte stoppa de här inläggen själv. Ta bort dem eller lägg dem som utkast, det närmaste först:',
    unknown: 'kan ha gått ut, se efter',
    otherPlace: 'någon annanstans',
    noAddress: 'ingen adress angiven',
    afterwards: 'Skriv sedan in vad som blev av dem:',
  },
  en: {
    subject: 'Stop by hand: posts planned in other tools ({posts})',
    text: 'A crisis is on, and Talan can’t stop these posts itself. Delete them or make them drafts, the nearest first:',
    unknown: 'may have gone out, go and see',
    otherPlace: 'another place',
    noAddress: 'no address given',
    afterwards: 'Then note what became of them:',
  },
};

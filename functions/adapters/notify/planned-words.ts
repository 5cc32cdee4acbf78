import type { PlannedNotice } from '#domain/notify/planned-notifier.ts';
import type { Language } from '#domain/values/language.ts';

type Why = PlannedNotice['why'];

/** What mails about posts in other planners say; `{posts}` is how many. Their words are read after signing in. */
export interface PlannedWords {
  mails: Record<Why, { subject: string; text: string; afterwards: string }>;
  /** Of a post that may be out by now. */
  unknown: string;
  /** A place that is none of our channels. */
  otherPlace: string;
  /** Where no address is known. */
  noAddress: string;
}

export const plannedWords: Record<Language, PlannedWords> = {
  sv: {
    mails: {
      'to-stop': {
        subject: 'Stoppa för hand: planerade inlägg i andra verktyg ({posts})',
        text: 'En kris pågår, och Talan kan inte stoppa de här inläggen själv. Ta bort dem eller lägg dem som utkast, det närmaste först:',
        afterwards: 'Skriv sedan in vad som blev av dem:',
      },
      'taken-out': {
        subject: 'På is: inlägg som planerades under krisen ({posts})',
        text: 'En kris pågår, och vanliga inlägg ligger på is. De här planerades i ett annat verktyg under tiden, så Talan har stoppat dem där. De går inte ut:',
        afterwards: 'Planera inget nytt förrän krisen är över. Här finns de kvar:',
      },
    },
    unknown: 'kan ha gått ut, se efter',
    otherPlace: 'någon annanstans',
    noAddress: 'ingen adress angiven',
  },
  en: {
    mails: {
      'to-stop': {
        subject: 'Stop by hand: posts planned in other tools ({posts})',
        text: 'A crisis is on, and Talan can’t stop these posts itself. Delete them or make them drafts, the nearest first:',
        afterwards: 'Then note what became of them:',
      },
      'taken-out': {
        subject: 'On ice: posts that were planned during the crisis ({posts})',
        text: 'A crisis is on, and ordinary posts are on ice. These were planned in another tool meanwhile, so Talan has stopped them there. They don’t go out:',
        afterwards: 'Plan nothing new until the crisis is over. They are kept here:',
      },
    },
    unknown: 'may have gone out, go and see',
    otherPlace: 'another place',
    noAddress: 'no address given',
  },
};

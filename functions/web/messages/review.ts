import type { Question } from '#domain/incident/review.ts';
import type { Unit } from '#domain/review/figure.ts';
import type { FigureName } from '#domain/review/figures.ts';

interface ReviewWords {
  title: string;
  of: (incident: string) => string;
  lead: string;
  link: string;
  figuresTitle: string;
  removedTitle: string;
  figures: Record<FigureName, string>;
  units: Record<Exclude<Unit, 'time'>, (n: number) => string>;
  nothing: string;
  notReplayable: string;
  entriesOf: (n: number) => string;
  andMore: (n: number) => string;
  entry: (n: number) => string;
  learnedTitle: string;
  writtenBy: (who: string, when: string) => string;
  keep: string;
  keepHint: string;
  routine: string;
  competence: string;
  changeHint: string;
  plan: string;
  planText: string;
  planHint: string;
  planNotShown: string;
  planTakenBack: string;
  planDiffFile: string;
  signNone: string;
  noneReason: string;
  noneReasonHint: string;
  write: string;
  again: string;
  nothingWritten: string;
  surveyTitle: string;
  surveyLead: string;
  questions: Record<Question, string>;
  answer: string;
  note: string;
  noteAbout: (when: string) => string;
  addNote: string;
  download: string;
}

const en: ReviewWords = {
  title: 'Review',
  of: (incident) => `Review: ${incident}`,
  lead: 'Times and figures come from the journals. No time can be changed; a note may stand beside an entry.',
  link: 'Review: times, figures and what was learned',
  figuresTitle: 'Figures',
  removedTitle: 'Removed comments, by ground',
  figures: {
    firstSignal: 'First signal',
    alerted: 'Alert',
    opened: 'Opened',
    firstInternal: 'First words to staff',
    firstPublic: 'First words to the public',
    minutesToFirstInternal: 'From first signal to first words to staff',
    minutesToFirstPublic: 'From first signal to first words to the public',
    updates: 'Updates that went out',
    promisesMade: 'Promised times for an update',
    promisesKept: 'Promises kept',
    promisesLate: 'Promises kept late',
    promisesMissed: 'Promises missed',
    resolved: 'Resolved',
    closed: 'Closed',
    requested: 'Statements requested',
    published: 'Statements that went out',
    medianMinutesToPublished: 'From request to publication, median',
    findings: 'Remarks on the last versions',
    overrides: 'Rules that were overridden',
    comments: 'Comments',
    commentsOpen: 'Comments still open',
    commentsAnswered: 'Comments answered',
    commentsHandedOver: 'Comments handed over',
    commentsNoReplyNeeded: 'Comments that needed no reply',
    commentsDeleted: 'Comments that their authors deleted',
    medianMinutesToReply: 'From comment to first reply, median',
    missedClocks: 'Times to answer comments that ran out',
    removals: 'Comments removed',
    stepsDone: 'Steps of checklists that were done',
    stepsNotDone: 'Steps that were left out with a reason',
    actions: 'Actions',
    actionsDone: 'Actions done',
  },
  units: { minutes: (n) => `${n} min`, count: (n) => `${n}` },
  nothing: 'none',
  notReplayable: 'not replayable: words were erased',
  entriesOf: (n) => (n === 1 ? '1 entry' : `${n} entries`),
  andMore: (n) => `and ${n} more; the download holds all`,
  entry: (n) => `entry ${n}`,
  learnedTitle: 'What was learned',
  writtenBy: (who, when) => `${who}, ${when}`,
  keep: 'Keep',
  keepHint: 'What worked and is to stay. One a line.',
  routine: 'Change in how we work',
  competence: 'Change in what we can',
  changeHint: 'One a line.',
  plan: 'Propose a change to the crisis plan',
  planText: 'The crisis plan',
  planHint:
    'Change the text itself. What differs is kept as a diff, goes with the last change in how we work, and holds once an admin has deployed it.',
  planNotShown:
    'The plan’s file holds phone numbers, so it can’t be changed here. Write what is to change in it among the changes above.',
  planTakenBack: 'Take back the change to the plan that is proposed',
  planDiffFile: 'Download the change to the plan as a diff',
  signNone: 'There is nothing to keep or to change, and I sign that',
  noneReason: 'Why there is nothing',
  noneReasonHint: 'Only where nothing else is written above.',
  write: 'Write down',
  again: 'Write anew',
  nothingWritten: 'Nothing has been written down yet.',
  surveyTitle: 'Four questions to the crisis group',
  surveyLead: 'Ask how, not who. Every answer is welcome; none is needed.',
  questions: {
    known: 'What did you know, and when?',
    helped: 'What helped you in your work?',
    hindered: 'What stood in your way?',
    next: 'What should be different next time?',
  },
  answer: 'Answer',
  note: 'Note',
  noteAbout: (when) => `Note beside the entry of ${when}`,
  addNote: 'Add the note',
  download: 'Download everything as JSON',
};

const sv: ReviewWords = {
  title: 'Utvärdering',
  of: (incident) => `Utvärdering: ${incident}`,
  lead: 'Tider och siffror kommer ur journalerna. Ingen tid går att ändra; en anteckning får stå bredvid en post.',
  link: 'Utvärdering: tider, siffror och lärdomar',
  figuresTitle: 'Siffror',
  removedTitle: 'Borttagna kommentarer, efter grund',
  figures: {
    firstSignal: 'Första signalen',
    alerted: 'Larm',
    opened: 'Öppnad',
    firstInternal: 'Första information till personalen',
    firstPublic: 'Första information till allmänheten',
    minutesToFirstInternal: 'Från första signalen till personalen',
    minutesToFirstPublic: 'Från första signalen till allmänheten',
    updates: 'Uppdateringar som gick ut',
    promisesMade: 'Utlovade tider för en uppdatering',
    promisesKept: 'Löften som hölls',
    promisesLate: 'Löften som hölls för sent',
    promisesMissed: 'Löften som inte hölls',
    resolved: 'Krisen över',
    closed: 'Avslutad',
    requested: 'Begärda uttalanden',
    published: 'Uttalanden som gick ut',
    medianMinutesToPublished: 'Från begäran till publicering, median',
    findings: 'Anmärkningar på de sista versionerna',
    overrides: 'Regler som åsidosattes',
    comments: 'Kommentarer',
    commentsOpen: 'Kommentarer som är öppna',
    commentsAnswered: 'Kommentarer som besvarats',
    commentsHandedOver: 'Kommentarer som lämnats vidare',
    commentsNoReplyNeeded: 'Kommentarer som inte behövde svar',
    commentsDeleted: 'Kommentarer som avsändaren tog bort',
    medianMinutesToReply: 'Från kommentar till första svar, median',
    missedClocks: 'Svarstider för kommentarer som gick ut',
    removals: 'Kommentarer som togs bort',
    stepsDone: 'Steg i checklistor som gjordes',
    stepsNotDone: 'Steg som utelämnades med skäl',
    actions: 'Åtgärder',
    actionsDone: 'Åtgärder som är gjorda',
  },
  units: { minutes: (n) => `${n} min`, count: (n) => `${n}` },
  nothing: 'inget',
  notReplayable: 'går inte att räkna om: orden är raderade',
  entriesOf: (n) => (n === 1 ? '1 post' : `${n} poster`),
  andMore: (n) => `och ${n} till; alla finns i filen`,
  entry: (n) => `post ${n}`,
  learnedTitle: 'Lärdomar',
  writtenBy: (who, when) => `${who}, ${when}`,
  keep: 'Behåll',
  keepHint: 'Det som fungerade och ska vara kvar. En sak per rad.',
  routine: 'Ändra i hur vi arbetar',
  competence: 'Ändra i vad vi kan',
  changeHint: 'En sak per rad.',
  plan: 'Föreslå en ändring i krisplanen',
  planText: 'Krisplanen',
  planHint:
    'Ändra i själva texten. Skillnaden sparas som en diff, hör till den sista ändringen i hur vi arbetar och gäller när en administratör har driftsatt den.',
  planNotShown:
    'Planens fil innehåller telefonnummer, så den går inte att ändra här. Skriv vad som ska ändras i den bland ändringarna ovan.',
  planTakenBack: 'Ta tillbaka den föreslagna ändringen i planen',
  planDiffFile: 'Ladda ned ändringen i planen som en diff',
  signNone: 'Det finns inget att behålla eller ändra, och det skriver jag under på',
  noneReason: 'Varför det inte finns något',
  noneReasonHint: 'Bara om inget annat står ovan.',
  write: 'Skriv ned',
  again: 'Skriv om',
  nothingWritten: 'Inget är nedskrivet ännu.',
  surveyTitle: 'Fyra frågor till krisgruppen',
  surveyLead: 'Fråga hur, inte vem. Alla svar är välkomna; inget krävs.',
  questions: {
    known: 'Vad visste du, och när?',
    helped: 'Vad hjälpte dig i arbetet?',
    hindered: 'Vad stod i vägen?',
    next: 'Vad ska vara annorlunda nästa gång?',
  },
  answer: 'Svara',
  note: 'Anteckning',
  noteAbout: (when) => `Anteckning vid posten ${when}`,
  addNote: 'Lägg till anteckningen',
  download: 'Ladda ned allt som JSON',
};

/** Words of the page on which an incident is reviewed. */
export const review = { en, sv };

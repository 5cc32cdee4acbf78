import type { Question } from '#domain/incident/review.ts';
import type { Unit } from '#domain/review/figure.ts';
import type { FigureName } from '#domain/review/figures.ts';

/** What the words are for. */
export interface ReviewWords {
  title: string;
  of: (incident: string) => string;
  lead: string;
  link: string;
  figuresTitle: string;
  removedTitle: string;
  keptTitle: string;
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

/** English words, by which the Swedish ones are typed. */
export const en: ReviewWords = {
  title: 'Review',
  of: (incident) => `Review: ${incident}`,
  lead: 'Times and figures come from the journals. No time can be changed; a note may stand beside an entry.',
  link: 'Review: times, figures and what was learned',
  figuresTitle: 'Figures',
  removedTitle: 'Removed comments, by ground',
  keptTitle: 'Kept though a removal was proposed',
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

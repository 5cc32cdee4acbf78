import type { EntryVerdict, ExportedJournal } from '#domain/journal/verify-journal.ts';
import type { ExportVerdict } from '#domain/proof/verify-export.ts';
import type { AnswerVerdict } from '#domain/statement/approval/verify-answers.ts';

const entrySentences: Record<Exclude<EntryVerdict['verdict'], 'intact'>, string> = {
  'altered-entry': 'the entry was altered',
  'altered-words': 'the words were altered',
  'missing-words': 'the words are MISSING, and no entry says that they were erased',
  'broken-chain': 'an entry before it was removed, added or moved',
  exercise: 'the journal is of an EXERCISE; nothing in it happened',
  erased: 'the words were erased; the entry itself is intact',
};

const breachSentences: Readonly<Record<string, string>> = {
  'answer-by-requester': 'the answer is by the person who requested the statement',
  'answer-not-asked-for': 'the answer is by someone who was not asked for it',
  'answers-missing': 'approved, though answers that were needed are missing',
  'demand-dropped': 'approved on less than had been demanded',
};

const wordsSentences: Record<AnswerVerdict['words'], string> = {
  right: 'over the words in this file',
  wrong: 'NOT over the words in this file',
  erased: 'over words that were erased',
};

const signatureSentences: Record<AnswerVerdict['signature'], string> = {
  right: 'signed by a passkey, the signature is right',
  wrong: 'the signature is WRONG',
  missing: 'NOT signed, though the plan demanded it',
  none: 'not signed',
};

const answerSentence = ({ seq, by, decision, words, signature, rule }: AnswerVerdict): string => {
  const asked = rule === undefined ? '' : ` (passkey ${rule})`;
  return `entry ${seq}: ${by} said ${decision}, ${wordsSentences[words]}; ${signatureSentences[signature]}${asked}`;
};

const entryLines = ({ entries }: ExportVerdict): string[] =>
  entries.flatMap(({ seq, type, verdict }) =>
    verdict === 'intact' ? [] : [`entry ${seq} (${type}): ${entrySentences[verdict]}`],
  );

const breachLines = ({ breach }: ExportVerdict): string[] =>
  breach
    ? [
        `entry ${breach.seq}: against the rules: ${breachSentences[breach.problem] ?? breach.problem}`,
      ]
    : [];

const replayLines = ({ notReplayableFrom }: ExportVerdict): string[] =>
  notReplayableFrom === undefined
    ? []
    : [
        `entry ${notReplayableFrom}: NOT replayable from here on: words that the rules need were erased, so nobody can tell whether they were kept`,
      ];

const summary = (
  { stream }: ExportedJournal,
  { entries, wrong, notReplayableFrom }: ExportVerdict,
  last: string,
): string => {
  if (wrong.length > 0)
    return `${stream}: NOT intact, ${wrong.length} of ${entries.length} entries are wrong`;
  const chain = `${entries.length} entries, last hash ${last}`;
  return notReplayableFrom === undefined
    ? `${stream}: intact, ${chain}`
    : `${stream}: chain unbroken, not replayable, ${chain}`;
};

/** What a verified export shows, line by line; the last one sums it up. */
export const describeExport = (journal: ExportedJournal, verdict: ExportVerdict): string[] => {
  const { answers, printed } = verdict;
  const last = journal.entries.at(-1)?.entry.hash ?? 'none';
  return [
    ...entryLines(verdict),
    ...answers.map(answerSentence),
    ...printed.map(({ seq, hash }) => `entry ${seq} (intended for the newsroom): hash ${hash}`),
    ...breachLines(verdict),
    ...replayLines(verdict),
    summary(journal, verdict, last),
  ];
};

/** What an export can't show by itself. */
export const unanchored = [
  'Nothing outside this file was compared. Whoever can write the whole table can cut off its end, or hash a changed journal anew, and this file would look the same.',
  'Compare it with a hash that was noted elsewhere: --expect <hash>, --page <newsroom page>, or npm run -s journal -- compare.',
] as const;

/** What no check of one statement's journal shows. */
export const notHeldAgainstThePlan =
  'Not checked here: whether those who were asked held the mandate; their plan is in the journal "plan".';

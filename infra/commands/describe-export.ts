import {
  type EntryVerdict,
  Erasure,
  type ExportedJournal,
  WORDS_ERASED,
} from '#domain/journal/verify-journal.ts';
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
  'key-missing': 'something was taken out that such an entry holds and the rules rest on',
  'answer-by-requester': 'the answer is by the person who requested the statement',
  'answer-not-asked-for': 'the answer is by someone who was not asked for it',
  'answer-too-early': 'the answer is older than the question, or than an answer that came first',
  unchecked: 'approved, though no tone rule had looked at the words',
  'answers-missing': 'approved, though answers that were needed are missing',
  'demand-dropped': 'approved on less than had been demanded',
  'erased-by-person': 'words were erased by a person, which only Talan does',
  'erased-under-way': 'words were erased with which something was still to be done',
  'erased-published': 'words were erased that are published',
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

const erasureLines = ({ entries }: ExportedJournal): string[] =>
  entries
    .filter(({ entry: { type } }) => type === WORDS_ERASED)
    .map(({ entry: { seq, at, by, data } }) => {
      const count = Erasure.safeParse(data).data?.entries.length ?? 0;
      return `entry ${seq}: ${by} ERASED the words of ${count} entries, ${at} (${String(data['why'])}). Whoever can write the table could claim that too: only a hash that was noted after it shows otherwise, and an export from before it what they were.`;
    });

const loweredLines = ({ lowered }: ExportVerdict): string[] =>
  lowered.map(
    (seq) =>
      `entry ${seq}: approved BELOW the severity or without the legal caution at which it was asked about last. That is right only if the incident's journal says that it was lowered before, and that others agreed; this file can't tell.`,
  );

const summary = (
  { stream }: ExportedJournal,
  { entries, wrong, notReplayableFrom, isWhole }: ExportVerdict,
  last: string,
): string => {
  if (wrong.length > 0)
    return `${stream}: NOT intact, ${wrong.length} of ${entries.length} entries are wrong`;
  const chain = `${entries.length} entries, last hash ${last}`;
  if (notReplayableFrom !== undefined) {
    return `${stream}: chain unbroken, not replayable, ${chain}`;
  }
  return isWhole
    ? `${stream}: intact, ${chain}`
    : `${stream}: chain unbroken, NOT all of it can be checked, ${chain}`;
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
    ...loweredLines(verdict),
    ...erasureLines(journal),
    summary(journal, verdict, last),
  ];
};

/** The exit code where nothing is wrong, and not all of it can be checked. */
export const NOT_WHOLE = 3;

/** What an export can't show by itself. */
export const unanchored = [
  'Nothing outside this file was compared. Whoever can write the whole table can cut off its end, or hash a changed journal anew, and this file would look the same.',
  'Compare it with a hash that was noted elsewhere: --expect <hash>, --page <newsroom page>, or npm run -s journal -- compare.',
] as const;

/** What no check of one statement's journal shows. */
export const notHeldAgainstThePlan =
  'Not checked here: whether those who were asked held the mandate; their plan is in the journal "plan".';

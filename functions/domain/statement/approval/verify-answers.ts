import * as z from 'zod';
import { stateAfter } from '../../journal/replay.ts';
import type { ExportedJournal } from '../../journal/verify-journal.ts';
import { DecisionKind } from '../../passkey/decision-kind.ts';
import { isSignedBy, Proof } from '../../passkey/proof.ts';
import { statementEvents } from '../events/statement-events.ts';
import type { Statement } from '../statement.ts';
import { approvedHash, contentOf } from '../version/approved-hash.ts';

const Answer = z.object({
  version: z.int(),
  hash: z.string(),
  decision: DecisionKind.default('approve'),
  proof: Proof.optional(),
});

/** What an exported journal shows of one answer to a statement. */
export interface AnswerVerdict {
  seq: number;
  by: string;
  decision: DecisionKind;
  /** Whether the hash is that of the words; `erased` where they are gone. */
  words: 'right' | 'wrong' | 'erased';
  /** Whether the signature is one over that answer; `missing` where the plan demanded one. */
  signature: 'right' | 'wrong' | 'missing' | 'none';
  /** What the plan said about passkeys, where the record tells. */
  rule: Proof['rule'] | undefined;
}

type Item = ExportedJournal['entries'][number];

/** What the words were when an answer was given, as far as the entries tell. */
interface Then {
  statement: Statement | undefined;
  /** Whether words that the hash covers were erased. */
  isErased: boolean;
}

/** The types of entries that are answers. */
export const ANSWERS: readonly string[] = ['decided', 'cleared'];
const TEXTS = ['drafted', 'written'];

// What could not have happened changes nothing here; the replay by the rules says so.
const next = (statement: Statement | undefined, item: Item): Statement | undefined => {
  try {
    return stateAfter(statementEvents, statement, item);
  } catch {
    return statement;
  }
};

const isWithoutWords = ({ entry, payload }: Item): boolean =>
  payload === null && entry.wordsDigest !== null;

/** Each answer with what was to be answered. */
const answersIn = (entries: readonly Item[]): { item: Item; then: Then }[] => {
  const answers: { item: Item; then: Then }[] = [];
  // Every hash covers the request; of the texts only the newest ones.
  const isRequestErased = entries.findIndex(isWithoutWords) === 0;
  let then: Then = { statement: undefined, isErased: isRequestErased };
  for (const item of entries) {
    if (ANSWERS.includes(item.entry.type)) answers.push({ item, then });
    const isErased = TEXTS.includes(item.entry.type)
      ? isRequestErased || isWithoutWords(item)
      : then.isErased;
    then = { statement: next(then.statement, item), isErased };
  }
  return answers;
};

const signatureVerdict = (
  statementId: string,
  { proof, hash, version, decision }: z.infer<typeof Answer>,
): AnswerVerdict['signature'] => {
  if (!proof?.signature) return proof?.rule === 'required' ? 'missing' : 'none';
  const signed = { approvedHash: hash, statementId, version, decision };
  return isSignedBy(proof.signature, signed) ? 'right' : 'wrong';
};

const wordsVerdict = (
  { statement, isErased }: Then,
  { version, hash }: z.infer<typeof Answer>,
): AnswerVerdict['words'] => {
  if (statement?.version === version && approvedHash(contentOf(statement)) === hash) return 'right';
  return isErased ? 'erased' : 'wrong';
};

const unreadable = {
  decision: 'approve',
  words: 'wrong',
  signature: 'wrong',
  rule: undefined,
} as const;

/**
 * Checks each answer in an exported journal of a statement, with nothing but the file: that its hash
 * is that of the words, and that its signature is one over exactly that answer.
 */
export const verifyAnswers = ({ stream, entries }: ExportedJournal): AnswerVerdict[] => {
  if (!stream.startsWith('statement#')) return [];
  const statementId = stream.slice('statement#'.length);
  return answersIn(entries).map(({ item, then }) => {
    const { seq, by, data } = item.entry;
    const answer = Answer.safeParse(data).data;
    if (!answer) return { seq, by, ...unreadable };
    return {
      seq,
      by,
      decision: answer.decision,
      words: wordsVerdict(then, answer),
      signature: signatureVerdict(statementId, answer),
      rule: answer.proof?.rule,
    };
  });
};

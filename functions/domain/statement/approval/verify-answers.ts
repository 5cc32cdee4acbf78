import * as z from 'zod';
import { ChannelText } from '../../draft/draft.ts';
import type { ExportedJournal } from '../../journal/verify-journal.ts';
import { Kind } from '../../kind/kind.ts';
import { DecisionKind } from '../../passkey/decision-kind.ts';
import { isSignedBy, Proof } from '../../passkey/proof.ts';
import { Language } from '../../values/language.ts';
import { approvedHash } from '../version/approved-hash.ts';

const Requested = z.object({
  kind: Kind,
  language: Language,
  nextUpdateAt: z.string().optional(),
});
const Version = z.object({
  version: z.int(),
  hash: z.string(),
  nextUpdateAt: z.string().nullish(),
});
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
type Words = { hash: string; verdict: AnswerVerdict['words'] };

const textsOf = ({ payload }: Item) =>
  z.object({ texts: z.array(ChannelText) }).safeParse(payload?.words).data?.texts;

const NAMES = ['drafted', 'written'];
const ANSWERS = ['decided', 'cleared'];

/** For each version of the words its hash, and whether that is the hash of the words beside it. */
const versionsOf = (statementId: string, entries: readonly Item[]): Map<number, Words> => {
  const versions = new Map<number, Words>();
  const request = Requested.safeParse(entries[0]?.entry.data).data;
  if (!request) return versions;
  let { nextUpdateAt } = request;
  for (const item of entries.filter(({ entry }) => NAMES.includes(entry.type))) {
    const parsed = Version.safeParse(item.entry.data).data;
    if (!parsed) continue;
    const { version, hash, ...changed } = parsed;
    // A person who writes says the time anew; a draft leaves it.
    if (item.entry.type === 'written') nextUpdateAt = changed.nextUpdateAt ?? undefined;
    const texts = textsOf(item);
    const { kind, language } = request;
    const content = { statementId, version, kind, language, nextUpdateAt };
    const isRight = texts && approvedHash({ ...content, texts }) === hash;
    versions.set(version, { hash, verdict: !texts ? 'erased' : isRight ? 'right' : 'wrong' });
  }
  return versions;
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
  versions: Map<number, Words>,
  { version, hash }: z.infer<typeof Answer>,
): AnswerVerdict['words'] => {
  const words = versions.get(version);
  return words?.hash === hash ? words.verdict : 'wrong';
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
  const versions = versionsOf(statementId, entries);
  return entries
    .filter(({ entry }) => ANSWERS.includes(entry.type))
    .map(({ entry: { seq, by, data } }) => {
      const answer = Answer.safeParse(data).data;
      if (!answer) return { seq, by, ...unreadable };
      return {
        seq,
        by,
        decision: answer.decision,
        words: wordsVerdict(versions, answer),
        signature: signatureVerdict(statementId, answer),
        rule: answer.proof?.rule,
      };
    });
};

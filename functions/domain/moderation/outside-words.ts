import * as z from 'zod';
import type { JournalItem } from '../journal/journal.ts';
import type { Statement } from '../statement/statement.ts';

/** A statement as people see it; `isWithheld`: words that it answers, corrects or quotes were removed. */
export type SeenStatement = Statement & { isWithheld?: true };

/** Says whether words were removed. */
export type Hides = (text: string) => boolean;

const Finding = z.looseObject({ params: z.record(z.string(), z.unknown()) });
const Claim = z.looseObject({ text: z.string() });

/** Words of a statement, and of entries of its journal, that tell what others said, or may quote it. */
const Outside = z.object({
  headline: z.string().optional().catch(undefined),
  instructions: z.string().optional().catch(undefined),
  comment: z.string().optional().catch(undefined),
  claim: Claim.optional().catch(undefined),
  questions: z.array(z.string()).optional().catch(undefined),
});
type Outside = z.infer<typeof Outside>;

const PLAIN = ['headline', 'instructions', 'comment'] as const;

/** All that was typed of what others said, or may quote it. */
export const outsideTextsOf = (outside: Outside): string[] =>
  [...PLAIN.map((name) => outside[name]), outside.claim?.text, ...(outside.questions ?? [])].filter(
    (text) => text !== undefined,
  );

// What an approver says of a decision is a comment too, and none from outside.
const HOLDS_OUTSIDE: readonly string[] = ['requested', 'written'];

const outsideOf = ({ entry, payload }: JournalItem): Outside =>
  HOLDS_OUTSIDE.includes(entry.type) ? Outside.parse(payload?.words ?? {}) : {};

/** What others said, as entries of a statement's journal hold it. */
export const outsideTexts = (items: readonly JournalItem[]): string[] =>
  items.flatMap((item) => outsideTextsOf(outsideOf(item)));

// Findings quote a question of a comment that was not answered.
const withoutQuestion = <Found>(finding: Found): Found => {
  const { data } = Finding.safeParse(finding);
  if (!data || !('question' in data.params)) return finding;
  return { ...finding, params: { ...data.params, question: '…' } };
};

const withoutHidden = <Words extends object>(
  words: Words,
  outside: Outside,
  hides: Hides,
): Words => {
  const { claim, questions } = outside;
  const hidden = PLAIN.filter((name) => outside[name] !== undefined && hides(outside[name]));
  return {
    ...words,
    ...Object.fromEntries(hidden.map((name) => [name, undefined])),
    ...(claim && hides(claim.text) && { claim: undefined }),
    ...(questions?.some(hides) && { questions: questions.filter((line) => !hides(line)) }),
  };
};

/** A statement without what others said in it, where that was removed. */
export const withoutOutsideWords = (statement: Statement, hides: Hides): SeenStatement => {
  if (!outsideTextsOf(statement).some(hides)) return statement;
  const { check } = statement;
  return {
    ...withoutHidden(statement, statement, hides),
    ...(check && { check: { ...check, findings: check.findings.map(withoutQuestion) } }),
    isWithheld: true,
  };
};

const hiddenIn = (item: JournalItem, hides: Hides): JournalItem => {
  const { entry, payload } = item;
  if (!payload) return item;
  const { words } = payload;
  const { findings } = words;
  const kept = withoutHidden(words, outsideOf(item), hides);
  const found = entry.type === 'checked' && Array.isArray(findings);
  return {
    entry,
    payload: {
      ...payload,
      words: found ? { ...kept, findings: findings.map(withoutQuestion) } : kept,
    },
  };
};

/** Entries of a statement's journal without what others said in them, where that was removed. */
export const withoutOutsideEntries = (items: readonly JournalItem[], hides: Hides): JournalItem[] =>
  items.map((item) => hiddenIn(item, hides));

import * as z from 'zod';
import { unfitCharacters } from '../values/characters.ts';
import { Line, Prose, withPlainEnds } from '../values/text.ts';

/** What a change is about: how we work, or what people can. */
export const ChangeAbout = z.enum(['routine', 'competence']);
export type ChangeAbout = z.infer<typeof ChangeAbout>;

/** What is to change; `planDiff` changes the file of the crisis plan, and holds once it is deployed. */
export const ReviewChange = z.object({
  about: ChangeAbout,
  text: z.string(),
  planDiff: z.string().optional(),
});
export type ReviewChange = z.infer<typeof ReviewChange>;

/** What an incident taught: what to keep and what to change, or a signed "none" with its reason. */
export const Review = z.object({
  keep: z.array(z.string()),
  change: z.array(ReviewChange),
  signedNone: z.object({ reason: z.string() }).optional(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Review = z.infer<typeof Review>;

/** The questions to the crisis group: about how, not about who. */
export const Question = z.enum(['known', 'helped', 'hindered', 'next']);
export type Question = z.infer<typeof Question>;

/** What someone of the crisis group answered. */
export const SurveyAnswer = z.object({
  by: z.string(),
  at: z.iso.datetime(),
  answers: z.partialRecord(Question, z.string()),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;

/** A note beside an entry, which itself is never changed. */
export const EntryNote = z.object({
  stream: z.string(),
  seq: z.int().positive(),
  note: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type EntryNote = z.infer<typeof EntryNote>;

const MAX_ITEMS = 30;
/** Characters of a change to the plan. */
export const MAX_PLAN_DIFF = 20_000;

// Blanks at its ends count.
const Diff = z
  .string()
  .overwrite(withPlainEnds)
  .max(MAX_PLAN_DIFF, { abort: true })
  .refine((text) => unfitCharacters(text, 1).length === 0, { message: 'control-character' });

const ChangeInput = z.strictObject({
  about: ChangeAbout,
  text: Prose(2000),
  planDiff: Diff.optional(),
});

/** A review as someone gives it: at least one thing to keep and one to change, or a signed none. */
export const ReviewInput = z
  .strictObject({
    keep: z.array(Prose(2000)).max(MAX_ITEMS).default([]),
    change: z
      .array(ChangeInput)
      .max(MAX_ITEMS)
      .refine((changes) => changes.filter(({ planDiff }) => planDiff !== undefined).length <= 1, {
        message: 'can change the plan once',
      })
      .default([]),
    signedNone: z.literal(true).optional(),
    reason: Prose(2000).optional(),
  })
  .superRefine(({ keep, change, signedNone, reason }, context) => {
    const lacks = (path: string, isLacking: boolean) => {
      if (!isLacking) return;
      context.addIssue({
        code: 'invalid_type',
        expected: 'string',
        path: [path],
        input: undefined,
      });
    };
    lacks('reason', signedNone === true && reason === undefined);
    lacks('signedNone', signedNone === undefined && reason !== undefined);
    lacks('keep', signedNone === undefined && keep.length === 0);
    lacks('change', signedNone === undefined && change.length === 0);
  });
export type ReviewInput = z.infer<typeof ReviewInput>;

/** Answers to the questions; at least one. */
export const SurveyInput = z
  .strictObject({ answers: z.partialRecord(Question, Prose(2000)) })
  .refine(({ answers }) => Object.keys(answers).length > 0, {
    path: ['answers'],
    message: 'must answer at least one question',
  });
export type SurveyInput = z.infer<typeof SurveyInput>;

/** A note beside an entry of a journal of the incident. */
export const NoteInput = z.strictObject({
  stream: Line(100),
  seq: z.int().positive(),
  note: Prose(1000),
});
export type NoteInput = z.infer<typeof NoteInput>;

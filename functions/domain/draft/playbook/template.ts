import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Condition } from './condition.ts';

const common = {
  when: z.array(Condition).default([]),
  /** Absent: on all channels of the kind. */
  only: z.array(Channel).min(1).optional(),
  /** Absent: always used. Otherwise the lower number is taken in first where space is short. */
  rank: z.int().positive().optional(),
  /** Said even where its facts are told already: an apology names what it is for. */
  again: z.literal(true).optional(),
  /** Left out where a fact says the same: what our own rules say. */
  unlessTold: z.literal(true).optional(),
};

/** Where a line takes its words from: see the head of `prompts/playbook/sv.yaml`. */
const Source = z.enum([
  'key',
  'key-rest',
  'dead',
  'casualties',
  'cleared',
  'disowned',
  'others-hit',
  'where-hit',
  'own-part',
  'harms',
  'introduction',
  'context',
  'acts',
  'happened',
  'changes',
  'since-change',
  'lead',
  'facts',
  'asked-about',
  'inside',
  'changed',
  'news',
  'orders',
  'standing',
  'still',
  'taken-back',
  'commands',
  'public-action',
  'commitments',
]);
export type Source = z.infer<typeof Source>;

/** A line of a template: a sentence of the template's own, or a source of the writer's words. */
export const TemplateLine = z.union([
  z.strictObject({
    text: z.string().min(1),
    /** The text for a short channel; empty: none. */
    short: z.string().optional(),
    /** The same in fewer words, where what people need would else find no room. */
    least: z.string().min(1).optional(),
    /** The texts where the other can't be used: a slot is empty, or a tone rule blocks it. */
    else: z.union([z.string().min(1), z.array(z.string().min(1))]).optional(),
    /** The text where the sentence right before it is the one that it would name: an apology points at it then. */
    behind: z.string().min(1).optional(),
    /** The same for a short channel; empty: none. */
    shortElse: z.union([z.string(), z.array(z.string().min(1))]).optional(),
    ...common,
  }),
  z.strictObject({
    say: Source,
    /** Of these only those that are about this topic. */
    about: z.string().min(1).optional(),
    ...common,
    /** The rank of those of its sentences that say what people can get or use. */
    getRank: z.int().positive().optional(),
  }),
]);
export type TemplateLine = z.infer<typeof TemplateLine>;

/** A question with the lines that answer it. */
export const TemplateQuestion = z.strictObject({
  ask: z.string().regex(/\?$/u, 'must end with a question mark'),
  /** Questions that it answers as they were asked: they are its heading then. */
  asks: z.string().min(1).optional(),
  /** It says what is open, and so answers why it happened where that is. */
  opens: z.literal(true).optional(),
  /** Said even where such a question was answered by who asked: an apology. */
  besides: z.literal(true).optional(),
  when: z.array(Condition).default([]),
  answer: z.array(TemplateLine).min(1),
});
export type TemplateQuestion = z.infer<typeof TemplateQuestion>;

/** Stands for the questions that were asked, each with its answer. */
export const TemplateAsked = z.strictObject({
  asked: z.strictObject({
    /** Where a question is open, in words of whoever entered it. */
    open: z.string().min(1),
    /** The same before a promise to tell it, which says what it is. */
    unknown: z.string().min(1),
    /** Where only we can tell whoever asks whether they are concerned. */
    reach: z.string().min(1),
  }),
});

export type TemplateAsked = z.infer<typeof TemplateAsked>;

export const TemplateParagraph = z.union([
  z.array(TemplateLine).min(1),
  TemplateQuestion,
  TemplateAsked,
]);
export type TemplateParagraph = z.infer<typeof TemplateParagraph>;

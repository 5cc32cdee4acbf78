import * as z from 'zod';

const Path = z.string().regex(/^\/api\/[\w{}./?=&-]+$/, 'must be a path of the API');

/** Names of values that an answer must have, each by the path to it, such as `status: published`. */
const Wanted = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const Call = z.strictObject({
  get: Path.optional(),
  post: Path.optional(),
  patch: Path.optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  /** What the answer must say; a `get` is asked again until it does. */
  until: Wanted.optional(),
  /** Of each list in the answer, what one of its items must say; asked for in the same way. */
  some: z.record(z.string(), Wanted).optional(),
  /** The name by which later moves know the answer: `{name.id}`. */
  keep: z.string().optional(),
});

/** What someone outside says, as a monitoring tool brings it. */
const Said = z.strictObject({
  by: z.string(),
  topic: z.string(),
  text: z.string(),
  channel: z.string().optional(),
  addressed: z.boolean().optional(),
});
export type Said = z.infer<typeof Said>;

/**
 * One move: at a minute, something happens outside (`tell`, shown to those who practise, and `said`, what
 * people write about us), or someone of the plan (`as`) does something.
 */
const Move = z.strictObject({
  minute: z.number().min(0),
  tell: z.string().optional(),
  said: z.array(Said).default([]),
  as: z.string().optional(),
  calls: z.array(Call).default([]),
});

/**
 * What must hold at the end, whoever played: the answer says all of `where`; of each list in `some`, an item says
 * what stands there; and the times or numbers in `rising` are there, none before the one that it follows.
 */
const Expectation = z.strictObject({
  text: z.string(),
  as: z.string(),
  get: Path,
  where: Wanted.default({}),
  some: z.record(z.string(), Wanted).default({}),
  rising: z.array(z.string()).default([]),
});

/** A made-up crisis, as data. */
export const Script = z.strictObject({
  title: z.string(),
  /** Where what people say is heard, in the language of the script: people read it beside each quotation. */
  source: z.string(),
  minutes: z.number().positive(),
  moves: z.array(Move).min(1),
  expectations: z.array(Expectation).min(1),
});
export type Script = z.infer<typeof Script>;
export type Move = z.infer<typeof Move>;
export type Call = z.infer<typeof Call>;
export type Expectation = z.infer<typeof Expectation>;
export type Wanted = z.infer<typeof Wanted>;

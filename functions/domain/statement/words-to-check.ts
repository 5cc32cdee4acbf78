import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Kind } from '../kind/kind.ts';
import { Language } from '../values/language.ts';
import { Quoted } from '../values/text.ts';
import { Time } from '../values/time.ts';
import { refuseTooLong } from './all-texts.ts';
import { ClaimInput, MAX_TEXT } from './input.ts';

const CheckedText = z.strictObject({
  channel: Channel,
  title: z.string().max(MAX_TEXT).optional(),
  text: z.string().max(MAX_TEXT),
});

/** Words of a statement to check before they are saved. They are taken as they stand, so that offsets fit. */
export const WordsToCheck = z.strictObject({
  texts: z.array(CheckedText).min(1).max(Channel.options.length).superRefine(refuseTooLong),
  /** The time that the words would promise; without it that of the statement. */
  nextUpdateAt: Time.nullable().optional(),
  /** When they would go out; without it when the statement does. */
  publishAt: Time.nullable().optional(),
});
export type WordsToCheck = z.infer<typeof WordsToCheck>;

/** Words to check before a statement is requested. */
export const RequestToCheck = WordsToCheck.extend({
  kind: Kind,
  language: Language,
  nextUpdateAt: Time.optional(),
  publishAt: Time.optional(),
  claim: ClaimInput.optional(),
  comment: Quoted(5000).optional(),
});
export type RequestToCheck = z.infer<typeof RequestToCheck>;

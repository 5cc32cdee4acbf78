import * as z from 'zod';
import { ChannelBrief } from './brief.ts';
import { checkTone } from './check-tone.ts';
import type { Finding } from './finding.ts';
import type { ToneRules } from './rules.ts';

// As long as a text of a statement may be: the check takes time by length.
const MAX_CHARACTERS = 20_000;
// As long as what an incident or a request may hold: each text is held against them.
const MAX_COMMENT = 5_000;
const MAX_BRIEF_TEXT = 1_000;
// A hundred facts of three hundred characters: more than any crisis has.
const MAX_BRIEF = 30_000;

type Path = (string | number)[];

const stringsIn = (value: unknown, path: Path = []): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => stringsIn(part, [...path, name]));
};

const BriefInput = ChannelBrief.superRefine((brief, context) => {
  const refuse = (path: Path, maximum: number): void =>
    context.addIssue({ code: 'too_big', origin: 'string', maximum, input: '', path });
  const strings = stringsIn(brief);
  for (const { path, text } of strings) {
    const maximum = path[0] === 'comment' ? MAX_COMMENT : MAX_BRIEF_TEXT;
    if (text.length > maximum) refuse(path, maximum);
  }
  if (strings.reduce((sum, { text }) => sum + text.length, 0) > MAX_BRIEF) refuse([], MAX_BRIEF);
});

/** A text for one channel and its brief, as the API and the command `tone-check` take them. */
export const ToneCheckInput = z.strictObject({
  title: z.string().max(1000).optional(),
  text: z.string().max(MAX_CHARACTERS),
  brief: BriefInput,
});
export type ToneCheckInput = z.infer<typeof ToneCheckInput>;

/** Runs the tone check on a text that came with its brief. */
export const checkInput = ({ brief, ...text }: ToneCheckInput, rules: ToneRules): Finding[] =>
  checkTone({ ...text, channel: brief.channel }, brief, rules);

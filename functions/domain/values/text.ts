import * as z from 'zod';

/** Form in which words are hashed, checked and published: Unicode NFC with LF line ends. */
export const normaliseText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').normalize('NFC');

// Bidi controls, zero-width characters, fillers, variation selectors, line separators and tag
// characters, but for the joiners and the selector that emoji and scripts need: they make a text read
// differently from what is stored (Trojan Source, CVE-2021-42574; UTS 39).
const invisible =
  /(?!\u200c|\u200d|\ufe0f)[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;
const markup = /<\/?[a-z!][^<>]*>/i;

const controlsIn = (text: string, allowed: string): boolean =>
  [...text].some((c) => /\p{Cc}/u.test(c) && !allowed.includes(c));

/** Codes of what is wrong with a typed text; pages turn them into sentences. */
export type TextProblem = 'malformed' | 'control-character' | 'invisible-character' | 'markup';

/** What makes a typed text unfit to be stored, or undefined. */
export const textProblem = (text: string, multiline: boolean): TextProblem | undefined => {
  if (!text.isWellFormed()) return 'malformed';
  if (invisible.test(text)) return 'invisible-character';
  if (controlsIn(text, multiline ? '\n\t' : '')) return 'control-character';
  return markup.test(text) ? 'markup' : undefined;
};

const plain = (max: number, multiline: boolean) =>
  z
    .string()
    .overwrite((text) => normaliseText(text).trim())
    .max(max)
    .superRefine((text, context) => {
      const problem = textProblem(text, multiline);
      if (problem) context.addIssue({ code: 'custom', message: problem, params: { problem } });
    });

/** One line of typed plain text, trimmed and normalised; at most `max` code points (as zod counts). */
export const Line = (max = 200) => plain(max, false).min(1);

/** Typed plain text of several lines. */
export const Prose = (max: number) => plain(max, true).min(1);

/** Text that strangers wrote (a comment): any well-formed text, kept as it is and never trusted. */
export const Quoted = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.isWellFormed(), { message: 'malformed' });

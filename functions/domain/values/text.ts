import * as z from 'zod';
import {
  type CharacterProblem,
  codeOf,
  type UnfitCharacter,
  unfitCharacters,
  withFewMarks,
  withoutPasted,
} from './characters.ts';
import { tagsIn } from './markup.ts';

/** A text with LF line ends, whatever it was typed or saved on. */
export const withPlainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Form in which words are hashed, checked and published: Unicode NFC with LF line ends. */
export const normaliseText = (text: string): string => withPlainEnds(text).normalize('NFC');

/** Codes of what is wrong with a typed text; pages turn them into sentences. */
export type TextProblem = CharacterProblem | 'markup';

/** What makes a text unfit to be stored: its place in UTF-16 code units, and the name of the character there. */
interface TextFault extends Omit<UnfitCharacter, 'problem'> {
  problem: TextProblem;
}

const textFault = (text: string, multiline: boolean): TextFault | undefined => {
  const [unfit] = unfitCharacters(text, 1);
  if (unfit) return unfit;
  const [lineEnd] = multiline ? [] : text.matchAll(/[\n\t]/g);
  if (lineEnd) {
    const { 0: character, index: start } = lineEnd;
    return { problem: 'control-character', start, end: start + 1, code: codeOf(character) };
  }
  const [tag] = tagsIn(text, 1);
  return tag && { problem: 'markup', ...tag, code: codeOf('<') };
};

/** What makes a text unfit to be stored, or undefined. */
export const textProblem = (text: string, multiline: boolean): TextProblem | undefined =>
  textFault(text, multiline)?.problem;

/** How long a text may be, in code points, and whether it may have several lines. */
export interface TextShape {
  max: number;
  multiline: boolean;
}

// A letter with its marks typed one by one (macOS, PDF) is composed to one. Nothing longer can fit, so
// that no work is done on it.
const MAX_UNITS_PER_CHARACTER = 4;

/**
 * A text as everything that comes from outside is stored: without harmless pasted characters, trimmed,
 * composed. A text that is far too long stays as it is.
 */
export const tidyText = (text: string, { max, multiline }: TextShape): string => {
  const bare = text.trim();
  if (bare.length > max * MAX_UNITS_PER_CHARACTER) return bare;
  return normaliseText(withFewMarks(withoutPasted(bare, multiline ? '\n' : ' '))).trim();
};

const plain = (shape: TextShape) =>
  z
    .string()
    .overwrite((text) => tidyText(text, shape))
    .max(shape.max, { abort: true })
    .superRefine((text, context) => {
      const fault = textFault(text, shape.multiline);
      if (!fault) return;
      const { problem, start: at, code: character } = fault;
      context.addIssue({ code: 'custom', message: problem, params: { problem, at, character } });
    });

/** One line of plain text, trimmed and normalised; at most `max` code points (as zod counts). */
export const Line = (max = 200) => plain({ max, multiline: false }).min(1);

/** Plain text of several lines. */
export const Prose = (max: number) => plain({ max, multiline: true }).min(1);

/** Text that strangers wrote (a comment): any well-formed text, kept as it is and never trusted. */
export const Quoted = (max: number) =>
  z
    .string()
    .min(1)
    .max(max, { abort: true })
    .refine((text) => text.isWellFormed(), { message: 'malformed' });

import type { PlannedSentence } from './assemble.ts';
import { allHold } from './conditions.ts';
import type { DraftRequest } from './draft.ts';
import type { LanguagePlaybook, Line } from './playbook.ts';
import { fillSlots } from './slots.ts';
import { commitmentsOf, factsOf, publicActionOf } from './writers-words.ts';

type Brief = DraftRequest['brief'];

/** A sentence that may be said: its paragraph, and its rank where space is short (0: always). */
export interface Piece extends PlannedSentence {
  paragraph: number;
  rank: number;
}

/** What the lines are to be said for. */
export interface Occasion {
  brief: Brief;
  playbook: LanguagePlaybook;
  short: boolean;
}

const said = (line: Line, { brief, playbook, short }: Occasion): PlannedSentence[] => {
  if ('text' in line) {
    const text = fillSlots((short ? line.short : undefined) ?? line.text, brief, playbook);
    return text === undefined || text === '' ? [] : [{ text, factIds: [] }];
  }
  if (line.say === 'first-fact') return factsOf(brief).slice(0, 1);
  if (line.say === 'other-facts') return factsOf(brief).slice(1);
  return line.say === 'commitments' ? commitmentsOf(brief) : publicActionOf(brief);
};

const distinct = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, at) => pieces.findIndex(({ text }) => text === piece.text) === at);

/** All that the template would say for this brief, in reading order, nothing twice. */
export const piecesFor = (template: readonly (readonly Line[])[], occasion: Occasion): Piece[] =>
  distinct(
    template.flatMap((lines, paragraph) =>
      lines
        .filter((line) => allHold(line.when, occasion.brief))
        .flatMap((line) =>
          said(line, occasion).map((sentence) => ({
            ...sentence,
            paragraph,
            rank: line.rank ?? 0,
          })),
        ),
    ),
  );

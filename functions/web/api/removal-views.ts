import * as z from 'zod';
import { type Cell, csvOf } from '#domain/moderation/log-csv.ts';
import {
  Archived,
  isInForce,
  type OneRemoval,
  Removal,
  standing,
  undecidedIn,
} from '#domain/moderation/removal.ts';
import { EXERCISE } from '#domain/values/exercise.ts';

const OneView = Removal.omit({ earlier: true, kept: true })
  .partial({ reason: true })
  .extend({ archived: Archived.omit({ key: true, marks: true, traces: true }).optional() });

/** A removal as the API shows it; words only where they were asked for. */
export const RemovalView = OneView.extend({
  /** Also where it is for what the comment said before, and this is about its new words. */
  isInForce: z.boolean(),
  /** Those for what it said before that wait for a decision, which names their `hash`. */
  undecidedBefore: z.array(OneView).optional(),
});
export type RemovalView = z.output<typeof RemovalView>;

const oneView = (one: OneRemoval, withWords: boolean): z.output<typeof OneView> => {
  const { archived, reason, decisionReason, ...shown } = one;
  if (!withWords) return shown;
  const { url, author, text } = archived;
  return { ...shown, archived: { url, author, text }, reason, decisionReason };
};

/** What the API shows of a removal: with or without the archived words and people's reasons. */
export const removalView = (removal: Removal, withWords: boolean): RemovalView => {
  const { earlier: _, kept: __, ...newest } = removal;
  const before = undecidedIn(removal).filter(({ hash }) => hash !== removal.hash);
  return {
    ...oneView(newest, withWords),
    isInForce: isInForce(standing(removal)),
    ...(before.length > 0 && { undecidedBefore: before.map((each) => oneView(each, withWords)) }),
  };
};

const columns: Readonly<Record<string, (view: RemovalView) => Cell>> = {
  comment: ({ id }) => id,
  incident: ({ incidentId }) => incidentId,
  channel: ({ channel, cameBy }) => cameBy ?? channel,
  writtenAt: ({ writtenAt }) => writtenAt,
  ground: ({ ground }) => ground,
  state: ({ state }) => state,
  inForce: ({ isInForce }) => (isInForce ? 'yes' : 'no'),
  onChannel: ({ onChannel }) => onChannel,
  proposedBy: ({ proposedBy }) => proposedBy,
  proposedAt: ({ proposedAt }) => proposedAt,
  confirmBy: ({ confirmBy }) => confirmBy,
  decidedBy: ({ decidedBy }) => decidedBy,
  decidedAt: ({ decidedAt }) => decidedAt,
  undoneBy: ({ undoneBy }) => undoneBy,
  undoneAt: ({ undoneAt }) => undoneAt,
  authorTold: ({ authorTold }) => authorTold?.way,
  hash: ({ hash }) => hash,
};

const wordColumns: typeof columns = {
  reason: ({ reason }) => reason,
  decisionReason: ({ decisionReason }) => decisionReason,
  author: ({ archived }) => archived?.author?.name ?? archived?.author?.id,
  url: ({ archived }) => archived?.url,
  text: ({ archived }) => archived?.text,
};

/** The log as CSV; words have columns only where they were asked for, and each row of an exercise says so. */
export const removalsCsv = (
  views: readonly RemovalView[],
  { withWords, isExercise }: { withWords: boolean; isExercise: boolean },
): string => {
  const shown: typeof columns = {
    ...(isExercise && { exercise: () => EXERCISE }),
    ...columns,
    ...(withWords && wordColumns),
  };
  const cells = Object.values(shown);
  return csvOf(
    Object.keys(shown),
    views.map((view) => cells.map((cell) => cell(view))),
  );
};

import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { eachRemoval, type Removal } from '#domain/moderation/removal.ts';
import { isDelivered } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { commentOf } from '../pieces/history/change-request.tsx';
import { entryWords } from '../pieces/history/entry-words.ts';
import { removalLines } from '../pieces/history/removal-lines.ts';
import { listChannels } from '../view/list-channels.ts';
import type { View } from '../view/view.ts';

/** One line of a room's time line. */
export interface RoomEvent {
  /** ISO 8601. */
  at: string;
  /** Id of who did it; absent where nobody in particular did. */
  by?: string | undefined;
  words: string;
  comment?: string | undefined;
  /** The statement, or the comment, that it is about. */
  statementId?: string;
  commentId?: string;
}

const ofEntry = (view: View, { steps }: Pick<Incident, 'steps'>, item: JournalItem): RoomEvent => ({
  at: item.entry.at,
  by: item.entry.by,
  words: entryWords(item.entry, view, steps),
  comment: commentOf(item),
});

// Channels that went out together are one line.
const deliveriesOf = (view: View, statement: Statement): RoomEvent[] => {
  const byMinute = Map.groupBy(statement.deliveries.filter(isDelivered), ({ at }) =>
    at.slice(0, 16),
  );
  return [...byMinute.values()].map((deliveries) => {
    const channels = listChannels(
      view,
      deliveries.map(({ channel }) => channel),
    );
    return {
      at: deliveries.map(({ at }) => at).toSorted()[0] ?? statement.requestedAt,
      words: view.t.room.published(view.t.names.kinds[statement.kind], channels),
      statementId: statement.id,
    };
  });
};

const ofStatement = (view: View, statement: Statement): RoomEvent[] => {
  const { id: statementId, requestedAt, requestedBy, decision } = statement;
  const kind = view.t.names.kinds[statement.kind];
  const decided = decision && view.t.journal.decided[decision.decision];
  return [
    { at: requestedAt, by: requestedBy, words: view.t.room.requested(kind), statementId },
    ...(decision && decided
      ? [
          {
            at: decision.at,
            by: decision.by,
            words: view.t.room.decided(kind, decided),
            comment: decision.comment,
            statementId,
          },
        ]
      : []),
    ...deliveriesOf(view, statement),
  ];
};

/** What happened in an incident, to its statements and to comments that someone wants removed, newest first. */
export const roomEvents = (
  view: View,
  incident: Pick<Incident, 'steps'>,
  history: readonly JournalItem[],
  statements: readonly Statement[],
  removals: readonly Removal[],
): RoomEvent[] =>
  [
    ...removals.flatMap(eachRemoval).flatMap((each) => removalLines(view, each)),
    ...history.map((item) => ofEntry(view, incident, item)),
    ...statements.flatMap((statement) => ofStatement(view, statement)),
  ].toSorted((a, b) => b.at.localeCompare(a.at));

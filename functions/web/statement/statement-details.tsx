import type { Statement } from '#domain/statement/statement.ts';
import { PlannedTime } from '../pieces/status/planned-time.tsx';
import { Hash } from '../pieces/text/hash.tsx';
import { Instructions } from '../pieces/text/instructions.tsx';
import { chatNames } from '../view/place-name.ts';
import type { View } from '../view/view.ts';
import { AuthorLine } from './author-line.tsx';
import { Rounds } from './rounds.tsx';

interface StatementDetailsProps {
  view: View;
  statement: Statement;
  readBy: number | undefined;
}

/** The details of a statement: author, instructions, next update, hash and rounds. */
export const StatementDetails = ({ view, statement, readBy }: StatementDetailsProps) => {
  const words = view.t.statement;
  return (
    <>
      <section>
        <h2>{words.aboutWords}</h2>
        <AuthorLine view={view} statement={statement} />
        {readBy !== undefined && <p>{view.t.staff.readBy(readBy)}</p>}
        {statement.chatsTold.map(({ chat, state, at }) => (
          <p>{view.t.staff.chat[state](chatNames[chat], view.clock.words(at))}</p>
        ))}
        <Instructions view={view} statement={statement} />
        {statement.nextUpdateAt && (
          <p>
            <time datetime={statement.nextUpdateAt}>
              {words.promised(view.clock.words(statement.nextUpdateAt))}
            </time>
          </p>
        )}
        <PlannedTime view={view} statement={statement} />
        {statement.supersedes && (
          <p>
            {words.supersedes[statement.supersedes.how]}{' '}
            <a href={`/desk/statements/${statement.supersedes.statementId}`}>{words.theOther}</a>
          </p>
        )}
        {statement.supersededBy && (
          <p>
            <a href={`/desk/statements/${statement.supersededBy}`}>{words.supersededBy}</a>
          </p>
        )}
        <Hash view={view} statement={statement} />
      </section>
      <Rounds view={view} statement={statement} />
    </>
  );
};

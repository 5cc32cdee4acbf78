import type { Statement } from '#domain/statement/statement.ts';
import { Hash } from '../pieces/text/hash.tsx';
import type { View } from '../view/view.ts';
import { Author } from './author-line.tsx';
import { Rounds } from './rounds.tsx';

/** What is to be known about a statement beside its words. */
export const StatementFacts = ({ view, statement }: { view: View; statement: Statement }) => {
  const words = view.t.statement;
  return (
    <>
      <section>
        <h2>{words.aboutWords}</h2>
        <Author view={view} statement={statement} />
        {statement.instructions && (
          <p class="prose">
            <b>{words.instructions}:</b> {statement.instructions}
          </p>
        )}
        {statement.nextUpdateAt && (
          <p>
            <time datetime={statement.nextUpdateAt}>
              {words.promised(view.clock.words(statement.nextUpdateAt))}
            </time>
          </p>
        )}
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

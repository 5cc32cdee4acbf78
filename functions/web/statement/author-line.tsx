import type { Statement } from '#domain/statement/statement.ts';
import { nameOf, type View } from '../view/view.ts';

const authorWords = (view: View, statement: Statement): string => {
  const words = view.t.statement;
  const who = statement.editedBy ?? statement.requestedBy;
  if (statement.writtenBy === 'person') return words.editedBy(nameOf(view, who));
  const author = words.authors[statement.writtenBy ?? 'playbook'];
  return statement.model ? `${author} (${statement.model})` : author;
};

/** The author of the words, and why the playbook wrote them in place of a model. */
export const AuthorLine = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.version === 0 ? null : (
    <p>
      <b>{view.t.statement.writtenBy}:</b> {authorWords(view, statement)}.{' '}
      {view.t.statement.version(statement.version)}.{' '}
      {statement.fallbackReason &&
        view.t.statement.fellBack(view.t.names.fallbacks[statement.fallbackReason])}
    </p>
  );

import type { Statement } from '#domain/statement/statement.ts';
import { nameOf, type View } from '../view/view.ts';

const authorWords = (view: View, statement: Statement): string => {
  const words = view.t.statement;
  const who = statement.editedBy ?? statement.requestedBy;
  if (statement.writtenBy === 'person') return words.editedBy(nameOf(view, who));
  const author = words.authors[statement.writtenBy ?? 'playbook'];
  return statement.model ? `${author} (${statement.model})` : author;
};

/** Who wrote the words, and why the playbook did where a model was to. */
export const Author = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.version === 0 ? null : (
    <p>
      <b>{view.t.statement.writtenBy}:</b> {authorWords(view, statement)}.{' '}
      {view.t.statement.version(statement.version)}.{' '}
      {statement.fallbackReason &&
        view.t.statement.fellBack(view.t.names.fallbacks[statement.fallbackReason])}
    </p>
  );

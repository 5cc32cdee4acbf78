import type { Author } from '#domain/draft/draft.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { nameOf, type View } from '../view/view.ts';

const drafterWords = (view: View, author: Author, model: string | undefined): string => {
  const words = view.t.statement.authors[author];
  return model ? `${words} (${model})` : words;
};

const authorWords = (view: View, statement: Statement): string => {
  const words = view.t.statement;
  const { writtenBy = 'playbook', draftedBy, draftModel, model } = statement;
  if (writtenBy !== 'person') return drafterWords(view, writtenBy, model);
  const who = nameOf(view, statement.editedBy ?? statement.requestedBy);
  return draftedBy
    ? words.changedDraft(drafterWords(view, draftedBy, draftModel), who)
    : words.editedBy(who);
};

/** The authors of the words, and why the playbook wrote them in place of a model. */
export const AuthorLine = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.version === 0 ? null : (
    <p>
      <b>{view.t.statement.writtenBy}:</b> {authorWords(view, statement)}.{' '}
      {view.t.statement.version(statement.version)}.{' '}
      {statement.fallbackReason &&
        view.t.statement.fellBack(view.t.names.fallbacks[statement.fallbackReason])}
    </p>
  );

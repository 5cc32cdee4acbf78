import type { Author, FallbackReason } from '#domain/draft/draft.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { modelRemedy } from '../messages/model.ts';
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

const fallbackWords = ({ t }: View, reason: FallbackReason): string => {
  const remedy = modelRemedy(t.model, reason);
  return [
    t.statement.fellBack(t.names.fallbacks[reason]),
    ...(remedy ? [t.model.remedy(remedy)] : []),
  ].join(' ');
};

/** The authors of the words, why the playbook wrote them in place of a model, and what mends that. */
export const AuthorLine = ({ view, statement }: { view: View; statement: Statement }) =>
  statement.version === 0 ? null : (
    <p>
      <b>{view.t.statement.writtenBy}:</b> {authorWords(view, statement)}.{' '}
      {view.t.statement.version(statement.version)}.{' '}
      {statement.fallbackReason && fallbackWords(view, statement.fallbackReason)}
    </p>
  );

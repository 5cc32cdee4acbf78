import { MAX_MODEL_DRAFTS } from '#domain/draft/draft.ts';
import { changesRequested, needsRedraft } from '#domain/statement/progress.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWithWriter } from '#domain/statement/status.ts';
import { ruleTitle } from '../../view/rule-words.ts';
import { listWords, type View } from '../../view/view.ts';

const blockingRules = (view: View, { check }: Statement): string => {
  const rules = (check?.findings ?? [])
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => ruleTitle(rule, view));
  return listWords(view, [...new Set(rules)]);
};

const dueWords = (view: View, statement: Statement): string => {
  const since = statement.decision?.at ?? statement.requestedAt;
  const due = new Date(new Date(since).getTime() + view.draftWithinMs);
  return due > view.now ? view.t.progress.draftBy(view.clock.words(due.toISOString())) : '';
};

const progressWords = (view: View, statement: Statement): string => {
  const words = view.t.progress;
  if (isWithWriter(statement.status)) {
    const isDictated = statement.failure === 'nobody-else-may-approve';
    return isDictated ? words.dictated : words.withWriter;
  }
  if (changesRequested(statement)) return words.rewriting;
  if (statement.version === 0) return words.drafting;
  if (!needsRedraft(statement)) return '';
  return statement.attempts < MAX_MODEL_DRAFTS
    ? words.redrafting(statement.attempts + 1, MAX_MODEL_DRAFTS, blockingRules(view, statement))
    : words.templatesNext(blockingRules(view, statement));
};

/** The progress of a draft: the attempt, and the rules that stopped the one before. */
export const Drafting = ({ view, statement }: { view: View; statement: Statement }) => {
  const words = progressWords(view, statement);
  return words === '' ? null : (
    <p class="meta">
      {words} {!isWithWriter(statement.status) && dueWords(view, statement)}
    </p>
  );
};

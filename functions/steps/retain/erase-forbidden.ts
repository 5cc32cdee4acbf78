import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { Journal } from '#domain/journal/journal.ts';
import type { AuthorMentions } from '#domain/mention/mentions.ts';
import { isArchived } from '#domain/moderation/moderate.ts';
import { allInForce, isForbidden, type OneRemoval } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { EraseWords } from '#domain/retention/erasing.ts';
import type { Retained, Selection } from '#domain/retention/selection.ts';
import { eachOf } from './each-of.ts';
import { findMentions } from './find-person.ts';
import { tryErasing } from './try-erasing.ts';

interface EraseDeps {
  journal: Journal;
  eraseWords: EraseWords;
  authorMentions: AuthorMentions;
  plan: Plan;
  log: Log;
}

const eraseOne = async (
  deps: EraseDeps,
  { id, author, text, earlierTexts, erasedAt }: Comment,
  removals: readonly OneRemoval[],
): Promise<void> => {
  // Before the comment: by its words they are found, and by the archived hash however often its author wrote others.
  const mentions = erasedAt === undefined ? await findMentions(deps, author.id) : [];
  const texts = [text, ...earlierTexts];
  for (const { mention, erase } of mentions) {
    const isTheirs = removals.some((removal) => isArchived(removal, mention));
    if (isTheirs || texts.includes(mention.text)) await erase();
  }
  await deps.eraseWords(commentJournal, id, TALAN, {
    why: 'forbidden',
    keeps: () => false,
    mayErase: async (_, read) => {
      const removal = await read(removalJournal, id);
      return removal !== undefined && isForbidden(removal);
    },
  });
};

/**
 * Erases the words of comments that were removed because the law forbids to keep them, and the mentions that repeat
 * them: whatever is still open, and also under legal hold.
 */
export const eraseForbidden = async (
  deps: EraseDeps,
  selection: Selection,
  retained: Retained,
): Promise<void> => {
  for await (const removal of eachOf(deps.journal, removalJournal)) {
    const { id } = removal;
    const comment = isForbidden(removal) && (await deps.journal.read(commentJournal, id));
    if (!comment || (comment.erasedAt && !comment.isErasing)) continue;
    await tryErasing(deps, `comment#${id}`, selection, retained, () =>
      eraseOne(deps, comment, allInForce(removal)),
    );
  }
};

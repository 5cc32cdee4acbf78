import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { EARLIER_AT_HAND } from '#domain/comment/events/edited.ts';
import { eachEntry } from '#domain/journal/each-entry.ts';
import type { Journal, JournalLists } from '#domain/journal/journal.ts';
import type { AuthorMention, AuthorMentions } from '#domain/mention/mentions.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Person, Said } from '#domain/retention/person.ts';
import { eachOf } from './each-of.ts';

interface FindDeps {
  journal: JournalLists & Pick<Journal, 'entries'>;
  authorMentions: Pick<AuthorMentions, 'of'>;
  plan: Plan;
}

// Its record has the newest at hand; what its author changed before is in its entries.
const earliestTexts = async (
  { journal }: Pick<FindDeps, 'journal'>,
  { id, earlierTexts }: Comment,
): Promise<string[]> => {
  if (earlierTexts.length < EARLIER_AT_HAND) return [];
  const texts: string[] = [];
  const stream = `${commentJournal.name}#${id}`;
  for await (const { payload } of eachEntry((page) => journal.entries(stream, page))) {
    const text = payload?.words?.['text'];
    if (typeof text === 'string') texts.push(text);
  }
  return texts;
};

const saidIn = async (deps: Pick<FindDeps, 'journal'>, comment: Comment): Promise<Said> => {
  const { id, text, earlierTexts, saidOtherwise = [], url, writtenAt } = comment;
  const otherwise = saidOtherwise.flatMap((said) => said.text ?? []);
  const texts = [text, ...earlierTexts, ...otherwise, ...(await earliestTexts(deps, comment))];
  return { texts: [...new Set(texts)], url, writtenAt, commentId: id };
};

/** Finds all mentions by the author of this id. */
export const findMentions = async (
  { authorMentions, plan }: Pick<FindDeps, 'authorMentions' | 'plan'>,
  id: string,
): Promise<AuthorMention[]> => {
  const found: AuthorMention[] = [];
  for (const topic of plan.topics ?? []) found.push(...(await authorMentions.of(topic.id, id)));
  return found;
};

/** Finds what is known of the author of this id: by their mentions, and by the comments that are still kept. */
export const findPerson = async (
  { journal }: Pick<FindDeps, 'journal'>,
  id: string,
  mentions: readonly AuthorMention[],
): Promise<Person> => {
  const names = new Set<string>();
  const comments = new Set<string>();
  const said: Said[] = [];
  const note = (name: string | undefined, what: Said) => {
    if (name !== undefined) names.add(name);
    said.push(what);
  };
  for await (const comment of eachOf(journal, commentJournal)) {
    if (comment.author.id !== id) continue;
    comments.add(comment.id);
    note(comment.author.name, await saidIn({ journal }, comment));
  }
  for (const { mention } of mentions) {
    const { author, text, url, writtenAt } = mention;
    note(author.name, { texts: [text], url, writtenAt });
  }
  return { id, names, comments, said };
};

import type { Comment, CommentAnswer } from '#domain/comment/comment.ts';
import type { Decision } from '#domain/statement/answers.ts';
import { answerText } from '#domain/statement/family/openings.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';

/** An answer that a comment was given: its words as far as they are kept, and who approved them. */
export interface GivenAnswer {
  answer: CommentAnswer;
  text: string | undefined;
  language: Language | undefined;
  approval: Pick<Decision, 'by' | 'at'> | undefined;
}

const wordsOf = (
  statement: Statement,
  { channel }: Comment,
  { version, variant }: CommentAnswer,
): string | undefined => {
  if (statement.version !== version) return undefined;
  if (variant !== undefined) return answerText(statement, channel, variant);
  const text = statement.texts.find((each) => each.channel === channel) ?? statement.texts[0];
  return text?.text;
};

/** The answers that a comment was given, oldest first. */
export const givenAnswers = (
  { journal }: Pick<WebDeps, 'journal'>,
  comment: Comment,
): Promise<GivenAnswer[]> =>
  Promise.all(
    comment.answers.map(async (answer) => {
      const statement = await journal.read(statementJournal, answer.statementId);
      return {
        answer,
        text: statement && wordsOf(statement, comment, answer),
        language: statement?.language,
        approval: statement?.decision,
      };
    }),
  );

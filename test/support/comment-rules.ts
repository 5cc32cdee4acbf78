import { fileURLToPath } from 'node:url';
import { loadCommentData } from '#adapters/layer/prompts/comments.ts';
import { commentRulesOn } from '#domain/comment/rules.ts';

/** What comments are looked at with: the project's own data. */
export const commentRules = commentRulesOn(
  loadCommentData(fileURLToPath(new URL('../../prompts/', import.meta.url))),
);

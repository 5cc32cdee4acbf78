import { bareWords } from '../../values/bare-words.ts';
import type { DraftRequest } from '../draft.ts';

/** Whether a published statement of the incident has a title already: in a list nobody would tell the two apart. */
export const isTitleTold = (title: string, { before, supersedes }: DraftRequest): boolean =>
  [...(before?.statements ?? []), supersedes].some(
    (each) => each?.title !== undefined && bareWords(each.title) === bareWords(title),
  );

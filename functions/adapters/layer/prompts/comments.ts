import * as z from 'zod';
import { Grounds } from '#domain/comment/ground.ts';
import { Phrases } from '#domain/comment/phrases.ts';
import { ReasonsData } from '#domain/comment/reasons.ts';
import type { CommentData } from '#domain/comment/rules.ts';
import { UrgentPhrases } from '#domain/comment/urgent.ts';
import { SameWords } from '#domain/group/same-words.ts';
import { Openings } from '#domain/statement/family/openings.ts';
import { Language } from '#domain/values/language.ts';
import { readYaml } from './yaml-file.ts';

/**
 * What is known about comments from a copy of the project's `prompts/` folder. Throws when a file is missing
 * or malformed, with line and remedy.
 */
export const loadCommentData = (promptsDirectory: string): CommentData => ({
  urgent: readYaml(UrgentPhrases, promptsDirectory, {
    path: 'inbox/urgent',
    whole: 'the reasons',
  }),
  asking: readYaml(Phrases, promptsDirectory, {
    path: 'inbox/asking',
    whole: 'the phrases',
  }),
  grounds: readYaml(Grounds, promptsDirectory, {
    path: 'moderation/grounds',
    whole: 'the grounds',
  }),
  sameWords: readYaml(SameWords, promptsDirectory, {
    path: 'inbox/same-words',
    whole: 'the words',
  }),
  openings: readYaml(z.record(Language, Openings), promptsDirectory, {
    path: 'inbox/openings',
    whole: 'the openings',
  }),
  reasons: readYaml(ReasonsData, promptsDirectory, {
    path: 'moderation/reasons',
    whole: 'the statement of reasons',
  }),
});

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Comment } from '#domain/comment/comment.ts';
import type { Family } from '#domain/comment/family.ts';
import { suggestFamilies } from '#domain/comment/suggest.ts';
import { Language } from '#domain/values/language.ts';
import { commentRules } from '#test/support/comment-rules.ts';

const read = <Value>(file: string, shape: z.ZodType<Value>): Value =>
  shape.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

const Comments = z.strictObject({
  ought: z.array(z.tuple([z.string(), z.array(z.string()).min(1)])),
  stays: z.array(z.string()),
});
const Removals = z.strictObject({
  first: Comments,
  second: Comments,
  third: Comments,
  fourth: Comments,
});
const Questions = z.record(Language, z.record(z.string(), z.array(z.string()).min(2)));

/** The questions that the way to compare was chosen on, or those that were written after it. */
type Which = 'families.yaml' | 'families-later.yaml';

/** How grounds for a removal are suggested, in the comments that were tried first or second. */
export const groundFigures = (which: keyof z.infer<typeof Removals>) => {
  const { ought, stays } = read('removals.yaml', Removals)[which];
  const suggested = ought.map(([text, fit]) => ({ text, fit, ids: commentRules.groundsIn(text) }));
  const wrongly = stays.filter((text) => commentRules.groundsIn(text).length > 0);
  const fitting = suggested.filter(({ fit, ids }) => ids.some((id) => fit.includes(id)));
  const missed = suggested.filter((each) => !fitting.includes(each)).map(({ text }) => text);
  return { ought: ought.length, fitting: fitting.length, missed, stays: stays.length, wrongly };
};

// All that a suggestion reads of a family is its id, language and question.
const familyOf = (language: Family['language'], id: string, question: string) =>
  ({ id, language, comment: question }) as Family;

const answeredIn = (questions: Record<string, string[]>) =>
  Object.entries(questions).flatMap(([statementId, [, ...others]]) =>
    others.map((text) => {
      const answers: Comment['answers'] = [
        { ...{ statementId, version: 1, hash: '', by: '' }, state: 'published', at: '' },
      ];
      return { text, answers };
    }),
  );

/**
 * How families are suggested for questions in other words: where nobody has answered any of them yet, or (`learned`)
 * where all others were answered by the right one.
 */
export const familyFigures = (learned: boolean, which: Which = 'families.yaml') => {
  const later = which === 'families.yaml' ? undefined : read(which, Questions);
  const asked = Object.entries(read('families.yaml', Questions)).flatMap(([name, questions]) => {
    const language = Language.parse(name);
    const families = Object.entries(questions).map(([id, [question = '']]) =>
      familyOf(language, id, question),
    );
    return Object.entries(questions).flatMap(([id, [, ...others]]) =>
      (later?.[language]?.[id] ?? others).map((text) => {
        const comment = { text };
        const answered = learned ? answeredIn(questions).filter((each) => each.text !== text) : [];
        const found = suggestFamilies(comment, families, answered);
        const place = found.families.findIndex((family) => family.id === id);
        return { isLikely: found.isLikely, place };
      }),
    );
  });
  const likely = asked.filter(({ isLikely }) => isLikely);
  return {
    asked: asked.length,
    suggested: likely.length,
    right: likely.filter(({ place }) => place === 0).length,
    first: asked.filter(({ place }) => place === 0).length,
    amongThree: asked.filter(({ place }) => place >= 0).length,
  };
};

import { readFileSync } from 'node:fs';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import type { Figure } from '#domain/review/figure.ts';
import { FigureName } from '#domain/review/figures.ts';
import { removalsByGround } from '#domain/review/removals.ts';
import { hashOf } from '#domain/values/canonical.ts';

const readReview = (file: string): ReviewExport => {
  const text = readFileSync(file, 'utf8');
  const parsed = ReviewExport.safeParse(JSON.parse(text.slice(text.indexOf('{'))));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not the download of a review`, { cause: parsed.error });
};

const notes = (told: Figure | undefined, isSame: boolean): string => {
  if (told === undefined) return ' (not in this download)';
  return isSame ? '' : ` (DIFFERS: ${told.value})`;
};

/**
 * Verifies the journals in the download of a review, computes its figures anew from them and prints each;
 * 1 where a journal is not intact or a figure differs.
 */
export const compareFigures = (file: string): number => {
  const review = readReview(file);
  const figures = figuresIn(review);
  const broken = review.journals.filter((each) => verifyExport(each).wrong.length > 0);
  for (const { stream } of broken) console.log(`${stream}: NOT intact`);
  let wrong = 0;
  for (const name of FigureName.options) {
    const told = review.figures[name];
    const isSame = told === undefined || hashOf(figures[name]) === hashOf(told);
    if (!isSame) wrong += 1;
    const { value, notReplayable } = figures[name];
    const shown = notReplayable ? 'not replayable: words were erased' : (value ?? 'none');
    console.log(`${name}: ${shown}${notes(told, isSame)}`);
  }
  const byGround = removalsByGround(review.removals);
  if (hashOf(byGround) !== hashOf(review.removalsByGround)) {
    console.log('removals by ground: DIFFER');
    wrong += 1;
  }
  const intact = broken.length > 0 ? `${broken.length} NOT intact` : 'all intact';
  const sum = wrong > 0 ? `${wrong} wrong` : 'all as in the journals';
  console.log(`${review.journals.length} journals: ${intact}`);
  console.log(`${FigureName.options.length} figures: ${sum}`);
  return broken.length + wrong > 0 ? 1 : 0;
};

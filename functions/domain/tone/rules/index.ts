import type { Rule } from '../rule.ts';
import { apologyExplicit } from './apology-explicit.ts';
import { apologyResponsibility } from './apology-responsibility.ts';
import { channelLength } from './channel-length.ts';
import { contactPath } from './contact-path.ts';
import { dateNotInFacts } from './date-not-in-facts.ts';
import { distanceExplicit } from './distance-explicit.ts';
import { draftResidue } from './draft-residue.ts';
import { nameIndividual } from './name-individual.ts';
import { nextUpdate } from './next-update.ts';
import { nonapologyConditional } from './nonapology-conditional.ts';
import { numberNotInFacts } from './number-not-in-facts.ts';
import { promiseNotInFacts } from './promise-not-in-facts.ts';
import { uncertaintyStated } from './uncertainty-stated.ts';
import { unconfirmedAsFact } from './unconfirmed-as-fact.ts';
import { urlNotAllowed } from './url-not-allowed.ts';

/**
 * All tone rules. To add one: a file here that exports a `Rule` (`mustSay` and `mustNotSay` make the
 * simple ones), a line in this list, `prompts/tone/<language>/<id>.yaml` in every language with its
 * words, message and guideline, and its tests in `test/unit/tone/cases/<id>.yaml`. Raise the version
 * in `prompts/tone/version.yaml`.
 */
export const toneRules: readonly Rule[] = [
  apologyExplicit,
  apologyResponsibility,
  nonapologyConditional,
  nameIndividual,
  distanceExplicit,
  uncertaintyStated,
  unconfirmedAsFact,
  numberNotInFacts,
  dateNotInFacts,
  promiseNotInFacts,
  nextUpdate,
  contactPath,
  channelLength,
  urlNotAllowed,
  draftResidue,
];

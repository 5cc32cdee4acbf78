import type { Rule } from '../rule.ts';
import { absoluteAssurance } from './absolute-assurance.ts';
import { acknowledgeComment } from './acknowledge-comment.ts';
import { actionForAffected } from './action-for-affected.ts';
import { altText } from './alt-text.ts';
import { apologyComponentsRule } from './apology-components.ts';
import { apologyExplicit } from './apology-explicit.ts';
import { apologyResponsibility } from './apology-responsibility.ts';
import { blameAffected } from './blame-affected.ts';
import { blameShift } from './blame-shift.ts';
import { causeGuiltSpeculation } from './cause-guilt-speculation.ts';
import { channelLength } from './channel-length.ts';
import { contactPath } from './contact-path.ts';
import { correctionFactFirst } from './correction-fact-first.ts';
import { dateNotInFacts } from './date-not-in-facts.ts';
import { distanceExplicit } from './distance-explicit.ts';
import { distancePolicy } from './distance-policy.ts';
import { draftResidue } from './draft-residue.ts';
import { empathy } from './empathy.ts';
import { internalReferral } from './internal-referral.ts';
import { languageMatch } from './language-match.ts';
import { lessonsConcrete } from './lessons-concrete.ts';
import { liabilityLegalHold } from './liability-legal-hold.ts';
import { minimizing } from './minimizing.ts';
import { nameIndividual } from './name-individual.ts';
import { nameNotInFacts } from './name-not-in-facts.ts';
import { nextUpdate } from './next-update.ts';
import { noDebate } from './no-debate.ts';
import { noEmojiHashtag } from './no-emoji-hashtag.ts';
import { noJargonLegalese } from './no-jargon-legalese.ts';
import { noMarketing } from './no-marketing.ts';
import { noShouting } from './no-shouting.ts';
import { nonapologyBut } from './nonapology-but.ts';
import { nonapologyConditional } from './nonapology-conditional.ts';
import { nonapologyPassive } from './nonapology-passive.ts';
import { nonapologyPerception } from './nonapology-perception.ts';
import { numberNotInFacts } from './number-not-in-facts.ts';
import { personalData } from './personal-data.ts';
import { promiseNotInFacts } from './promise-not-in-facts.ts';
import { qaStructure } from './qa-structure.ts';
import { readability } from './readability.ts';
import { scctMismatch } from './scct-mismatch.ts';
import { sentenceLength } from './sentence-length.ts';
import { uncertaintyStated } from './uncertainty-stated.ts';
import { unconfirmedAsFact } from './unconfirmed-as-fact.ts';
import { urlNotAllowed } from './url-not-allowed.ts';

/**
 * All tone rules. To add one: a file here that exports a `Rule` (`mustSay` and `mustNotSay` make the
 * simple ones), a line in this list, `prompts/tone/<language>/<id>.yaml` in every language with its
 * words, message and guideline, and its tests in `test/domain/tone/cases/<id>.yaml`. Raise the version
 * in `prompts/tone/version.yaml`. A rule belongs to both rule sets (`prompts/guidelines/`) unless one
 * of them says otherwise.
 */
export const toneRules: readonly Rule[] = [
  apologyExplicit,
  apologyResponsibility,
  apologyComponentsRule,
  nonapologyConditional,
  nonapologyPassive,
  nonapologyPerception,
  nonapologyBut,
  minimizing,
  blameAffected,
  blameShift,
  nameIndividual,
  distanceExplicit,
  distancePolicy,
  scctMismatch,
  uncertaintyStated,
  unconfirmedAsFact,
  numberNotInFacts,
  dateNotInFacts,
  nameNotInFacts,
  promiseNotInFacts,
  causeGuiltSpeculation,
  absoluteAssurance,
  liabilityLegalHold,
  nextUpdate,
  contactPath,
  empathy,
  actionForAffected,
  acknowledgeComment,
  noDebate,
  correctionFactFirst,
  internalReferral,
  qaStructure,
  lessonsConcrete,
  noMarketing,
  noEmojiHashtag,
  noShouting,
  noJargonLegalese,
  sentenceLength,
  readability,
  channelLength,
  languageMatch,
  altText,
  personalData,
  urlNotAllowed,
  draftResidue,
];

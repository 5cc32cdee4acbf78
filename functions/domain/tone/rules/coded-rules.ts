import type { Finder } from '../rule.ts';
import { acknowledgeComment } from './acknowledge-comment.ts';
import { actUnmarked } from './act-unmarked.ts';
import { actionAsked } from './action-asked.ts';
import { actionFirst } from './action-first.ts';
import { actionForAffected } from './action-for-affected.ts';
import { actionNotDone } from './action-not-done.ts';
import { actionSayable } from './action-sayable.ts';
import { altText } from './alt-text.ts';
import { apologyComponentsRule } from './apology-components.ts';
import { channelLength } from './channel-length.ts';
import { claimAsFact } from './claim-as-fact.ts';
import { commentOrders } from './comment-orders.ts';
import { contactPath } from './contact-path.ts';
import { correctionDeniesFact } from './correction-denies-fact.ts';
import { correctionFactFirst } from './correction-fact-first.ts';
import { correctionSameMatter } from './correction-same-matter.ts';
import { dateNotInFacts } from './date-not-in-facts.ts';
import { distancePolicy } from './distance-policy.ts';
import { draftResidue } from './draft-residue.ts';
import { factTurned } from './fact-turned.ts';
import { harmDenied } from './harm-denied.ts';
import { headlineRepeats } from './headline-repeats.ts';
import { insideOnly } from './inside-only.ts';
import { isoDateRule } from './iso-date.ts';
import { kinUntold } from './kin-untold.ts';
import { knownAsOpen } from './known-as-open.ts';
import { languageMatch } from './language-match.ts';
import { lessonsConcrete } from './lessons-concrete.ts';
import { liabilityLegalHold } from './liability-legal-hold.ts';
import { longWords } from './long-words.ts';
import { nameIndividual } from './name-individual.ts';
import { nameNotInFacts } from './name-not-in-facts.ts';
import { nameNotPublic } from './name-not-public.ts';
import { nextUpdate } from './next-update.ts';
import { noEmojiHashtag } from './no-emoji-hashtag.ts';
import { noShouting } from './no-shouting.ts';
import { nobodySpeaks } from './nobody-speaks.ts';
import { nominalStyle } from './nominal-style.ts';
import { nonapologyBut } from './nonapology-but.ts';
import { nonapologyConditional } from './nonapology-conditional.ts';
import { nonapologyPerception } from './nonapology-perception.ts';
import { numberNotInFacts } from './number-not-in-facts.ts';
import { openerFits } from './opener-fits.ts';
import { otherFigure } from './other-figure.ts';
import { ownName } from './own-name.ts';
import { personalData } from './personal-data.ts';
import { promiseAfterEnd } from './promise-after-end.ts';
import { promiseNotInFacts } from './promise-not-in-facts.ts';
import { qaStructure } from './qa-structure.ts';
import { questionAnswered } from './question-answered.ts';
import { questionOpen } from './question-open.ts';
import { quotesRemoved } from './quotes-removed.ts';
import { readability } from './readability.ts';
import { remedyFirst } from './remedy-first.ts';
import { restsOnNothing } from './rests-on-nothing.ts';
import { saidTwice } from './said-twice.ts';
import { scctMismatch } from './scct-mismatch.ts';
import { sentenceLength } from './sentence-length.ts';
import { smsCharacters } from './sms-characters.ts';
import { stanceFirst } from './stance-first.ts';
import { timeToCome } from './time-to-come.ts';
import { twoClocks } from './two-clocks.ts';
import { unconfirmedAsFact } from './unconfirmed-as-fact.ts';
import { ungroupedNumber } from './ungrouped-number.ts';
import { unknownContact } from './unknown-contact.ts';
import { urlNotAllowed } from './url-not-allowed.ts';
import { wrongDay } from './wrong-day.ts';

/** The rules that need code, by id; all others are data alone. */
export const codedRules: ReadonlyMap<string, Finder> = new Map([
  ['acknowledge-comment', acknowledgeComment],
  ['act-unmarked', actUnmarked],
  ['action-asked', actionAsked],
  ['action-first', actionFirst],
  ['action-for-affected', actionForAffected],
  ['action-not-done', actionNotDone],
  ['action-sayable', actionSayable],
  ['alt-text', altText],
  ['apology-components', apologyComponentsRule],
  ['channel-length', channelLength],
  ['claim-as-fact', claimAsFact],
  ['comment-orders', commentOrders],
  ['contact-path', contactPath],
  ['correction-denies-fact', correctionDeniesFact],
  ['correction-fact-first', correctionFactFirst],
  ['correction-same-matter', correctionSameMatter],
  ['date-not-in-facts', dateNotInFacts],
  ['distance-policy', distancePolicy],
  ['draft-residue', draftResidue],
  ['fact-turned', factTurned],
  ['harm-denied', harmDenied],
  ['headline-repeats', headlineRepeats],
  ['inside-only', insideOnly],
  ['iso-date', isoDateRule],
  ['kin-untold', kinUntold],
  ['known-as-open', knownAsOpen],
  ['language-match', languageMatch],
  ['liability-legal-hold', liabilityLegalHold],
  ['lessons-concrete', lessonsConcrete],
  ['long-words', longWords],
  ['name-individual', nameIndividual],
  ['name-not-in-facts', nameNotInFacts],
  ['name-not-public', nameNotPublic],
  ['next-update', nextUpdate],
  ['no-emoji-hashtag', noEmojiHashtag],
  ['no-shouting', noShouting],
  ['nobody-speaks', nobodySpeaks],
  ['nominal-style', nominalStyle],
  ['nonapology-but', nonapologyBut],
  ['nonapology-conditional', nonapologyConditional],
  ['nonapology-perception', nonapologyPerception],
  ['number-not-in-facts', numberNotInFacts],
  ['opener-fits', openerFits],
  ['other-figure', otherFigure],
  ['own-name', ownName],
  ['personal-data', personalData],
  ['promise-after-end', promiseAfterEnd],
  ['promise-not-in-facts', promiseNotInFacts],
  ['qa-structure', qaStructure],
  ['question-answered', questionAnswered],
  ['question-open', questionOpen],
  ['quotes-removed', quotesRemoved],
  ['readability', readability],
  ['remedy-first', remedyFirst],
  ['rests-on-nothing', restsOnNothing],
  ['said-twice', saidTwice],
  ['scct-mismatch', scctMismatch],
  ['sentence-length', sentenceLength],
  ['sms-characters', smsCharacters],
  ['stance-first', stanceFirst],
  ['time-to-come', timeToCome],
  ['two-clocks', twoClocks],
  ['unconfirmed-as-fact', unconfirmedAsFact],
  ['ungrouped-number', ungroupedNumber],
  ['unknown-contact', unknownContact],
  ['url-not-allowed', urlNotAllowed],
  ['wrong-day', wrongDay],
]);

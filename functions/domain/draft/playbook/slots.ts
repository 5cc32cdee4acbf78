import { isConfirmedFact, unconfirmedFacts } from '../../incident/fact.ts';
import { titleWithin } from '../../plan/title.ts';
import { patternOf } from '../../values/pattern.ts';
import type { PlannedSentence } from '../assemble.ts';
import {
  contactsForMedia,
  contactsForQuestions,
  namedSpokespeople,
} from '../brief/writers-words.ts';
import {
  clause,
  ownActs,
  ownActsAgain,
  ownFault,
  ownPart,
  type SlotValue,
  theirActs,
} from './act-slots.ts';
import {
  hitBefore,
  hitBeside,
  hitByWords,
  hitMourned,
  hitOfFault,
  hitOfYou,
  hitTold,
} from './addressee.ts';
import { claimSlots } from './claim-slots.ts';
import { clockAndDay, nextUpdateOf } from './clock.ts';
import { contactPhrases } from './contact-phrases.ts';
import { deedIn, disowning } from './distance-slots.ts';
import { earlierIn, earlierWhole, stillHolds } from './earlier-slots.ts';
import { bereavedIn, hitGiven, hitGivenFor, hitIn, hitNamed } from './hit.ts';
import { withHitBehind } from './listed-behind.ts';
import {
  actShortIn,
  askedOpenIn,
  complainedOpenIn,
  distanceIn,
  hurtIn,
  metIn,
  openTold,
  openTyped,
  troubleIn,
} from './matched.ts';
import { matterIn } from './matter.ts';
import { ownLapse } from './own-lapse.ts';
import { policySlots } from './policy-slots.ts';
import { shortName } from './prose/as-we.ts';
import { listed } from './prose/listed.ts';
import { closeTo } from './prose/to-you.ts';
import { mustStayPrivate, type SlotContext } from './slot-context.ts';

const capitalised = (words: string | undefined): string | undefined =>
  words && words.slice(0, 1).toUpperCase() + words.slice(1);

// "Anna Ek, head of communications": with the role where the plan lets readers see it.
const pressOf = ({ request: { brief }, short }: SlotContext): string[] =>
  brief.speakers.length > 0 && !short
    ? brief.speakers
        .slice(0, 1)
        .map(({ name, role }) => (role === '' ? name : `${name}, ${titleWithin(role)}`))
    : namedSpokespeople(brief);

const slots: Record<string, SlotValue> = {
  nextUpdate: ({ request: { brief }, playbook, short }) => nextUpdateOf(brief, playbook, !short),
  nextShort: ({ request: { brief }, playbook }) =>
    brief.nextUpdateAt && clockAndDay(brief.nextUpdateAt, brief.timeZone, playbook),
  Reach: ({ request, playbook }) =>
    capitalised(
      listed(contactPhrases(contactsForQuestions(request.brief), playbook), playbook.phrases.or),
    ),
  ReachMedia: ({ request, playbook }) =>
    capitalised(
      listed(contactPhrases(contactsForMedia(request.brief), playbook), playbook.phrases.or),
    ),
  // An address says who we are.
  ReachFirst: (context) =>
    mustStayPrivate(context)
      ? undefined
      : capitalised(
          contactPhrases(
            contactsForQuestions(context.request.brief).slice(0, 1),
            context.playbook,
          ).at(0),
        ),
  press: (context) => listed(pressOf(context), context.playbook.phrases.or),
  ...policySlots,
  ...claimSlots,
  act: ownActs,
  actSaid: ownActsAgain,
  fault: ownFault,
  keyClause: clause(({ key }) => key),
  theirActs,
  ownPart,
  lapse: ownLapse,
  close: ({ request, playbook }) => closeTo(request.brief, playbook.words),
  hit: hitIn,
  hitNamed,
  you: ({ request, playbook: { words, phrases } }) =>
    listed([words.you, ...[closeTo(request.brief, words) ?? []].flat()], phrases.and),
  hitBeside,
  hitBefore,
  hitMourned,
  hitOfFault,
  hitOfYou,
  hitGiven: hitByWords,
  hitTold,
  hitFor: hitGivenFor,
  // Where no fact is marked as our wrong, others may be hit by something else.
  hitByWrong: (context) => (context.story.areWrongsMarked ? hitGiven(context) : undefined),
  wrongThing: ({ story: { key }, playbook: { words } }) =>
    patternOf(words.rightThing).exec(key?.text ?? '')?.[1],
  hitByUs: (context) => (context.request.brief.wrongdoing === 'ours' ? hitIn(context) : undefined),
  met: metIn,
  hurt: hurtIn,
  bereaved: bereavedIn,
  distance: distanceIn,
  deed: deedIn,
  Disowning: disowning,
  open: openTold,
  openAsked: askedOpenIn,
  openTyped,
  Unconfirmed: ({ request: { brief }, playbook: { phrases } }) => {
    const facts = unconfirmedFacts(brief.facts);
    if (facts.length === 0) return undefined;
    // Where nothing is confirmed it tells next to nothing.
    const opens = brief.facts.some(isConfirmedFact) ? facts.map(({ id }) => id) : [];
    return { text: phrases.unconfirmed, opens };
  },
  openComplained: complainedOpenIn,
  trouble: troubleIn,
  stillHolds,
  earlier: earlierIn,
  earlierWhole,
  actShort: actShortIn,
  matter: matterIn,
  organisation: (context) =>
    mustStayPrivate(context)
      ? undefined
      : shortName(context.request.brief.organisation.name) || undefined,
};

/**
 * A template sentence with its {slots} filled from the brief, and the facts that it rests on;
 * undefined when the brief has nothing for one of them, since the sentence is then left out.
 */
export const fillSlots = (template: string, context: SlotContext): PlannedSentence | undefined => {
  let isComplete = true;
  const factIds: string[] = [];
  const opens: string[] = [];
  const leads: string[] = [];
  const rests: string[] = [];
  const nameOf = (slot: string): string | undefined => {
    const value = slots[slot]?.(context);
    return typeof value === 'object' ? value.text : value;
  };
  const told = withHitBehind(template, nameOf, context.playbook.words);
  const text = told.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = slots[name]?.(context);
    isComplete &&= value !== undefined;
    if (typeof value !== 'object') return value ?? '';
    factIds.push(...(value.factIds ?? []));
    opens.push(...(value.opens ?? []));
    if (value.lead) leads.push(value.lead);
    if (value.rest) rests.push(value.rest);
    return value.text;
  });
  if (!isComplete) return undefined;
  const said = { text: [...leads, text, ...rests].join(' '), factIds };
  return opens.length > 0 ? { ...said, opens } : said;
};

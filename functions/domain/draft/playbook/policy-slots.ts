import type { Brief } from '../../tone/brief.ts';
import { capitalised } from '../../values/capitalised.ts';
import { patternOf } from '../../values/pattern.ts';
import { withoutStop } from '../../values/plain-text.ts';
import { publishablePolicies, unnamedPolicies } from '../brief/writers-words.ts';
import type { SlotValue } from './act-slots.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { asOurPolicy } from './prose/as-we.ts';
import { listed } from './prose/listed.ts';
import { quoted } from './quoted.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

interface Policy {
  name: string;
  said: string;
}

// "Code of conduct: we treat everybody alike".
const inParts = (policy: string): Policy => {
  const [name = '', ...said] = withoutStop(policy).split(/: /u);
  return { name, said: said.join(': ') };
};

// A policy with its words.
const firstWithWords = (brief: Brief, words: Words): Policy | undefined => {
  const policy = publishablePolicies(brief)
    .map(inParts)
    .find(({ said }) => said !== '');
  return policy && { ...policy, name: asOurPolicy(policy.name, brief.organisation.name, words) };
};

// A policy that says itself what holds: "Whoever searches the register has a reason to."
const isRule = (policy: string, { words }: LanguagePlaybook): boolean =>
  !policy.includes(': ') && patternOf(words.finiteVerb).test(policy);

const ruleIn = (brief: Brief, playbook: LanguagePlaybook): string | undefined =>
  publishablePolicies(brief).find((policy) => isRule(policy, playbook));

const namesIn = (brief: Brief, playbook: LanguagePlaybook): string[] =>
  firstWithWords(brief, playbook.words)
    ? []
    : publishablePolicies(brief)
        .filter((policy) => !(policy.includes(': ') || isRule(policy, playbook)))
        .map((policy) => quoted(policy, playbook));

// "We help everybody alike" is where a public body stands; what its employees may do is no stance.
const valueIn = (brief: Brief, words: Words): string | undefined =>
  unnamedPolicies(brief)
    .map(inParts)
    .map(({ name, said }) => said || name)
    .find((text) => isAbout('ourValue', { text }, words));

/** What templates tell of our policies. */
export const policySlots: Record<string, SlotValue> = {
  policies: ({ request, playbook }) =>
    listed(namesIn(request.brief, playbook), playbook.phrases.and),
  policyRule: ({ request, playbook }) => {
    const rule = ruleIn(request.brief, playbook);
    return rule && withoutStop(rule);
  },
  policyName: ({ request, playbook }) => firstWithWords(request.brief, playbook.words)?.name,
  policySaid: ({ request, playbook }) => firstWithWords(request.brief, playbook.words)?.said,
  OurValue: ({ request, playbook }) => {
    const value = valueIn(request.brief, playbook.words);
    return value && capitalised(value);
  },
};

import * as z from 'zod';
import { sharedWords } from '../../draft/brief/relevance.ts';
import { unnamedPolicies } from '../../draft/brief/writers-words.ts';
import { countsDead } from '../../draft/playbook/dead-counted.ts';
import { splitSentences } from '../../draft/playbook/prose/split.ts';
import { fitsOn } from '../../draft/room.ts';
import { kindProfile } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { undecorated } from '../../tone/typed/undecorated.ts';
import { plainText, withoutStop } from '../../values/plain-text.ts';
import type { Statement } from '../statement.ts';
import { rulesAgainst } from './left-out-typed.ts';

/** What besides facts a statement may say: what to do, what we promise, where to turn, what holds with us, who is hit. */
export const Sayable = z.enum(['action', 'commitment', 'contact', 'policy', 'affected']);
type Sayable = z.infer<typeof Sayable>;

/**
 * Words of what to do, a commitment, a contact, a policy or those affected that no text of a statement says: they can't
 * be said as they were typed, with the ids of the tone rules that stop them (`rule`), no text has room (`no-room`), a
 * public body names its own stance alone (`own-stance`), those affected would be another number of dead
 * (`dead-counted`), or the words do without.
 */
export const LeftOutWords = z.object({
  of: Sayable,
  words: z.string(),
  why: z.enum(['rule', 'no-room', 'own-stance', 'dead-counted', 'not-told']),
  rules: z.array(z.string()).optional(),
});
export type LeftOutWords = z.infer<typeof LeftOutWords>;

type Texts = Pick<Statement, 'kind' | 'texts'>;

/** As large a share of its words, in any form, says a sentence: dates, sums and our name are put otherwise. */
const SAID = 0.7;

const isSaidAsTyped = (words: string, { texts }: Texts): boolean => {
  const bare = withoutStop(undecorated(words)).toLowerCase();
  return texts.some(({ text }) => plainText(text).toLowerCase().includes(bare));
};

const isSaid = (words: string, statement: Texts): boolean => {
  const own = sharedWords(words, words);
  return (
    isSaidAsTyped(words, statement) ||
    (own > 0 && statement.texts.some(({ text }) => sharedWords(text, words) >= SAID * own))
  );
};

const whyUnsaid = (
  words: string,
  statement: Texts,
  brief: Brief,
  rules: ToneRules,
): Pick<LeftOutWords, 'why' | 'rules'> => {
  const found = rulesAgainst(undecorated(words), statement, brief, rules);
  const stopping = [...new Set(found.flat())];
  if (!isPublishable(words, brief) || found.every((each) => each.length > 0))
    return { why: 'rule', ...(stopping.length > 0 && { rules: stopping }) };
  const hasRoom = statement.texts.some(({ channel, text }) =>
    fitsOn(channel, `${text} ${words}`, brief.channelLimits),
  );
  return { why: hasRoom ? 'not-told' : 'no-room' };
};

// "Code of conduct: we treat everybody alike": what it says is said where it stands without its name.
const isPolicySaid = (policy: string, statement: Texts): boolean =>
  [policy, policy.replace(/^.*?: /u, '')].some((words) => isSaid(words, statement));

// Only where others name theirs: where we keep our distance, and in questions and answers.
const policiesUnsaid = (statement: Texts, brief: Brief): LeftOutWords[] =>
  statement.kind === 'distancing' || statement.kind === 'qa'
    ? unnamedPolicies(brief)
        .filter((policy) => !isPolicySaid(policy, statement))
        .map((words) => ({ of: 'policy', words, why: 'own-stance' }))
    : [];

// "The families of the two who died" where three did.
const affectedUnsaid = (statement: Texts, brief: Brief, rules: ToneRules): LeftOutWords[] =>
  brief.harm.includes('death')
    ? brief.affected
        .filter((words) => !(isSaidAsTyped(words, statement) || countsDead(words, brief, rules)))
        .map((words) => ({ of: 'affected', words, why: 'dead-counted' }))
    : [];

/**
 * What the words of a statement leave out: what to do, sentence by sentence, and commitments; contacts that no text can
 * give; policies that a public body does not name; those affected whose number of dead no fact tells. A reply answers one
 * person and an ordinary post nobody's question: they list only what can't be said.
 */
export const leftOutWords = (statement: Texts, brief: Brief, rules: ToneRules): LeftOutWords[] => {
  const { answersOnePerson, incident } = kindProfile(statement.kind);
  const isFree = answersOnePerson || incident === 'never';
  const unsaid = (of: Sayable, all: readonly string[]): LeftOutWords[] =>
    all
      .filter((words) => !isSaid(words, statement))
      .map((words) => ({ of, words, ...whyUnsaid(words, statement, brief, rules) }))
      .filter(({ why }) => why === 'rule' || !(isFree || of === 'contact'));
  return [
    ...unsaid('action', splitSentences(brief.publicAction?.text ?? '')),
    ...unsaid('commitment', brief.commitments),
    ...unsaid('contact', brief.contacts),
    ...(isFree ? [] : policiesUnsaid(statement, brief)),
    ...(isFree ? [] : affectedUnsaid(statement, brief, rules)),
  ];
};

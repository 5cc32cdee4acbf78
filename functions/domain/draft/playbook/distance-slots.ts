import { withoutStop } from '../brief/plain-text.ts';
import type { SlotValue } from './act-slots.ts';
import { clauseOf, isAbout } from './story.ts';

/** How words of ours say what the words of a fact say; "$1": its first group. */
interface Reworded {
  word: string;
  say: string;
}

const reworded = (text: string, lines: readonly Reworded[]): string | undefined => {
  const line = lines.find(({ word }) => new RegExp(word, 'iu').test(text));
  return line && text.replace(new RegExp(line.word, 'iu'), line.say);
};

/** What the first fact says that someone said or showed, as a thing: "the remarks that a guide made". */
export const deedIn: SlotValue = ({ request, story: { key }, playbook: { words } }) => {
  const text = reworded(clauseOf(key, request.brief, words) ?? '', words.deeds);
  return key && text && { text, factIds: [key.id] };
};

/** That something in our name is not from us, and where we stand; what that fact adds stands behind it. */
export const disowning: SlotValue = ({ story, playbook: { words } }) => {
  const all = [...(story.key ? [story.key] : []), ...story.others];
  const fact = all.find((each) => isAbout('disowned', each, words));
  const [said = '', added] = fact?.text.split(new RegExp(words.disownedAnd, 'iu')) ?? [];
  const inside = said.slice(0, 1).toLowerCase() + withoutStop(said).slice(1);
  const text = reworded(inside, words.disowns);
  if (fact === undefined) return undefined;
  if (text === undefined) {
    const whole = reworded(withoutStop(fact.text), words.disowns);
    return whole && { text: whole, factIds: [fact.id] };
  }
  const rest = added && added.slice(0, 1).toUpperCase() + added.slice(1);
  return { text, factIds: [fact.id], ...(rest && { rest }) };
};

import { capitalised } from '../../values/capitalised.ts';
import { patternOf } from '../../values/pattern.ts';
import { asSentence, withoutStop } from '../../values/plain-text.ts';
import type { SlotValue } from './act-slots.ts';
import { clauseOf, isAbout } from './story.ts';

/** How words of ours say what the words of a fact say; "$1": its first group. */
interface Reworded {
  word: string;
  say: string;
  /** What the words say besides: left out where there is little room. */
  beside?: string | undefined;
}

const reworded = (text: string, lines: readonly Reworded[]): string | undefined => {
  const line = lines.find(({ word }) => patternOf(word).test(text));
  return line && text.replace(patternOf(line.word), line.say);
};

// "We don't sell on social media, the ads have nothing to do with us."
const besides = (text: string, lines: readonly Reworded[]): string | undefined => {
  const told = lines.flatMap((line) => (line.beside ? { ...line, say: line.beside } : []));
  const said = reworded(text, told);
  return said && capitalised(said);
};

/** What the first fact says that someone said or showed, as a thing: "the remarks that a guide made". */
export const deedIn: SlotValue = (context) => {
  const { request, story, playbook, short, undated } = context;
  const { words } = playbook;
  const { key } = story;
  const dateless = short && key ? undated?.get(key.id) : undefined;
  const told = key && dateless ? { ...key, text: asSentence(dateless) } : key;
  const text = reworded(clauseOf(told, request.brief, words) ?? '', words.deeds);
  return key && text && { text, factIds: [key.id] };
};

/** That something in our name is not from us, and where we stand; what that fact adds stands behind it. */
export const disowning: SlotValue = ({ story, short, playbook: { words } }) => {
  const all = [...(story.key ? [story.key] : []), ...story.others];
  const fact = all.find((each) => isAbout('disowned', each, words));
  const [said = '', added] = fact?.text.split(patternOf(words.disownedAnd)) ?? [];
  const inside = said.slice(0, 1).toLowerCase() + withoutStop(said).slice(1);
  const text = reworded(inside, words.disowns);
  if (fact === undefined) return undefined;
  if (text === undefined) {
    const whole = reworded(withoutStop(fact.text), words.disowns);
    return whole && { text: whole, factIds: [fact.id] };
  }
  const told = short ? undefined : besides(inside, words.disowns);
  const rest = [told, added && capitalised(added)].filter(Boolean).join(' ');
  return { text, factIds: [fact.id], ...(rest && { rest }) };
};

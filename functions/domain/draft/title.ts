import type { DraftRequest } from './draft.ts';
import { asSentence, withoutStop } from './plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { factsOf } from './writers-words.ts';

type Brief = DraftRequest['brief'];

/** What search results and mail programs show before they cut. */
const TITLE_MAX_CHARACTERS = 70;
const ELLIPSIS = ' …';

/** "den", "kl.", "at the": a cut there shows less than it promises. A negation stays. */
const danglingEnd = /(?: (?!(?:ej|not|no)\b)\S{1,3})+$|[,;:–-]+$/u;

const cutAtWord = (words: string): string => {
  const room = words.slice(0, TITLE_MAX_CHARACTERS - ELLIPSIS.length + 1);
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > 0 ? end : -1).replace(danglingEnd, '')}${ELLIPSIS}`;
};

/**
 * A title in plain words, from what may be published: the first confirmed fact, whole if it fits,
 * or what the kind says. A fact is cut only when no other way is left, and visibly, since half a
 * sentence can say the opposite of the whole.
 */
export const titleFor = (brief: Brief, playbook: LanguagePlaybook): string => {
  const { withFact = [], plain = '' } = playbook.titles[brief.kind] ?? {};
  const fact = withoutStop(factsOf(brief).at(0)?.text ?? '');
  const candidates =
    fact === '' ? [] : withFact.map((words) => words.replace('{fact}', () => fact));
  const whole = candidates.find(({ length }) => length <= TITLE_MAX_CHARACTERS);
  return whole ?? candidates.map(cutAtWord).at(0) ?? plain;
};

/** The kind's own title as a sentence: the last resort when nothing else may or can be said. */
export const plainSentence = (brief: Brief, playbook: LanguagePlaybook): string =>
  asSentence(playbook.titles[brief.kind]?.plain ?? '');

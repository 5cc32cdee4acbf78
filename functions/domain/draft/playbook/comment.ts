import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { questionsIn } from '../../tone/text/questions.ts';
import { publishableFacts } from '../brief/facts.ts';
import { sharedWords } from '../brief/relevance.ts';
import { isReproach } from './asked.ts';
import { closeness, contentOf, has, isFirm } from './matching.ts';
import type { Words } from './words.ts';

const open = ({ facts }: Brief) => facts.filter(({ status }) => status === 'unconfirmed');

// The words that say what is asked. Of a question without such words something is open only where it is put in much
// the same words.
const askedWords = (question: string, brief: Brief, words: Words): readonly string[] => {
  const content = contentOf(question, words);
  const isPutAlike = open(brief).some(({ text, open: put = '' }) =>
    isFirm(sharedWords(`${text} ${put}`, question)),
  );
  return content.length > 0 || !isPutAlike ? content : [question];
};

const questionsOf = (brief: Brief, words: Words): string =>
  questionsIn(brief.comment ?? '')
    .filter((question) => !isReproach(question, words))
    .flatMap((question) => askedWords(question, brief, words))
    .join(' ');

// What is open may be put in other words than the fact itself.
const sharedWith = ({ text, status, open: put = '' }: Fact, questions: string): number =>
  sharedWords(status === 'unconfirmed' ? `${text} ${put}` : text, questions);

const mostShared = (facts: readonly Fact[], brief: Brief, words: Words): number =>
  Math.max(0, ...facts.map((fact) => sharedWith(fact, questionsOf(brief, words))));

/** Whether the questions of a comment are about what is not confirmed yet, no less than about what is. */
export const isAskedAboutOpen = (brief: Brief, words: Words): boolean => {
  const asked = mostShared(open(brief), brief, words);
  return asked > 0 && asked >= mostShared(publishableFacts(brief), brief, words);
};

/** The unconfirmed facts that the questions of a comment are about, as far as any is: those nearest to them. */
export const openAskedAbout = (brief: Brief, words: Words): Fact[] => {
  const most = mostShared(open(brief), brief, words);
  return most === 0
    ? []
    : open(brief).filter((fact) => sharedWith(fact, questionsOf(brief, words)) === most);
};

/**
 * The facts that answer a comment: all of them. Who mourns is told those that are about what they say, and
 * those that say what is done about it.
 */
export const answeringFacts = (
  brief: Brief,
  done: readonly Fact[],
  words: Words,
): readonly Fact[] => {
  const facts = publishableFacts(brief);
  const near = facts.filter(({ text }) => closeness(text, brief.comment ?? '', '', words) > 0);
  const isMourning = has(words.mourns, brief.comment ?? '');
  return near.length === 0 || !isMourning || brief.wrongdoing === 'ours'
    ? facts
    : facts.filter((fact) => near.includes(fact) || done.includes(fact));
};

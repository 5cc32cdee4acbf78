import { type Fact, unconfirmedFacts } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { questionsIn } from '../../tone/text/questions.ts';
import { publishableFacts } from '../brief/facts.ts';
import { sharedWords } from '../brief/relevance.ts';
import { isReproach } from './asked.ts';
import { contentOf, has, isFirm } from './content.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

const open = ({ facts }: Brief) => unconfirmedFacts(facts);

// The words that say what is asked. Of a question without such words something is open only where it is put in much
// the same words.
const askedWords = (question: string, brief: Brief, words: Words): readonly string[] => {
  const content = contentOf(question, words);
  const isPutAlike = open(brief).some(({ text, open: put = '' }) =>
    isFirm(sharedWords(`${text} ${put}`, question)),
  );
  return content.length > 0 || !isPutAlike ? content : [question];
};

const plainQuestions = ({ comment = '' }: Brief, words: Words): string[] =>
  questionsIn(comment).filter((question) => !isReproach(question, words));

const questionsOf = (brief: Brief, words: Words): string =>
  plainQuestions(brief, words)
    .flatMap((question) => askedWords(question, brief, words))
    .join(' ');

/** One word in common with a complaint is chance. */
const COMPLAINT_SHARES = 2;

/** What is not confirmed yet of what somebody complains of, without asking. */
export const openComplainedOf = (brief: Brief, words: Words): Fact[] => {
  const { comment = '' } = brief;
  if (plainQuestions(brief, words).length > 0) return [];
  const content = contentOf(comment, words).join(' ');
  return open(brief).filter((fact) => {
    const put = `${fact.text} ${fact.open ?? ''}`;
    const isNobody = has(words.nobody, comment) && has(words.nobody, put);
    return sharedWith(fact, content) + Number(isNobody) >= COMPLAINT_SHARES;
  });
};

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

/** Whether somebody says that they paid, and nothing that we say answers that. */
export const isPaidUnanswered = (
  brief: Brief,
  promises: readonly string[],
  words: Words,
): boolean => {
  const said = [...publishableFacts(brief).map(({ text }) => text), ...promises];
  return has(words.paid, brief.comment ?? '') && !said.some((each) => has(words.paidBack, each));
};

/**
 * The facts that answer a comment: all of them. Who mourns is told what has happened, what is about what they say,
 * what we failed to do, and what is done about it.
 */
export const answeringFacts = (
  brief: Brief,
  done: readonly Fact[],
  words: Words,
): readonly Fact[] => {
  const facts = publishableFacts(brief);
  const comment = brief.comment ?? '';
  if (!has(words.mourns, comment) || brief.wrongdoing === 'ours') return facts;
  return facts.filter(
    (fact, at) =>
      at === 0 ||
      done.includes(fact) ||
      sharedWords(fact.text, comment) > 0 ||
      isAbout('lapse', fact, words),
  );
};

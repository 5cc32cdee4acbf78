import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { playbook, rules } from '../domain/draft/briefs.ts';
import { type CrisisCase, crisesIn } from './crises.ts';

/** A question that was asked, what its answer should hold, and what the playbook answers. */
export interface AskedQuestion {
  id: string;
  question: string;
  expected: string;
  answer: string | undefined;
  isLeftOut: boolean;
}

// A question mark ends a question, whatever was said before it.
const questionIn = (asked: string): string => /[^.!?]*\?$/u.exec(asked)?.[0].trim() ?? asked;

const answersOf = ({ request }: CrisisCase) => {
  const [written, ...others] = writePlaybook(request, playbook, rules).texts;
  const texts = written ? [written, ...others] : [];
  const statement = { kind: 'qa' as const, texts, writtenBy: 'playbook' as const };
  return {
    pairs: (written?.text ?? '').split('\n\n').map((pair) => pair.split(/\n[AS]: /u)),
    leftOut: leftOutBy(statement, request.brief, rules).flatMap((each) =>
      'question' in each ? each.question : [],
    ),
  };
};

// A time that no fact gives may be left out.
const isAskedIn = (heading: string, question: string): boolean =>
  Object.values(playbook).some(({ words }) =>
    [question, question.replace(new RegExp(words.questionAside, 'giu'), '')].some((each) =>
      heading.includes(questionIn(each)),
    ),
  );

const askedIn = (one: CrisisCase, questions: readonly string[]): AskedQuestion[] => {
  const { pairs, leftOut } = answersOf(one);
  return questions.map((question, at) => ({
    id: one.id,
    question,
    expected: one.expect[at] ?? '',
    answer: pairs.find(([asked = '']) => isAskedIn(asked, question))?.[1],
    isLeftOut: leftOut.includes(question),
  }));
};

/** How the playbook answers questions whose answers were chosen by hand. */
export const answeredQuestions = (): AskedQuestion[] =>
  crisesIn('questions.yaml').flatMap((one) => askedIn(one, one.questions));

/** Whether an answer begins with what was chosen. */
export const isRight = ({ answer = '', expected }: AskedQuestion): boolean =>
  new RegExp(expected, 'iu').test(
    answer
      .split(/(?<=\.) (?=\p{Lu})/u)
      .slice(0, 2)
      .join(' '),
  );

import type { Proof } from '../../passkey/proof.ts';
import { type Plan, personIn, planVersion } from '../../plan/plan.ts';
import { titleIn } from '../../plan/title.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { DecisionInput } from '../answer-input.ts';
import type { Decision, Override } from '../answers.ts';
import type { StatementChange } from '../events/statement-events.ts';
import type { Statement } from '../statement.ts';
import { answerProblem, type DecisionContext, type DecisionRefusal } from './answer-problem.ts';
import { overrideOf } from './overriding.ts';
import { prove } from './prove.ts';
import { type Standing, standingOf } from './standing.ts';

// Only what the rules found can be overridden, and only by approving.
const usedOverrides = (
  { decision, override }: DecisionInput,
  { findings, quotes }: DecisionContext,
): Override[] =>
  decision === 'approve'
    ? override
        .filter(({ rule }) => findings.some((finding) => finding.rule === rule))
        .map((each) => overrideOf(each, { quotes }))
    : [];

const isDecided = ({ decision }: Statement, by: string, input: DecisionInput): boolean =>
  decision?.by === by && decision.decision === input.decision && decision.hash === input.hash;

const isRepeated = (
  statement: Statement,
  by: string,
  { hasCleared }: Standing,
  input: DecisionInput,
): boolean =>
  isDecided(statement, by, input) ||
  (input.decision === 'approve' && input.hash === statement.hash && hasCleared);

// What readers may learn of who decided, as the plan says it at that moment.
const approverOf = (
  by: string,
  plan: Plan,
  { language }: Pick<Statement, 'language'>,
): Decision['approver'] => {
  const person = personIn(plan, by);
  return {
    role: person ? titleIn(person, language) : '',
    ...(person?.public && { name: person.name }),
  };
};

const foundIn = ({ findings }: DecisionContext): NonNullable<Decision['found']> =>
  [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, { length: places }]) => ({
    rule,
    places,
  }));

const answerTo = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
) => ({
  data: {
    version: statement.version,
    hash: input.hash,
    planVersion: planVersion(context.plan),
    found: foundIn(context),
  },
  words: {
    overrides: usedOverrides(input, context),
    approver: approverOf(by, context.plan, statement),
  },
});

// Only an approval can be the last answer: reviewers clear, they don't publish.
const approved = (
  answer: ReturnType<typeof answerTo>,
  { capacity: purpose = 'approve', missingAfter, needed, level, dependent }: Standing,
  input: DecisionInput,
  protectedNames: readonly string[],
  proof: Proof,
): StatementChange => {
  const { data, words } = answer;
  if (purpose === 'legal' || missingAfter.length > 0) {
    const missing = [...missingAfter];
    return { type: 'cleared', data: { ...data, purpose, missing, proof }, words };
  }
  return {
    type: 'decided',
    data: {
      decision: 'approve',
      ...data,
      needed: [...needed],
      dependent: [...dependent],
      ...level,
      proof,
    },
    words: { comment: input.comment, ...words, protectedNames: [...protectedNames] },
  };
};

/**
 * Whether a decision counts, and the entry that it makes: an approval that is not the last one needed
 * is a clearance. The same person repeating the same decision is answered as before and journalled
 * once.
 */
export const decide = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
): Result<StatementChange[], DecisionRefusal> => {
  const standing = standingOf(statement, by, context);
  if (isRepeated(statement, by, standing, input)) return ok([]);
  const problem = answerProblem(statement, by, standing, input, context);
  if (problem) return refuse(problem);
  const answer = answerTo(statement, by, input, context);
  if (input.decision === 'approve') {
    // Last, so that nobody signs what does not count anyway.
    const proved = prove(statement, by, input, {
      rule: standing.passkey,
      signing: context.signing,
    });
    if (!proved.ok) return proved;
    return ok([approved(answer, standing, input, context.incident.protectedNames, proved.value)]);
  }
  const { data, words } = answer;
  return ok([
    {
      type: 'decided',
      data: { decision: input.decision, ...data },
      words: { comment: input.comment, ...words },
    },
  ]);
};

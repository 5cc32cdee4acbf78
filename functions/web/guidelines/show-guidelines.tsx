import { JudgeRule } from '#domain/judge/judge.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { GuidelinesPage } from './guidelines-page.tsx';
import { OpinionPage, RulePage } from './rule-page.tsx';

/** `GET /guidelines` */
export const showGuidelines: PageHandler = (_, view, context) =>
  respond(context, <GuidelinesPage view={view} />);

/** `GET /guidelines/:rule`: a tone rule, or a question to a model. */
export const showGuideline: PageHandler = (_, view, context) => {
  const name = param(context, 'rule');
  const rule = view.rules.rules.find(({ id }) => id === name);
  if (rule) return respond(context, <RulePage view={view} rule={rule} />);
  const { data: opinion } = JudgeRule.safeParse(name);
  return opinion
    ? respond(context, <OpinionPage view={view} id={opinion} />)
    : notFound(view, context);
};

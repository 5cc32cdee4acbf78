import { type Context, Hono } from 'hono';
import { JudgeRule } from '#domain/judge/judge.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { notFound } from '../page/error-pages.tsx';
import { param, signedIn } from '../page/guard.tsx';
import { respond } from '../page/respond.ts';
import type { SignedInView } from '../view/view.ts';
import { GuidelinesPage } from './guidelines-page.tsx';
import { OpinionPage, RulePage } from './rule-page.tsx';

const guidelines = (view: SignedInView, context: Context) =>
  respond(context, <GuidelinesPage view={view} />);

const guideline = (view: SignedInView, context: Context) => {
  const name = param(context, 'rule');
  const rule = view.deps.rules.rules.find(({ id }) => id === name);
  if (rule) return respond(context, <RulePage view={view} rule={rule} />);
  const { data: opinion } = JudgeRule.safeParse(name);
  return opinion
    ? respond(context, <OpinionPage view={view} id={opinion} />)
    : notFound(view, context);
};

const RULE = /^[a-z][a-z0-9-]{0,59}$/;

/** What the tone rules ask for and why, relative to `/guidelines`, for everyone who is signed in. */
export const guidelinePages = (deps: WebDeps): Hono<Env> => {
  const page = signedIn(deps, (name) => RULE.test(name));
  return new Hono<Env>().get('/', page(guidelines)).get('/:rule', page(guideline));
};

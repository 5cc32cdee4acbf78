import type { Context } from 'hono';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { standAlone } from '#domain/plan/alone.ts';
import { gapsOf } from '#domain/plan/gaps.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { WebDeps } from '../deps.ts';
import { redirectDone, respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { AdminPage } from './admin-page.tsx';
import { aloneWords, gapWords } from './plan-words.ts';
import { peopleStates, readiness } from './readiness.ts';

const show = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  hasMailFailed: boolean,
) => {
  const people = await peopleStates(deps);
  const moment = { at: view.now, handovers: await readHandovers(deps.journal) };
  const lacks = {
    gaps: gapsOf(deps.plan, moment).map((gap) => gapWords(view, gap)),
    alone: standAlone(deps.plan, moment).map((alone) => aloneWords(view, alone)),
  };
  const [checks, model] = await Promise.all([readiness(deps, people, lacks), deps.model()]);
  const { planVersion } = deps;
  return respond(
    context,
    <AdminPage {...{ view, checks, people, moment, model, planVersion, hasMailFailed }} />,
    hasMailFailed ? 502 : 200,
  );
};

/** `GET /admin` */
export const showAdmin: PageHandler = (deps, view, context) => show(deps, view, context, false);

/** `POST /admin/test-mail`: tries mail with one to the admin who asks. */
export const submitTestMail: PageHandler = async (deps, view, context) => {
  try {
    await deps.testNotifier.test(`test-${deps.newId()}`, view.me);
    return redirectDone(context, '/admin', 'test-sent');
  } catch (error) {
    if (!(error instanceof NotificationFailed)) throw error;
    return show(deps, view, context, true);
  }
};

import { AnswersInput } from '#domain/comment/input.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { answerSeveral, previewAnswers } from '../actions/answers.ts';
import { attempt } from '../form/attempt.ts';
import { all, one, readForm } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { seenComments } from '../read/seen-comments.ts';
import { GROUP_AT_MOST, wholeGroup } from './answer-desk.ts';
import { inboxChoice, inboxPath } from './inbox-choice.ts';
import { SeveralPage } from './several-page.tsx';

/** `GET /desk/inbox/:id/several?familyId=`: who of a comment's group would get a family's answer, and who not. */
export const showSeveral: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const group = (await wholeGroup(deps, id))?.slice(0, GROUP_AT_MOST);
  const incidentId = group?.[0]?.incidentId;
  if (!group || incidentId === undefined) return notFound(view, context);
  const query = context.req.query();
  const input = { familyId: query['familyId'] ?? '', comments: group.map((each) => each.id) };
  const preview = await previewAnswers(deps, view.me, incidentId, input);
  const back = inboxPath(inboxChoice(query), id);
  // What could be used a moment ago may be stale now: the comment says what there is instead.
  if (!preview.ok) return context.redirect(back, 303);
  const address = `/desk/inbox/${id}/several${new URL(context.req.url).search}`;
  const props = {
    view,
    preview: preview.value,
    comments: await seenComments(deps, group),
    address,
    back,
  };
  return respond(context, <SeveralPage {...props} />);
};

/** `POST /desk/inbox/:id/several` */
export const submitSeveral: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const group = await wholeGroup(deps, param(context, 'id'));
  if (!group) return notFound(view, context);
  const input = { familyId: one(values, 'familyId'), comments: all(values, 'comments') };
  const parsed = AnswersInput.safeParse(input);
  const choice = inboxChoice(context.req.query());
  if (!parsed.success) return showSeveral(deps, view, context);
  const incidentId = group[0]?.incidentId ?? NO_INCIDENT;
  const sent = await attempt(answerSeveral(deps, view.me, incidentId, parsed.data));
  return sent.ok
    ? redirectDone(context, inboxPath(choice), 'saved')
    : showSeveral(deps, view, context);
};

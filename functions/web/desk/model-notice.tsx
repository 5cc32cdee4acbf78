import type { KnownModel, ModelStanding } from '#domain/model/standing.ts';
import { remedyFor } from '../messages/model.ts';
import type { View } from '../view/view.ts';

type Words = View['t']['model'];

interface Failing extends ModelStanding {
  reason: NonNullable<ModelStanding['reason']>;
}

const isFailing = (standing: ModelStanding | undefined): standing is Failing =>
  standing?.works === false && standing.reason !== undefined;

const refusal = ({ status, code }: ModelStanding): string => {
  const parts = [status && `HTTP ${status}`, code].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

const nextTry = (view: View, { restUntil }: ModelStanding): string =>
  restUntil && new Date(restUntil) > view.now
    ? view.t.model.nextTry(view.clock.words(restUntil))
    : '';

const FailingNotice = (props: { view: View; standing: Failing; says: Words['draftsFail'] }) => {
  const { view, standing, says } = props;
  const why = view.t.names.fallbacks[standing.reason];
  const remedy = remedyFor(view.t.model, standing.reason);
  return (
    <div class="notice">
      <p>
        {says(view.clock.words(standing.since), why)} {nextTry(view, standing)}
      </p>
      {remedy && (
        <p class="meta">
          {view.t.model.remedy(remedy)}
          {refusal(standing)}
        </p>
      )}
    </div>
  );
};

/** How the language model stands, so that nobody wonders why templates write. */
export const ModelNotice = ({ view, model }: { view: View; model: KnownModel | undefined }) => {
  const words = view.t.model;
  if (!model) return <p class="hint">{words.none}</p>;
  const { draft, judge } = model;
  if (isFailing(draft))
    return <FailingNotice view={view} standing={draft} says={words.draftsFail} />;
  if (isFailing(judge))
    return <FailingNotice view={view} standing={judge} says={words.opinionsFail} />;
  return draft ? <p class="hint">{words.works(view.clock.words(draft.askedAt))}</p> : null;
};

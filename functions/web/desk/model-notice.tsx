import {
  isOfTheRequest,
  type KnownModel,
  type ModelStanding,
  type ModelUse,
} from '#domain/model/standing.ts';
import { modelRemedy } from '../messages/model.ts';
import type { View } from '../view/view.ts';

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

const whatFails = (view: View, use: ModelUse, { reason, since, askedAt }: Failing): string => {
  const why = view.t.names.fallbacks[reason];
  const { stopped, fails } = view.t.model;
  return isOfTheRequest(reason)
    ? stopped[use](view.clock.words(askedAt), why)
    : fails[use](view.clock.words(since), why);
};

const FailingNotice = (props: { view: View; standing: Failing; use: ModelUse }) => {
  const { view, standing, use } = props;
  const remedy = modelRemedy(view.t.model, standing.reason);
  return (
    <div class="notice">
      <p>
        {whatFails(view, use, standing)} {nextTry(view, standing)}
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
  if (isFailing(draft)) return <FailingNotice view={view} standing={draft} use="draft" />;
  if (isFailing(judge)) return <FailingNotice view={view} standing={judge} use="judge" />;
  return draft ? <p class="hint">{words.works(view.clock.words(draft.askedAt))}</p> : null;
};

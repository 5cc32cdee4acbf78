import { Channel } from '#domain/channel/channel.ts';
import { isConfirmedFact } from '#domain/incident/fact.ts';
import { threatensLife } from '#domain/incident/harm.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Language } from '#domain/values/language.ts';
import { Form } from '../form/form.tsx';
import { freshForm } from '../form/form-state.ts';
import { TimeField } from '../form/time-field.tsx';
import { shownField } from '../form/typed-time.ts';
import { all, one, type Values } from '../form/values.ts';
import { isInQuietHours } from '../request/suggested-update.ts';
import { channelInside } from '../view/list-channels.ts';
import { listWords, type View } from '../view/view.ts';
import type { PhaseProps } from './phase-step.tsx';
import { Resolve } from './resolve-step.tsx';

interface Props extends PhaseProps {
  /** The request that fits next, as its form would first hold it. */
  suggestion: Values;
  /** An update to the same readers that says that nothing is new; undefined where something is. */
  nothingNew: Values | undefined;
}

const requestPath = ({ id }: Incident): string => `/desk/incidents/${id}/statements/new`;

const channelWords = (view: View, suggestion: Values): string => {
  const channels = Channel.options.filter((each) => all(suggestion, 'channels').includes(each));
  return listWords(
    view,
    channels.map((channel) =>
      channel === 'newsroom' ? view.t.room.ourNewsroom : channelInside(view, channel),
    ),
  );
};

const kindWords = ({ t }: View, suggestion: Values): string =>
  t.names.kinds[Kind.parse(one(suggestion, 'kind'))];

interface HiddenProps {
  suggestion: Values;
  /** The same for two presses of the button, which then request one. */
  formKey: string;
}

const TIME = 'nextUpdateAt';

// The promised time has a field that is seen.
const HiddenRequest = ({ suggestion, formKey }: HiddenProps) => (
  <>
    {[...suggestion, ['form-key', [formKey]] as const]
      .filter(([name]) => name !== TIME && name !== shownField(TIME))
      .flatMap(([name, items]) =>
        items.map((value) => <input type="hidden" name={name} value={value} />),
      )}
  </>
);

/** What the button promises, to be changed before it is pressed; nothing once the crisis is over. */
const Promised = ({
  view,
  incident,
  suggestion,
}: Pick<Props, 'view' | 'incident' | 'suggestion'>) => {
  const at = one(suggestion, shownField(TIME));
  if (at === '') return null;
  const isAtNight = isInQuietHours(view.plan, incident.severity, at);
  return (
    <div class="promised">
      <TimeField
        view={view}
        form={freshForm(suggestion)}
        name={TIME}
        label={view.t.room.promises}
        hint={isAtNight ? view.t.room.atNight(threatensLife(incident.harm)) : undefined}
      />
    </div>
  );
};

/** Requests an update that says that nothing is new, and when the next one comes, with one button. */
const NothingNew = ({ view, incident, standing, nothingNew }: Props) => {
  if (!nothingNew || !standing.newest) return null;
  return (
    <>
      <p class="hint">{view.t.room.nothingNewWhy}</p>
      <Form view={view} action={requestPath(incident)} class="actions">
        <HiddenRequest suggestion={nothingNew} formKey={`nothing-new-${standing.newest.id}`} />
        <Promised view={view} incident={incident} suggestion={nothingNew} />
        <button type="submit">{view.t.room.nothingNew(channelWords(view, nothingNew))}</button>
      </Form>
    </>
  );
};

// Such a draft says little more than that we know: what to add stands beside the button that asks for it.
const NothingConfirmed = ({ view, incident }: Pick<Props, 'view' | 'incident'>) =>
  incident.facts.some(isConfirmedFact) ? null : (
    <p class="notice">
      {view.t.forms.nothingConfirmed}{' '}
      <a href={`/desk/incidents/${incident.id}#facts`}>{view.t.forms.toFacts}</a>
    </p>
  );

/** Requests the first statement as it is suggested, with one button. */
const FirstMessage = ({ view, incident, suggestion }: Props) => {
  const language = Language.parse(one(suggestion, 'language'));
  return (
    <>
      <NothingConfirmed view={view} incident={incident} />
      <Form view={view} action={requestPath(incident)} class="actions">
        <HiddenRequest suggestion={suggestion} formKey={`first-${incident.id}`} />
        <Promised view={view} incident={incident} suggestion={suggestion} />
        <button type="submit" class="main">
          {view.t.room.first(kindWords(view, suggestion), channelWords(view, suggestion))}
        </button>
        <a class="button" href={requestPath(incident)}>
          {view.t.room.changeFirst}
        </a>
      </Form>
      <p class="hint">{view.t.room.firstWhy(view.t.names.languages[language])}</p>
    </>
  );
};

const Urgent = ({ view, standing: { stuck, moving } }: Props) => {
  const urgent = stuck[0] ?? moving;
  return urgent ? (
    <a class="button main" href={`/desk/statements/${urgent.id}`}>
      {view.t.room.openStatement(view.t.names.kinds[urgent.kind])}
    </a>
  ) : null;
};

const Review = ({ view, incident, standing }: Props) =>
  standing.next === 'review' ? (
    <a class="button main" href={`/desk/incidents/${incident.id}/review`}>
      {view.t.room.toReview}
    </a>
  ) : null;

/** The next thing to do, as the one primary button of the room. */
export const NextStep = (props: Props) => {
  const { view, incident, standing, suggestion } = props;
  const { out, stuck, moving, next } = standing;
  if (!out && stuck.length === 0 && !moving) return <FirstMessage {...props} />;
  const isNext = stuck.length === 0 && !moving && !next;
  const kind = one(suggestion, 'kind');
  return (
    <>
      {next === 'end' && <Resolve {...props} />}
      <p class="actions">
        <Urgent {...props} />
        <Review {...props} />
        <a class={isNext ? 'button main' : 'button'} href={`${requestPath(incident)}?kind=${kind}`}>
          {view.t.deskPage.suggested(kindWords(view, suggestion))}
        </a>
        <a class="button quiet" href={requestPath(incident)}>
          {view.t.deskPage.otherKind}
        </a>
      </p>
      <NothingNew {...props} />
    </>
  );
};

import { Channel, isPublic } from '#domain/channel/channel.ts';
import { IncidentKind, type Kind } from '#domain/kind/kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Language } from '#domain/values/language.ts';
import type { CheckedWords } from '../edit/remarks.tsx';
import { TextFields } from '../edit/text-fields.tsx';
import { Checkbox, Choices, type Option } from '../form/choices.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { PAIR_FIELD } from './request-pair.ts';
import { SameUnderWay } from './same-under-way.tsx';

interface Props {
  view: View;
  form: FormState;
}

interface ChannelProps extends Props {
  checked: CheckedWords;
  /** The channels that may be chosen; all of them where the kind is still to be chosen. */
  channels?: readonly Channel[];
  hint?: string;
  /** What is said of Talan's drafts; that they come from the confirmed facts, unless told otherwise. */
  talanHint?: string;
}

const channelOptions = ({
  view,
  form,
  checked,
  channels = Channel.options,
}: ChannelProps): Option[] =>
  channels.map((channel) => ({
    value: channel,
    label: view.t.names.channels[channel],
    // Internal kinds may not go there: the style sheet hides the channel while one is chosen.
    class: isPublic(channel) ? 'outward' : undefined,
    extra: (
      <div class="own">
        <p class="hint for-qa">{view.t.forms.qaForm}</p>
        <TextFields view={view} form={form} channel={channel} checked={checked} />
      </div>
    ),
  }));

interface KindProps extends Props {
  /** What is under way in the incident. */
  underWay: readonly Statement[];
}

const kindOption = ({ view, underWay }: KindProps, value: Kind): Option => {
  const same = underWay.find(({ kind }) => kind === value);
  return {
    value,
    label: view.t.names.kinds[value],
    hint: view.t.names.kindHints[value],
    extra: same && <SameUnderWay view={view} same={same} />,
  };
};

// Staff are told first, so that it must not be looked for.
const FOR_STAFF: Kind = 'internal';

// The kind that was suggested or chosen stands with the notice to staff; the others are one click away.
const KindField = (props: KindProps) => {
  const { view, form } = props;
  const chosen = IncidentKind.safeParse(one(form.values, 'kind'));
  const near = IncidentKind.options.filter((kind) => kind === chosen.data || kind === FOR_STAFF);
  const others = IncidentKind.options.filter((kind) => !chosen.success || !near.includes(kind));
  const field = { form, type: 'radio', name: 'kind', label: view.t.forms.kind } as const;
  const options = others.map((kind) => kindOption(props, kind));
  return chosen.success ? (
    <Choices
      {...field}
      layout="lines"
      options={near.map((kind) => kindOption(props, kind))}
      folded={{ label: view.t.forms.otherKinds, options }}
    />
  ) : (
    <Choices {...field} layout="lines" options={options} />
  );
};

/** The field for the language of what is written. */
export const LanguageField = ({ view, form }: Props) => (
  <Choices
    form={form}
    type="radio"
    name="language"
    label={view.t.forms.language}
    options={Language.options.map((value) => ({ value, label: view.t.names.languages[value] }))}
    layout="inline"
  />
);

/** The fields for kind and language; where Talan can translate, one request may ask for both languages. */
export const KindFields = ({ view, form, underWay, canPair }: KindProps & { canPair: boolean }) => (
  <>
    <KindField view={view} form={form} underWay={underWay} />
    <LanguageField view={view} form={form} />
    {canPair && (
      <div class="for-talan">
        <Checkbox
          form={form}
          name={PAIR_FIELD}
          label={view.t.forms.pair}
          hint={view.t.forms.pairHint}
        />
      </div>
    )}
  </>
);

/** The fields for author and channels, and for the words where a person writes them. */
export const ChannelFields = (props: ChannelProps) => {
  const { t } = props.view;
  return (
    <>
      <Choices
        form={props.form}
        type="radio"
        name="author"
        label={t.forms.author}
        options={[
          {
            value: 'talan',
            label: t.forms.authorTalan,
            hint: props.talanHint ?? t.forms.authorTalanHint,
          },
          { value: 'me', label: t.forms.authorMe, hint: t.forms.authorMeHint },
        ]}
      />
      <Choices
        form={props.form}
        type="checkbox"
        name="channels"
        label={t.forms.channels}
        layout="three"
        hint={props.hint}
        note={props.hint === undefined && <p class="hint for-inside">{t.forms.channelsHint}</p>}
        options={channelOptions(props)}
      />
    </>
  );
};

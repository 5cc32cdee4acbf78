import { Choices } from '../form/choices.tsx';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { freshForm } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { Act, type ActProps, type RemovalAct } from './act.tsx';
import type { GroundChoice } from './removal-desk.ts';

/** Proposes a removal: the grounds that the words suggest come first, marked as no more than a hint. */
export const ProposeForm = ({
  grounds,
  ...props
}: ActProps & { grounds: readonly GroundChoice[] }) => {
  const words = props.view.t.removal;
  const hintOf = ({ source, atOnce, fits }: GroundChoice) =>
    [source, ...(atOnce ? [words.atOnce] : []), ...(fits ? [words.fits] : [])].join(' · ');
  return (
    <Act {...props} act="removal" label={words.propose} send={words.proposeSend}>
      {(form) => (
        <>
          <p class="hint">{words.keepFirst}</p>
          <Choices
            form={form}
            type="radio"
            name="ground"
            label={words.ground}
            layout="lines"
            options={grounds
              .toSorted((one, other) => Number(other.fits) - Number(one.fits))
              .map((ground) => ({ value: ground.id, label: ground.title, hint: hintOf(ground) }))}
          />
          <Area
            form={form}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            required
          />
        </>
      )}
    </Act>
  );
};

/** Decides on one proposal, which is named by its archived hash. */
export const DecideForm = ({ hash, ...props }: ActProps & { hash: string }) => {
  const words = props.view.t.removal;
  const { refused } = props;
  const isMine = refused && one(refused.form.values, 'hash') === hash;
  return (
    <Act
      {...props}
      refused={isMine ? refused : undefined}
      act="removal-decision"
      of={hash}
      label={words.decide}
      send={words.decideSend}
      isOpen
    >
      {(form) => (
        <>
          <input type="hidden" name="hash" value={hash} />
          <Choices
            form={form}
            type="radio"
            name="decision"
            label={words.decision}
            layout="lines"
            options={[
              { value: 'keep', label: words.keep, hint: words.keepHint },
              { value: 'remove', label: words.remove, hint: words.removeHint },
            ]}
          />
          <Area form={form} name="reason" label={words.decisionReason} rows={2} />
        </>
      )}
    </Act>
  );
};

/** A button for each answer, in a form of its own each, so that it works the same without a script. */
export const Buttons = (props: {
  act: ActProps;
  to: RemovalAct;
  name: string;
  answers: readonly (readonly [value: string, label: string])[];
}) => {
  const { view, path, refused } = props.act;
  const [address, query] = path.split('?');
  const { problems } = refused?.act === props.to ? refused.form : freshForm();
  return (
    <>
      {problems.map(({ sentence }) => (
        <p class="wrong">{sentence}</p>
      ))}
      <div class="actions">
        {props.answers.map(([value, label]) => (
          <Form view={view} action={`${address}/${props.to}?${query}`}>
            <input type="hidden" name={props.name} value={value} />
            <button type="submit" class="second">
              {label}
            </button>
          </Form>
        ))}
      </div>
    </>
  );
};

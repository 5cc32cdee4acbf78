import type { Incident } from '#domain/incident/incident.ts';
import { mayAgree, stillNeeded } from '#domain/incident/letting-go.ts';
import { type Lowering, loweringsToAgreeTo, unagreedLowerings } from '#domain/incident/lowering.ts';
import { neededOf } from '#domain/statement/demand.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../../actions/roles.ts';
import { Form } from '../../form/form.tsx';
import { listWords, nameOf, type SignedInView } from '../../view/view.ts';
import { HeldTo } from './held-to.tsx';
import { agreementWords, loweringWords, openNeed, stillLowered } from './lowering-words.ts';
import { RequesterNeed } from './requester-need.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  /** The statement that is asked about, if any: it may be held to more than the incident. */
  statement?: Statement | undefined;
}

// Enough had agreed by the plan of then, and by the plan of now they have not.
const reopened = ({ view, incident }: Props, lowering: Lowering): string | null => {
  const need = stillNeeded(lowering, incident, view.plan);
  const { reopened: words, until } = view.t.lowering;
  return need.people > 0 ? words(until(need)) : null;
};

const untilWords = (props: Props, lowering: Lowering): string | null => {
  const { holds, until } = props.view.t.lowering;
  return unagreedLowerings(props.incident).includes(lowering)
    ? holds(until(openNeed(props, lowering)))
    : reopened(props, lowering);
};

const LoweringItem = ({ lowering, ...props }: Props & { lowering: Lowering }) => {
  const { view, statement } = props;
  const { by, at, agreed } = lowering;
  const words = view.t.lowering;
  return (
    <li>
      {words.did(nameOf(view, by), loweringWords(props, lowering), view.clock.words(at))}{' '}
      {agreed.length > 0 &&
        words.agreed(
          listWords(
            view,
            agreed.map((one) => nameOf(view, one.by)),
          ),
        )}{' '}
      {!statement && untilWords(props, lowering)}
    </li>
  );
};

// What others must agree to: for the statement, or since not enough had by the plan of then, or have by the plan of now.
const openLowerings = ({ view, incident, statement }: Props): Lowering[] => {
  const lowered = stillLowered(incident);
  if (statement) {
    return lowered.filter((one) => neededOf(one, incident, view.plan, statement).people > 0);
  }
  const unagreed = unagreedLowerings(incident);
  return lowered.filter(
    (one) => unagreed.includes(one) || stillNeeded(one, incident, view.plan).people > 0,
  );
};

interface EffectsProps extends Props {
  open: readonly Lowering[];
}

// What goes on to be demanded while others must agree; of a statement that is said by itself.
const Effects = ({ view: { t }, incident, statement, open }: EffectsProps) =>
  open.length === 0 ? null : (
    <>
      {!statement && <p>{t.lowering.effect}</p>}
      {!incident.legalHold && open.some(({ from }) => from.legalHold) && (
        <p>{t.lowering.cautionEffect}</p>
      )}
    </>
  );

// All that the reader may agree to, and what it would let go.
const Agreement = (props: Props) => {
  const { view, incident } = props;
  const seen = mayAgree(view.me) ? loweringsToAgreeTo(stillLowered(incident), view.me.id) : [];
  const newest = seen.at(-1);
  return newest ? (
    <Form view={view} action={`/desk/incidents/${incident.id}/agree-to-lowering`}>
      <input type="hidden" name="until" value={newest.at} />
      <button type="submit" class="second">
        {view.t.lowering.agree(agreementWords(props, seen))}
      </button>
    </Form>
  ) : null;
};

// Who must agree for what is requested: by the statement, or by the reader.
const Asked = (props: Props) => {
  const { view, incident, statement } = props;
  if (statement) return <HeldTo view={view} incident={incident} statement={statement} />;
  return isWriter(view.me) ? <RequesterNeed view={view} incident={incident} /> : null;
};

/** What is said of all that was lowered: that it holds, or what holds until others agree. */
export const loweringsTitle = (props: Props): string | undefined => {
  const { title, agreedTitle } = props.view.t.lowering;
  if (stillLowered(props.incident).length === 0) return undefined;
  return openLowerings(props).length > 0 ? title : agreedTitle;
};

/**
 * What was lowered in an incident, by whom, and who agreed. Those who are asked about statements, but
 * for the one who lowered it, can let the demand go here. Beside a statement it says what that one is held to.
 */
export const Lowerings = (props: Props) => {
  const { view, incident } = props;
  const title = loweringsTitle(props);
  return title === undefined ? null : (
    <section class="notice" aria-labelledby="lowered">
      <h2 id="lowered">{title}</h2>
      <ul>
        {stillLowered(incident).map((lowering) => (
          <LoweringItem {...props} lowering={lowering} />
        ))}
      </ul>
      <Effects {...props} open={openLowerings(props)} />
      <Asked {...props} />
      <Agreement view={view} incident={incident} />
    </section>
  );
};

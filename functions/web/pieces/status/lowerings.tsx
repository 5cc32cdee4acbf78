import { mayAgree } from '#domain/incident/agree-to-lowering.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { type StillNeeded, stillNeeded } from '#domain/incident/letting-go.ts';
import {
  isStillLower,
  type Lowering,
  loweringsToAgreeTo,
  unagreedLowerings,
} from '#domain/incident/lowering.ts';
import { listWords, nameOf, type SignedInView } from '../../view/view.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
}

const changesOf = ({ view: { t }, incident }: Props, { from }: Lowering): string[] => [
  ...(from.severity < incident.severity
    ? [t.lowering.severity(from.severity, incident.severity)]
    : []),
  ...(from.legalHold && !incident.legalHold ? [t.lowering.legalHold] : []),
];

/** What a lowering changed, in words. */
export const loweringWords = (props: Props, lowering: Lowering): string =>
  listWords(props.view, changesOf(props, lowering));

/** Who must still agree to a lowering that is open: at least one, also where the plan has come to ask for less. */
export const openNeed = ({ view, incident }: Props, lowering: Lowering): StillNeeded => {
  const { people, lawyer } = stillNeeded(lowering, incident, view.plan);
  return { people: Math.max(1, people), lawyer };
};

const LoweringItem = ({
  lowering,
  isOpen,
  ...props
}: Props & { lowering: Lowering; isOpen: boolean }) => {
  const { view } = props;
  const { by, at, agreed } = lowering;
  const words = view.t.lowering;
  return (
    <li>
      {words.lowered(nameOf(view, by), loweringWords(props, lowering), view.clock.words(at))}{' '}
      {agreed.length > 0 &&
        words.agreed(
          listWords(
            view,
            agreed.map((one) => nameOf(view, one.by)),
          ),
        )}{' '}
      {isOpen && words.holds(words.until(openNeed(props, lowering)))}
    </li>
  );
};

/**
 * What was lowered in an incident, by whom, and who agreed. Those who are asked about statements, but
 * for the one who lowered it, can let the demand go here.
 */
export const Lowerings = ({ view, incident }: Props) => {
  const lowered = incident.lowerings.filter((lowering) => isStillLower(lowering, incident));
  if (lowered.length === 0) return null;
  const open = unagreedLowerings(incident);
  const words = view.t.lowering;
  const seen = mayAgree(view.me) ? loweringsToAgreeTo(lowered, view.me.id).at(-1) : undefined;
  return (
    <section class="notice" aria-labelledby="lowered">
      <h2 id="lowered">{open.length > 0 ? words.title : words.agreedTitle}</h2>
      <ul>
        {lowered.map((lowering) => (
          <LoweringItem
            view={view}
            incident={incident}
            lowering={lowering}
            isOpen={open.includes(lowering)}
          />
        ))}
      </ul>
      <p>{words.effect}</p>
      {seen && (
        <form method="post" action={`/desk/incidents/${incident.id}/agree-to-lowering`}>
          <input type="hidden" name="until" value={seen.at} />
          <button type="submit" class="second">
            {words.agree}
          </button>
        </form>
      )}
    </section>
  );
};

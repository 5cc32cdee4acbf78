import { DeadEndNotice } from '../pieces/status/dead-end-notice.tsx';
import { listWords, nameOf, type SignedInView } from '../view/view.ts';
import type { Answering } from './access.ts';

interface Props {
  view: SignedInView;
  answering: Answering;
}

const purposeOf = ({ capacity, missing, isSecond }: Answering) => {
  if (capacity === 'legal') return 'legal';
  if (isSecond) return 'second';
  return missing.includes('second') ? 'approve' : undefined;
};

const whyWords = ({ view, answering: { insteadOf } }: Props): string | undefined => {
  if (!insteadOf) return undefined;
  const { why } = view.t.mandates;
  const name = nameOf(view, insteadOf.person);
  const { away } = insteadOf;
  return away ? why[away.why](name, view.clock.words(away.until)) : why['no-answer'](name);
};

const NotAlone = ({ view, answering: { dependences } }: Props) => {
  const { notAlone, whyNotAlone } = view.t.mandates;
  const why = dependences.map((each) => whyNotAlone[each]);
  return why.length > 0 ? <p>{notAlone(listWords(view, why))}</p> : null;
};

/** The purpose of the question where it is not a single approval, and why this person is asked. */
export const AskedFor = (props: Props) => {
  const { view, answering } = props;
  const purpose = purposeOf(answering);
  const why = whyWords(props);
  return (
    <>
      {purpose && (
        <p class="lead">
          <b>{view.t.mandates.purposes[purpose]}.</b> {view.t.mandates.youAre[purpose]}
        </p>
      )}
      <NotAlone {...props} />
      <DeadEndNotice view={view} deadEnd={answering.deadEnd} />
      {why && <p>{why}</p>}
    </>
  );
};

import { type Unsaid, whyUnasked, whyUncalled } from '#domain/draft/brief/writers-words.ts';
import { type Fact, isConfirmedFact, isUnconfirmedFact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { timelessBrief } from '#domain/statement/brief/brief.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { unbroken } from '../messages/unbroken.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  incident: Incident;
}

// What is said of those affected and of open questions depends on no kind of statement.
const briefOn = ({ view, incident }: Props): Brief =>
  timelessBrief({ kind: 'holding', language: view.language }, incident, view.plan);

const Why = ({ view, why }: { view: View; why: Unsaid | undefined }) =>
  why === undefined ? null : <span class="status wait">{view.t.forms.unsaid[why]}</span>;

/** Those affected as statements call them; what no statement says stands there with why. */
export const Affected = (props: Props) => {
  const { view, incident } = props;
  const brief = briefOn(props);
  return incident.affected.length === 0 ? null : (
    <div>
      <dt>{view.t.forms.affected}</dt>
      {incident.affected.map((each) => (
        <dd>
          {unbroken(each)} <Why view={view} why={whyUncalled(each, brief)} />
        </dd>
      ))}
    </div>
  );
};

// Where nothing is confirmed, words say no more of an unconfirmed fact than the question that it leaves open.
const saysLittle = (fact: Fact, { facts }: Incident): boolean =>
  isUnconfirmedFact(fact) && !facts.some(isConfirmedFact);

/** The question of a fact that is still open, with why where no statement puts it so, or that one would help. */
export const OpenQuestion = ({ fact, ...props }: Props & { fact: Fact }) => {
  const { view, incident } = props;
  if (!fact.open)
    return saysLittle(fact, incident) ? <p class="meta">{view.t.forms.nothingOpen}</p> : null;
  const why = whyUnasked(fact.open, briefOn(props));
  return (
    <p class="meta">
      {isUnconfirmedFact(fact) ? view.t.forms.isOpen : view.t.forms.wasOpen} {unbroken(fact.open)}{' '}
      {isUnconfirmedFact(fact) && <Why view={view} why={why} />}
    </p>
  );
};

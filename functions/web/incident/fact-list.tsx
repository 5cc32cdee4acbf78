import { factTag } from '#domain/incident/edit-incident.ts';
import type { Fact, FactStatus } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isWriter } from '../actions/roles.ts';
import { SeenField } from '../form/seen-field.tsx';
import { FactStatusBadge } from '../pieces/status/fact-status.tsx';
import type { SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  fact: Fact;
}

const moves: Record<FactStatus, readonly FactStatus[]> = {
  confirmed: ['unconfirmed', 'withdrawn'],
  unconfirmed: ['confirmed', 'withdrawn'],
  withdrawn: ['unconfirmed'],
};

const Move = ({ view, fact, to }: Omit<Props, 'incident'> & { to: FactStatus }) => {
  const words = view.t.deskPage;
  const label = {
    confirmed: words.confirm,
    unconfirmed: words.doubt,
    withdrawn: words.withdrawFact,
  };
  return (
    <button type="submit" class="second" name="status" value={to}>
      {label[to]}
      <span class="hidden">, {words.aboutFact(fact.text)}</span>
    </button>
  );
};

const FactItem = ({ view, incident, fact }: Props) => (
  <li class={fact.status}>
    <div>
      <FactStatusBadge view={view} status={fact.status} />{' '}
      {fact.audience === 'internal' && <span class="badge">{view.t.names.audiences.internal}</span>}
      <p>
        <b>{fact.text}</b>
      </p>
      <p class="meta">
        {fact.source ? view.t.deskPage.source(fact.source) : view.t.deskPage.noSource}
      </p>
    </div>
    {isWriter(view.me) && (
      <form method="post" action={`/desk/incidents/${incident.id}/facts/${fact.id}`}>
        <SeenField tag={factTag(fact)} />
        {moves[fact.status].map((to) => (
          <Move view={view} fact={fact} to={to} />
        ))}
      </form>
    )}
  </li>
);

/** The facts of an incident, each with the buttons that let writers change its status. */
export const FactList = ({ view, incident }: Omit<Props, 'fact'>) =>
  incident.facts.length === 0 ? (
    <p class="hint">{view.t.deskPage.noFacts}</p>
  ) : (
    <ul class="rows facts">
      {incident.facts.map((fact) => (
        <FactItem view={view} incident={incident} fact={fact} />
      ))}
    </ul>
  );

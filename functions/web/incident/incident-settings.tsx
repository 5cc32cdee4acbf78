import type { Incident } from '#domain/incident/incident.ts';
import { strictestNeed } from '#domain/incident/letting-go.ts';
import { holdLiftings } from '#domain/incident/lowering.ts';
import { isOver } from '#domain/incident/phases.ts';
import { isInWords } from '#domain/values/contact.ts';
import { isWriter } from '../actions/roles.ts';
import { unbroken } from '../messages/unbroken.ts';
import { openNeed } from '../pieces/status/lowering-words.ts';
import type { SignedInView } from '../view/view.ts';
import { harmWords } from './harm-words.ts';
import { LegalCaution } from './legal-caution.tsx';
import { Affected } from './unsaid.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
}

const Row = ({ name, items }: { name: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      {items.map((item) => (
        <dd>{unbroken(item)}</dd>
      ))}
    </div>
  );

const cautionWords = (view: SignedInView, incident: Incident): string => {
  const { deskPage, lowering } = view.t;
  const liftings = holdLiftings(incident);
  if (liftings.length > 0) {
    const needs = liftings.map((lifting) => openNeed({ view, incident }, lifting));
    return deskPage.cautionHolds(lowering.until(strictestNeed(needs)));
  }
  return incident.legalHold ? deskPage.yes : deskPage.notAsked;
};

/** The settings of an incident: everything but its facts. */
export const IncidentSettings = ({ view, view: { t, me }, incident }: Props) => (
  <aside class="situation" aria-labelledby="settings">
    <h2 id="settings">{t.deskPage.settings}</h2>
    {incident.summary !== incident.title && <p class="prose">{incident.summary}</p>}
    <dl>
      <Row
        name={t.forms.responsibility}
        items={[t.names.responsibilities[incident.responsibility]]}
      />
      <Row name={t.forms.wrongdoing} items={[t.names.wrongdoings[incident.wrongdoing]]} />
      <Row name={t.deskPage.harm} items={harmWords(t, incident)} />
      <Row name={t.deskPage.legalHold} items={[cautionWords(view, incident)]} />
      <Affected view={view} incident={incident} />
      <Row name={t.forms.commitments} items={incident.commitments} />
      <Row
        name={t.forms.contacts}
        items={incident.contacts.map((contact) =>
          isInWords(contact) ? t.forms.contactInWords(contact) : contact,
        )}
      />
      <Row name={t.forms.policies} items={incident.policies} />
      <Row name={t.forms.protectedNames} items={incident.protectedNames} />
      <Row
        name={t.forms.publicAction}
        items={incident.publicAction ? [incident.publicAction.text] : []}
      />
    </dl>
    <LegalCaution view={view} incident={incident} />
    {isWriter(me) && !isOver(incident) && (
      <p>
        <a class="button" href={`/desk/incidents/${incident.id}/edit`}>
          {t.deskPage.edit}
        </a>
      </p>
    )}
  </aside>
);

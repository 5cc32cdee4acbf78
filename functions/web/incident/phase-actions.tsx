import type { Incident } from '#domain/incident/incident.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  incident: Incident;
  /** Whether nothing is out, so that the incident can still be cancelled. */
  isSilent: boolean;
}

const Step = ({
  incident,
  to,
  children,
}: Pick<Props, 'incident'> & { to: string; children: string }) => (
  <form method="post" action={`/desk/incidents/${incident.id}/${to}`}>
    <button type="submit">{children}</button>
  </form>
);

const OfActive = ({ view: { t }, incident, isSilent }: Props) => (
  <>
    <Step incident={incident} to="resolve">
      {t.phases.resolve}
    </Step>
    <p class="hint">{t.phases.resolveEffect}</p>
    {isSilent && (
      <details id="cancel">
        <summary>{t.phases.cancel}</summary>
        <p>{t.phases.cancelQuestion}</p>
        <Step incident={incident} to="cancel">
          {t.phases.cancelYes}
        </Step>
      </details>
    )}
  </>
);

const OfResolved = ({ view: { t }, incident }: Props) => (
  <>
    <Step incident={incident} to="close">
      {t.phases.close}
    </Step>
    <p class="hint">
      {t.phases.closeEffect} <a href={`/desk/incidents/${incident.id}/review`}>{t.review.title}</a>
    </p>
    <Step incident={incident} to="reactivate">
      {t.phases.reactivate}
    </Step>
    <p class="hint">{t.phases.reactivateEffect}</p>
  </>
);

/** What leads an incident to another phase; nothing leads away from one that is done with. */
export const PhaseActions = (props: Props) => {
  const { phase } = props.incident;
  if (phase !== 'active' && phase !== 'resolved') return null;
  return (
    <section aria-labelledby="phase">
      <h2 id="phase">{props.view.t.phases.title}</h2>
      {phase === 'active' ? <OfActive {...props} /> : <OfResolved {...props} />}
    </section>
  );
};

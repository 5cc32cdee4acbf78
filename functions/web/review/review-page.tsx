import type { Incident } from '#domain/incident/incident.ts';
import type { Figures } from '#domain/review/figures.ts';
import type { TimeLineEntry } from '#domain/review/time-line.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import type { RemovalLine } from '../pieces/history/removal-lines.ts';
import type { SignedInView } from '../view/view.ts';
import { FigureList } from './figure-list.tsx';
import { Learned, type ShownPlan } from './learned.tsx';
import { KeptList, type KeptOnGround, RemovedList, type RemovedOnGround } from './removed-list.tsx';
import { ReviewedTimeLine } from './reviewed-time-line.tsx';
import { Survey } from './survey.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  figures: Figures;
  removed: readonly RemovedOnGround[];
  kept: readonly KeptOnGround[];
  lines: readonly TimeLineEntry[];
  removals: readonly RemovalLine[];
  form: FormState;
  /** The field of the note that is being written. */
  noting: string | undefined;
  plan: ShownPlan;
}

/** The review of an incident: what was learned, figures, answers of the crisis group and time line. */
export const ReviewPage = (props: Props) => {
  const { view, incident, figures, removed, kept, lines, removals, form, noting, plan } = props;
  const words = view.t.review;
  return (
    <Document
      view={view}
      title={words.of(incident.title)}
      styles={['desk.css']}
      scripts={['keep.js']}
    >
      <ErrorSummary view={view} form={form} />
      <DoneNotice view={view} />
      <h1>{words.of(incident.title)}</h1>
      <p class="hint">{words.lead}</p>
      <p class="no-print">
        <a href={`/desk/incidents/${incident.id}`}>{view.t.back}</a>
        {' · '}
        <a href={`/desk/incidents/${incident.id}/review/export`}>{words.download}</a>
      </p>
      <Learned view={view} incident={incident} form={form} plan={plan} />
      <FigureList view={view} figures={figures} />
      <RemovedList view={view} removed={removed} />
      <KeptList view={view} kept={kept} />
      <Survey view={view} incident={incident} form={form} />
      <ReviewedTimeLine {...{ view, incident, form, noting, lines, removals }} />
    </Document>
  );
};

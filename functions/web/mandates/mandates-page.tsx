import { awayAt, type Moment } from '#domain/plan/handover.ts';
import { whoApproves, whoReviews } from '#domain/plan/overview.ts';
import { isInsider } from '../actions/roles.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { listWords, nameOf, type SignedInView } from '../view/view.ts';
import { HandOver } from './hand-over.tsx';
import { SeverityTable } from './severity-table.tsx';

interface MandatesProps {
  view: SignedInView;
  /** The time for which the page holds. */
  moment: Moment;
  /** The form for handing over, refused or fresh. */
  form: FormState;
}

const AwayNow = ({ view, moment }: MandatesProps) => {
  const words = view.t.mandates;
  const sentences = view.plan.people.flatMap(({ id, name }) => {
    const away = awayAt(view.plan, id, moment);
    if (!away) return [];
    const until = view.clock.words(away.until);
    if (away.why === 'absent') return [words.absent(name, until)];
    return [
      away.to
        ? words.handedOverTo(name, nameOf(view, away.to), until)
        : words.handedOver(name, until),
    ];
  });
  return (
    <section>
      <h2>{words.awayTitle}</h2>
      {sentences.length === 0 && <p>{words.nobodyAway}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};

const LegalHold = ({ view, moment }: MandatesProps) => {
  const reviews = whoReviews(view.plan, moment);
  const { mandates, names } = view.t;
  if (reviews.length === 0) return null;
  return (
    <section>
      <h2>{mandates.legalHold}</h2>
      <ul>
        {reviews.map(({ language, people }) => (
          <li>
            {mandates.legalHoldHint(
              people.length === 0
                ? mandates.nobody
                : listWords(
                    view,
                    people.map(({ person }) => nameOf(view, person)),
                  ),
              names.languages[language],
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who approves what now, who is away, and the form to hand over one's own mandate. */
export const MandatesPage = (props: MandatesProps) => {
  const { view, moment, form } = props;
  const words = view.t.mandates;
  const rows = whoApproves(view.plan, moment);
  return (
    <Document view={view} title={words.title} scripts={['keep.js']} narrow>
      <DoneNotice view={view} />
      <ErrorSummary view={view} form={form} />
      <h1>{words.title}</h1>
      <p class="lead">
        <time datetime={moment.at.toISOString()}>
          {words.lead(view.clock.words(moment.at.toISOString()))}
        </time>
      </p>
      <HandOver {...props} />
      <AwayNow {...props} />
      {([1, 2, 3] as const).map((severity) => (
        <SeverityTable
          view={view}
          severity={severity}
          rows={rows.filter((row) => row.severity === severity)}
        />
      ))}
      <LegalHold {...props} />
      <p class="hint">{words.requester}</p>
      {isInsider(view.me) && (
        <p>
          <a href="/desk/print">{view.t.print.title}</a>
        </p>
      )}
    </Document>
  );
};

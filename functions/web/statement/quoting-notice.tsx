import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../actions/roles.ts';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import type { Keeping } from '../read/quoting.ts';
import { nameOf, type SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  statement: Statement;
  keeping: Keeping | undefined;
}

const KeepForm = (props: {
  view: SignedInView;
  statement: Statement;
  quoted: string;
  form: FormState;
}) => {
  const { view, statement, quoted, form: shown } = props;
  const { id, hash } = statement;
  // Another form of the page that was refused may hold a reason too.
  const form = shown.values.has('quoted') ? shown : freshForm();
  const words = view.t.statement;
  return (
    <details class="panel" id="keep-quotes" open={form.values.has('quoted')}>
      <summary>{words.keepQuoting}</summary>
      <p class="hint">{words.keepQuotingHint}</p>
      <Form view={view} action={`/desk/statements/${id}/keep-quotes`} keep={`keep-quotes-${id}`}>
        <input type="hidden" name="hash" value={hash} />
        <input type="hidden" name="quoted" value={quoted} />
        <Field form={form} name="reason" label={words.keepQuotingWhy} required />
        <button type="submit" class="second">
          {words.keepQuoting}
        </button>
      </Form>
    </details>
  );
};

/** Says that words which are out quote a comment that was removed since, and what can be done. */
export const QuotingNotice = (props: Props & { form: FormState }) => {
  const { view, statement, keeping, form } = props;
  if (!keeping) return null;
  const words = view.t.statement;
  const path = `/desk/incidents/${statement.incidentId}/statements/new`;
  return (
    <div class="notice bad">
      <p>{words.quoting}</p>
      {statement.incidentId !== undefined && isWriter(view.me) && (
        <p>
          <a href={`${path}?kind=correction&corrects=${statement.id}`}>{words.correctQuoting}</a>
        </p>
      )}
      {keeping.mayKeep ? (
        <KeepForm view={view} statement={statement} quoted={keeping.quoted} form={form} />
      ) : (
        <p>{words.keepQuotingWho}</p>
      )}
    </div>
  );
};

/** The same beside an approval: who may decide finds there where. */
export const QuotingLine = ({ view, statement, keeping }: Props) => {
  if (!keeping) return null;
  const words = view.t.statement;
  return (
    <div class="notice bad">
      <p>{words.quoting}</p>
      <p>
        <a href={`/desk/statements/${statement.id}#keep-quotes`}>
          {keeping.mayKeep ? words.decideQuoting : words.keepQuotingWho}
        </a>
      </p>
    </div>
  );
};

/** Why words stay that quote a removed comment, and who said so. */
export const QuotesKept = ({ view, statement }: Pick<Props, 'view' | 'statement'>) =>
  (statement.keptQuotes ?? [])
    .filter(({ hash }) => hash === statement.hash)
    .map(({ by, at, reason }) => (
      <div class="notice">
        <p>{view.t.statement.quotingKept(nameOf(view, by), view.clock.words(at))}</p>
        {reason ? <blockquote>{reason}</blockquote> : <p class="meta">{view.t.inbox.erased}</p>}
      </div>
    ));

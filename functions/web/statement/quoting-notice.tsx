import { isUnknownQuote } from '#domain/moderation/quoted-since.ts';
import type { StatementToCheck } from '#domain/moderation/statement-to-check.ts';
import { quotedHash } from '#domain/statement/approval/overriding.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../actions/roles.ts';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { nameOf, type SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  statement: StatementToCheck;
  form: FormState;
}

const mayKeep = ({ me }: SignedInView, { requestedBy }: Statement): boolean =>
  me.roles.includes('spokesperson') && me.id !== requestedBy;

const KeepForm = ({ view, statement, form: shown, quoted }: Props & { quoted: string }) => {
  const { id, hash } = statement;
  // Another form of the page that was refused may hold a reason too.
  const form = shown.values.has('quoted') ? shown : freshForm();
  const words = view.t.statement;
  return (
    <details class="panel" open={form.values.has('quoted')}>
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
export const QuotingNotice = ({ view, statement, form }: Props) => {
  const { quotes } = statement;
  if (!isUnknownQuote(statement, quotes)) return null;
  const words = view.t.statement;
  const path = `/desk/incidents/${statement.incidentId}/statements/new`;
  const quoted = quotedHash(quotes);
  return (
    <div class="notice bad">
      <p>{words.quoting}</p>
      {statement.incidentId !== undefined && isWriter(view.me) && (
        <p>
          <a href={`${path}?kind=correction&corrects=${statement.id}`}>{words.correctQuoting}</a>
        </p>
      )}
      {mayKeep(view, statement) ? (
        <KeepForm {...{ view, statement, form, quoted }} />
      ) : (
        <p>{words.keepQuotingWho}</p>
      )}
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
        <blockquote>{reason}</blockquote>
      </div>
    ));

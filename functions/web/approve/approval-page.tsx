import type { ReturnCounts } from '#domain/recipients/return.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { isInsider } from '../actions/roles.ts';
import type { PageRefusal } from '../form/attempt.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { ChangeRequest } from '../pieces/history/change-request.tsx';
import type { Keeping } from '../read/quoting.ts';
import { statementTitle } from '../view/statement-title.ts';
import type { Access } from './access.ts';
import { ApprovalQuestion } from './approval-question.tsx';
import { DecisionOutcome } from './decision-outcome.tsx';
import type { QuestionProps } from './question-props.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { Refused } from './refused.tsx';
import { asksForSignature } from './signing.ts';

type Decider = Extract<Access, { as: 'decider' }>;

interface Props extends Omit<QuestionProps, keyof Decider> {
  access: Access;
  /** Why a decision did not count, if one was just sent. */
  refusal: PageRefusal | undefined;
  /** What came back of words that went to lists. */
  returned: ReturnCounts;
  /** What is to be decided of quotes in published words. */
  keeping: Keeping | undefined;
}

const Body = ({ access, ...props }: Props) => {
  const { view, statement, history } = props;
  switch (access.as) {
    case 'decider':
      return (
        <>
          <ChangeRequest view={view} statement={statement} history={history} />
          <ApprovalQuestion {...props} {...access} />
        </>
      );
    case 'witness':
      return <DecisionOutcome {...props} />;
    case 'refused':
      return <Refused {...props} {...access} />;
  }
};

const Notice = ({ view, statement, incident, access, refusal }: Props) =>
  refusal && access.as !== 'refused' ? (
    <section class="notice bad" role="alert" data-refused>
      <RefusalNotice view={view} refusal={refusal} statement={statement} incident={incident} />
    </section>
  ) : null;

const pace = ({ status }: Statement): number =>
  isWaiting(status) || status === 'published' ? LIVE_MS.waiting : LIVE_MS.soon;

// The incident's title is only for insiders.
const titleOf = ({ view, statement, incident }: Props): string =>
  statementTitle(view, statement, isInsider(view.me) ? incident : undefined);

// Words that the person has before them are not replaced under their hand.
const guardOf = ({ view, statement, twin }: Props) => ({
  hashes: [statement, twin?.statement].map((each) => each?.hash ?? ''),
  over: view.t.approval.over,
});

/** A statement as it stands to a person: the question, the outcome, or why they can't decide. */
export const ApprovalPage = (props: Props) => {
  const { view, statement, access, signing, form } = props;
  const guard = access.as === 'decider' ? guardOf(props) : undefined;
  const scripts = [
    'live.js',
    'keep.js',
    'send.js',
    ...(asksForSignature(signing) ? ['passkey.js'] : []),
  ];
  return (
    <Document view={view} title={titleOf(props)} styles={['approve.css']} scripts={scripts} narrow>
      <DoneNotice view={view} />
      <ErrorSummary view={view} form={form} />
      <Notice {...props} />
      <Live view={view} every={pace(statement)} guard={guard}>
        <Body {...props} />
      </Live>
    </Document>
  );
};

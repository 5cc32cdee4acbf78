import { NEWSROOM } from '../../channel/channel.ts';
import { isWithdrawn, type NewsroomPage } from '../../publish/newsroom.ts';
import { showsApproved } from '../../publish/page-record.ts';
import type { Decision } from '../answers.ts';
import type { Statement } from '../statement.ts';
import { isOut, isTakenBack } from '../supersede.ts';
import { approvedHash, contentOf } from '../version/approved-hash.ts';

/**
 * In what a newsroom page differs from its statement's journal: `not-approved`, nothing in it is
 * approved now; `earlier-version`, later words were approved; `notice-missing`, the statement was
 * corrected or withdrawn and the page does not say so.
 */
export type PageProblem =
  | 'other-statement'
  | 'other-incident'
  | 'not-approved'
  | 'earlier-version'
  | 'other-hash'
  | 'other-words'
  | 'other-approver'
  | 'other-time'
  | 'other-author'
  | 'other-notice'
  | 'notice-missing';

const hasOtherWords = (page: NewsroomPage, statement: Statement): boolean => {
  const text = statement.texts.find(({ channel }) => channel === NEWSROOM);
  const isSameText = isWithdrawn(page) || text?.text === page.text;
  return (
    text?.title !== page.title ||
    !isSameText ||
    statement.kind !== page.kind ||
    statement.language !== page.language ||
    (!isWithdrawn(page) && statement.nextUpdateAt !== page.nextUpdateAt)
  );
};

const isOtherAuthor = ({ draftedByModel }: NewsroomPage, { draftedBy }: Statement): boolean =>
  draftedByModel === true && draftedBy !== 'model';

// Pages from before there were threads name no incident.
const isOfOtherIncident = ({ incidentId }: NewsroomPage, statement: Statement): boolean =>
  incidentId !== undefined && incidentId !== statement.incidentId;

const noticeProblems = ({ supersededBy }: NewsroomPage, statement: Statement): PageProblem[] => {
  if (!supersededBy) return statement.supersededBy === undefined ? [] : ['notice-missing'];
  const status = supersededBy.how === 'corrects' ? 'corrected' : 'withdrawn';
  const isSame = supersededBy.statementId === statement.supersededBy && status === statement.status;
  return isSame ? [] : ['other-notice'];
};

// Words that were taken back may be erased; what their hash was is still in the decision.
const hasOtherHash = (page: NewsroomPage, statement: Statement): boolean => {
  if (statement.decision?.hash !== page.hash) return true;
  const isGone = isTakenBack(statement) && statement.erasedAt !== undefined;
  return !isGone && approvedHash(contentOf(statement)) !== page.hash;
};

// Who approved, as readers may know it, is gone from an exported decision whose words were erased.
const isOtherApprover = ({ approvedBy }: NewsroomPage, { approver }: Partial<Decision>): boolean =>
  approver !== undefined &&
  (approver.role !== approvedBy.role || approver.name !== approvedBy.name);

const approvalProblems = (page: NewsroomPage, statement: Statement): PageProblem[] => {
  const { decision, version } = statement;
  if (decision?.decision !== 'approve') return ['not-approved'];
  if (page.version < version && !isOut(statement)) return ['earlier-version'];
  const checks: [PageProblem, boolean][] = [
    ['other-incident', isOfOtherIncident(page, statement)],
    ['other-hash', hasOtherHash(page, statement)],
    ['other-words', page.version !== version || hasOtherWords(page, statement)],
    ['other-approver', isOtherApprover(page, decision)],
    ['other-time', decision.at !== page.approvedAt],
    ['other-author', isOtherAuthor(page, statement)],
  ];
  return checks.flatMap(([problem, isWrong]) => (isWrong ? [problem] : []));
};

/** What is wrong with a page, by itself and by what its statement's journal folds to. */
export const pageProblems = (
  page: NewsroomPage,
  statement: Statement | undefined,
): PageProblem[] => {
  if (statement?.id !== page.statementId) return ['other-statement'];
  const own: PageProblem[] = page.approved && !showsApproved(page) ? ['other-words'] : [];
  const all = [...own, ...approvalProblems(page, statement)];
  return [...new Set([...all, ...noticeProblems(page, statement)])];
};

// Words that are being replaced, or a notice that is yet to come: the newsroom lags for a moment.
const passing: readonly PageProblem[] = ['not-approved', 'earlier-version', 'notice-missing'];

/** Whether a registered page is what its statement's journal says, or was a moment ago. */
export const isGenuine = (page: NewsroomPage, statement: Statement | undefined): boolean =>
  pageProblems(page, statement).every((problem) => passing.includes(problem));

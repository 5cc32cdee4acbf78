import type { ListSenders } from '#domain/channel/accounts.ts';
import { journalNames } from '#domain/journal/journal-names.ts';
import type { ListEvents } from '../constructs/list-events.ts';
import type { SesMail } from '../constructs/ses-mail.ts';
import type { StatementMachine } from '../constructs/statement-machine.ts';
import { grantTextMessages } from '../constructs/text-messages.ts';
import type { Functions } from './app-functions.ts';
import type { DataStack } from './data-stack.ts';
import type { NewsroomStack } from './newsroom-stack.ts';

/** The resources that rights are given on. */
export interface Means {
  data: DataStack;
  newsroom: NewsroomStack;
  workflow: StatementMachine;
  mail: SesMail;
  lists: ListSenders;
  listEvents: ListEvents;
  isExercise: boolean;
}

// Which heads a deployment puts into their lists anew.
const KEPT_IN_LISTS = ['comment', 'statement', 'incident', 'alert', 'removal', 'planned'] as const;

// The journals of what falls due, and what is read with them.
const DUE_OF = [
  'plan',
  'gate',
  'statement',
  'incident',
  'removal',
  'comment',
  'alert',
  'planned',
] as const;

const grantJournals = (functions: Functions, { table }: DataStack): void => {
  const { route, draft, checkTone, askApproval, publish, recordOutcome } = functions;
  const { sweep, due, poll, web, prepareNewsroom } = functions;
  table.grantJournals(recordOutcome.role, { reads: ['incident'], writes: ['statement'] });
  // No draft, and no finding on one, tells what was removed of a comment.
  for (const { role } of [draft, checkTone]) {
    table.grantJournals(role, { reads: ['incident', 'removal', 'comment'], writes: ['statement'] });
  }
  // What a model takes over of an approver's words may leave nobody to approve.
  table.grantJournals(draft.role, { reads: ['plan'], writes: [] });
  table.grantJournals(publish.role, {
    reads: ['gate', 'removal', 'comment', 'plan'],
    writes: ['statement', 'incident'],
  });
  table.grantJournals(due.role, { reads: ['plan'], writes: ['gate', 'statement', 'incident'] });
  for (const { role } of [route, askApproval, sweep])
    table.grantJournals(role, { reads: ['gate', 'incident', 'plan'], writes: ['statement'] });
  for (const { role } of [due, recordOutcome])
    table.grantJournals(role, { reads: ['removal'], writes: ['comment'] });
  table.grantJournals(poll.role, {
    reads: ['statement', 'incident'],
    writes: ['comment', 'alert'],
  });
  table.grantJournals(due.role, { writes: ['alert', 'removal', 'planned'] });
  table.grantTogether(due.role, DUE_OF);
  table.grantJournals(web.role, { writes: journalNames });
  table.grantJournals(prepareNewsroom.role, { writes: ['plan'] });
  table.grantRefresh(prepareNewsroom.role, KEPT_IN_LISTS);
};

const grantReading = (functions: Functions, { table }: DataStack): void => {
  const { sweep, poll, due, web, draft, checkTone, noteHeads } = functions;
  const { publish, recordOutcome, prepareNewsroom } = functions;
  table.grantLists(sweep.role, { statement: ['open'] });
  table.grantLists(due.role, {
    planned: ['status', 'open'],
    incident: ['open'],
  });
  // How many there are stands on the newsroom's threads.
  for (const each of [publish, recordOutcome, prepareNewsroom, due])
    table.grantLists(each.role, { removal: ['group'] });
  for (const each of [draft, checkTone, publish, due])
    table.grantLists(each.role, { statement: ['out', 'group'] });
  for (const each of [draft, checkTone]) table.grantTogether(each.role, ['removal']);
  table.grantLists(web.role, {
    statement: ['all', 'status', 'group', 'open', 'out', 'desk'],
    incident: ['all', 'status', 'group', 'open', 'out', 'desk'],
    comment: ['all', 'status', 'group', 'open', 'out', 'desk'],
    alert: ['all', 'group', 'desk'],
    removal: ['status', 'group', 'desk'],
    planned: ['all', 'status'],
  });
  table.grantLists(poll.role, { alert: ['group'], comment: ['all'] });
  for (const name of KEPT_IN_LISTS) table.grantLists(prepareNewsroom.role, { [name]: ['all'] });
  const ofAll = journalNames.map((name) => [name, ['all']] as const);
  table.grantLists(noteHeads.role, Object.fromEntries(ofAll));
  table.grantEntries(web.role, ['statement', 'incident', 'plan', 'comment', 'alert', 'removal']);
};

const ERASED = ['comment', 'removal', 'statement', 'alert', 'incident'] as const;

const grantErasing = ({ retain }: Functions, { table }: DataStack): void => {
  table.grantJournals(retain.role, { writes: [...ERASED, 'plan'] });
  for (const each of ERASED) table.grantLists(retain.role, { [each]: ['all'] });
  table.grantEntries(retain.role, ERASED);
  table.grantErasing(retain.role, ERASED);
  table.grantItems(retain.role, 'authorMentions', 'newsroomRegister', 'quotes');
};

const grantStores = (functions: Functions, { table }: DataStack): void => {
  const { sweep, due, poll, web, askApproval, draft, checkTone } = functions;
  const { publish, recordOutcome, prepareNewsroom, noteReturns } = functions;
  table.grantItems(web.role, 'sessions', 'signInAttempts', 'nonces', 'staffReads', 'counts');
  table.grantItems(web.role, 'firstCreations');
  for (const each of [poll, web]) {
    table.grantItems(each.role, 'mentions', 'groups');
  }
  for (const each of [draft, checkTone, publish, due, web]) table.grantItems(each.role, 'quotes');
  table.grantItems(poll.role, 'sourceStates', 'names');
  table.grantItems(web.role, 'readSourceStates', 'receivedCalls');
  table.grantItems(sweep.role, 'bookmark');
  table.grantItems(due.role, 'dueItems', 'expiryWarnings', 'keepPictures', 'urgentCalls');
  table.grantItems(web.role, 'readPictures', 'readAccountHealth');
  table.grantItems(poll.role, 'channelTokens');
  table.grantItems(publish.role, 'dispatches');
  for (const each of [publish, web]) table.grantItems(each.role, 'readListStops');
  for (const each of [noteReturns, web]) table.grantItems(each.role, 'listStops');
  table.grantItems(noteReturns.role, 'mailReturns');
  table.grantItems(web.role, 'readMailReturns');
  table.grantItems(prepareNewsroom.role, 'listsMark');
  table.grantItems(web.role, 'readListsMark');
  for (const each of [publish, due]) {
    table.grantItems(each.role, 'channelTokens', 'accountHealth');
  }
  for (const each of [askApproval, sweep, web]) table.grantItems(each.role, 'tokens');
  for (const each of [publish, recordOutcome, prepareNewsroom, due])
    table.grantItems(each.role, 'newsroomRegister');
};

const grantWorkflow = (
  { sweep, due, web, askApproval }: Functions,
  workflow: StatementMachine,
): void => {
  for (const each of [sweep, due, web]) workflow.grantStart(each.role);
  for (const each of [sweep, web, askApproval]) workflow.grantAnswer(each.role);
  workflow.grantFindRuns(sweep.role);
};

// Without a list no words go out by mail, but the code that sends them is there.
const sendersOf = ({ press, email }: ListSenders, mail: SesMail): string[] => {
  const senders = [press, email].flatMap((list) => (list ? [list.from] : []));
  return senders.length > 0 ? senders : [mail.from];
};

const grantMessages = (functions: Functions, means: Means): void => {
  const { mail, data, lists, listEvents, isExercise } = means;
  const { draft, askApproval, recordOutcome, due, web, publish } = functions;
  for (const each of [draft, askApproval, recordOutcome, due, web]) {
    mail.grantSend(each.role);
  }
  for (const each of [askApproval, due, web]) grantTextMessages(each.role);
  if (!isExercise) {
    // To lists: what an exercise says goes to the people of its plan alone.
    mail.grantSend(publish.role, sendersOf(lists, mail), listEvents.configurationSet);
    grantTextMessages(publish.role);
  }
  for (const each of [askApproval, due, web]) data.phonesSecret.grantRead(each.role);
};

/**
 * Gives each function the rights that its bundle needs, and no others. A test derives them from the code.
 */
export const grantRights = (functions: Functions, means: Means): void => {
  const { publish, recordOutcome, prepareNewsroom, draft, checkTone, noteHeads } = functions;
  grantJournals(functions, means.data);
  grantReading(functions, means.data);
  grantErasing(functions, means.data);
  grantStores(functions, means.data);
  grantWorkflow(functions, means.workflow);
  grantMessages(functions, means);
  means.data.intakeSecret.grantRead(functions.web.role);
  for (const each of [functions.poll, functions.web, publish]) {
    means.data.markSecret.grantRead(each.role);
  }
  for (const each of [draft, checkTone]) means.data.modelSecret.grantRead(each.role);
  for (const each of [publish, recordOutcome, prepareNewsroom, functions.due]) {
    means.newsroom.bucket.grantReadWrite(each.role);
  }
  means.data.chatsSecret?.grantRead(functions.due.role);
  means.data.plannersSecret?.grantRead(functions.due.role);
  for (const each of [publish, functions.due, functions.poll]) {
    means.data.blueskySecret?.grantRead(each.role);
    means.data.mastodonSecret?.grantRead(each.role);
  }
  for (const each of [publish, functions.due]) means.data.recipients.grantRead(each.role);
  for (const each of [publish, noteHeads]) means.data.anchors.grantAdd(each.role);
};

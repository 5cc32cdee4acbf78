import { showEditWords, submitWords } from '../edit/edit-words.tsx';
import { insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showRecord } from '../record/show-record.tsx';
import { exportJournal } from './export-journal.ts';
import { showStatement, showWithdrawal } from './show-statement.tsx';
import { showStatements } from './statement-list.tsx';
import {
  submitAskNext,
  submitKeptQuotes,
  submitNotPosted,
  submitReceipt,
  submitReplan,
  submitRetry,
  submitWithdrawal,
} from './submit.ts';

const ONE = '/desk/statements/:id';
const EDIT = `${ONE}/edit`;

/** Statements at the desk. */
export const statementPages: readonly PageRoute[] = [
  page('/desk/statements', insiders, showStatements),
  page(ONE, insiders, showStatement),
  page(`${ONE}/record`, insiders, showRecord),
  page(`${ONE}/journal`, insiders, exportJournal),
  page(EDIT, writers, showEditWords('/desk/statements')),
  form(EDIT, { on: EDIT }, writers, submitWords('/desk/statements')),
  page(`${ONE}/withdraw`, writers, showWithdrawal),
  form(`${ONE}/withdraw`, { on: ONE }, writers, submitWithdrawal),
  form(`${ONE}/ask-next`, { on: ONE }, writers, submitAskNext),
  form(`${ONE}/retry`, { on: ONE }, writers, submitRetry),
  form(`${ONE}/replan`, { on: ONE }, insiders, submitReplan),
  form(`${ONE}/keep-quotes`, { on: ONE }, insiders, submitKeptQuotes),
  form(`${ONE}/not-posted`, { on: ONE }, writers, submitNotPosted),
  form(`${ONE}/receipts`, { on: ONE }, writers, submitReceipt),
];

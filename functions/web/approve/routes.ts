import { showEditWords, submitWords } from '../edit/edit-words.tsx';
import { everyone, insiders } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showApproval } from './approval.tsx';
import { showApprovals } from './approval-list.tsx';
import { submitCall, submitDecision, submitPassOn } from './decision.ts';
import { showWhy } from './why.tsx';

const ONE = '/approve/:id';
const EDIT = `${ONE}/edit`;

/** The spokespeople's pages. Each statement's page decides by itself who may see and answer it. */
export const approvalPages: readonly PageRoute[] = [
  page('/approve', everyone, showApprovals),
  page(ONE, everyone, showApproval),
  form(`${ONE}/decision`, { on: ONE }, everyone, submitDecision),
  form(`${ONE}/ask-next`, { on: ONE }, everyone, submitPassOn),
  form(`${ONE}/call-first`, { on: ONE }, everyone, submitCall),
  page(`${ONE}/why`, insiders, showWhy),
  page(EDIT, everyone, showEditWords('/approve')),
  form(EDIT, { on: EDIT }, everyone, submitWords('/approve')),
];

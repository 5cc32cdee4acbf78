import type { Language } from '#domain/values/language.ts';
import { account } from './account.ts';
import { actions } from './actions.ts';
import { admin } from './admin.ts';
import { apologyParts } from './apology.ts';
import { approve } from './approve.ts';
import { calendarFeed } from './calendar-feed.ts';
import { channels } from './channels.ts';
import { checklist } from './checklist.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { done } from './done.ts';
import { elsewhere } from './elsewhere.ts';
import { families } from './families.ts';
import { forms } from './forms.ts';
import { guidelines } from './guidelines.ts';
import { help } from './help.ts';
import { inbox } from './inbox.ts';
import { journal } from './journal.ts';
import { kindReasons } from './kind-reasons.ts';
import { lowering } from './lowering.ts';
import { mandates } from './mandates.ts';
import { model } from './model.ts';
import { names } from './names.ts';
import { needs } from './needs.ts';
import { noted } from './noted.ts';
import { opening } from './opening.ts';
import { phases } from './phases.ts';
import { placing } from './placing.ts';
import { planned } from './planned.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { progress } from './progress.ts';
import { receipts } from './receipts.ts';
import { recipients } from './recipients.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';
import { removal } from './removal.ts';
import { review } from './review.ts';
import { room } from './room.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { signing } from './signing.ts';
import { staff } from './staff.ts';
import { statement } from './statement.ts';
import { text } from './text.ts';
import { thaw } from './thaw.ts';
import { trust } from './trust.ts';
import { twin } from './twin.ts';
import { unbrokenIn } from './unbroken.ts';
import { warnings } from './warnings.ts';
import { watch } from './watch.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

const wordsIn = (language: Language) => ({
  ...common[language],
  done: done[language],
  calendarFeed: calendarFeed[language],
  channels: channels[language],
  names: names[language],
  model: model[language],
  mandates: mandates[language],
  lowering: lowering[language],
  phases: phases[language],
  placing: placing[language],
  planned: planned[language],
  print: print[language],
  receipts: receipts[language],
  recipients: recipients[language],
  search: search[language],
  signIn: signIn[language],
  signing: signing[language],
  account: account[language],
  actions: actions[language],
  checklist: checklist[language],
  admin: admin[language],
  deskPage: desk[language],
  apology: apologyParts[language],
  elsewhere: elsewhere[language],
  forms: forms[language],
  kindReasons: kindReasons[language],
  inbox: inbox[language],
  noted: noted[language],
  families: families[language],
  needs: needs[language],
  opening: opening[language],
  guidelines: guidelines[language],
  help: help[language],
  removal: removal[language],
  review: review[language],
  room: room[language],
  staff: staff[language],
  statement: statement[language],
  progress: progress[language],
  text: text[language],
  trust: trust[language],
  thaw: thaw[language],
  twin: twin[language],
  warnings: warnings[language],
  watch: watch[language],
  words: words[language],
  writing: writing[language],
  approval: approve[language],
  problems: problems[language],
  record: record[language],
  refusals: refusals[language],
  journal: journal[language],
});
export type Messages = ReturnType<typeof wordsIn>;

const shown: Record<Language, Messages> = {
  en: unbrokenIn(wordsIn('en')),
  sv: unbrokenIn(wordsIn('sv')),
};

/** All words of the interface in one language; a message missing in either fails to compile. No line breaks a figure in them. */
export const messagesIn = (language: Language): Messages => shown[language];

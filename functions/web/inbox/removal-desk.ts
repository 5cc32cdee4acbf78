import type { Comment } from '#domain/comment/comment.ts';
import { statementOfReasons } from '#domain/comment/reasons.ts';
import { isUnderWay } from '#domain/moderation/moderate.ts';
import { isModerator, mayReadRemoved, moderatorsOf } from '#domain/moderation/moderators.ts';
import {
  isInForce,
  type OneRemoval,
  type Removal,
  undecidedIn,
  wantedByApi,
} from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';
import { readWordsRead, type WordsRead } from '../read/words-read.ts';
import type { SignedInView } from '../view/view.ts';

/** A ground to choose; `fits`: words of the comment suggest it. */
export interface GroundChoice {
  id: string;
  title: string;
  source: string;
  atOnce: boolean;
  fits: boolean;
}

/** A removal that waits for a decision, for the newest words of a comment or what it said before. */
export interface UndecidedRemoval {
  removal: OneRemoval;
  /** Title of its ground. */
  ground: string | undefined;
  /** Whether it waits for someone else, who did not propose it. */
  waitsForOther: boolean;
}

/** What someone sees of the removal of a comment. */
export interface RemovalDesk {
  removal: Removal | undefined;
  /** Title of its ground. */
  ground: string | undefined;
  /** All grounds; none for whoever may not propose. */
  grounds: readonly GroundChoice[];
  /** Whether they may decide, take back and note what was done. */
  mayAct: boolean;
  /** Whether they may propose it for the words that the comment has now. */
  mayPropose: boolean;
  /** Those that wait for a decision, each by itself. */
  undecided: readonly UndecidedRemoval[];
  /** Whether Talan hides or shows it on its channel by itself. */
  byTalan: boolean;
  /** Whether they may read why. */
  mayRead: boolean;
  /** Who read the removed words, for who may read them too. */
  readBy: readonly WordsRead[];
  /** The draft of what the author is told, and its language. */
  letter: { text: string; language: Language } | undefined;
}

/** Whether the person is to decide on something now. */
export const waitsForMe = ({ mayAct, undecided }: RemovalDesk): boolean =>
  mayAct && undecided.some(({ waitsForOther }) => !waitsForOther);

const choices = (
  { commentRules }: WebDeps,
  { language }: SignedInView,
  { text }: Comment,
): GroundChoice[] => {
  const fitting = commentRules.groundsIn(text);
  return Object.entries(commentRules.grounds).map(([id, { title, source, atOnce }]) => ({
    id,
    title: title[language],
    source: source[language],
    atOnce,
    fits: fitting.includes(id),
  }));
};

const letterTo = (
  { commentRules, plan }: WebDeps,
  view: SignedInView,
  removal: Removal | undefined,
): RemovalDesk['letter'] => {
  const ground = removal && commentRules.grounds[removal.ground];
  if (!ground || !isInForce(removal)) return undefined;
  const { name, contacts } = plan.organisation;
  const language = removal.language ?? view.language;
  const act = removal.onChannel === 'deleted' ? 'deleted' : 'hidden';
  const contact = contacts[0] ?? name;
  return {
    language,
    text: statementOfReasons(commentRules.reasons, ground, { act, language, contact }),
  };
};

/** Reads the removal of a comment, as far as the person may see and move it. */
export const removalDesk = async (
  deps: WebDeps,
  view: SignedInView,
  comment: Comment,
): Promise<RemovalDesk> => {
  const { plan, commentRules } = deps;
  const removal = await deps.journal.read(removalJournal, comment.id);
  const mayRead = mayReadRemoved(plan, view.me);
  const mayAct = isModerator(plan, view.me);
  const isAlone = moderatorsOf(plan).length < 2;
  const titleOf = (ground: string) => commentRules.grounds[ground]?.title[view.language];
  return {
    removal,
    ground: removal && titleOf(removal.ground),
    grounds: mayAct ? choices(deps, view, comment) : [],
    mayAct,
    mayPropose: mayAct && comment.text !== '' && !isUnderWay(removal, comment),
    undecided: (removal ? undecidedIn(removal) : []).map((each) => ({
      removal: each,
      ground: titleOf(each.ground),
      waitsForOther: each.proposedBy === view.me.id && !isAlone,
    })),
    byTalan:
      removal !== undefined &&
      deps.connected.includes(removal.channel) &&
      wantedByApi(removal) !== undefined,
    mayRead,
    readBy: removal && mayRead ? await readWordsRead(deps, comment.id) : [],
    letter: mayAct ? letterTo(deps, view, removal) : undefined,
  };
};

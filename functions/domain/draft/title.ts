import type { Fact } from '../incident/fact.ts';
import type { DraftRequest } from './draft.ts';
import { asSentence, withoutStop } from './plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { fillSlots } from './slots.ts';
import { parted, tellable } from './told-facts.ts';

/** A headline that a reader takes in at a glance. */
const TITLE_MAX_CHARACTERS = 100;

// An update is headed by what is new in it, so that no two of them look the same.
const headline = (request: DraftRequest): Fact | undefined => {
  if (request.brief.kind !== 'update') return tellable(request.brief).at(0);
  const { changed, news } = parted(request);
  return [...changed, ...news].at(0);
};

const specialTitle = (request: DraftRequest, playbook: LanguagePlaybook): string | undefined => {
  const { brief, before, supersedes } = request;
  const { unchanged, withdraws } = playbook.titles[brief.kind] ?? {};
  if (withdraws && supersedes?.how === 'withdraws') return withdraws;
  const isUnchanged = before !== undefined && headline(request) === undefined;
  return unchanged && isUnchanged ? fillSlots(unchanged, brief, playbook) : undefined;
};

/** What a title is made for. */
interface Titling {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  /** Titles that a tone rule stopped. */
  stopped: ReadonlySet<string>;
}

/**
 * A title in plain words, from what may be published: the first confirmed fact if it fits whole, or
 * what the kind says. A fact is never cut: half a sentence can say the opposite of the whole.
 */
export const titleFor = ({ request, playbook, stopped }: Titling): string => {
  const { withFact = [], plain = '' } = playbook.titles[request.brief.kind] ?? {};
  const fact = withoutStop(asSentence(headline(request)?.text ?? ''));
  const candidates =
    fact === '' ? [] : withFact.map((words) => words.replace('{fact}', () => fact));
  const fitting = candidates.find(
    (title) => title.length <= TITLE_MAX_CHARACTERS && !stopped.has(title),
  );
  return specialTitle(request, playbook) ?? fitting ?? plain;
};

/** The kind's own title as a sentence: the last resort when nothing else may or can be said. */
export const plainSentence = ({ brief }: DraftRequest, playbook: LanguagePlaybook): string =>
  asSentence(playbook.titles[brief.kind]?.plain ?? '');

import type { Fact } from '../../incident/fact.ts';
import { kindProfile } from '../../kind/kind.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { asSentence, withoutStop } from '../brief/plain-text.ts';
import type { DraftRequest } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { fillSlots } from './slots.ts';

/** A headline that a reader takes in at a glance. */
const TITLE_MAX_CHARACTERS = 100;

// The title of an update states what is new in it, so that no two updates look the same.
const headline = (request: DraftRequest): Fact | undefined => {
  if (kindProfile(request.brief.kind).headline === 'first-fact') {
    return publishableFacts(request.brief).at(0);
  }
  const { changed, added } = factsByNews(request);
  return [...changed, ...added].at(0);
};

const specialTitle = (request: DraftRequest, playbook: LanguagePlaybook): string | undefined => {
  const { brief, before, supersedes } = request;
  const { unchanged, withdraws } = playbook.titles[brief.kind] ?? {};
  if (withdraws && supersedes?.how === 'withdraws') return withdraws;
  const isUnchanged = before !== undefined && headline(request) === undefined;
  return unchanged && isUnchanged ? fillSlots(unchanged, brief, playbook) : undefined;
};

interface TitleContext {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  /** Titles that a tone rule blocks. */
  blocked: ReadonlySet<string>;
}

/**
 * A title from what may be published: the headline fact if it fits whole, otherwise the kind's own
 * title. A fact is never cut: half a sentence can say the opposite of the whole.
 */
export const titleFor = ({ request, playbook, blocked }: TitleContext): string => {
  const { withFact = [], plain = '' } = playbook.titles[request.brief.kind] ?? {};
  const fact = withoutStop(asSentence(headline(request)?.text ?? ''));
  const candidates =
    fact === '' ? [] : withFact.map((words) => words.replace('{fact}', () => fact));
  const fitting = candidates.find(
    (title) => title.length <= TITLE_MAX_CHARACTERS && !blocked.has(title),
  );
  return specialTitle(request, playbook) ?? fitting ?? plain;
};

/** The kind's own title as a sentence, for a text that would otherwise be empty. */
export const plainSentence = ({ brief }: DraftRequest, playbook: LanguagePlaybook): string =>
  asSentence(playbook.titles[brief.kind]?.plain ?? '');

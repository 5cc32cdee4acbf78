import type { Fact } from '../../incident/fact.ts';
import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { PlannedSentence } from '../assemble.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { publishableAction, publishableCommitments } from '../brief/writers-words.ts';
import type { DraftRequest } from '../draft.ts';
import { allHold } from './conditions.ts';
import { factSentence, retractions } from './fact-sentences.ts';
import type {
  LanguagePlaybook,
  Source,
  TemplateLine,
  TemplateParagraph,
  TemplateQuestion,
} from './playbook.ts';
import { fillSlots } from './slots.ts';

/**
 * A sentence that the template offers: its paragraph, and its rank where space is short (0: always
 * in).
 */
export interface CandidateSentence extends PlannedSentence {
  paragraph: number;
  rank: number;
}

/** What a template is filled with, and for which size of channel. */
export interface TemplateContext {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  short: boolean;
  /** Sentences that a tone rule blocks. */
  blocked: ReadonlySet<string>;
}

type SentencesOf = (context: TemplateContext) => PlannedSentence[];

const factsFrom =
  (choose: (request: DraftRequest) => readonly Fact[]): SentencesOf =>
  ({ request, playbook }) =>
    choose(request).map((fact) => factSentence(fact, request, playbook));

const sources: Record<Source, SentencesOf> = {
  'first-fact': factsFrom(({ brief }) => publishableFacts(brief).slice(0, 1)),
  'other-facts': factsFrom(({ brief }) => publishableFacts(brief).slice(1)),
  changed: factsFrom((request) => factsByNews(request).changed),
  news: factsFrom((request) => factsByNews(request).added),
  standing: factsFrom((request) => factsByNews(request).unchanged),
  'taken-back': ({ request, playbook }) => retractions(request, playbook),
  'public-action': ({ request }) => publishableAction(request.brief),
  commitments: ({ request }) => publishableCommitments(request.brief),
};

// A blocked sentence may have stood in an SMS, or after the sign of an answer.
const isBlocked = (text: string, { blocked, playbook }: TemplateContext): boolean =>
  [text, inPlainCharacters(text), `${playbook.phrases.answer}${text}`].some((one) =>
    blocked.has(one),
  );

const sentencesOf = (line: TemplateLine, context: TemplateContext): PlannedSentence[] => {
  if ('say' in line) return sources[line.say](context);
  const { request, playbook, short } = context;
  const templates = [(short ? line.short : undefined) ?? line.text, line.else ?? ''];
  const text = templates
    .map((template) => fillSlots(template, request.brief, playbook))
    .find((words) => words !== undefined && !isBlocked(words, context));
  return text === undefined || text === '' ? [] : [{ text, factIds: [] }];
};

type RankedSentence = PlannedSentence & { rank: number };

const rankedSentences = (
  lines: readonly TemplateLine[],
  context: TemplateContext,
): RankedSentence[] =>
  lines
    .filter((line) => allHold(line.when, context.request))
    .flatMap((line) =>
      sentencesOf(line, context)
        .filter(({ text }) => !isBlocked(text, context))
        .map((sentence) => ({ ...sentence, rank: line.rank ?? 0 })),
    );

const questionAndAnswer = (
  { ask, when, answer }: TemplateQuestion,
  context: TemplateContext,
): RankedSentence[] => {
  const [first, ...rest] = allHold(when, context.request) ? rankedSentences(answer, context) : [];
  if (!first) return [];
  const { phrases } = context.playbook;
  return [
    { text: `${phrases.question}${ask}`, factIds: [], rank: 0 },
    { ...first, text: `${phrases.answer}${first.text}`, onNewLine: true },
    ...rest,
  ];
};

const distinct = (sentences: readonly CandidateSentence[]): CandidateSentence[] =>
  sentences.filter(
    (sentence, index) => sentences.findIndex(({ text }) => text === sentence.text) === index,
  );

/** All that the template says for this request, in reading order, each sentence once. */
export const candidatesFor = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): CandidateSentence[] =>
  distinct(
    template.flatMap((paragraph, number) =>
      ('ask' in paragraph
        ? questionAndAnswer(paragraph, context)
        : rankedSentences(paragraph, context)
      ).map((sentence) => ({ ...sentence, paragraph: number })),
    ),
  );

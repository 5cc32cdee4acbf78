import type { Fact } from '../incident/fact.ts';
import type { PlannedSentence } from './assemble.ts';
import { allHold } from './conditions.ts';
import type { DraftRequest } from './draft.ts';
import type { LanguagePlaybook, Line, Paragraph, Question, Source } from './playbook.ts';
import { fillSlots } from './slots.ts';
import { smsCharacters } from './sms.ts';
import { parted, takenBack, tellable, told } from './told-facts.ts';
import { commitmentsOf, publicActionOf } from './writers-words.ts';

/** A sentence that may be said: its paragraph, and its rank where space is short (0: always). */
export interface Piece extends PlannedSentence {
  paragraph: number;
  rank: number;
}

/** What the lines are to be said for. */
export interface Occasion {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  short: boolean;
  /** Sentences that a tone rule stopped. */
  stopped: ReadonlySet<string>;
}

type Says = (occasion: Occasion) => PlannedSentence[];

const facts =
  (choose: (request: DraftRequest) => readonly Fact[]): Says =>
  ({ request, playbook }) =>
    choose(request).map((fact) => told(fact, request, playbook));

const sources: Record<Source, Says> = {
  'first-fact': facts(({ brief }) => tellable(brief).slice(0, 1)),
  'other-facts': facts(({ brief }) => tellable(brief).slice(1)),
  changed: facts((request) => parted(request).changed),
  news: facts((request) => parted(request).news),
  standing: facts((request) => parted(request).standing),
  'taken-back': ({ request, playbook }) => takenBack(request, playbook),
  'public-action': ({ request }) => publicActionOf(request.brief),
  commitments: ({ request }) => commitmentsOf(request.brief),
};

// A sentence that was stopped may have stood in an SMS, or after the sign of an answer.
const isStopped = (text: string, { stopped, playbook }: Occasion): boolean =>
  [text, smsCharacters(text), `${playbook.phrases.answer}${text}`].some((one) => stopped.has(one));

const said = (line: Line, occasion: Occasion): PlannedSentence[] => {
  if ('say' in line) return sources[line.say](occasion);
  const { request, playbook, short } = occasion;
  const templates = [(short ? line.short : undefined) ?? line.text, line.else ?? ''];
  const text = templates
    .map((template) => fillSlots(template, request.brief, playbook))
    .find((words) => words !== undefined && !isStopped(words, occasion));
  return text === undefined || text === '' ? [] : [{ text, factIds: [] }];
};

type Ranked = PlannedSentence & { rank: number };

const linesSaid = (lines: readonly Line[], occasion: Occasion): Ranked[] =>
  lines
    .filter((line) => allHold(line.when, occasion.request))
    .flatMap((line) =>
      said(line, occasion)
        .filter(({ text }) => !isStopped(text, occasion))
        .map((sentence) => ({ ...sentence, rank: line.rank ?? 0 })),
    );

const answered = ({ ask, when, answer }: Question, occasion: Occasion): Ranked[] => {
  const [first, ...rest] = allHold(when, occasion.request) ? linesSaid(answer, occasion) : [];
  if (!first) return [];
  const { phrases } = occasion.playbook;
  return [
    { text: `${phrases.question}${ask}`, factIds: [], rank: 0 },
    { ...first, text: `${phrases.answer}${first.text}`, onNewLine: true },
    ...rest,
  ];
};

const distinct = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, at) => pieces.findIndex(({ text }) => text === piece.text) === at);

/** All that the template would say for this request, in reading order, nothing twice. */
export const piecesFor = (template: readonly Paragraph[], occasion: Occasion): Piece[] =>
  distinct(
    template.flatMap((paragraph, number) =>
      ('ask' in paragraph ? answered(paragraph, occasion) : linesSaid(paragraph, occasion)).map(
        (sentence) => ({ ...sentence, paragraph: number }),
      ),
    ),
  );

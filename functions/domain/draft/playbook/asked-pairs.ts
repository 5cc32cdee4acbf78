import { type Answer, answerToLine } from './answers.ts';
import { askedQuestions } from './asked.ts';
import { askedAs } from './asked-as.ts';
import {
  inPlaceOf,
  inTemplate,
  openInTemplate,
  placeOf,
  withoutToldAbove,
} from './asked-places.ts';
import { isBlocked } from './blocked.ts';
import { has } from './content.ts';
import { rankedSentences } from './lines.ts';
import { isOpenOf } from './nearest.ts';
import { unconfirmed } from './open-answers.ts';
import { type Asked, type AskedPair, headingOf } from './pairs.ts';
import type { TemplateContext } from './slot-context.ts';
import type { TemplateAsked, TemplateParagraph, TemplateQuestion } from './template.ts';
import { typedAnswer } from './typed-answers.ts';

const textsOf = ({ sentences }: AskedPair): string[] => sentences.map(({ text }) => text);

const askedUnder = (pair: AskedPair, heading: string): AskedPair => ({
  ...pair,
  questions: [...pair.questions, heading],
});

// Questions of which one answer holds the other stand above it together: nothing is said twice, nor what is open.
const withAnswer = (
  pairs: readonly AskedPair[],
  heading: string,
  { told, open }: Answer,
): AskedPair[] => {
  const all = [...told, ...open];
  if (all.length === 0) return [...pairs];
  const own = pairs.filter(({ isTyped }) => !isTyped);
  const same = own.find((each) => all.every(({ text }) => textsOf(each).includes(text)));
  if (same) return pairs.map((each) => (each === same ? askedUnder(each, heading) : each));
  const said = own.flatMap(textsOf);
  const sentences = all.filter(({ text }) => !said.includes(text));
  return [...pairs, { questions: [heading], sentences, isTyped: false }];
};

const NONE: Asked = { pairs: [], ofTemplate: new Map(), instead: new Set(), inPlace: new Map() };

const withTyped = (
  asked: Asked,
  heading: string,
  sentences: AskedPair['sentences'],
  place: TemplateQuestion | undefined,
): Asked => ({
  ...asked,
  pairs: [...asked.pairs, { questions: [heading], sentences, isTyped: true }],
  instead: place && !place.besides ? new Set([...asked.instead, place]) : asked.instead,
});

// Undefined where a rule stops the questions above one answer.
const withHeading = (
  asked: Asked,
  heading: string,
  place: TemplateQuestion,
  context: TemplateContext,
): Asked | undefined => {
  const headings = [...(asked.ofTemplate.get(place) ?? []), heading];
  const under = { ...asked, ofTemplate: new Map([...asked.ofTemplate, [place, headings]]) };
  const line = `${context.playbook.phrases.question}${headingOf(place, under)}`;
  return isBlocked(line, context) ? undefined : under;
};

const withOwn = (asked: Asked, heading: string, answer: Answer): Asked => ({
  ...asked,
  pairs: withAnswer(asked.pairs, heading, answer),
});

const withFound = (
  asked: Asked,
  heading: string,
  answer: Answer,
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): Asked => {
  const place = placeOf(answer, template, context);
  return (
    (place && withHeading(asked, heading, place, context)) ??
    withOwn(asked, heading, withoutToldAbove(answer, context))
  );
};

// What the template would say anyway stands under what was asked, and only there.
const withTemplate = (
  asked: Asked,
  heading: string,
  place: TemplateQuestion,
  context: TemplateContext,
): Asked => {
  if (place.besides) return withHeading(asked, heading, place, context) ?? asked;
  const own = withOwn(asked, heading, { told: rankedSentences(place.answer, context), open: [] });
  return { ...own, instead: new Set([...own.instead, place]) };
};

/**
 * The questions that were asked, each with where it is answered: as whoever asked for the words typed it, else by what
 * surely answers it. Without either it is left out: a fact may answer it in words that nobody foresaw.
 */
export const askedOf = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): Asked | undefined => {
  const paragraph = template.find((each): each is TemplateAsked => 'asked' in each);
  if (paragraph === undefined) return undefined;
  const { words } = context.playbook;
  const placed = askedQuestions(context.request.brief, words).reduce(
    (asked, { question, answer }) => {
      const heading = askedAs(question, context);
      if (heading === undefined) return asked;
      const place = inTemplate(question, template, context);
      const sentences = answer === undefined ? [] : typedAnswer(answer, context);
      if (sentences.length > 0) return withTyped(asked, heading, sentences, place);
      if (has(words.asksWhatHappened, question)) return asked;
      const found = answerToLine(question, paragraph, context);
      // Where a rule stops what was typed, nothing but what is open by its own words stands there instead.
      if (answer !== undefined)
        return unconfirmed(context).some((fact) => isOpenOf(fact, question, words))
          ? withOwn(asked, heading, { told: [], open: found.open })
          : asked;
      const isFound = found.told.length + found.open.length > 0;
      const other = isFound ? undefined : (place ?? openInTemplate(question, template, context));
      return other
        ? withTemplate(asked, heading, other, context)
        : withFound(asked, heading, found, template, context);
    },
    NONE,
  );
  return { ...placed, inPlace: inPlaceOf(placed.pairs, template, context) };
};

import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { isBlocked } from './blocked.ts';
import { allHold } from './conditions.ts';
import { rankOf } from './rank.ts';
import { saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import { isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';

/** A sentence with its rank where space is short. */
export type RankedSentence = PlannedSentence & {
  rank: number;
  /** The same in fewer words, for where there is no room. */
  shorter?: string;
  /** Whether it is said even where its facts are told already: an apology names what it is for. */
  again?: boolean;
  /** What it says right behind the one sentence that tells what it names, and the facts that tell it. */
  behind?: PlannedSentence;
};

const sentencesOf = (line: TemplateLine, context: TemplateContext): readonly PlannedSentence[] => {
  if ('say' in line) {
    const { say, about } = line;
    const isOf = (each: PlannedSentence) =>
      about === undefined || isAbout(about, each, context.playbook.words);
    return sources[say](context).filter(isOf);
  }
  const { short, shortElse } = context.short ? line : {};
  const templates = [short ?? line.text, shortElse ?? line.else ?? '', ''].flat();
  const filled = templates
    .map((template) => fillSlots(template, context))
    .find((words) => words !== undefined && !isBlocked(words.text, context));
  return filled === undefined || filled.text === '' ? [] : [filled];
};

// With little room a line of ours may go in fewer words than it has there.
const withLeast = (
  sentence: RankedSentence,
  line: TemplateLine,
  context: TemplateContext,
): RankedSentence => {
  const least = context.short && 'text' in line ? line.least : undefined;
  const { text } = (least && fillSlots(least, context)) || {};
  return text === undefined || text.length >= sentence.text.length || isBlocked(text, context)
    ? sentence
    : { ...sentence, shorter: text };
};

const isFor = ({ only }: TemplateLine, { channel }: TemplateContext): boolean =>
  only === undefined || only.includes(channel);

const isToldByFact = (text: string, context: TemplateContext): boolean =>
  publishableFacts(context.request.brief).some((fact) => saysNearly(fact.text, text, context));

// An apology names what a fact has told, so it rests on nothing more. Where there is little room that may be left out.
const withBehind = (
  sentence: RankedSentence,
  line: TemplateLine,
  context: TemplateContext,
): RankedSentence => {
  if (!('behind' in line) || line.behind === undefined) return sentence;
  const named = { ...sentence, factIds: [] };
  const { text } = fillSlots(line.behind, context) ?? {};
  return context.short || text === undefined || isBlocked(text, context)
    ? named
    : { ...named, behind: { text, factIds: sentence.factIds } };
};

/** What the lines of a paragraph or an answer say. */
export const rankedSentences = (
  lines: readonly TemplateLine[],
  context: TemplateContext,
): RankedSentence[] =>
  lines
    .filter((line) => isFor(line, context) && allHold(line.when, context))
    .flatMap((line) =>
      sentencesOf(line, context)
        .filter(
          ({ text }) =>
            !isBlocked(text, context) && !(line.unlessTold && isToldByFact(text, context)),
        )
        .map((sentence) => ({
          ...sentence,
          rank: rankOf(line, sentence, context),
          ...(line.again && { again: true }),
        }))
        .map((sentence) => withLeast(withBehind(sentence, line, context), line, context)),
    );

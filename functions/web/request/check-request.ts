import { hasTitle } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import type { CheckedFor } from '#domain/statement/brief/check.ts';
import { MAX_TEXT } from '#domain/statement/input.ts';
import { questionLines } from '#domain/statement/questions-input.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import { questionOn } from '#domain/tone/text/questions.ts';
import { Language } from '#domain/values/language.ts';
import { checkTexts, checkTyped } from '../edit/check-typed.ts';
import type { CheckedWords } from '../edit/remarks.tsx';
import { isChannel } from '../edit/text-input.ts';
import { one, optional, type Values } from '../form/values.ts';
import { inTitle, isWhole } from '../pieces/text/segments.ts';
import type { View } from '../view/view.ts';
import { channelsIn, claimInput, isWritten, questionsIn } from './request-form.ts';

const purposeIn = (values: Values): CheckedFor | undefined => {
  const kind = Kind.safeParse(one(values, 'kind'));
  const language = Language.safeParse(one(values, 'language'));
  if (!kind.success || !language.success) return undefined;
  const claim = claimInput(values);
  return { kind: kind.data, language: language.data, claim, comment: optional(values, 'comment') };
};

// Labels of a list are in no text.
const plainQuestion = (line: string): string => {
  const { question, answer } = questionOn(line) ?? { question: line };
  return answer === undefined ? question : `${question} ${answer}`;
};

const questionWords = (values: Values): string =>
  questionLines(questionsIn(values) ?? [])
    .map(plainQuestion)
    .join('\n');

// Talan writes the rest, so nothing is known yet of the words that these stand among.
const typedIn = (values: Values): ToneText[] => {
  const headline = optional(values, 'headline')?.trim() ?? '';
  const words = one(values, 'kind') === 'qa' ? questionWords(values) : '';
  const text = words.trim();
  const channels = channelsIn(values).filter(isChannel);
  const titled = headline === '' ? undefined : channels.find(hasTitle);
  const channel = titled ?? (text === '' ? undefined : channels[0]);
  if (channel === undefined || `${headline}${text}`.length > MAX_TEXT) return [];
  return [{ channel, ...(titled && { title: headline }), text }];
};

// Most of what a text must hold, Talan writes.
const isOfTyped = (finding: Finding, [text]: readonly ToneText[]): boolean =>
  inTitle(finding) || (text?.text !== '' && !isWhole(finding));

/**
 * Runs the tone check on the words in the form that requests a statement: where Talan writes, these are the headline
 * and questions with answers alone. There is nothing to check them against before kind and language are chosen.
 */
export const checkTypedRequest = async (
  deps: QuotesDeps,
  view: View,
  incident: Incident,
  values: Values,
): Promise<CheckedWords> => {
  const purpose = purposeIn(values);
  if (!purpose) return { texts: [], findings: [] };
  if (isWritten(values)) {
    const channels = channelsIn(values).filter(isChannel);
    return checkTyped(deps, view, purpose, channels, incident, values);
  }
  const checked = await checkTexts(deps, view, purpose, typedIn(values), incident, values);
  const { texts, findings } = checked;
  return { ...checked, findings: findings.filter((finding) => isOfTyped(finding, texts)) };
};

/** Whether templates leave out all that the tone check stops: answers, where no model holds them. A headline stays. */
export const isLeftOut = (
  findings: readonly Finding[],
  values: Values,
  hasModel: boolean,
): boolean => {
  const stopping = findings.filter(({ severity }) => severity === 'block');
  return !hasModel && !isWritten(values) && stopping.length > 0 && !stopping.some(inTitle);
};

import { type JudgeRequest, questionsFor } from '#domain/judge/judge.ts';
import { fieldsOf, listNamed, optionOf, textOf } from './loose-json.ts';

/** Nobody would read more. */
const CONCERNS_MAX = 100;

// Some models leave out what all rules begin with.
const ruleOf = (given: unknown, request: JudgeRequest) => {
  const rules = questionsFor(request);
  return optionOf(rules, given) ?? optionOf(rules, `judge-${textOf(given) ?? ''}`);
};

const concernOf = (given: unknown, request: JudgeRequest): object[] => {
  const { rule, channel, quote, why } = fieldsOf(given);
  const channels = request.texts.map((text) => text.channel);
  const whole = {
    rule: ruleOf(rule, request),
    channel: optionOf(channels, channel),
    quote: textOf(quote) ?? null,
    why: textOf(why)?.trim(),
  };
  return whole.rule && whole.channel && whole.why ? [whole] : [];
};

/**
 * The concerns in a model's answer that are whole: about a question that was asked and a text that
 * was given, with a reason. Where none is, the answer stays as it is.
 */
export const mendConcerns = (given: unknown, request: JudgeRequest): unknown => {
  const concerns = listNamed('concerns', given);
  if (!Array.isArray(concerns)) return given;
  const whole = concerns.slice(0, CONCERNS_MAX).flatMap((each) => concernOf(each, request));
  return whole.length > 0 || concerns.length === 0 ? { concerns: whole } : given;
};

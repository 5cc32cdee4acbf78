import type { Fact } from '../../incident/fact.ts';
import type { Language } from '../../values/language.ts';
import { MOST, saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';

const DAY = '(\\d{1,2} \\p{L}+(?: \\d{4})?)';
const deadlines: Record<Language, RegExp> = {
  sv: new RegExp(`(?:senast|före|till och med|fram till|till)(?: den)? ${DAY}`, 'iu'),
  en: new RegExp(`(?:by|until|till|before|no later than) ${DAY}`, 'iu'),
};

// "Can be made" says nothing of what.
const idle = /(?<!\p{L})(?:can|may) be (?:made|sent|filed|handed in)(?!\p{L})/iu;

const withoutDeadline = (text: string, language: Language): string =>
  text.replace(deadlines[language], '').replace(idle, '');

const deadlineIn = (text: string, language: Language): string | undefined =>
  deadlines[language].exec(text)?.[1];

/** The facts that say no more than what readers are asked to do by the same day, each with those words. */
export const factsAsked = (context: TemplateContext): { fact: Fact; action: string }[] => {
  const { story, request } = context;
  const { kind, language } = request.brief;
  if (kind !== 'lessons') return [];
  const actions = [story.action.first ?? [], story.action.rest].flat();
  return story.sinceChange.flatMap((fact) => {
    const day = deadlineIn(fact.text, language);
    const action = actions.find(
      (each) =>
        day !== undefined &&
        deadlineIn(each, language) === day &&
        saysNearly(each, withoutDeadline(fact.text, language), context, MOST),
    );
    return action === undefined ? [] : [{ fact, action }];
  });
};

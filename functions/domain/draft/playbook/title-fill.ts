import { asSentence, withoutStop } from '../../values/plain-text.ts';
import { decapitalised } from './prose/clause.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { isAbout, namesIn } from './story.ts';
import { titleSlots } from './title-slots.ts';
import { isTitleTold } from './told-titles.ts';

/** A headline that a reader takes in at a glance. */
const TITLE_MAX_CHARACTERS = 140;

// Where people were hurt or have died nobody reads first when something opens, unless it is what to do.
const isHoursAlone = (title: string, context: TemplateContext): boolean => {
  const { request, story, playbook } = context;
  const isOf = (topic: string) => isAbout(topic, { text: title }, playbook.words);
  const isHurt = request.brief.harm.some((kind) => kind === 'injury' || kind === 'death');
  const action = withoutStop(story.action.first ?? '');
  return (
    isHurt &&
    isOf('hours') &&
    !(isOf('casualties') || isOf('dead')) &&
    !(action !== '' && title.includes(action))
  );
};

/** Whether a headline can stand. */
export const fits = (title: string, context: TemplateContext): boolean =>
  title !== '' &&
  title.length <= TITLE_MAX_CHARACTERS &&
  !context.blocked.has(title) &&
  !isTitleTold(title, context.request) &&
  !isHoursAlone(title, context);

// What stands before the rest: "Gas leak in Ekby: leave your home".
const aboutMatter = '{matter}: ';

/** Words behind a lead-in. */
export const lowered = (value: string, { request, playbook }: TemplateContext): string =>
  decapitalised(value, namesIn(request.brief), playbook.words);

/** What a title's template can say, the first that is to be taken first. */
export const fill = (template: string, context: TemplateContext): string[] => {
  const name = Object.keys(titleSlots).find((each) => template.includes(`{${each}}`)) ?? '';
  const [before, after] = template.split(`{${name}}`);
  const around = [before, after].map((words) => fillSlots(words ?? '', context)?.text);
  const values = titleSlots[name]?.(context);
  if (values === undefined || around.includes(undefined)) {
    return [withoutStop(asSentence(fillSlots(template, context)?.text ?? ''))];
  }
  // "Ek Ferries: Relatives: ring …" has one name too many.
  const isNamed = before?.includes('{organisation}: ') === true;
  return values
    .filter((value) => !(isNamed && value?.includes(': ')))
    .map((value) => withoutStop(asSentence(value ?? '')))
    .filter((value) => value !== '' && !/(?<! kl)[.!?] /u.test(value))
    .filter((value) => !isAbout('vague', { text: value }, context.playbook.words))
    .map((value) => around.join(before === aboutMatter ? lowered(value, context) : value));
};

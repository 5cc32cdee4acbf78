import type { ThawedPost } from '#domain/freeze/thaw.ts';
import type { FieldOf } from '../form/form-state.ts';
import { timeInput, timeValues } from '../form/typed-time.ts';
import { one, optional, type Values, valuesOf } from '../form/values.ts';
import type { Planned } from '../read/freeze.ts';

/** What may become of a post on ice; `keep` leaves it there. */
export const choices = ['keep', 'replan', 'release', 'drop'] as const;
export type Choice = (typeof choices)[number];

/** The name of a field about one post. */
export const postField = (id: string, part: 'do' | 'at' | 'hash'): string => `post.${id}.${part}`;

/** The name under which the browser keeps what is chosen until it was done. */
export const keptThaw = (incidentId: string): string => `thaw-${incidentId}`;

/** What is chosen for a post. */
export const choiceOf = (values: Values, id: string): Choice =>
  choices.find((choice) => choice === one(values, postField(id, 'do'))) ?? 'keep';

/** The values that the form first holds: everything stays where it is. */
export const thawValues = (posts: readonly Planned[], timeZone: string): Values =>
  valuesOf(
    Object.fromEntries(
      posts.flatMap(({ statement: { id, publishAt } }) => [
        [postField(id, 'do'), 'keep'],
        ...Object.entries(timeValues(postField(id, 'at'), publishAt, timeZone)),
      ]),
    ),
  );

/** The posts of a form for which something is chosen, in the order in which they are shown. */
const chosenIn = (values: Values): { id: string; what: ThawedPost['do'] }[] =>
  [...values.keys()].flatMap((name) => {
    const id = /^post\.(?<id>[a-z0-9]+)\.do$/.exec(name)?.groups?.['id'];
    const what = id === undefined ? 'keep' : choiceOf(values, id);
    return id === undefined || what === 'keep' ? [] : [{ id, what }];
  });

/** The form that thaws, as `ThawInput` takes it. */
export const toThawInput = (values: Values, timeZone: string): unknown => ({
  incidentId: one(values, 'incidentId'),
  reason: optional(values, 'reason'),
  posts: chosenIn(values).map(({ id, what }) => ({
    id,
    do: what,
    ...(what !== 'drop' && { hash: optional(values, postField(id, 'hash')) }),
    ...(what === 'replan' && { at: timeInput(values, postField(id, 'at'), timeZone) }),
  })),
});

/** The field of the form for a path of its input. */
export const thawFieldOf =
  (values: Values): FieldOf =>
  ([first = '', second = '']) => {
    if (first !== 'posts') return first;
    const id = chosenIn(values)[Number(second)]?.id;
    return id === undefined ? undefined : postField(id, 'at');
  };

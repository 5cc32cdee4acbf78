import * as z from 'zod';

/** What is done to people, the least grave first. */
export const HarmKind = z.enum([
  'inconvenience',
  'money',
  'privacy',
  'dignity',
  'danger',
  'injury',
  'death',
]);
export type HarmKind = z.infer<typeof HarmKind>;

const inOrder = (kinds: readonly HarmKind[]): HarmKind[] =>
  HarmKind.options.filter((kind) => kinds.includes(kind));

/** The kinds of harm as someone gives them: each once, the least grave first; none where nobody is harmed. */
export const HarmInput = z.array(HarmKind).max(HarmKind.options.length).transform(inOrder);

// Until kinds were told apart, a record only said whether anyone was harmed; then it could be grave.
const kindsOf = (kept: unknown): unknown => {
  if (typeof kept !== 'boolean') return kept;
  return kept ? ['danger'] : [];
};

/** The kinds of harm as a record keeps them. An old record says yes or no: yes counts as `danger`. */
export const Harm = z.preprocess(kindsOf, z.array(HarmKind));
export type Harm = z.infer<typeof Harm>;

/** The gravest kind, which decides what a statement opens with; undefined where nobody is harmed. */
export const gravest = (harm: Harm): HarmKind | undefined => inOrder(harm).at(-1);

const threats: readonly HarmKind[] = ['danger', 'injury', 'death'];

const hurts: readonly HarmKind[] = ['dignity', ...threats];

/** Whether someone is dead, hurt, afraid or insulted, not only put to trouble or cost. */
export const hurtsPeople = (harm: Harm): boolean => harm.some((kind) => hurts.includes(kind));

/** Whether life or health is at stake, so that what to do comes first. */
export const threatensLife = (harm: Harm): boolean => harm.some((kind) => threats.includes(kind));

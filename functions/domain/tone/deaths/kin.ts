import type { DeathCheck } from './deaths.ts';

const sentence = /[^.!?\n]+(?:[.!?]+|$)/gmu;

type Anywhere = Pick<DeathCheck, 'anyHolds'>;

// Sentences that are about whether those closest know of the death, and of nothing else.
const saysIn = ({ anyHolds }: Anywhere, texts: readonly string[]) => {
  const holds = (text: string, name: string) => anyHolds([text], name);
  return texts
    .flatMap((text) => text.match(sentence) ?? [])
    .filter((text) => !holds(text, 'matter') || holds(text, 'of-death'))
    .map((text) => ({
      isTold: holds(text, 'told') && !holds(text, 'doubt') && !text.endsWith('?'),
      isUntold: holds(text, 'untold'),
    }));
};

/** Whether those closest to who died know: it is confirmed, it is open or not so, or nothing says it. */
export type Kin = 'told' | 'untold' | 'unsaid';

/** What the facts of a brief say of whether those closest know. */
export const kinOf = ({ brief, anyHolds }: Pick<DeathCheck, 'brief' | 'anyHolds'>): Kin => {
  const facts = [...brief.facts, ...brief.insideFacts];
  const textsOf = (status: string) =>
    facts.filter((fact) => fact.status === status).map(({ text }) => text);
  const confirmed = saysIn({ anyHolds }, textsOf('confirmed'));
  if (confirmed.some(({ isUntold }) => isUntold)) return 'untold';
  if (confirmed.some(({ isTold }) => isTold)) return 'told';
  const open = saysIn({ anyHolds }, textsOf('unconfirmed'));
  return open.some(({ isTold, isUntold }) => isTold || isUntold) ? 'untold' : 'unsaid';
};

/** Whether a text says that those closest don't know yet, which tells readers that someone has died. */
export const saysKinUntold = (check: Anywhere, text: string): boolean =>
  saysIn(check, [text]).some(({ isUntold }) => isUntold) && !check.anyHolds([text], 'waits');

// "My mother Anna Berg": whoever is named stands there without the name too.
const withoutNames = (text: string): string =>
  text.replaceAll(/(?<=\p{Ll},? )\p{Lu}\p{L}+,? /gu, '');

/** Whether a comment says that someone of its writer's has died; who asks, or repeats what others say, may not know. */
export const writesBereaved = ({
  brief,
  anyHolds,
}: Pick<DeathCheck, 'brief' | 'anyHolds'>): boolean =>
  (brief.comment?.match(sentence) ?? []).some(
    (text) => anyHolds([text, withoutNames(text)], 'bereaved') && !anyHolds([text], 'hearsay'),
  );

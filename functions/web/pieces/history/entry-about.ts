import * as z from 'zod';
import type { Step } from '#domain/incident/step.ts';
import { lineIn } from '#domain/plan/plan-line.ts';
import { nameOf, type View } from '../../view/view.ts';

// What entries name by an id; a value of an unexpected shape is left out.
const About = z.object({
  step: z.string().optional().catch(undefined),
  key: z.string().optional().catch(undefined),
});

const messages: readonly string[] = ['notified', 'notification-failed'];

// A person may have an id that another one's ends with.
const readerIn = (key: string, { plan, former }: View): string | undefined =>
  [...plan.people.map(({ id }) => id), ...former.keys()]
    .filter((id) => key.endsWith(`-${id}`))
    .toSorted((a, b) => b.length - a.length)[0];

// The key of a message ends with whom it is for, and how it goes where that is no mail.
const BY_TEXT = '-sms';

const messageAbout = (view: View, key: string): string[] => {
  const byMail = readerIn(key, view);
  if (byMail) return [nameOf(view, byMail), view.t.journal.ways.email];
  const byText = key.endsWith(BY_TEXT) && readerIn(key.slice(0, -BY_TEXT.length), view);
  return byText ? [nameOf(view, byText), view.t.journal.ways.sms] : [];
};

/** What an entry is about that it names by an id: the step of a checklist, the reader of a message. */
export const entryAbout = (
  { type, data }: { type: string; data: unknown },
  view: View,
  steps: readonly Step[],
): string[] => {
  const { step: id, key } = About.parse(data);
  const step = steps.find((each) => each.id === id);
  return [
    ...(step ? [lineIn(step.text, view.language)] : []),
    ...(messages.includes(type) && key ? messageAbout(view, key) : []),
  ];
};

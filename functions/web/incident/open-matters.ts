import type { OpenMatters } from '#domain/incident/close.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { openSteps } from '#domain/incident/settle-step.ts';
import { lineIn } from '#domain/plan/plan-line.ts';
import type { View } from '../view/view.ts';

/** Something of an incident that is still open, and where someone sees to it. */
export interface OpenMatter {
  words: string;
  address: string;
}

type Open = Pick<OpenMatters, 'comments' | 'statements' | 'review'>;

const roomOf = ({ id }: Pick<Incident, 'id'>): string => `/desk/incidents/${id}`;

/** What is still open in an incident, each step by its own words, with the way to each. */
export const openMatters = (view: View, incident: Incident, open: Open): OpenMatter[] => {
  const words = view.t.refusals['not-ready'];
  const { comments, statements, review } = open;
  return [
    ...(comments > 0
      ? [{ words: words.comments(comments), address: `/desk/inbox?incident=${incident.id}` }]
      : []),
    ...(statements > 0
      ? [{ words: words.statements(statements), address: `${roomOf(incident)}#statements` }]
      : []),
    ...openSteps(incident).map(({ id, text }) => ({
      words: words.step(lineIn(text, view.language)),
      address: `${roomOf(incident)}#step-${id}`,
    })),
    ...(review ? [{ words: words.review, address: `${roomOf(incident)}/review` }] : []),
  ];
};

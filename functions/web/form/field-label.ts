import { Channel } from '#domain/channel/channel.ts';
import { ruleTitle } from '../view/rule-words.ts';
import type { View } from '../view/view.ts';

const plainLabels = ({ t }: View): Record<string, unknown> => ({
  ...t.forms,
  text: t.forms.factText,
  status: t.forms.factStatus,
  source: t.forms.factSource,
  keys: t.forms.factKeys,
  'publicAction.text': t.forms.publicAction,
  'publicAction.keys': t.forms.publicActionKeys,
  'claim.text': t.forms.claim,
  'claim.keys': t.forms.claimKeys,
  'claim.truthKeys': t.forms.truthKeys,
  until: t.mandates.until,
  publishAt: t.planned.at,
  at: t.planned.at,
  planner: t.elsewhere.planner,
  channel: t.elsewhere.channel,
  postText: t.elsewhere.text,
  postUrl: t.elsewhere.url,
  url: t.statement.address,
  came: t.noted.way,
  said: t.noted.said,
  saidBy: t.noted.name,
  contact: t.noted.contact,
  writtenAt: t.noted.when,
  commentUrl: t.noted.address,
  changes: t.approval.changesLabel,
  reason: t.approval.rejectLabel,
  keep: t.review.keep,
  routine: t.review.routine,
  competence: t.review.competence,
  plan: t.review.planText,
  noneReason: t.review.noneReason,
});

const ownTextLabel = (view: View, name: string, part: string): string | undefined => {
  const channel = Channel.options.find((option) => option === name);
  if (!channel) return undefined;
  const { titleFor, textFor } = view.t.forms;
  return (part === 'title' ? titleFor : textFor)(view.t.names.channels[channel]);
};

const actionLabel = ({ t }: View, part: string): string | undefined => {
  const { cause, change, owner, dueAt, proof } = t.actions;
  return new Map(Object.entries({ cause, change, owner, dueAt, proof })).get(part);
};

/** The label of a field on its form; undefined where its name is not known. */
export const fieldLabel = (view: View, field: string): string | undefined => {
  const labels = plainLabels(view);
  const plain = (name: string): string | undefined => {
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return typeof label === 'string' ? label : undefined;
  };
  const [first, second = '', third = ''] = field.split('.');
  if (first === 'own') return ownTextLabel(view, second, third);
  if (first === 'post') return view.t.thaw.at;
  if (first === 'action') return actionLabel(view, third);
  if (first === 'override') return ruleTitle(field.slice('override.'.length), view);
  if (first !== 'facts') return plain(field);
  return `${view.t.forms.fact(Number(second) + 1)}, ${(plain(third) ?? third).toLowerCase()}`;
};

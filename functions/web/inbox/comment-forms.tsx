import { type Comment, HandOverWay, NoReplyReason } from '#domain/comment/comment.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { isOver } from '#domain/incident/phases.ts';
import type { Language } from '#domain/values/language.ts';
import { Choices } from '../form/choices.tsx';
import { Area, Field } from '../form/field.tsx';
import type { IncidentNames, Named } from '../view/incident-names.ts';
import { Act, type ActProps } from './act.tsx';

/** Requests a reply, in words of one's own or a draft. */
export const ReplyForm = (props: ActProps & { language: Language }) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="reply" label={words.reply} send={words.replySend}>
      {(form) => (
        <Area
          form={form}
          name="text"
          label={words.replyText}
          hint={words.replyHint}
          lang={props.language}
          rows={5}
        />
      )}
    </Act>
  );
};

/** Hands a comment over. */
export const HandOverForm = (props: ActProps) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="hand-over" label={words.handOver} send={words.handOverSend}>
      {(form) => (
        <>
          <Field form={form} name="to" label={words.to} hint={words.toHint} required />
          <Choices
            form={form}
            type="radio"
            name="way"
            label={words.way}
            layout="inline"
            options={HandOverWay.options.map((value) => ({ value, label: words.ways[value] }))}
          />
          <Area form={form} name="note" label={words.note} hint={words.noteHint} rows={2} />
        </>
      )}
    </Act>
  );
};

/** Ends a comment without a reply. */
export const NoReplyForm = (props: ActProps) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="no-reply" label={words.noReply} send={words.noReplySend}>
      {(form) => (
        <>
          <Choices
            form={form}
            type="radio"
            name="reason"
            label={words.reason}
            layout="lines"
            options={NoReplyReason.options.map((value) => ({
              value,
              label: words.noReplyReasons[value],
            }))}
          />
          <Area form={form} name="note" label={words.note} hint={words.noteHint} rows={2} />
        </>
      )}
    </Act>
  );
};

/** Opens a comment again. */
export const ReopenForm = (props: ActProps) => {
  const words = props.view.t.inbox;
  return (
    <Act {...props} act="reopen" label={words.reopen} send={words.reopen}>
      {(form) => <Area form={form} name="reason" label={words.reopenReason} rows={2} required />}
    </Act>
  );
};

/** Puts a comment with another incident that takes it, or with none. */
export const AssignForm = ({
  comment,
  incidents,
  names,
  ...props
}: ActProps & {
  comment: Pick<Comment, 'incidentId'>;
  incidents: readonly Named[];
  names: IncidentNames;
}) => {
  const words = props.view.t.inbox;
  const own = comment.incidentId ?? NO_INCIDENT;
  const others = incidents
    .filter((incident) => !isOver(incident))
    .map(({ id, title }) => ({ value: id, label: names.get(id) ?? title }));
  const options = [...others, { value: NO_INCIDENT, label: words.none }];
  const elsewhere = options.filter(({ value }) => value !== own);
  return elsewhere.length === 0 ? null : (
    <Act {...props} act="assign" label={words.assign} send={words.assignSend}>
      {(form) => (
        <Choices
          form={form}
          type="radio"
          name="incidentId"
          label={words.about}
          layout="lines"
          options={elsewhere}
        />
      )}
    </Act>
  );
};

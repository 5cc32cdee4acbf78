import { type Alert, isAboutMentions, isMuted } from '#domain/alert/alert.ts';
import { topicIn } from '#domain/plan/topics.ts';
import { plainlyShown } from '#domain/values/outside-words.ts';
import { Form } from '../form/form.tsx';
import type { View } from '../view/view.ts';
import { Quotes } from './quotes.tsx';

/** Why there is an alert, in words. */
export const ruleWords = (view: View, alert: Alert): string => {
  const { why, seen, usual, most, window, topic } = alert;
  const { rules } = view.t.watch;
  if (why === 'official' || why === 'silent-source' || why === 'quiet-source') {
    return rules[why](plainlyShown(alert.source ?? topic));
  }
  if (why === 'alarm-word') return rules[why];
  return why === 'many'
    ? rules.many(seen, window)
    : rules['above-usual'](seen, window, Math.round(usual), Math.round(most));
};

/** Whether what an alert rests on is shown at once: until someone has dealt with it. */
export const showsExamples = ({ incidentId, endedAt }: Alert): boolean => !incidentId && !endedAt;

const Examples = ({ view, alert }: { view: View; alert: Alert }) => (
  <details open={showsExamples(alert)}>
    <summary>{view.t.watch.examples}</summary>
    <Quotes view={view} said={alert.examples} />
  </details>
);

/** What someone typed to mute a topic and could not be taken. */
export interface TypedMute {
  id: string;
  until: string;
  reason: string;
}

interface Props {
  view: View;
  alert: Alert;
  typed: TypedMute | undefined;
}

const Mute = ({ view, alert, typed }: Props) => {
  const words = view.t.watch;
  const mine = typed?.id === alert.id ? typed : undefined;
  return (
    <details open={mine !== undefined}>
      <summary>{words.mute}</summary>
      {mine && <p role="alert">{words.muteProblem}</p>}
      <Form view={view} action={`/desk/watch/${alert.id}/mute`}>
        <p>
          <label for={`until-${alert.id}`}>{words.muteUntil}</label>
          <input
            type="datetime-local"
            id={`until-${alert.id}`}
            name="until"
            required
            value={mine?.until}
          />
        </p>
        <p>
          <label for={`reason-${alert.id}`}>{words.muteReason}</label>
          <input
            type="text"
            id={`reason-${alert.id}`}
            name="reason"
            required
            value={mine?.reason}
          />
        </p>
        <button type="submit">{words.mute}</button>
      </Form>
    </details>
  );
};

/** An alert: the rule in words, examples, and what can be done. */
export const AlertItem = ({ view, alert, typed }: Props) => {
  const words = view.t.watch;
  const muted = isMuted(alert, view.now.toISOString()) ? alert.mutedUntil : undefined;
  return (
    <li id={`alert-${alert.id}`} class="alert">
      <h3>
        {words.levels[alert.level]}: {topicIn(view.plan, alert.topic)?.name ?? alert.topic}
      </h3>
      <p>
        {ruleWords(view, alert)}. <span class="meta">{view.clock.words(alert.noticedAt)}</span>
      </p>
      {alert.untoldAt && <p class="notice bad">{words.untold(view.clock.words(alert.untoldAt))}</p>}
      {alert.endedAt && <p>{words.ended(view.clock.words(alert.endedAt))}</p>}
      {alert.examples.length > 0 && <Examples view={view} alert={alert} />}
      {muted && <p>{words.mutedUntil(view.clock.words(muted))}</p>}
      {alert.incidentId ? (
        <p>
          <a href={`/desk/incidents/${alert.incidentId}`}>{words.takenUp}</a>
        </p>
      ) : (
        <p>
          <a class="button main" href={`/desk/incidents/new?alert=${alert.id}`}>
            {words.open}
          </a>
        </p>
      )}
      {!muted && isAboutMentions(alert) && <Mute view={view} alert={alert} typed={typed} />}
    </li>
  );
};

import type { Hono } from 'hono';

/*
 * Scheduled statuses, as docs.joinmastodon.org has them: methods/scheduled_statuses (GET, DELETE answers `{}`,
 * 404 "Record not found") and entities/ScheduledStatus; November 2026. Its worker publishes at the time, and
 * only what is still there (mastodon/mastodon, app/workers/publish_scheduled_status_worker.rb).
 */

/** A status that goes out later. */
export interface ScheduledStatus {
  id: string;
  scheduled_at: string;
  params: { text: string; visibility: string | null; language: string | null };
  media_attachments: { id: string; type: string; url: string; description: string | null }[];
}

interface Schedule {
  now: () => number;
  publish: (text: string, at: number) => void;
}

/** Adds scheduled statuses to a stand-in; `runWorker` publishes what is due. */
export const addSchedule = (app: Hono, { now, publish }: Schedule) => {
  const scheduled: ScheduledStatus[] = [];
  // Says that it has deleted a status, and has not.
  const lies = { on: false };
  const path = '/api/v1/scheduled_statuses';
  const missing = { error: 'Record not found' };
  app.get(path, (context) => {
    const { limit = '20', max_id } = context.req.query();
    const newestFirst = scheduled
      .toReversed()
      .filter(({ id }) => max_id === undefined || Number(id) < Number(max_id));
    return context.json(newestFirst.slice(0, Math.min(Number(limit), 40)));
  });
  app.get(`${path}/:id`, (context) => {
    const found = scheduled.find(({ id }) => id === context.req.param('id'));
    return found ? context.json(found) : context.json(missing, 404);
  });
  app.delete(`${path}/:id`, (context) => {
    const at = scheduled.findIndex(({ id }) => id === context.req.param('id'));
    if (at < 0) return context.json(missing, 404);
    if (!lies.on) scheduled.splice(at, 1);
    return context.json({});
  });
  const runWorker = () => {
    for (const each of scheduled.filter(({ scheduled_at }) => Date.parse(scheduled_at) <= now())) {
      scheduled.splice(scheduled.indexOf(each), 1);
      publish(each.params.text, now());
    }
  };
  const schedule = (id: string, text: string, at: Date): void => {
    scheduled.push({
      ...{ id, scheduled_at: at.toISOString() },
      params: { text, visibility: 'public', language: 'sv' },
      media_attachments: [
        {
          id: `m${id}`,
          type: 'image',
          url: 'https://exempel.example/1.png',
          description: 'En bil',
        },
      ],
    });
  };
  return { scheduled, schedule, runWorker, lies };
};

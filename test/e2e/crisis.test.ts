import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import { Language } from '#domain/values/language.ts';
import { type Crisis, MINUTE_MS, startCrisis } from '#test/support/crisis.ts';
import { crisisWords } from '#test/support/crisis-words.ts';

const DAY_MS = 24 * 60 * MINUTE_MS;

let crisis: Crisis;
beforeEach(async () => {
  crisis = await startCrisis();
});
afterEach(() => crisis?.stop());

/** Has the spokesperson approve what was requested, and answers it as it is then. */
const approved = async (id: string, ends = 'published'): Promise<any> => {
  const { eventually, done, spokesperson } = crisis;
  const path = `/api/statements/${id}`;
  const { hash } = await eventually(path, ({ status }) => status === 'awaiting-approval');
  await done(`${path}/decision`, { decision: 'approve', hash }, spokesperson);
  return eventually(path, ({ status }) => status === ends);
};

const requested = async (incident: string, input: object, ends?: string): Promise<any> => {
  const { id } = await crisis.done(`/api/incidents/${incident}/statements`, input);
  return approved(id, ends);
};

const openingIn = (language: Language) => {
  const { title, summary, fact, source, promise, contact, action } = crisisWords[language];
  return {
    ...{ title, summary, severity: 2, responsibility: 'unknown', wrongdoing: 'none' },
    ...{ harm: ['danger'], legalHold: false, commitments: [promise], contacts: [contact] },
    facts: [{ text: fact, status: 'confirmed', source }],
    publicAction: { text: action },
  };
};

/** The journals of a download that do not keep the rules. */
const wrongIn = (download: unknown) =>
  ReviewExport.parse(download)
    .journals.filter((journal) => verifyExport(journal).wrong.length > 0)
    .map(({ stream }) => stream);

describe('a crisis of six hours, after a quiet month', () => {
  it.each(Language.options)(
    'is heard, opened, told, answered, corrected, looked back on and closed (%s)',
    async (language) => {
      const words = crisisWords[language];
      const { clock, pass, inMinutes, say, eventually, done } = crisis;
      const { writer, spokesperson, colleague } = crisis;
      const began = clock.now().getTime();
      const quiet = Array.from({ length: 56 }, (_, i) => ({
        text: words.quiet,
        writtenAt: new Date(began - 28 * DAY_MS + (i * DAY_MS) / 2).toISOString(),
      }));
      await say(quiet);
      const post = await done('/api/posts', {
        ...{ language, channels: ['newsroom'], publishAt: inMinutes(300) },
        texts: [{ channel: 'newsroom', title: words.postTitle, text: words.post }],
      });
      await approved(post.id, 'scheduled');

      for (let minute = 0; minute < 3; minute += 1) {
        pass(5);
        // As many as raise an alert on a topic's first day.
        await say(Array.from({ length: 6 }, () => ({ text: words.asked })));
      }
      const alerts = await eventually('/api/alerts', ({ items }) => items.length > 0);
      const opened = await done('/api/incidents', {
        ...openingIn(language),
        fromAlert: alerts.items[0].id,
      });
      const incident = `/api/incidents/${opened.id}`;
      const ice = (await writer.get('/api/freeze')).body;
      expect(ice.posts.map(({ id, status }: any) => [id, status])).toEqual([[post.id, 'frozen']]);

      const notice = await requested(opened.id, {
        kind: 'internal',
        language,
        channels: ['intranet'],
      });
      const found = await done('/api/staff/search', { q: words.search }, colleague);
      expect(found.items[0]).toMatchObject({ statementId: notice.id, isStale: false });
      const read = `/api/statements/${notice.id}/read`;
      expect(await done(read, undefined, colleague)).toEqual({ count: 1 });
      expect((await colleague.get(incident)).status).toBe(403);

      pass(3);
      const holding = await requested(opened.id, {
        ...{ kind: 'holding', language, channels: ['newsroom'], nextUpdateAt: inMinutes(60) },
      });
      expect(Date.parse(holding.receipts[0].at)).toBeGreaterThan(Date.parse(notice.receipts[0].at));

      pass(10);
      await say([
        { text: words.child, addressed: true },
        { text: words.threat, addressed: true },
        { text: words.thanks, addressed: true },
      ]);
      const inbox = await eventually(
        '/api/comments?incident=none',
        ({ items }) => items.length === 3,
      );
      const threat = inbox.items.find(({ text }: any) => text === words.threat);
      expect(threat.urgent).toContain('threat');
      for (const { id } of inbox.items) {
        await done(`/api/comments/${id}/assign`, { incidentId: opened.id });
      }
      await done(`/api/comments/${threat.id}/hand-over`, { to: 'Polisen', way: 'phone' });
      await done(`${incident}/facts`, {
        ...{ text: words.households, status: 'confirmed', source: words.source },
      });

      await say(Array.from({ length: 12 }, () => ({ text: words.question, addressed: true })));
      const asked = await eventually(
        '/api/comments?incident=none',
        ({ items }) => items.length === 12,
      );
      const askers = asked.items.map(({ id }: any) => id);
      for (const id of askers) await done(`/api/comments/${id}/assign`, { incidentId: opened.id });
      const family = await done('/api/replies', {
        ...{ commentId: askers[0], language, channels: ['facebook'], family: true },
        texts: [{ channel: 'facebook', text: words.action }],
      });
      await approved(family.id);
      const many = { familyId: family.id, comments: askers };
      const preview = await done(`${incident}/answers?preview=1`, many);
      expect(preview.leftOut).toEqual([]);
      expect(new Set(preview.send.map(({ variant }: any) => variant)).size).toBeGreaterThan(2);
      await done(`${incident}/answers`, many);
      // No account posts in an exercise: people do, and say where.
      for (const [i, id] of askers.entries()) {
        await eventually(`/api/comments/${id}`, ({ sending }) => sending?.state === 'by-hand');
        const url = `https://www.facebook.com/exempel/${i}`;
        await done(`/api/comments/${id}/answer/receipt`, { state: 'published', url });
        expect((await writer.get(`/api/comments/${id}`)).body.state).toBe('answered');
      }

      pass(65);
      const missed = ({ items }: any) => items[0]?.state === 'missed';
      await eventually(`${incident}/promises`, missed);
      const update = await requested(opened.id, {
        ...{ kind: 'update', language, channels: ['newsroom'], nextUpdateAt: inMinutes(120) },
      });
      const late = (await writer.get(`${incident}/promises`)).body.items;
      const ofHolding = late.find(({ statementId }: any) => statementId === holding.id);
      expect(ofHolding).toMatchObject({ state: 'late', minutesLate: expect.any(Number) });

      pass(20);
      const known = (await writer.get(incident)).body;
      const [, households] = known.facts;
      const reworded = { text: words.moreHouseholds };
      await writer.patch(`${incident}/facts/${households.id}`, reworded);
      const first = { text: words.reworded };
      await writer.patch(`${incident}/facts/${known.facts[0].id}`, first);
      expect((await colleague.post(read)).status).toBe(409);
      const stale = { familyId: family.id };
      const another = await writer.post(`/api/comments/${inbox.items[0].id}/answer`, stale);
      expect(another.body.type).toContain('stale-family');
      await requested(opened.id, {
        ...{ kind: 'correction', language, channels: ['newsroom'], corrects: update.id },
        claim: { text: words.households, truthKeys: [words.moreTruth] },
      });
      await eventually(`/api/statements/${update.id}`, ({ status }) => status === 'corrected');

      for (const { id } of inbox.items.filter((comment: any) => comment !== threat)) {
        await done(`/api/comments/${id}/no-reply`, { reason: 'thanks' });
      }
      pass(60);
      const early = await writer.post(`${incident}/close`);
      expect(early.status).toBe(409);
      await done(`${incident}/resolve`);
      const thawed = await done(
        '/api/thaw',
        { incidentId: opened.id, posts: [{ id: post.id, do: 'drop' }] },
        spokesperson,
      );
      expect(thawed).toMatchObject({ since: null, posts: [] });

      const { items: steps } = (await writer.get(`${incident}/checklist`)).body;
      const open = steps.filter(({ isOpen }: any) => isOpen);
      expect(open.map(({ id }: any) => id)).not.toContain('first');
      for (const { id } of open) {
        await done(`${incident}/checklist/${id}`, { done: false, reason: words.notNeeded });
      }
      const unready = await writer.post(`${incident}/close`);
      expect(unready.body).toMatchObject({ type: 'not-ready', comments: 0, review: true });
      await done(`${incident}/review`, {
        keep: [words.keep],
        change: [{ about: 'routine', text: words.change }],
      });
      await done(`${incident}/close`);
      expect((await writer.get(incident)).body.phase).toBe('closed');
      const shown = (await writer.get(`${incident}/review`)).body.figures;
      const exported = (await writer.get(`/desk/incidents/${opened.id}/review/export`)).body;
      expect(figuresIn(ReviewExport.parse(exported))).toEqual(shown);
      expect(exported.figures).toEqual(shown);
      expect(wrongIn(exported)).toEqual([]);
      expect(shown).toMatchObject({
        alerted: { unit: 'time', value: expect.any(String) },
        commentsAnswered: { value: 12 },
        commentsOpen: { value: 0 },
        promisesLate: { value: 1 },
      });
      expect(Date.parse(shown.alerted.value)).toBeLessThanOrEqual(Date.parse(shown.opened.value));

      const hours = (clock.now().getTime() - began) / (60 * MINUTE_MS);
      expect(hours).toBeLessThan(7);
    },
    120_000,
  );
});

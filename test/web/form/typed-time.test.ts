import { beforeEach, describe, expect, it } from 'vitest';
import { HandoverInput } from '#domain/plan/handing-over.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { Time } from '#domain/values/time.ts';
import { SHOWN_TWICE, SKIPPED, timeInput, timeValues } from '#web/form/typed-time.ts';
import { valuesOf } from '#web/form/values.ts';
import { seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const zone = 'Europe/Stockholm';
const FIRST = '2026-10-25T00:30:00.000Z';
const SECOND = '2026-10-25T01:30:00.000Z';

const read = (fields: Record<string, string | undefined>) =>
  timeInput(valuesOf(fields), 'nextUpdateAt', zone);

describe('a typed clock time', () => {
  it.each([FIRST, SECOND, '2026-11-22T14:00:00.000Z', '2026-11-22T14:00:41.507Z'])(
    'that nobody changed stays the instant that it was: %s',
    (instant) => {
      expect(read(timeValues('nextUpdateAt', instant, zone))).toBe(instant);
    },
  );

  it('is another instant once it is changed', () => {
    const shown = timeValues('nextUpdateAt', '2026-11-22T14:00:41.507Z', zone);
    expect(read({ ...shown, nextUpdateAt: '2026-11-22T16:00' })).toBe('2026-11-22T15:00:00.000Z');
    expect(read({ ...shown, nextUpdateAt: '' })).toBeUndefined();
  });

  it('that clocks show twice is the one that is chosen', () => {
    const nextUpdateAt = '2026-10-25T02:30';
    expect(read({ nextUpdateAt })).toBe(SHOWN_TWICE);
    expect(read({ nextUpdateAt, 'nextUpdateAt.pass': SECOND })).toBe(SECOND);
    expect(read({ nextUpdateAt, 'nextUpdateAt.shown': SECOND, 'nextUpdateAt.pass': FIRST })).toBe(
      FIRST,
    );
    expect(read({ nextUpdateAt, 'nextUpdateAt.pass': '2027-01-01T00:00:00.000Z' })).toBe(
      SHOWN_TWICE,
    );
  });

  it.each([
    ['2026-03-29T02:30', SKIPPED],
    ['2026-02-31T02:30', '0000'],
    ['now', '0000'],
  ])('that is none is refused: %s', (nextUpdateAt, passedOn) => {
    expect(read({ nextUpdateAt })).toBe(passedOn);
  });
});

describe('a time that can’t be taken', () => {
  it.each([SHOWN_TWICE, SKIPPED, '0000', '9999-12-31T23:00:00-05:00'])(
    'is told once, whatever is wrong with it: %s',
    (time) => {
      expect(Time.safeParse(time).error?.issues).toHaveLength(1);
      const handing = { to: 'anna', until: time };
      const issues = HandoverInput.safeParse(handing).error?.issues ?? [];
      expect(issues.filter(({ path }) => path[0] === 'until')).toHaveLength(1);
    },
  );
});

describe('the hour that comes twice', () => {
  let deps: ReturnType<typeof testDeps>;
  let karin: Awaited<ReturnType<typeof browser>>;
  beforeEach(async () => {
    deps = testDeps();
    deps.clock.now = new Date('2026-10-24T20:00:00Z');
    karin = await browser(deps, 'karin', 'sv');
  });
  const typed = {
    'own.newsroom.title': 'Ny rubrik',
    'own.newsroom.text': 'Min nya text.',
    'own.x.text': 'Min korta text.',
    'own.sms.text': 'Mitt sms.',
    nextUpdateAt: '2026-10-25T02:30',
  };

  it('is asked about, and kept as it was chosen', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...typed, hash };
    const asked = await karin.post(`/desk/statements/${id}/edit`, form);
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(page).toContain('Klockan visar det här klockslaget två gånger');
    expect(page).not.toContain('Skriv ett datum och ett klockslag.');
    expect(page).toContain('Innan klockan ställs tillbaka (UTC+2)');
    expect(page).toContain('Efter att klockan har ställts tillbaka (UTC+1)');
    const chosen = { ...form, 'nextUpdateAt.pass': SECOND };
    expect((await karin.post(`/desk/statements/${id}/edit`, chosen)).status).toBe(303);
    expect((await deps.journal.read(statementJournal, id))?.nextUpdateAt).toBe(SECOND);
    const edit = await karin.page(`/desk/statements/${id}/edit`);
    expect(edit).toContain(`name="nextUpdateAt.shown" value="${SECOND}"`);
    expect(edit).toMatch(new RegExp(`value="${SECOND}" checked`));
  });
});

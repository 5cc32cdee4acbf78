import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { incident } from '#test/support/incident.ts';
import { awaiting } from '#test/support/statement.ts';
import { standingOf } from '#web/incident/standing.ts';
import { StandingLine } from '#web/incident/standing-line.tsx';
import { messagesIn } from '#web/messages/messages.ts';

const published = (over: Partial<Statement>): Statement => ({
  ...awaiting(),
  kind: 'update',
  status: 'published',
  ...over,
});
const last = published({ id: 's1', last: true });
const lessons = published({ id: 's2', kind: 'lessons' });
const reply = published({ id: 's3', kind: 'reply' });
const waiting = awaiting();
const now = new Date('2026-11-22T12:30:00.000Z');

const next = (over: Partial<Incident>, out: Statement[], under: Statement[] = []) =>
  standingOf(incident(over), [...under, ...out], out, now).next;

describe('what comes next', () => {
  it('is the end of the crisis once the last update is out, whatever is answered after it', () => {
    expect(next({}, [published({})])).toBeUndefined();
    expect(next({}, [last])).toBe('end');
    expect(next({}, [reply, last])).toBe('end');
  });

  it('is what is under way before that', () => {
    expect(next({}, [last], [waiting])).toBeUndefined();
  });

  it('is the review once the lessons are out', () => {
    expect(next({ phase: 'resolved' }, [last])).toBeUndefined();
    expect(next({ phase: 'resolved' }, [lessons])).toBe('review');
  });
});

describe('how an incident stands', () => {
  it('names all that waits for the desk, and what reads alike once', () => {
    const changes = (id: string) => published({ id, status: 'changes-requested' });
    const failed = published({ id: 's5', status: 'failed' });
    const statements = [failed, changes('s6'), changes('s7')];
    const standing = standingOf(incident(), statements, [], now);
    const view = { t: messagesIn('sv') } as any;
    const line = String(StandingLine({ view, standing }));
    expect(line).toContain('; uppdatering kräver åtgärd: misslyckades; ');
    expect(line.match(/ändringar begärda/g)).toHaveLength(1);
  });
});

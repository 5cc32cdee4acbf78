import { randomBytes } from 'node:crypto';
import type { Session, SessionStart, Sessions } from '#domain/sign-in/session.ts';

/** Sessions in memory, which never run out by themselves; a test need not say how one began. */
export type TestSessions = Omit<Sessions, 'create'> & {
  create(person: string, now: Date, start?: Partial<SessionStart>): Promise<string>;
};

export const memorySessions = (): TestSessions => {
  const sessions = new Map<string, Session>();
  const endWhere = (ends: (session: Session) => boolean) => {
    for (const [token, session] of sessions) if (ends(session)) sessions.delete(token);
  };
  return {
    create: async (person, now, start = {}) => {
      const at = now.toISOString();
      const token = randomBytes(8).toString('hex');
      const device = { browser: 'other', system: 'other' } as const;
      const id = `id-of-${token}`;
      const begun = { method: 'local' as const, signedInAt: at, device, ...start };
      sessions.set(token, { id, person, startedAt: at, seenAt: at, ...begun });
      return token;
    },
    find: async (token) => sessions.get(token),
    list: async (person) => [...sessions.values()].filter((session) => session.person === person),
    end: async (token) => void sessions.delete(token),
    endOne: async (person, id) =>
      endWhere((session) => session.person === person && session.id === id),
    endAll: async (person) => endWhere((session) => session.person === person),
  };
};

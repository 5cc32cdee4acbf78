import type { World } from './route-table.ts';

/** Notes what changes a journal or another store, starts or wakes a run, gives out a nonce, tells or signs someone out. */
export const watch = ({ deps }: World): string[] => {
  const happened: string[] = [];
  const note = <On extends object>(on: On, ...names: (keyof On & string)[]) => {
    for (const name of names) {
      const real = Reflect.get(on, name);
      if (typeof real !== 'function') throw new TypeError(`There is no ${name}`);
      Reflect.set(on, name, (...given: unknown[]) => {
        happened.push(name);
        return Reflect.apply(real, on, given);
      });
    }
  };
  note(deps.journal, 'append', 'appendAll');
  note(deps.workflow, 'start', 'wake');
  note(deps.tokens, 'put', 'spend');
  note(deps.nonces, 'create', 'spend');
  note(deps.firstCreations, 'note');
  note(deps.keyNotifier, 'notify');
  note(deps.incidentNotifier, 'notify');
  note(deps.testNotifier, 'test');
  note(deps.mentions, 'keep');
  note(deps.volumes, 'count');
  note(deps.scanStates, 'keep');
  note(deps.receivedCalls, 'note');
  note(deps.stops, 'note');
  note(deps.staffReads, 'note');
  note(deps.sessions, 'end', 'endOne', 'endAll');
  return happened;
};

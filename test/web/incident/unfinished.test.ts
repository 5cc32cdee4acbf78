import { expect, it } from 'vitest';
import { incident } from '#test/support/incident.ts';
import { awaiting } from '#test/support/statement.ts';
import { unfinished } from '#web/incident/unfinished.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { plan } from '../plan.ts';

const none = { stale: [], stuck: [], isStaffUntold: false };
const fact = (status: 'confirmed' | 'unconfirmed') => ({ id: 'f1', text: 'Two are hurt.', status });

it.each(['sv', 'en'] as const)(
  'what is unfinished at the end of a crisis is listed, each with its place (%s)',
  (language) => {
    const view = { t: messagesIn(language), language, plan } as any;
    const { phases, names } = view.t;
    const open = incident({ id: 'i1', facts: [fact('unconfirmed')] });
    const out = { ...awaiting(), id: 's1', kind: 'holding' as const };
    expect(unfinished(view, open, { ...none, stale: [out], isStaffUntold: true })).toEqual([
      { words: phases.toCorrect(names.kinds.holding), address: '/desk/statements/s1' },
      { words: phases.staffUntold, address: '/desk/incidents/i1/statements/new?kind=internal' },
      { words: phases.unconfirmed('Two are hurt.'), address: '/desk/incidents/i1#facts' },
    ]);
    expect(unfinished(view, incident({ facts: [fact('confirmed')] }), none)).toEqual([]);
  },
);

it('what is approved and not posted is listed', () => {
  const view = { t: messagesIn('en'), language: 'en', plan } as any;
  const stuck = { ...awaiting(), id: 's1', status: 'failed' as const };
  const [first] = unfinished(view, incident({ facts: [] }), { ...none, stuck: [stuck] });
  expect(first).toMatchObject({ address: '/desk/statements/s1' });
});

import { expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { incident } from '#test/support/incident.ts';
import { awaiting } from '#test/support/statement.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { KindReason } from '#web/request/kind-reason.tsx';
import { plan } from '../plan.ts';

const contacts = ['0771-12 34 56'];
const words = messagesIn('sv');
const out = (kind: Kind): Statement => ({ ...awaiting(), kind, status: 'published' });
const reasonOf = (over: Partial<Incident>, kinds: readonly Kind[], kind: Kind | undefined) =>
  String(
    KindReason({
      view: { t: words, plan } as any,
      incident: incident({ contacts, ...over }),
      out: kinds.map(out),
      kind,
    }),
  );

const ours: Partial<Incident> = { wrongdoing: 'ours', harm: ['injury'] };

it.each([
  ['an apology at once', { wrongdoing: 'ours' }, [], 'apology', 'apologyFirst'],
  ['first what helps', ours, [], 'holding', 'helpFirst'],
  ['then the whole apology', ours, ['holding'], 'apology', 'apologyNow'],
  ['then updates', ours, ['holding', 'apology'], 'update', 'apologised'],
  [
    'distancing',
    { wrongdoing: 'private', policies: ['p'] },
    ['holding'],
    'distancing',
    'distancing',
  ],
  [
    'updates after it',
    { wrongdoing: 'private', policies: ['p'] },
    ['distancing'],
    'update',
    'distanced',
  ],
  ['no apology', { wrongdoing: 'none' }, [], 'holding', 'noWrong'],
  ['what is known', {}, ['holding'], 'update', 'unknownWrong'],
  ['lessons', { ...ours, phase: 'resolved' }, ['apology'], 'lessons', 'over'],
] satisfies [string, Partial<Incident>, Kind[], Kind, keyof typeof words.kindReasons][])(
  'the form explains why it suggests %s, and no other kind by that',
  (_, over, kinds, suggested, reason) => {
    for (const kind of [...Kind.options, undefined]) {
      const shown = reasonOf(over, kinds, kind);
      if (kind === suggested) expect(shown).toContain(words.kindReasons[reason]);
      else expect(shown).not.toContain('Därför');
    }
  },
);

it('the form remarks on contacts that are words alone', () => {
  const shown = (...contacts: string[]) => {
    const view = { t: words, plan: { ...plan, organisation: { ...plan.organisation, contacts } } };
    return String(
      KindReason({
        view: view as any,
        incident: incident(),
        out: [],
        kind: 'holding',
      }),
    );
  };
  expect(shown('Skolans gymnastiksal')).toContain(words.forms.contactsInWords);
  expect(shown('Skolans gymnastiksal', '112')).not.toContain(words.forms.contactsInWords);
});

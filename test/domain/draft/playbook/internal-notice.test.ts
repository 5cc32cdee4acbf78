import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

const said = {
  sv: {
    closure: 'Butikerna i Ekby och Norrby stänger 2027-01-09.',
    affected: ['kollegorna i Ekby och Norrby', 'alla som fick läsa om det i tidningen'],
    hard: 'svårt för kollegorna i Ekby och Norrby samt för alla som fick läsa om det i tidningen.',
    meeting: 'Ett möte i varje butik 2026-12-03 kl 09:15.',
    update: 'den 3 december kl. 09.15. Då kommer också nästa besked.',
    scam: 'Lönekontoret frågar aldrig efter din kod. Lägg på.',
  },
  en: {
    closure: 'The shops in Ekby and Norrby close on 2027-01-09.',
    affected: ['our colleagues in Ekby and Norrby', 'everyone who read of it in the paper'],
    hard: 'hard this is for our colleagues in Ekby and Norrby, and for everyone who read of it in the paper.',
    meeting: 'Meeting in every shop at 09:15 on 2026-12-03.',
    update: 'at 09:15 on Thursday 3 December. That is also when our next update will come.',
    scam: 'Payroll never asks for your code. Hang up.',
  },
};

describe.each(['sv', 'en'] as const)('a notice to staff (%s)', (language) => {
  const { closure, affected, hard, meeting, update, scam } = said[language];
  const written = (given: Parameters<typeof request>[0]) =>
    writePlaybook(request({ kind: 'internal', language, ...given }, ['email']), playbook, rules)
      .texts[0]?.text ?? '';
  const closing = {
    ...{ harm: ['dignity' as const], affected, facts: [fact('f1', closure), fact('f2', closure)] },
    ...{ commitments: [meeting], nextUpdateAt: '2026-12-03T08:15:00Z' },
    timeZone: 'Europe/Stockholm',
  };

  it('says for whom it is hard, behind what is hard', () => {
    const text = written(closing);
    expect(text).toContain(hard);
    expect(text.indexOf(hard)).toBeGreaterThan(text.indexOf('Norrby'));
    const wages = {
      sv: 'Lönen för november betalas i tid.',
      en: 'November wages are paid on time.',
    };
    const first = { sv: 'En förvaltare utsågs i dag.', en: 'Administrators were appointed today.' };
    const facts = [fact('f1', first[language]), fact('f2', closure), fact('f3', wages[language])];
    const more = written({ ...closing, facts });
    expect(more.indexOf(hard)).toBeGreaterThan(more.indexOf('Ekby'));
    expect(more.indexOf(hard)).toBeLessThan(more.indexOf(wages[language]));
  });

  it('names the time of a meeting and of the next update once', () => {
    expect(written(closing)).toContain(update);
    expect(written({ ...closing, nextUpdateAt: '2026-12-04T08:15:00Z' })).not.toContain(
      update.split('. ').at(-1),
    );
  });

  it('says whom a warning is from', () => {
    const warning = { text: scam, keys: [] };
    expect(
      written({ harm: ['money'], publicAction: warning, facts: [fact('f1', closure)] }),
    ).toMatch(/, Exempeltåg\.$|hälsningar, Exempeltåg\.|regards, Exempeltåg\./u);
  });
});

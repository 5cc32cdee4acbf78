import { describe, expect, it } from 'vitest';
import type { ChannelText } from '#domain/draft/draft.ts';
import { basisOf } from '#domain/statement/basis.ts';
import { wantedBy } from '#domain/statement/publishing/wanted.ts';
import { withSameError } from '#domain/statement/same-error.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { fact, incident } from '#test/support/incident.ts';
import { minutes, publishing } from '#test/support/statement.ts';

const CLAIM = 'Gas läckte kl. 16.10.';
const facts = [fact('f1', { text: CLAIM }), fact('f2', { text: 'Ingen är skadad.' })];
const known = incident({ facts });

/** Sentences, each with the facts that it rests on. */
const textOf = (...parts: [string, string[]][]): ChannelText => {
  const sentences = parts.map(([words, factIds], i) => {
    const start = parts.slice(0, i).reduce((sum, [each]) => sum + each.length + 1, 0);
    return { start, end: start + words.length, factIds };
  });
  return {
    channel: 'newsroom',
    title: 'T',
    text: parts.map(([words]) => words).join(' '),
    sentences,
  };
};

const wrong = textOf(['Vi vet detta.', []], [CLAIM, ['f1']]);
const repeating = textOf(['Det vi har sagt gäller: gas läckte kl. 16.10.', ['f1']]);
const right = textOf(['Ingen är skadad.', ['f2']]);

const out = (
  id: string,
  at: number,
  text: ChannelText,
  over: Partial<Statement> = {},
): Statement => {
  const state = publishing();
  const decision = { ...state.decision!, at: minutes(at).toISOString() };
  const check = { ruleSetVersion: 'r1', findings: [], basis: basisOf(known) };
  return { ...state, id, status: 'published', texts: [text], decision, check, ...over };
};

const corrected = out('s1', 1, wrong);
const supersedes = { statementId: 's1', how: 'corrects' as const };
const correcting = (text: string) =>
  out('s9', 9, right, { supersedes, claim: { text, keys: [], truthKeys: [] } });

const found = (others: Statement[], { claim = CLAIM, now = known } = {}) =>
  withSameError({ correction: correcting(claim), corrected, incident: now }, others).map(
    ({ id }) => id,
  );

describe('what else holds an error that is corrected', () => {
  it('says it again, on the same fact, with whatever words around it', () => {
    const others = [corrected, out('s2', 2, repeating), out('s3', 3, right), correcting(CLAIM)];
    expect(found(others)).toEqual(['s2']);
    expect(found(others, { claim: 'gas läckte kl 16.10' })).toEqual(['s2']);
    expect(found(others, { claim: 'Något annat.' })).toEqual([]);
  });

  it('is out, in the same language, before the correction, and not settled by another', () => {
    expect(
      found([
        out('s2', 2, repeating, { language: 'en' }),
        out('s3', 3, repeating, { status: 'rejected' }),
        out('s4', 10, repeating),
        out('s5', 4, repeating, { supersededBy: 's8', status: 'corrected' }),
      ]),
    ).toEqual([]);
    const marked = out('s6', 4, repeating, { supersededBy: 's9', status: 'corrected' });
    expect(found([marked])).toEqual(['s6']);
  });

  it('told the fact as it was told wrongly, not as it was reworded since', () => {
    const reworded = incident({ facts: [fact('f1', { text: 'Gas läckte kl. 17.10.' })] });
    const basis = basisOf(reworded);
    const later = out('s2', 2, repeating, {
      check: { ruleSetVersion: 'r1', findings: [], basis },
    });
    expect(found([later], { now: reworded })).toEqual([]);
  });

  it('is told by the facts that changed where the claim rests on several', () => {
    const both = out('s1', 1, textOf([CLAIM, ['f1', 'f2']]));
    const others = [out('s2', 2, right), out('s3', 3, repeating)];
    const given = (now: typeof known) =>
      withSameError({ correction: correcting(CLAIM), corrected: both, incident: now }, others).map(
        ({ id }) => id,
      );
    expect(given(known)).toEqual([]);
    const changed = fact('f1', { text: 'Gas läckte kl. 17.10.' });
    expect(given(incident({ facts: [changed, facts[1]!] }))).toEqual(['s3']);
  });

  describe('a claim that is but a part of what rests on the fact', () => {
    const [both, part] = [
      'Strömmen är borta i Norrby och i Söderby.',
      'Strömmen är borta i Norrby.',
    ];
    const known = incident({ facts: [fact('f1', { text: part })] });
    const check = { ruleSetVersion: 'r1', findings: [], basis: basisOf(known) };
    const said = (id: string, at: number, ...words: string[]) =>
      out(id, at, textOf(...words.map((each): [string, string[]] => [each, ['f1']])), { check });
    const foundFor = (claim: string, others: Statement[], now = known, wrongly = [both]) =>
      withSameError(
        { correction: correcting(claim), corrected: said('s1', 1, ...wrongly), incident: now },
        others,
      ).map(({ id }) => id);
    const others = [said('s2', 2, part), said('s3', 3, both), said('s4', 4, 'Norrby är mörkt.')];

    it.each(['i Söderby', both])('leaves what is right as it is: %s', (claim) => {
      expect(foundFor(claim, others)).toEqual(['s3']);
    });

    it('leaves it so where the fact was set right', () => {
      const mended = incident({ facts: [fact('f1', { text: 'I Norrby är strömmen borta.' })] });
      expect(foundFor('i Söderby', others, mended)).toEqual(['s3']);
    });

    it('leaves it so where a shorter text of the corrected statement tells that part too', () => {
      const corrected = said('s1', 1, both);
      const short = { ...said('s1', 1, part).texts[0]!, channel: 'sms' as const };
      const withShort = { ...corrected, texts: [...corrected.texts, short] };
      expect(
        withSameError(
          { correction: correcting(both), corrected: withShort, incident: known },
          others,
        ).map(({ id }) => id),
      ).toEqual(['s3']);
    });

    it('leaves what denies it, and what has it as a part of a word', () => {
      const right = 'Strömmen är borta i Norrby, men inte i Söderby.';
      expect(foundFor('i Söderby', [said('s2', 2, right)])).toEqual([]);
      expect(foundFor('i Söder', others)).toEqual([]);
    });

    it('finds each sentence of a claim of several', () => {
      const second = 'Den kommer åter i kväll.';
      expect(
        foundFor(`${both} ${second}`, [...others, said('s5', 5, second)], known, [both, second]),
      ).toEqual(['s3', 's5']);
    });
  });

  it('rests on the fact that was right, of several, where the sentence told it wrongly', () => {
    const wrongly = 'Gas läckte kl. 15.10 och ingen är skadad.';
    const told = out('s1', 1, textOf([wrongly, ['f1', 'f2']]));
    const again = out('s2', 2, textOf([wrongly, ['f1']]));
    const marked = (truthKeys: string[]) => {
      const claim = { text: wrongly, keys: [], truthKeys };
      const correction = out('s9', 9, right, { supersedes, claim });
      return withSameError({ correction, corrected: told, incident: known }, [again]);
    };
    expect(marked([CLAIM]).map(({ id }) => id)).toEqual(['s2']);
    expect(marked([])).toEqual([]);
  });

  it('is looked for once a correction is out, and for nothing else', () => {
    const deliveries = [
      {
        channel: 'newsroom',
        state: 'published',
        by: 'talan',
        at: minutes(9).toISOString(),
      } as const,
    ];
    const kinds = (statement: Statement) => wantedBy(statement).map(({ kind }) => kind);
    expect(kinds(correcting(CLAIM))).not.toContain('mark-same-error');
    expect(kinds({ ...correcting(CLAIM), deliveries })).toContain('mark-same-error');
    expect(kinds({ ...corrected, deliveries })).not.toContain('mark-same-error');
    const withdrawing = { ...supersedes, how: 'withdraws' as const };
    expect(kinds({ ...correcting(CLAIM), deliveries, supersedes: withdrawing })).not.toContain(
      'mark-same-error',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { freshOf } from '#adapters/channels/http/fresh.ts';

const of = (items: readonly string[], known: readonly string[] = [], atMost = 10) =>
  freshOf(items, (item) => ({ place: item.slice(0, 1), version: item.slice(1) }), known, atMost);

describe('what is new in an answer', () => {
  it('is what was not known, in the version that is newest there', () => {
    const first = of(['b1', 'a2', 'a1']);
    expect(first.fresh).toEqual(['b1', 'a2']);
    expect(of(['b1', 'a2', 'a1'], first.known).fresh).toEqual([]);
    const back = of(['a1', 'a2'], first.known);
    expect(back.fresh).toEqual(['a1']);
    expect(of(['a2'], back.known).fresh).toEqual(['a2']);
  });

  it('is known by as many marks as are kept, the newest first', () => {
    const { known } = of(['c1'], of(['b1', 'a1']).known, 2);
    expect(of(['c1', 'b1', 'a1'], known).fresh).toEqual(['a1']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { mayRetry, notPosted, recordReceipt, retry } from '#domain/statement/lifecycle.ts';
import { channelsToPublish, nextMove } from '#domain/statement/progress.ts';
import { conclude, outcomeOf } from '#domain/statement/publishing/outcome.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import * as build from '../../support/statement.ts';

const apply = (state: Statement, result: ReturnType<typeof recordReceipt>): Statement => {
  if (!result.ok) throw new TypeError('It was refused');
  return result.value.reduce<Statement>((next, event) => build.step(next, event), state);
};
const concluded = (state: Statement) =>
  conclude(state).reduce<Statement>((next, event) => build.step(next, event), state);
const sayNotPosted = (state: Statement, channel: Channel = 'x') =>
  apply(state, notPosted(state, { channel, reason: 'Vi ringde.' }));

const handedOver = build.publishing(receipt('newsroom', 'failed'), receipt('x', 'by-hand'));

describe('words that someone said won’t be posted', () => {
  it('stay inside when another channel is tried again', () => {
    const said = sayNotPosted(concluded(handedOver));
    expect(said.status).toBe('failed');
    const again = apply(said, retry(said));
    expect(channelsToPublish(again)).toEqual(['newsroom']);
    const out = concluded(build.step(again, receipt('newsroom', 'published')));
    expect(out.status).toBe('published');
    expect(mayRetry(out)).toBe(false);
  });

  it('stay inside in the run that is still going', () => {
    const said = sayNotPosted(handedOver);
    expect(channelsToPublish(said)).toEqual(['newsroom']);
    const posted = build.step(said, receipt('newsroom', 'published'));
    expect(nextMove(posted)).toBe('record-outcome');
    expect(concluded(posted).status).toBe('published');
  });

  it('stay inside in a run for channels that were waited for', () => {
    const state = { ...handedOver, runFor: ['newsroom', 'x'] } as Statement;
    expect(channelsToPublish(sayNotPosted(state))).toEqual(['newsroom']);
  });

  it('are taken back where no channel is to have them', () => {
    const byHand = build.publishing(receipt('newsroom', 'by-hand'), receipt('x', 'by-hand'));
    const said = sayNotPosted(sayNotPosted(byHand), 'newsroom');
    expect(nextMove(said)).toBe('record-outcome');
    expect(concluded(said).status).toBe('withdrawn');
  });

  it('are out where someone says later that they were posted after all', () => {
    const said = sayNotPosted(concluded(handedOver));
    const url = 'https://x.com/exempel/1';
    const posted = apply(said, recordReceipt(said, { channel: 'x', state: 'published', url }));
    expect(posted.status).toBe('partly-published');
    expect(channelsToPublish(apply(posted, retry(posted)))).toEqual(['newsroom']);
  });

  it.each<[Delivery['state'] | undefined, string]>([
    ['published', 'published'],
    ['unknown', 'failed'],
    ['waiting', 'partly-published'],
    ['failed', 'failed'],
    [undefined, 'failed'],
  ])('are not counted in what publishing comes to (newsroom %s)', (state, expected) => {
    const made = { at: build.START, by: 'talan' };
    const x: Delivery = { ...made, channel: 'x', state: 'failed', reason: 'not-posted' };
    const others: Delivery[] = state ? [{ ...made, channel: 'newsroom', state }] : [];
    expect(outcomeOf([x, ...others], ['newsroom', 'x'])).toBe(expected);
  });
});

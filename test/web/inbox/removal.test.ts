import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { SpokenWay } from '#domain/comment/noted.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { removalsCsv, removalView } from '#web/api/removal-views.ts';
import { receive } from '../../support/comment.ts';
import { browser, testDeps } from '../support.ts';

const begin = async (
  text = 'Köp billiga klockor',
  language: 'sv' | 'en' = 'sv',
  over: Parameters<typeof testDeps>[0] = {},
  way?: SpokenWay,
) => {
  const deps = testDeps(over);
  const came = way && { source: way, channel: 'sms' as const };
  const { id } = await receive(deps, { text, language, ...came });
  const as = async (person: string) => {
    const { page, post } = await browser(deps, person);
    return {
      page,
      post,
      show: () => page(`/desk/inbox/${id}?incident=none`),
      act: (act: string, form: Record<string, string> = {}) =>
        post(`/desk/inbox/${id}/${act}?incident=none`, form),
    };
  };
  return { deps, id, karin: await as('karin'), dan: await as('dan'), anna: await as('anna') };
};

const spam = { ground: 'spam', reason: 'Bara reklam.' };

describe('removing a comment in the inbox', () => {
  it('says that criticism stays, and marks no ground for rude words', async () => {
    const { karin } = await begin('Ni är idioter hela bunten.');
    const html = await karin.show();
    expect(html).toContain('Criticism is never removed');
    expect(html).toContain('Unlawful threat');
    expect(html).not.toContain('may point to this');
  });

  it('puts first the grounds that words may point to, and picks none', async () => {
    const { karin } = await begin('Jag vet var du bor');
    const html = await karin.show();
    expect(html.indexOf('value="threat"')).toBeLessThan(html.indexOf('value="degrading"'));
    expect(html).toContain('its words may point to this; you judge');
    expect(html).not.toMatch(/name="ground"[^>]*checked/);
  });

  it('shows first and open what is to be decided, to whoever decides', async () => {
    const { karin, dan } = await begin('Jag vet var du bor');
    await karin.act('removal', { ground: 'threat', reason: 'Hot.' });
    const html = await dan.show();
    expect(html).toMatch(/id="act-removal-decision-[0-9a-f]+" open/);
    expect(html.indexOf('act-removal-decision')).toBeLessThan(html.indexOf('act-hand-over'));
    expect(await dan.page('/desk')).toContain('A removal waits for your decision');
    expect(await dan.page('/approve')).toContain('A removal waits for your decision');
    expect(await karin.page('/desk')).toContain('A removal waits for another person');
  });

  it('says beside words that look like a threat that they may be urgent', async () => {
    const hint = 'The words may be a threat.';
    expect(await (await begin('Jag vet var du bor')).karin.show()).toContain(hint);
    expect(await (await begin('Ni är idioter')).karin.show()).not.toContain(hint);
  });

  it('is not called done in the list or on the page before it is confirmed and hidden', async () => {
    const { karin, dan } = await begin('Jag vet var du bor');
    await karin.act('removal', { ground: 'threat', reason: 'Hot.' });
    const asked = await dan.show();
    expect(asked).toContain('<span class="status wait">Removal not finished</span>');
    expect(asked).toContain('because it is being removed. That is not finished yet.');
    expect(asked).not.toContain('What it says was removed');
    expect(asked).toContain('You do not see here what the comment says. <a href="#withheld">');
    const read = await (await dan.act('removed-words', { show: 'yes' })).text();
    expect(read).not.toContain('You do not see here');
    await dan.act('removal-decision', { decision: 'remove' });
    expect(await karin.show()).toContain('Removal not finished');
    await karin.act('removal-receipt', { onChannel: 'hidden' });
    const done = await karin.show();
    expect(done).toContain('<span class="status end">Removed</span>');
    expect(done).toContain('What it says was removed, so it is not shown.');
  });

  it('of a call asks nobody to hide it on a channel: it is done once it is decided', async () => {
    const { deps, id, karin, dan } = await begin('Jag vet var du bor', 'sv', {}, 'phone');
    await karin.act('removal', { ground: 'threat', reason: 'Hot.' });
    expect(await dan.page('/desk/removals')).toContain('Unlawful threat, by phone');
    expect(await karin.show()).not.toContain('SMS');
    await dan.act('removal-decision', { decision: 'remove' });
    const done = await karin.show();
    expect(done).toContain('The comment came by phone: nothing is to be hidden on any channel.');
    expect(done).toContain('<span class="status end">Removed</span>');
    expect(done).not.toContain('removal-receipt');
    const removal = await deps.journal.read(removalJournal, id);
    const view = removal && removalView(removal, false);
    const csv = view && removalsCsv([view], { withWords: false, isExercise: false });
    expect(csv).toContain('"phone"');
    expect(csv).not.toContain('"sms"');
  });

  it('is proposed by one, decided by another, done on the channel, and told to the author', async () => {
    const { deps, id, karin, dan } = await begin();
    const sent = await karin.act('removal', spam);
    expect(sent.headers.get('location')).toContain(`/desk/inbox/${id}?incident=none`);
    expect(await karin.show()).toContain('You proposed it, so someone else decides.');
    const [href = ''] =
      (await dan.page('/desk/removals')).match(/\/desk\/inbox\/[^"#]+(?=#removal-state")/) ?? [];
    expect(href).toBe(`/desk/inbox/${id}?look=yes`);
    const looked = await dan.page(href.replaceAll('&amp;', '&'));
    expect(looked).toContain('id="removal-state"');
    const [act = ''] = looked.match(/\/desk\/inbox\/[^"]*\/removal-decision[^"]*/) ?? [];
    expect(act).toContain('look=yes');
    expect((await deps.journal.read(commentJournal, id))?.claim?.by).not.toBe('dan');
    expect(await dan.show()).toContain('Bara reklam.');
    await dan.act('removal-decision', { decision: 'remove' });
    expect(await dan.page('/desk/removals')).toContain('Nothing waits for a decision.');
    const decided = await karin.show();
    expect(decided).toContain('Hide it on Bluesky');
    expect(decided).toContain('<div class="notice" id="removal-state">');
    expect(decided).toContain('To be hidden on Bluesky: the removal is decided.');
    expect(decided).toContain('Hej! Vi har dolt din kommentar. Kommentaren är reklam');
    expect(decided).toContain('Hör av dig till kris@malarvatten.example');
    expect(decided).not.toContain('It is deleted now');
    await karin.act('removal-receipt', { onChannel: 'hidden' });
    const hidden = await karin.show();
    expect(hidden).toContain('It is deleted now');
    expect(hidden).toContain('<div class="notice good" id="removal-state">');
    expect(hidden).toContain('<b>Removed.</b>');
    await karin.act('author-told', { authorTold: 'sent' });
    expect(await karin.show()).toContain('The author was told why');
    const alone = await karin.act('removal-undo');
    expect(alone.status).toBe(409);
    expect(await alone.text()).toContain('You proposed it, so someone else decides.');
    await dan.act('removal-undo');
    const undone = await karin.show();
    expect(undone).toContain('Show it again on Bluesky');
    expect(undone).toContain('<div class="notice" id="removal-state">');
    await dan.act('removal-receipt', { onChannel: 'shown' });
    expect(await karin.show()).toContain('<b>The removal was taken back.</b>');
    expect(await karin.show()).toContain('<summary>Answer</summary>');
  });

  it('leaves hiding to Talan where it has an account', async () => {
    const { karin } = await begin('Jag vet var du bor', 'sv', { connected: ['bluesky'] });
    await karin.act('removal', { ground: 'threat', reason: 'Hot.' });
    expect(await karin.show()).toContain('Talan hides it on Bluesky within a minute.');
  });

  it('writes to the author in their language', async () => {
    const { karin } = await begin('I know where you live', 'en');
    await karin.act('removal', { ground: 'threat', reason: 'Threatens a clerk.' });
    expect(await karin.show()).toContain('Hello! We have hidden your comment.');
  });

  it('asks for ground and reason, and loses nothing typed', async () => {
    const { karin } = await begin();
    const answer = await karin.act('removal', { reason: 'Otrevlig ton.' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('Choose a ground from the list. Criticism stays, rude or not.');
    expect(html).toContain('Otrevlig ton.');
  });

  it('shows to others how it stands, without why and without forms', async () => {
    const { karin, anna } = await begin();
    expect(await anna.show()).not.toContain('name="ground"');
    await karin.act('removal', spam);
    const html = await anna.show();
    expect(html).toContain('Removal proposed.');
    expect(html).not.toContain('Bara reklam.');
    expect((await anna.act('removal-decision', { decision: 'remove' })).status).toBe(403);
  });

  it('says beside the button that it came too late', async () => {
    const { karin } = await begin();
    const answer = await karin.act('removal-undo');
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('The removal has moved on.');
  });
});

import { expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { site } from './fixtures.ts';

it('says in every language of the organisation that nothing is there, and leads to the list', () => {
  const html = newsroomRender.missing(site);
  expect(html).toContain('<html lang="sv">');
  expect(html).toContain('<section lang="sv"><h1>Den här sidan finns inte</h1>');
  expect(html).toContain('<section lang="en"><h2>This page does not exist</h2>');
  expect(html).toContain('<a href="/newsroom/">Alla uttalanden</a>');
  expect(html).toContain('<a href="/newsroom/en">All statements</a>');
  const [, foot = ''] = html.split('<footer');
  expect(foot).toContain('Kommentarer och personuppgifter');
  expect(foot).toContain('<div class="measure" lang="en">');
  expect(foot).toContain('Comments and personal data');
});

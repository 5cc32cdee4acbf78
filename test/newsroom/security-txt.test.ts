import { expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { site } from './fixtures.ts';

it('security.txt says whom to tell, in which languages, and expires within a year', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  const withContact = (securityContact: string) =>
    newsroomRender.security(
      { ...site, organisation: { ...site.organisation, securityContact } },
      now,
    );
  expect(withContact('it@example.org')).toBe(
    [
      'Contact: mailto:it@example.org',
      'Expires: 2027-10-18T12:00:00.000Z',
      'Preferred-Languages: sv, en',
      'Canonical: https://news.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(withContact('https://example.org/report')).toContain(
    'Contact: https://example.org/report\n',
  );
  expect(newsroomRender.security(site, now)).toBeUndefined();
});

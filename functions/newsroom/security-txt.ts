import type { NewsroomSite } from '#domain/publish/newsroom.ts';

// RFC 9116 recommends less than a year. Each start and deployment writes the file again.
const VALID_DAYS = 330;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The file by which finders of a weakness learn whom to tell (RFC 9116). */
export const renderSecurity = (
  { baseUrl, organisation }: NewsroomSite,
  now: Date,
): string | undefined => {
  const { securityContact, languages } = organisation;
  if (securityContact === undefined) return undefined;
  const contact = securityContact.includes('@') ? `mailto:${securityContact}` : securityContact;
  const expires = new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
};

/** The name of the count of an incident's open comments; only with all at 0 can the incident be closed. */
export const openComments = (incidentId: string): string => `comment-${incidentId}`;

/** The name of the count of an incident's statements under way; only with all at 0 can the incident be closed. */
export const openStatements = (incidentId: string): string => `statement-${incidentId}`;

const HANDLE_LENGTH = 4;

/** A short name for an incident, which says nothing of it: it tells apart what mails may not name. */
export const handleOf = (incidentId: string): string =>
  incidentId.slice(0, HANDLE_LENGTH).toUpperCase();

const LOOK_FIELD = 'look';

/** The address of a comment for who only looks at it: opened by it, it is not claimed. */
export const lookPath = (commentId: string): string => `/desk/inbox/${commentId}?${LOOK_FIELD}=yes`;

/** Whether someone only looks at a comment. */
export const onlyLooks = (query: Readonly<Record<string, string>>): boolean =>
  query[LOOK_FIELD] === 'yes';

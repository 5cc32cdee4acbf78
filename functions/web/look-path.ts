const LOOK_FIELD = 'look';

/** An address with parameters of a comment, for who goes on looking only. */
export const lookingAt = (address: string): string =>
  `${address}${address.endsWith('?') ? '' : '&'}${LOOK_FIELD}=yes`;

/** The address of a comment for who only looks at it: opened by it, it is not claimed. */
export const lookPath = (commentId: string): string => lookingAt(`/desk/inbox/${commentId}?`);

/** Whether someone only looks at a comment. */
export const onlyLooks = (query: Readonly<Record<string, string>>): boolean =>
  query[LOOK_FIELD] === 'yes';

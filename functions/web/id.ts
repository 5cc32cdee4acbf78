const ID = /^[a-z0-9]{1,40}$/;

/** Whether a part of an address can be an id; nothing else is ever looked up. */
export const isId = (text: string): boolean => ID.test(text);

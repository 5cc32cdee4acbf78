const ID = /^[a-z0-9]{1,40}$/;

/** Whether a part of an address can be an id. Anything else is not looked up. */
export const isId = (text: string): boolean => ID.test(text);

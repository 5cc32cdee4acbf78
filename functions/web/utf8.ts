const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text in a body; undefined where it is no UTF-8. */
export const utf8In = (body: Uint8Array): string | undefined => {
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
};

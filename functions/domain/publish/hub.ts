/**
 * Port: a WebSub hub, which tells those who follow a feed that it has something new. Throws where the hub did
 * not take it; telling it twice is harmless.
 */
export interface Hub {
  /** `feeds`: their addresses. */
  announce(feeds: readonly string[]): Promise<void>;
}

/** Port: who is signed in. The token is a secret of the browser; the store knows only its hash. */
export interface Sessions {
  create(personId: string, now: Date): Promise<string>;
  personOf(token: string, now: Date): Promise<string | undefined>;
  end(token: string): Promise<void>;
}

import type { SourceFailure } from '#domain/source/source.ts';

/** A source could not be read; `why` says for people what it was. */
export class SourceUnread extends Error {
  override name = 'SourceUnread';
  readonly why: SourceFailure;

  constructor(why: SourceFailure, options?: ErrorOptions) {
    super(`The source could not be read: ${why}`, options);
    this.why = why;
  }
}

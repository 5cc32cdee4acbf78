/** ExtendDB could not start; the message says why and what can be done. */
export class ExtendDbStartFailed extends Error {
  override name = 'ExtendDbStartFailed';
}

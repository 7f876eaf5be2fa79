/**
 * Why the server did not start, in words for the person who started it; the details are lines to be read before the
 * message.
 */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';

  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Nobody signed in, and what is asked is not public. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';

  constructor() {
    super('Sign in first.');
  }
}

/** Whoever asks may not do this, to any object or to one they may see. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';

  constructor() {
    super('Your role does not allow this.');
  }
}

type Search = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Where one wanted to go; `safePath` judges it. */
export interface ReturnSearch {
  readonly redirect?: string | undefined;
}

export function parseReturnSearch(search: Search): ReturnSearch {
  return { redirect: textOf(search.redirect) };
}

export interface SignInSearch extends ReturnSearch {
  /** Code of the reason why signing in did not work, from the directory of an organisation. */
  readonly error?: string | undefined;
  /** The way that was chosen, where it is not the first. */
  readonly by?: 'password' | undefined;
}

export function parseSignInSearch(search: Search): SignInSearch {
  const error = textOf(search.error);
  return {
    ...parseReturnSearch(search),
    error: error && /^\w{1,60}$/.test(error) ? error : undefined,
    by: search.by === 'password' ? 'password' : undefined,
  };
}

export interface WelcomeSearch extends ReturnSearch {
  /** It is read again: nobody is led on. */
  readonly again?: '1' | undefined;
}

export function parseWelcomeSearch(search: Search): WelcomeSearch {
  return { ...parseReturnSearch(search), again: search.again === '1' ? '1' : undefined };
}

import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads on to a path that is only known as the page runs, and leaves no trace of this page to go back to. */
export function PathNavigate({ path }: { readonly path: string }): null {
  const { history } = useRouter();
  useEffect(() => history.replace(path), [history, path]);
  return null;
}

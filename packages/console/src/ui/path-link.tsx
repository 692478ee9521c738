import MuiLink, { type LinkProps } from '@mui/material/Link';
import { useLocation, useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactElement } from 'react';

interface Props extends Omit<LinkProps, 'href'> {
  /** A path that is only known as the page runs: what it leads to is not checked. */
  readonly path: string;
}

/** A link inside the console by its path; marked as current on the pages below it. */
export function PathLink({ path, onClick, ...link }: Props): ReactElement {
  const router = useRouter();
  const { pathname } = useLocation();
  const isCurrent = pathname === path || pathname.startsWith(`${path}/`);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    router.history.push(path);
  };
  return <MuiLink href={path} onClick={follow} aria-current={isCurrent ? 'page' : undefined} {...link} />;
}

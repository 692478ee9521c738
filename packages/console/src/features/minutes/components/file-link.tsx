import Link from '@mui/material/Link';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../../../ui/icon.tsx';

interface Props {
  /** Where it is fetched on this server. */
  readonly path: string;
  /** Name it is saved under. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A file of a session, to be saved. */
export function FileLink({ path, name, children }: Props): ReactElement {
  return (
    <Link
      href={path}
      download={name}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, minHeight: 44, justifySelf: 'start' }}
    >
      <Icon name="download" size={16} /> {children}
    </Link>
  );
}

import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { PageSection } from '../../../ui/page-section.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  /** What has just been done, spoken as it is shown. */
  readonly said?: string;
  readonly children: ReactNode;
}

/** A part of "my account". */
export function OwnSection({ id, title, lede, said = '', children }: Props): ReactElement {
  return (
    <PageSection id={id} title={title}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
        {lede && <Box sx={{ color: 'text.secondary', maxWidth: '65ch' }}>{lede}</Box>}
        <Box component="output" sx={{ color: 'success.main', fontWeight: 560, '&:empty': { display: 'none' } }}>
          {said}
        </Box>
        {children}
      </Box>
    </PageSection>
  );
}

import Box from '@mui/material/Box';
import { type ReactElement, useMemo } from 'react';
import { qrPath } from '../model/qr-path.ts';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A QR code drawn by the page itself, dark on white in both themes: that is what cameras read. */
export function QrCode({ text, label }: Props): ReactElement {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <Box
      component="svg"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here is no file an <img> could load
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      sx={{
        width: 208,
        maxWidth: '100%',
        height: 'auto',
        bgcolor: '#fff',
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
      }}
    >
      <path d={path} fill="#000" />
    </Box>
  );
}

import Box from '@mui/material/Box';
import { type ReactElement, useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FileDrop({ label, hint, disabled, onFile }: Props): ReactElement {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && !disabled) onFile(file);
      }}
      sx={{
        border: 2,
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'background.accent' : 'background.paper',
        borderRadius: 1.5,
        p: { xs: 4, sm: 8 },
        display: 'grid',
        gap: 2,
        justifyItems: 'start',
      }}
    >
      <Box component="label" htmlFor={id} sx={{ fontWeight: 620 }}>
        {label}
      </Box>
      <Box id={`${id}-hint`} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {hint}
      </Box>
      <Box
        component="input"
        id={id}
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-describedby={`${id}-hint`}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
        sx={{ font: 'inherit', minHeight: 44, py: 2, maxWidth: '100%', color: 'text.primary' }}
      />
    </Box>
  );
}

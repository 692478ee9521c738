import Box from '@mui/material/Box';
import { type ReactElement, useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** The act, on the button. */
  readonly button: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A file, chosen or dropped. */
export function FileDrop({ label, hint, button, disabled, onFile }: Props): ReactElement {
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
      <Box component="span" id={`${id}-label`} sx={{ fontWeight: 620 }}>
        {label}
      </Box>
      <Box id={`${id}-hint`} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {hint}
      </Box>
      <input
        className="visually-hidden"
        id={id}
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-labelledby={`${id}-label ${id}-button`}
        aria-describedby={`${id}-hint`}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Box
        component="label"
        htmlFor={id}
        id={`${id}-button`}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          minHeight: 44,
          px: 5,
          mt: 2,
          borderRadius: 1,
          border: 1,
          borderColor: 'primary.main',
          color: 'text.accent',
          fontWeight: 560,
          cursor: disabled ? 'default' : 'pointer',
          '&:hover': { bgcolor: 'background.accent' },
          'input:focus-visible + &': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 },
        }}
      >
        {button}
      </Box>
    </Box>
  );
}

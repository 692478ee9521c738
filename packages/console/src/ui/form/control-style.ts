/** Lines, lists and areas of a form: large enough for a thumb, 16 px so that phones do not zoom in. */
export const CONTROL = {
  font: 'inherit',
  fontSize: '1rem',
  minHeight: 44,
  minWidth: 0,
  width: '100%',
  px: 3,
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'color-mix(in srgb, var(--mui-palette-text-secondary) 80%, transparent)',
  borderRadius: 1,
  '&[aria-invalid]': { borderColor: 'error.main', borderWidth: 2 },
} as const;

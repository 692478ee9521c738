import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type PointerEvent, type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BOX, drawnTo, inBox, type Point, pathOf } from '../model/signature.ts';

interface Props {
  readonly strokes: readonly (readonly Point[])[];
  readonly onChange: (strokes: readonly (readonly Point[])[]) => void;
}

/** A frame to sign in, by finger, pen or mouse; whoever cannot draws nothing, and signs by code. */
export function SignaturePad({ strokes, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const hint = useId();
  const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return inBox({ x: event.clientX - left, y: event.clientY - top }, { width, height });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box id={hint} sx={{ fontWeight: 620 }}>
        {t('sitting.attendance.draw')}
      </Box>
      <Box
        component="svg"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here is no file an <img> could load
        role="img"
        aria-label={t('sitting.attendance.pad')}
        aria-describedby={hint}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        onPointerDown={(event: PointerEvent<SVGSVGElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          onChange([...strokes, [pointOf(event)]]);
        }}
        onPointerMove={(event: PointerEvent<SVGSVGElement>) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const last = strokes.at(-1);
          if (last) onChange([...strokes.slice(0, -1), drawnTo(last, pointOf(event))]);
        }}
        sx={{
          display: 'block',
          width: '100%',
          aspectRatio: `${BOX.width} / ${BOX.height}`,
          border: 1,
          borderColor: 'text.secondary',
          borderRadius: 1,
          bgcolor: 'background.paper',
          color: 'text.primary',
          cursor: 'crosshair',
          touchAction: 'none',
        }}
      >
        <line x1="24" x2="376" y1="118" y2="118" stroke="currentColor" strokeOpacity={0.25} strokeDasharray="4 4" />
        {strokes.length === 0 && (
          <text x="200" y="80" textAnchor="middle" fill="currentColor" fillOpacity={0.65} fontSize="18">
            {t('sitting.attendance.padEmpty')}
          </text>
        )}
        <path
          d={pathOf(strokes)}
          fill="none"
          stroke="currentColor"
          strokeWidth={2.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('sitting.attendance.padHint')}</Box>
        <Button color="inherit" onClick={() => onChange([])} disabled={strokes.length === 0} sx={{ minHeight: 44 }}>
          {t('sitting.attendance.clear')}
        </Button>
      </Box>
    </Box>
  );
}

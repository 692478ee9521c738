import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { type SideWeight, tiltOf } from '../model/balance.ts';

interface Props {
  readonly employers: SideWeight;
  readonly unions: SideWeight;
  /** Why voices weigh what they do, in words: said where it is not one each. */
  readonly weighing?: string;
}

/** The voices of each side: a beam that is level or leans, and the same in words. */
export function VoiceBalance({ employers, unions, weighing }: Props): ReactElement {
  const { t } = useTranslation();
  const nobody = employers.voices === 0 && unions.voices === 0;
  const level = employers.voices === unions.voices && !nobody;
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        px: { xs: 4, sm: 5 },
        py: 4,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'minmax(0, 1fr) 168px minmax(0, 1fr)' },
        alignItems: 'center',
        columnGap: 4,
        rowGap: 2,
      }}
    >
      <Side college="EMPLOYERS" side={employers} />
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: '2' }, gridRow: { xs: 2, sm: 1 }, justifySelf: 'center' }}>
        <Beam tilt={tiltOf(employers.voices, unions.voices)} />
      </Box>
      <Side college="UNIONS" side={unions} end />
      <Box sx={{ gridColumn: '1 / -1', textAlign: { sm: 'center' }, fontSize: '0.875rem' }}>
        <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
          <StateMark mark={nobody ? 'unknown' : level ? 'same' : 'warning'}>
            {nobody && t('jury.balance.nobody')}
            {level && t('jury.balance.level')}
            {!nobody && !level && t(`jury.balance.leans.${employers.voices > unions.voices ? 'EMPLOYERS' : 'UNIONS'}`)}
          </StateMark>
        </Box>
        {weighing && <Box sx={{ color: 'text.secondary' }}>{weighing}</Box>}
      </Box>
    </Box>
  );
}

function Side({
  college,
  side,
  end = false,
}: {
  readonly college: 'EMPLOYERS' | 'UNIONS';
  readonly side: SideWeight;
  readonly end?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Box sx={{ minWidth: 0, textAlign: end ? 'right' : 'left' }}>
      <Box sx={{ fontSize: '0.8125rem' }}>
        <CollegeMark college={college} letter={t(`college.letter.${college}`)} label={t(`jury.side.${college}`)} />
      </Box>
      <Box sx={{ fontSize: '1.625rem', fontWeight: 650, lineHeight: 1.3, fontVariantNumeric: 'tabular-nums' }}>
        {t('jury.balance.voices', { count: side.voices })}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('jury.balance.voters', { count: side.voters })} · {t('jury.balance.members', { count: side.members })}
      </Box>
    </Box>
  );
}

const STROKE = { fill: 'none', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Decorative: the words beside it say what it draws. */
function Beam({ tilt }: { readonly tilt: number }): ReactElement {
  const turned = {
    transform: `rotate(${tilt}deg)`,
    transformOrigin: '84px 16px',
    transition: 'transform 200ms ease-out',
  };
  const upright = (x: number): object => ({ transform: `rotate(${-tilt}deg)`, transformOrigin: `${x}px 16px` });
  return (
    <Box component="svg" viewBox="0 0 168 68" aria-hidden="true" sx={{ width: 168, height: 68, display: 'block' }}>
      <g stroke="var(--mui-palette-text-secondary)" {...STROKE}>
        <path d="M84 16V58M66 62h36l-6-4H72Z" />
      </g>
      <g style={turned}>
        <path d="M24 16h120" stroke="var(--mui-palette-text-secondary)" {...STROKE} />
        <g style={upright(24)} stroke="var(--mui-palette-college-employers)" {...STROKE}>
          <path d="M24 16 10 42M24 16l14 26M6 42h36v6H6Z" />
        </g>
        <g style={upright(144)} stroke="var(--mui-palette-college-unions)" {...STROKE}>
          <path d="M144 16l-14 26M144 16l14 26M126 42h36a18 9 0 0 1-36 0Z" />
        </g>
      </g>
      <circle cx="84" cy="16" r="4" fill="var(--mui-palette-text-secondary)" />
    </Box>
  );
}

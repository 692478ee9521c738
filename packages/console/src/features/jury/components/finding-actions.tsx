import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mend } from '../model/mend.ts';
import { MendButton } from './mend-button.tsx';
import { useGestures } from './session-gestures.ts';

/** A finding with what mends it. */
export interface ToldFinding {
  readonly finding: {
    readonly key: string;
    readonly overridable: boolean;
    readonly overriddenBecause?: string | null;
  };
  readonly reason: string;
  /** Whom it is about, in words. */
  readonly concerned: readonly string[];
  readonly mends: readonly Mend[];
}

const keyOf = (mend: Mend): string => `${mend.kind} ${'seat' in mend ? mend.seat.id : ''}`;

/** What mends a finding, or several that say the same: what mends all of them first, then one by one. */
export function FindingActions({ group }: { readonly group: readonly ToldFinding[] }): ReactElement | null {
  const { t } = useTranslation();
  const { ask } = useGestures();
  const [first, ...others] = group;
  if (first === undefined) return null;
  if (others.length === 0) {
    return (
      <>
        {first.mends.map((mend, rank) => (
          <MendButton key={keyOf(mend)} mend={mend} first={rank === 0} />
        ))}
        <Override told={first} />
      </>
    );
  }
  const common = first.mends.filter((mend) => !('seat' in mend));
  return (
    <>
      {common.map((mend, rank) => (
        <MendButton key={keyOf(mend)} mend={mend} first={rank === 0} />
      ))}
      {group.every(({ finding }) => finding.overridable) && (
        <Button
          size="small"
          color="inherit"
          onClick={() =>
            ask({
              kind: 'OVERRIDE',
              findings: { keys: group.map(({ finding }) => finding.key), reason: first.reason },
            })
          }
          sx={{ minHeight: { xs: 44, md: 32 } }}
        >
          {t('jury.findings.overrideAll', { count: group.length })}
        </Button>
      )}
      <Box component="details" sx={{ flexBasis: '100%' }}>
        <Box
          component="summary"
          sx={{ cursor: 'pointer', fontSize: '0.8125rem', fontWeight: 560, lineHeight: { xs: '44px', md: '32px' } }}
        >
          {t('jury.findings.oneByOne')}
        </Box>
        {group.map((told) => (
          <Box
            key={told.finding.key}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, fontSize: '0.8125rem' }}
          >
            <span>{told.concerned.join(', ')}</span>
            {told.mends
              .filter((mend) => 'seat' in mend)
              .map((mend) => (
                <MendButton key={keyOf(mend)} mend={mend} first={false} />
              ))}
            <Override told={told} />
          </Box>
        ))}
      </Box>
    </>
  );
}

function Override({ told: { finding, reason, concerned } }: { readonly told: ToldFinding }): ReactElement | null {
  const { t } = useTranslation();
  const { ask } = useGestures();
  const { key, overridable, overriddenBecause } = finding;
  if (!overridable && !overriddenBecause) return null;
  const about = [reason, concerned.join(', ')].filter(Boolean).join(' ');
  const kind = overriddenBecause ? 'WITHDRAW_OVERRIDE' : 'OVERRIDE';
  return (
    <Button
      size="small"
      color="inherit"
      onClick={() => ask({ kind, findings: { keys: [key], reason: about } })}
      sx={{ minHeight: { xs: 44, md: 32 } }}
    >
      {t(overriddenBecause ? 'jury.findings.withdraw' : 'jury.findings.override')}
      {concerned.length > 0 && <span className="visually-hidden">{` (${concerned.join(', ')})`}</span>}
    </Button>
  );
}

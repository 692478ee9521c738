import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { type FindingSeverity, Findings } from '../../../ui/findings.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { mendsOf } from '../model/mend.ts';
import { seatName } from './benches-editor.tsx';
import { MendButton } from './mend-button.tsx';
import { seatViews } from './seat-of.ts';
import { useGestures } from './session-gestures.ts';
import { useFindingWords } from './use-finding-words.ts';

const FRAGMENT = graphql(`
  fragment JuryFindings_session on JurySession {
    id
    president {
      id
    }
    substitutePresident {
      id
    }
    seats {
      ...SeatView_seat @unmask
    }
    findings {
      key
      code
      severity
      source
      seats
      facts {
        name
        value
      }
      organisation {
        id
        name
        shortName
      }
      remedy
      overridable
      overriddenBecause
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  /** Told which seats the finding one looks at touches. */
  readonly onLight: (seats: readonly string[]) => void;
}

/** What the rules say of a composition, spoken as it changes: what blocks, what to know, and what mends it. */
export function JuryFindings({ session, onLight }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useFindingWords();
  const { editable, ask } = useGestures();
  const { findings, ...jury } = useFragmentData(FRAGMENT, session);
  const seats = seatViews(jury.seats, jury);
  const severityOf = ({ severity, overriddenBecause }: (typeof findings)[number]): FindingSeverity =>
    severity === 'BLOCKING' ? 'blocking' : overriddenBecause ? 'passed' : 'warning';
  const items = findings.map((finding) => {
    const { key, source, organisation, overridable, overriddenBecause, remedy } = finding;
    const touched = seats.filter(({ id }) => finding.seats.includes(id));
    const concerned = touched.length > 0 ? touched.map(seatName) : organisation ? [shortNameOf(organisation)] : [];
    const reason = words.sentence(finding);
    const mends = editable && !overriddenBecause ? mendsOf(finding, seats) : [];
    return {
      id: key,
      severity: severityOf(finding),
      reason,
      concerned: concerned.join(', '),
      source: words.source(source),
      touches: finding.seats,
      detail: (
        <>
          {concerned.length > 0 && (
            <Box>
              {t('jury.findings.touches')} <strong>{concerned.join(', ')}</strong>
            </Box>
          )}
          {overriddenBecause ? (
            <Box>{t('jury.findings.overridden', { reason: overriddenBecause })}</Box>
          ) : (
            <Box sx={{ color: 'text.secondary' }}>{words.remedy(remedy)}</Box>
          )}
        </>
      ),
      action: (mends.length > 0 || (editable && (overridable || overriddenBecause))) && (
        <>
          {mends.map((mend, rank) => (
            <MendButton key={`${mend.kind}-${'seat' in mend ? mend.seat.id : ''}`} mend={mend} first={rank === 0} />
          ))}
          {overridable && editable && (
            <Button
              size="small"
              color="inherit"
              onClick={() => ask({ kind: 'OVERRIDE', finding: { key, reason } })}
              sx={{ minHeight: { xs: 44, md: 32 } }}
            >
              {t('jury.findings.override')}
            </Button>
          )}
          {overriddenBecause && editable && (
            <Button
              size="small"
              color="inherit"
              onClick={() => ask({ kind: 'WITHDRAW_OVERRIDE', finding: { key, reason } })}
              sx={{ minHeight: { xs: 44, md: 32 } }}
            >
              {t('jury.findings.withdraw')}
            </Button>
          )}
        </>
      ),
    };
  });
  const blocking = items.filter(({ severity }) => severity === 'blocking');
  const [first] = blocking;
  const said = t('jury.findings.spoken', {
    count: blocking.length,
    first: first ? [first.reason, first.concerned].filter(Boolean).join(' ') : '',
  });
  // Spoken after what is shown, and once: gestures that follow each other say only what they came to.
  const spoken = useDeferredValue(said);
  return (
    <>
      {items.length === 0 ? (
        <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
          <StateMark mark="yes">{t('jury.findings.none')}</StateMark>
        </Box>
      ) : (
        <Findings
          label={t('jury.findings.label')}
          severities={{
            blocking: t('jury.findings.severity.blocking'),
            warning: t('jury.findings.severity.warning'),
            passed: t('jury.findings.severity.passed'),
          }}
          items={items}
          onLight={onLight}
        />
      )}
      <Box component="output" data-spoken="findings" className="visually-hidden">
        {spoken}
      </Box>
    </>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { Findings, inOrderOfSeverity } from '../../../ui/findings.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { alike } from '../model/group-findings.ts';
import { mendsOf } from '../model/mend.ts';
import { FindingActions } from './finding-actions.tsx';
import { seatViews } from './seat-of.ts';
import { useGestures } from './session-gestures.ts';
import { useFindingWords } from './use-finding-words.ts';
import { useToldFindings } from './use-told-findings.ts';

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

/** A longer list is opened by whoever wants to read it. */
const MOST = 5;

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  /** Told which seats the finding one looks at touches. */
  readonly onLight: (seats: readonly string[]) => void;
}

/** What the rules say of a composition, spoken as it changes: what blocks, what to know, and what mends it. */
export function JuryFindings({ session, onLight }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useFindingWords();
  const telling = useToldFindings();
  const [all, setAll] = useState(false);
  const { editable } = useGestures();
  const { findings, ...jury } = useFragmentData(FRAGMENT, session);
  const seats = seatViews(jury.seats, jury);
  const told = telling.tell(findings, seats).map((one) => ({
    ...one,
    mends: editable && !one.finding.overriddenBecause ? mendsOf(one.finding, seats) : [],
  }));
  const items = alike(told).map((group) => {
    const [{ finding, severity, reason }] = group;
    const concerned = telling.concernedBy(group);
    return {
      id: finding.key,
      severity,
      reason,
      concerned,
      source: words.source(finding.source),
      touches: group.flatMap((one) => one.finding.seats),
      detail: (
        <>
          {concerned && (
            <Box>
              {t('jury.findings.touches')} <strong>{concerned}</strong>
            </Box>
          )}
          {finding.overriddenBecause ? (
            <Box>{t('jury.findings.overridden', { reason: finding.overriddenBecause })}</Box>
          ) : (
            <Box sx={{ color: 'text.secondary' }}>{words.remedy(finding.remedy)}</Box>
          )}
        </>
      ),
      action: editable && <FindingActions group={group} />,
    };
  });
  const isLong = items.length > MOST + 1;
  const shown = isLong && !all ? inOrderOfSeverity(items).slice(0, MOST) : items;
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
          items={shown}
          onLight={onLight}
        />
      )}
      {isLong && (
        <Button
          onClick={() => setAll(!all)}
          aria-expanded={all}
          className="no-print"
          sx={{ mt: 3, minHeight: { xs: 44, md: 36 } }}
        >
          {all ? t('jury.findings.fewer') : t('jury.findings.more', { count: items.length - MOST })}
        </Button>
      )}
      <Box component="output" data-spoken="findings" className="visually-hidden">
        {spoken}
      </Box>
    </>
  );
}

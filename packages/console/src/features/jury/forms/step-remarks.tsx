import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { StepRemarks_RemarkFragment } from '../../../gql/graphql.ts';
import { Findings } from '../../../ui/findings.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { useFindingWords } from '../components/use-finding-words.ts';
import { alike } from '../model/group-findings.ts';

/** What is said before a step: spread it with `@unmask`. */
graphql(`
  fragment StepRemarks_remark on SessionRemark {
    code
    severity
    facts {
      name
      value
    }
    finding {
      key
      source
      overriddenBecause
      organisation {
        id
        name
        shortName
      }
    }
  }
`);

interface Props {
  readonly blockers: readonly StepRemarks_RemarkFragment[];
  readonly warnings: readonly StepRemarks_RemarkFragment[];
}

/** Everything that blocks a step or warns of something before it. */
export function StepRemarks({ blockers, warnings }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useFindingWords();
  if (blockers.length + warnings.length === 0) return <StateMark mark="yes">{t('jury.step.clear')}</StateMark>;
  const told = [...blockers, ...warnings].map((remark) => ({
    remark,
    severity: remark.finding?.overriddenBecause
      ? ('passed' as const)
      : remark.severity === 'BLOCKING'
        ? ('blocking' as const)
        : ('warning' as const),
    reason: words.sentence(remark),
  }));
  return (
    <Findings
      label={t('jury.findings.label')}
      severities={{
        blocking: t('jury.findings.severity.blocking'),
        warning: t('jury.findings.severity.warning'),
        passed: t('jury.findings.severity.passed'),
      }}
      items={alike(told).map((group) => {
        const [{ remark, severity, reason }] = group;
        const { finding } = remark;
        const concerned = group.flatMap((one) =>
          one.remark.finding?.organisation ? [shortNameOf(one.remark.finding.organisation)] : [],
        );
        return {
          id: finding?.key ?? remark.code,
          severity,
          reason:
            group.length > 1 && concerned.length === 0 ? t('jury.step.times', { reason, count: group.length }) : reason,
          source: finding ? words.source(finding.source) : '',
          detail: (concerned.length > 0 || finding?.overriddenBecause) && (
            <>
              {concerned.length > 0 && (
                <Box>
                  {t('jury.findings.touches')} <strong>{concerned.join(', ')}</strong>
                </Box>
              )}
              {finding?.overriddenBecause && (
                <Box>{t('jury.findings.overridden', { reason: finding.overriddenBecause })}</Box>
              )}
            </>
          ),
        };
      })}
    />
  );
}

import type { FragmentType } from '@apollo/client';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { holdsOn, periodState } from '../model/periods.ts';
import { SheetHeader } from './sheet-header.tsx';

const ChangeOrganisation = lazy(() =>
  import('../forms/change-organisation.tsx').then((module) => ({ default: module.ChangeOrganisation })),
);
const CloseOrganisation = lazy(() =>
  import('../forms/close-organisation.tsx').then((module) => ({ default: module.CloseOrganisation })),
);

const FRAGMENT = graphql(`
  fragment OrganisationHeading_organisation on Organisation {
    id
    kind
    name
    shortName
    version
    closedOn
    departments
    allowedActions
    representativities {
      id
      from
      to
      branchName
    }
    ...ChangeOrganisation_organisation
  }
`);

/** What the organisation is, whether it goes on, and what can be done about it. */
export function OrganisationHeading({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const [open, setOpen] = useState<'CHANGE' | 'CLOSE' | 'REOPEN'>();
  const it = useFragmentData(FRAGMENT, organisation);
  const { kind, closedOn, representativities, allowedActions } = it;
  const current = representativities.filter((period) => holdsOn(period, today));
  const ending = current.find((period) => periodState(period, today) === 'ENDING');
  const closed = closedOn && closedOn < today;
  const sentence = [
    kind === 'EXAM_CENTRE'
      ? t('organisation.lede.EXAM_CENTRE', { count: it.departments.length })
      : t(`organisation.lede.${kind}`),
    closedOn &&
      t(closed ? 'organisation.lede.closed' : 'organisation.lede.closing', {
        date: inWords(closedOn),
        away: away(closedOn),
      }),
    current.length > 0 &&
      t('organisation.lede.representative', { branches: current.map(({ branchName }) => branchName).join(', ') }),
    representativities.length > 0 && current.length === 0 && t('organisation.lede.notRepresentative'),
    ending?.to && t('organisation.lede.ending', { away: away(ending.to) }),
  ].filter(Boolean);
  return (
    <>
      <SheetHeader
        list={{ to: '/organisations', label: t('organisations.title') }}
        title={it.name}
        marks={
          <>
            <Tag strong>{t(`organisationKind.${kind}`)}</Tag>
            {it.shortName && <Tag>{it.shortName}</Tag>}
            {closedOn && (
              <StateMark mark="no">
                {t(closed ? 'organisations.row.closedOn' : 'organisations.row.closesOn', { date: inWords(closedOn) })}
              </StateMark>
            )}
          </>
        }
        sentence={sentence.join(' ')}
        actions={
          <>
            {allowedActions.includes('CHANGE') && (
              <Button variant="contained" onClick={() => setOpen('CHANGE')} sx={{ minHeight: 44 }}>
                {t('organisation.change')}
              </Button>
            )}
            {allowedActions.includes('CLOSE') && (
              <Button color="inherit" onClick={() => setOpen('CLOSE')} sx={{ minHeight: 44 }}>
                {t('organisation.shut')}
              </Button>
            )}
            {allowedActions.includes('REOPEN') && (
              <Button color="inherit" onClick={() => setOpen('REOPEN')} sx={{ minHeight: 44 }}>
                {t('organisation.reopen')}
              </Button>
            )}
          </>
        }
        history={allowedActions.includes('READ_HISTORY') ? { type: 'ORGANISATION', id: it.id } : undefined}
      />
      <Suspense fallback={null}>
        {open === 'CHANGE' && <ChangeOrganisation organisation={it} onClose={() => setOpen(undefined)} />}
        {(open === 'CLOSE' || open === 'REOPEN') && (
          <CloseOrganisation organisation={it} reopen={open === 'REOPEN'} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </>
  );
}

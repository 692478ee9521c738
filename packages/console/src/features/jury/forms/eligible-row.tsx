import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { EligibleRow_MemberFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { personName, shortNameOf } from '../../directory/model/names.ts';

/** Somebody mandated has no id of their own: spread it with `@unmask`. */
graphql(`
  fragment EligibleRow_member on EligibleMember {
    person {
      id
      familyName
      givenNames
      qualification
    }
    organisation {
      id
      name
      shortName
    }
    mandateUntil
    tempWork
    qualified
    busy
    seated
    conflicts
  }
`);

interface Props {
  readonly member: EligibleRow_MemberFragment;
  readonly onSeat: () => void;
}

/** Somebody who may be seated: for whom, until when, and what speaks against it. */
export function EligibleRow({ member, onSeat }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { person, organisation, mandateUntil, tempWork, qualified, busy, seated, conflicts } = member;
  const name = personName(person);
  const warnings = [
    busy && t('jury.pick.busy'),
    conflicts > 0 && t('jury.pick.conflicts', { count: conflicts }),
    !qualified && t('jury.pick.notQualified'),
  ].filter((warning) => warning !== false);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 3, alignItems: 'center', py: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
          <Box component="span" sx={{ fontWeight: 620 }}>
            {name}
          </Box>
          {tempWork && <Tag>{t('jury.seat.tempWork')}</Tag>}
        </Box>
        <Box lang="fr" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {[
            shortNameOf(organisation),
            person.qualification,
            mandateUntil && t('jury.seat.mandateUntil', { date: inWords(mandateUntil) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
        {warnings.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: '0.8125rem' }}>
            {warnings.map((warning) => (
              <StateMark key={warning} mark="warning">
                {warning}
              </StateMark>
            ))}
          </Box>
        )}
      </Box>
      {seated ? (
        <StateMark mark="same">{t('jury.pick.seated')}</StateMark>
      ) : (
        <Button
          variant="outlined"
          onClick={onSeat}
          aria-label={t('jury.suggestion.seat', { name })}
          sx={{ minHeight: 44, flexShrink: 0 }}
        >
          {t('jury.pick.seat')}
        </Button>
      )}
    </Box>
  );
}

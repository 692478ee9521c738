import type { FragmentType } from '@apollo/client';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { CollegeMark } from '../../../ui/college-mark.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { personName } from '../model/names.ts';
import { holdsOn, periodState } from '../model/periods.ts';
import { SheetHeader } from './sheet-header.tsx';

const GiveMandate = lazy(() => import('../forms/give-mandate.tsx').then((module) => ({ default: module.GiveMandate })));
const RectifyPerson = lazy(() =>
  import('../forms/rectify-person.tsx').then((module) => ({ default: module.RectifyPerson })),
);

const FRAGMENT = graphql(`
  fragment PersonHeading_person on Person {
    id
    familyName
    givenNames
    erasedAt
    allowedActions
    mandates {
      id
      from
      to
      college
      organisationName
      organisation {
        id
        shortName
      }
    }
    ...RectifyPerson_person
  }
`);

/** Who it is, for whom they sit today, and what comes next. */
export function PersonHeading({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const [open, setOpen] = useState<'RECTIFY' | 'GIVE_MANDATE'>();
  const it = useFragmentData(FRAGMENT, person);
  const { allowedActions, erasedAt, mandates } = it;
  const nameOf = (one: (typeof mandates)[number]): string => one.organisation?.shortName ?? one.organisationName;
  const current = mandates.filter((one) => holdsOn(one, today));
  const ending = current.filter((one) => periodState(one, today) === 'ENDING');
  const [first] = ending.toSorted((a, b) => (a.to ?? '').localeCompare(b.to ?? ''));
  const [next] = mandates.filter((one) => one.from > today).toSorted((a, b) => a.from.localeCompare(b.from));
  const endingWords = first
    ? [t('person.lede.ending', { count: ending.length, name: nameOf(first), away: away(first.to ?? today) })]
    : [];
  const names = [...new Set(current.map(nameOf))];
  const sentence = erasedAt
    ? [t('person.lede.erased', { date: inWords(String(erasedAt)) })]
    : [
        names.length > 0
          ? t('person.lede.mandated', { count: names.length, names: names.join(', ') })
          : t('person.lede.none'),
        ...endingWords,
        ...(next ? [t('person.lede.coming', { name: nameOf(next), away: away(next.from) })] : []),
      ];
  const colleges = [...new Set(current.map(({ college }) => college))];
  const give = allowedActions.includes('GIVE_MANDATE');
  return (
    <>
      <SheetHeader
        list={{ to: '/personnes', label: t('people.title') }}
        title={erasedAt ? t('person.erasedName') : personName(it)}
        marks={
          <>
            {colleges.map((college) => (
              <CollegeMark
                key={college}
                college={college}
                letter={t(`college.letter.${college}`)}
                label={t(`college.${college}`)}
              />
            ))}
            {ending.length > 0 && <StateMark mark="warning">{t('period.state.ENDING')}</StateMark>}
          </>
        }
        sentence={sentence.join(' ')}
        actions={
          <>
            {give && (
              <Button variant="contained" onClick={() => setOpen('GIVE_MANDATE')} sx={{ minHeight: 44 }}>
                {t('person.giveMandate')}
              </Button>
            )}
            {allowedActions.includes('RECTIFY') && (
              <Button
                variant={give ? 'text' : 'contained'}
                color={give ? 'inherit' : 'primary'}
                onClick={() => setOpen('RECTIFY')}
                sx={{ minHeight: 44 }}
              >
                {t('person.rectify')}
              </Button>
            )}
          </>
        }
        history={allowedActions.includes('READ_HISTORY') ? { type: 'PERSON', id: it.id } : undefined}
      />
      <Suspense fallback={null}>
        {open === 'GIVE_MANDATE' && (
          <GiveMandate personId={it.id} name={personName(it)} onClose={() => setOpen(undefined)} />
        )}
        {open === 'RECTIFY' && <RectifyPerson person={it} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { FactName } from './fact-name.tsx';
import { FactValues } from './fact-values.tsx';

const FRAGMENT = graphql(`
  fragment DifferenceTable_event on AuditEvent {
    id
    changesLeftOut
    unchanged {
      path
      value {
        value
        label
      }
    }
    changes {
      path
      before {
        value
        label
      }
      after {
        value
        label
      }
    }
  }
`);

const cell = { textAlign: 'left', verticalAlign: 'top', py: 1.5, pr: 4, fontWeight: 400 } as const;
/** On a phone a row is a block: its fact, then each value with what it is. */
const ROWS = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  tableLayout: 'fixed',
  '& tr + tr > *, & tbody tr > *': { borderTop: { sm: 1 }, borderColor: { sm: 'divider' } },
  '& th[scope=col]': { color: 'text.secondary', fontSize: '0.75rem', py: 1 },
  '& th:first-of-type': { width: { sm: '30%' } },
  '& thead': { display: { xs: 'none', sm: 'table-header-group' } },
  '& tbody tr': {
    display: { xs: 'block', sm: 'table-row' },
    py: { xs: 2, sm: 0 },
    borderTop: { xs: 1, sm: 0 },
    borderColor: { xs: 'divider' },
  },
  '& tbody th, & tbody td': { display: { xs: 'block', sm: 'table-cell' }, py: { xs: 0.5, sm: 1.5 } },
} as const;

/** What an event changed, fact by fact, in words: before and after, or the one of them there is. */
export function DifferenceTable({ event }: { readonly event: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { changes, changesLeftOut, unchanged } = useFragmentData(FRAGMENT, event);
  // Which fields changed, where what they hold must be possible to forget.
  const touched = changes
    .filter(({ path }) => path === 'fields')
    .map(({ before, after }) => (after ?? before)?.value ?? '');
  // Values that came to a list or left it are one fact.
  const told = [
    ...Map.groupBy(
      changes.filter(({ path }) => path !== 'fields'),
      ({ path }) => path,
    ),
  ].map(([path, same]) => ({
    path,
    before: same.flatMap(({ before }) => before ?? []),
    after: same.flatMap(({ after }) => after ?? []),
  }));
  const hadBefore = told.some(({ before }) => before.length > 0);
  const hasAfter = told.some(({ after }) => after.length > 0);
  // Facts that stayed say that there was a state before and after, whatever the others say.
  const both = (hadBefore && hasAfter) || unchanged.length > 0;
  const isAfter = hasAfter || !hadBefore;
  const label = (column: 'before' | 'after'): string =>
    both ? t(`audit.difference.${column}`) : t(hasAfter ? 'audit.difference.value' : 'audit.difference.was');
  if (changes.length + unchanged.length === 0)
    return <Typography variant="body2">{t('audit.event.nothing')}</Typography>;
  return (
    <>
      {told.length + unchanged.length > 0 && (
        <Box component="table" sx={ROWS}>
          <caption className="visually-hidden">{t('audit.difference.caption')}</caption>
          <thead>
            <tr>
              <Box component="th" scope="col" sx={cell}>
                {t('audit.difference.field')}
              </Box>
              {(['before', 'after'] as const).map(
                (column) =>
                  (both || (column === 'after') === isAfter) && (
                    <Box component="th" scope="col" key={column} sx={cell}>
                      {label(column)}
                    </Box>
                  ),
              )}
            </tr>
          </thead>
          <tbody>
            {unchanged.map(({ path, value }) => (
              <tr key={path}>
                <Box component="th" scope="row" sx={{ ...cell, color: 'text.secondary' }}>
                  <FactName path={path} />
                </Box>
                <Box component="td" colSpan={2} sx={cell}>
                  <FactValues values={[value]} struck={false} />
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {' '}
                    {t('audit.difference.unchanged')}
                  </Box>
                </Box>
              </tr>
            ))}
            {told.map((change) => (
              <tr key={change.path}>
                <Box component="th" scope="row" sx={{ ...cell, color: 'text.secondary' }}>
                  <FactName path={change.path} />
                </Box>
                {(['before', 'after'] as const).map(
                  (column) =>
                    (both || (column === 'after') === isAfter) && (
                      <Box component="td" key={column} sx={cell}>
                        {both && (
                          <Box
                            component="span"
                            aria-hidden="true"
                            sx={{ display: { sm: 'none' }, color: 'text.secondary', fontSize: '0.75rem', mr: 2 }}
                          >
                            {label(column)}
                          </Box>
                        )}
                        <FactValues values={change[column]} struck={both && column === 'before'} />
                      </Box>
                    ),
                )}
              </tr>
            ))}
          </tbody>
        </Box>
      )}
      {touched.length > 0 && (
        <Box sx={{ fontSize: '0.875rem', mt: told.length + unchanged.length > 0 ? 2 : 0 }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('audit.difference.fields')}
            {t('audit.difference.colon')}
          </Box>
          {touched.map((name, rank) => (
            <span key={name}>
              {rank > 0 && ', '}
              <FactName path={name} />
            </span>
          ))}
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {t('audit.difference.fieldsNote')}
          </Typography>
        </Box>
      )}
      {changesLeftOut > 0 && (
        <Typography variant="body2" sx={{ mt: 2 }}>
          {t('audit.event.leftOut', { count: changesLeftOut })}
        </Typography>
      )}
    </>
  );
}

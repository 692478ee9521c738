import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { College } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { PlainSelect } from '../../../ui/plain-select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useGestures } from '../components/session-gestures.ts';
import { organisationsToSeat } from '../model/organisations-to-seat.ts';
import type { SeatView } from '../model/seat.ts';
import { EligibleRow } from './eligible-row.tsx';

const FRAGMENT = graphql(`
  fragment PickMember_session on JurySession {
    id
    examCentre {
      id
      name
      shortName
    }
    representativeUnions {
      id
      name
      shortName
    }
  }
`);

const ELIGIBLE_QUERY = graphql(`
  query EligibleMembers($sessionId: ID!, $college: College!, $organisation: ID, $query: String) {
    eligibleMembers(sessionId: $sessionId, college: $college, organisation: $organisation, query: $query) {
      ...EligibleRow_member @unmask
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly college: College;
  /** Only those it mandated; null for the whole side. */
  readonly organisation: string | null;
  /** The seat to give somebody; a new one where there is none. */
  readonly seat?: SeatView;
  readonly onClose: () => void;
}

/** Gives a seat to somebody whom a mandate lets sit that day, in one click; or adds one that waits for a designation. */
export function PickMember({ session, college, organisation, seat, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { keep } = useGestures();
  const titleId = useId();
  const it = useFragmentData(FRAGMENT, session);
  const [chosen, setChosen] = useState(organisation ?? '');
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { data, previousData, error, refetch } = useQuery(ELIGIBLE_QUERY, {
    variables: { sessionId: it.id, college, organisation: chosen || undefined, query: query || undefined },
    // Who sits or is taken elsewhere changes with every gesture: what was read before would seat somebody twice.
    fetchPolicy: 'network-only',
  });
  const found = (data ?? previousData)?.eligibleMembers;
  const organisations = organisationsToSeat(college, it, found?.map((one) => one.organisation) ?? []);
  const give = (organisationId: string, personId: string | null, tempWork: boolean): void => {
    onClose();
    void keep(
      seat
        ? { kind: 'CHANGE_SEAT', seatId: seat.id, personId }
        : { kind: 'ADD_SEAT', college, organisationId, personId, voting: true, tempWork },
    );
  };
  const waiting = organisations.find(({ id }) => id === chosen);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={titleId}
      sx={{ '& .MuiDialog-paper': { mx: { xs: 2, sm: 8 }, width: { xs: 'calc(100% - 16px)', sm: undefined } } }}
    >
      <Box sx={{ p: { xs: 4, sm: 6 }, pb: 0, display: 'grid', gap: 4 }}>
        <Typography variant="h2" id={titleId} sx={{ fontSize: '1.25rem' }}>
          {seat
            ? t('jury.pick.designate', { organisation: shortNameOf(seat.organisation) })
            : t(`jury.bench.add.${college}`)}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 3 }}>
          {!seat && (
            <PlainSelect
              label={t('jury.pick.organisation')}
              value={chosen}
              options={[
                { value: '', label: t('jury.pick.all') },
                ...organisations.map((one) => ({ value: one.id, label: shortNameOf(one) })),
              ]}
              onChange={setChosen}
            />
          )}
          <TextField label={t('jury.pick.search')} value={text} onChange={setText} />
        </Box>
      </Box>
      <Box sx={{ px: { xs: 4, sm: 6 }, py: 4, overflowY: 'auto', minHeight: 200 }}>
        {error && !found && <QueryProblem error={error} onRetry={() => void refetch()} />}
        {!error && !found && <RowsSkeleton rows={4} />}
        {found && found.length === 0 && (
          <Box sx={{ color: 'text.secondary', py: 3 }}>{t(query ? 'jury.pick.noneFound' : 'jury.pick.none')}</Box>
        )}
        {found && found.length > 0 && (
          <Box
            component="ul"
            aria-label={t('jury.pick.list')}
            sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
          >
            {found.map((one) => (
              <EligibleRow
                key={`${one.person.id} ${one.organisation.id} ${one.tempWork}`}
                member={one}
                onSeat={() => give(one.organisation.id, one.person.id, one.tempWork)}
              />
            ))}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 3,
          px: { xs: 4, sm: 6 },
          py: 3,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        {!seat && waiting && (
          <Button variant="outlined" onClick={() => give(waiting.id, null, false)} sx={{ minHeight: 44 }}>
            {t('jury.pick.vacant', { organisation: shortNameOf(waiting) })}
          </Button>
        )}
        {!seat && !waiting && (
          <Box sx={{ color: 'text.secondary', alignSelf: 'center', fontSize: '0.8125rem' }}>
            {t('jury.pick.vacantHint')}
          </Box>
        )}
        <Button color="inherit" onClick={onClose} sx={{ minHeight: 44, ml: 'auto' }}>
          {t('app.cancel')}
        </Button>
      </Box>
    </Dialog>
  );
}

import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { Icon } from '../../../ui/icon.tsx';
import { personName } from '../../directory/model/names.ts';
import { BenchesEditor, useHandleFocus } from './benches-editor.tsx';
import { SeatCard } from './seat-card.tsx';
import { SeatNotes } from './seat-notes.tsx';
import { seatViews } from './seat-of.ts';
import { useGestures } from './session-gestures.ts';
import { TwoBenches } from './two-benches.tsx';
import { useCarry } from './use-carry.ts';
import { useSeatActs } from './use-seat-acts.ts';
import { VoiceBalance } from './voice-balance.tsx';

const FRAGMENT = graphql(`
  fragment Composition_session on JurySession {
    id
    state
    sessionOn
    president {
      id
    }
    substitutePresident {
      id
    }
    seats {
      ...SeatView_seat @unmask
      proxyTo
      answerNote
      proposedSubstitute {
        id
        familyName
        givenNames
      }
      availability {
        sameDaySessions {
          reference
          overlaps
        }
      }
      links {
        caseId
        past
      }
    }
    ruleSet {
      id
      parameters {
        proxiesPerHolder
      }
    }
    balance {
      weighing
      employers {
        members
        voters
        voices
        weight
      }
      unions {
        members
        voters
        voices
        weight
      }
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  /** Seats that a finding one looks at touches. */
  readonly lit: ReadonlySet<string>;
}

/** Who sits: the balance of voices over the two benches, to be changed where one may. */
export function Composition({ session, lit }: Props): ReactElement {
  const { t } = useTranslation();
  const { editable, keep, ask } = useGestures();
  const { sessionOn, balance, ruleSet, ...jury } = useFragmentData(FRAGMENT, session);
  const seats = seatViews(jury.seats, jury);
  const actsOf = useSeatActs(seats, { proxies: ruleSet.parameters.proxiesPerHolder > 0 });
  const focusHandle = useHandleFocus(seats);
  const carry = useCarry((what, place) => {
    focusHandle(what.id);
    void keep({ kind: 'MOVE_SEAT', seatId: what.id, rank: place + 1 });
  });
  const { weighing, employers, unions } = balance;
  // Who keeps the vote in surplus is said by the findings: here each seat says whether it has it.
  const weightOf = (seat: (typeof seats)[number]): number | undefined =>
    weighing === 'EQUALISED' ? (seat.college === 'EMPLOYERS' ? employers : unions).weight : undefined;
  const proxyOf = ({ proxyTo }: { readonly proxyTo?: string | null }): string | undefined => {
    const person = seats.find(({ id }) => id === proxyTo)?.person;
    return person ? personName(person) : undefined;
  };
  const weights = new Map(seats.map((seat) => [seat.id, weightOf(seat)]));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      <VoiceBalance
        employers={employers}
        unions={unions}
        weighing={t(`jury.balance.weighing.${weighing}`, { employers: employers.weight, unions: unions.weight })}
      />
      {editable ? (
        <BenchesEditor
          seats={seats}
          carry={carry}
          lit={lit}
          weightOf={(id) => weights.get(id)}
          actsOf={actsOf}
          notesOf={(seat) => <SeatNotes seat={seat} proxy={proxyOf(seat)} sessionOn={sessionOn} />}
          foot={(college) => (
            <Button
              variant="outlined"
              color="inherit"
              fullWidth
              startIcon={<Icon name="plus" />}
              onClick={() => ask({ kind: 'ADD', college, organisation: null })}
              sx={{ minHeight: 44, borderStyle: 'dashed', borderColor: 'text.secondary' }}
            >
              {t(`jury.bench.add.${college}`)}
            </Button>
          )}
        />
      ) : (
        <TwoBenches
          seats={seats}
          aside={(college) => t('jury.bench.count', { count: seats.filter((seat) => seat.college === college).length })}
          renderSeat={(seat) => (
            <SeatCard key={seat.id} seat={seat} weight={weights.get(seat.id)} lit={lit.has(seat.id)}>
              <SeatNotes seat={seat} proxy={proxyOf(seat)} sessionOn={sessionOn} />
            </SeatCard>
          )}
        />
      )}
    </Box>
  );
}

import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { personName } from '../../directory/model/names.ts';
import { benchOf, type SeatView } from '../model/seat.ts';
import type { SeatAct } from './seat-menu.tsx';
import { useGestures } from './session-gestures.ts';

type ActKey =
  | 'PRESIDENT'
  | 'UNPRESIDENT'
  | 'SUBSTITUTE'
  | 'UNSUBSTITUTE'
  | 'GIVE_VOTE'
  | 'WITHDRAW_VOTE'
  | 'TEMP_WORK'
  | 'NOT_TEMP_WORK'
  | 'UP'
  | 'DOWN'
  | 'DESIGNATE'
  | 'REPLACE'
  | 'EMPTY'
  | 'DIRECTORY'
  | 'REMOVE';
type Act = readonly [key: ActKey, onDo: () => void];

/** Everything that can be done with a seat, in words. @param proxies whether the rules let somebody vote for an absent one */
export function useSeatActs(
  seats: readonly SeatView[],
  { proxies }: { readonly proxies: boolean },
): (seat: SeatView) => readonly SeatAct[] {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { keep, ask } = useGestures();
  const name = (what: { president?: string | null; substitute?: string | null }) => () =>
    void keep({ kind: 'NAME_PRESIDENT', ...what });
  return (seat) => {
    const { id, person, voting, tempWork, chair } = seat;
    const bench = benchOf(seats, seat.college);
    const at = bench.findIndex((one) => one.id === id);
    const move = (place: number) => () => void keep({ kind: 'MOVE_SEAT', seatId: id, rank: place + 1 });
    const change = (what: { voting?: boolean; tempWork?: boolean; personId?: null }) => () =>
      void keep({ kind: 'CHANGE_SEAT', seatId: id, ...what });
    const designate = (): void => ask({ kind: 'DESIGNATE', seat });
    const ofHolder: readonly Act[] =
      person === null
        ? [['DESIGNATE', designate]]
        : [
            chair === 'PRESIDENT'
              ? ['UNPRESIDENT', name({ president: null })]
              : ['PRESIDENT', name(chair === 'SUBSTITUTE' ? { president: id, substitute: null } : { president: id })],
            chair === 'SUBSTITUTE'
              ? ['UNSUBSTITUTE', name({ substitute: null })]
              : ['SUBSTITUTE', name(chair === 'PRESIDENT' ? { president: null, substitute: id } : { substitute: id })],
            ['REPLACE', designate],
            ['EMPTY', change({ personId: null })],
            ['DIRECTORY', () => history.push(`/personnes/${person.id}`)],
          ];
    const acts: readonly Act[] = [
      ...ofHolder,
      [voting ? 'WITHDRAW_VOTE' : 'GIVE_VOTE', change({ voting: !voting })],
      [tempWork ? 'NOT_TEMP_WORK' : 'TEMP_WORK', change({ tempWork: !tempWork })],
      ...(at > 0 ? [['UP', move(at - 1)] as const] : []),
      ...(at < bench.length - 1 ? [['DOWN', move(at + 1)] as const] : []),
      ['REMOVE', () => void keep({ kind: 'REMOVE_SEAT', seatId: id })],
    ];
    const proxyTo = (holder: string | null) => () => void keep({ kind: 'CHANGE_SEAT', seatId: id, proxyTo: holder });
    const holder = seats.find((one) => one.id === seat.proxyTo);
    const holders = bench.filter((one) => one.id !== id && one.id !== holder?.id && one.voting);
    const ofProxy: readonly SeatAct[] = [
      ...(proxies && person && voting
        ? holders.flatMap((one) =>
            one.person
              ? [
                  {
                    key: `PROXY ${one.id}`,
                    label: t('jury.proxy.give', { name: personName(one.person) }),
                    onDo: proxyTo(one.id),
                  },
                ]
              : [],
          )
        : []),
      ...(holder?.person
        ? [
            {
              key: 'WITHDRAW_PROXY',
              label: t('jury.proxy.withdraw', { name: personName(holder.person) }),
              onDo: proxyTo(null),
            },
          ]
        : []),
    ];
    const plain = acts.map(([key, onDo]) => ({
      key,
      label: t(`jury.act.${key}`),
      destructive: key === 'REMOVE',
      onDo,
    }));
    return [...plain.slice(0, -1), ...ofProxy, ...plain.slice(-1)];
  };
}

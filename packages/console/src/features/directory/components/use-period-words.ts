import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Period, type PeriodState, periodState } from '../model/periods.ts';

interface PeriodWords {
  /** "du 1er janvier 2024 au 31 décembre 2027", "depuis le 1er janvier 2024". */
  readonly span: (period: Period) => string;
  /** "terminé il y a 3 ans", "se termine dans 12 jours"; empty where nothing is to be said. */
  readonly away: (period: Period) => string;
  readonly state: (period: Period) => PeriodState;
}

/** Periods as people say them, in the language of the page. */
export function usePeriodWords(): PeriodWords {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const state = (period: Period): PeriodState => periodState(period, today);
  return {
    state,
    span: (period) => {
      const from = inWords(period.from);
      if (period.to) return t('period.fromTo', { from, to: inWords(period.to) });
      return t(period.from > today ? 'period.from' : 'period.since', { from });
    },
    away: (period) => {
      switch (state(period)) {
        case 'COMING':
          return t('period.beginsAway', { away: away(period.from) });
        case 'PAST':
          return t('period.endedAway', { away: away(period.to ?? today) });
        case 'ENDING':
          return period.to === today ? t('period.endsToday') : t('period.endsAway', { away: away(period.to ?? today) });
        case 'CURRENT':
          return '';
      }
    },
  };
}

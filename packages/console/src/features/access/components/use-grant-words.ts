import type { Role, ScopeKind } from '@delibere/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { type NamedCase, useCaseName } from '../../identity/viewer/use-case-name.ts';

interface Scope {
  readonly kind: ScopeKind;
  readonly name: string | null;
  readonly case: NamedCase | null;
}

interface Period {
  readonly from: string;
  readonly to: string | null;
}

interface GrantWords {
  readonly role: (role: Role) => string;
  /** "UIMM Lorraine", "partout". */
  readonly scope: (scope: Scope) => string;
  /** "depuis le 1er janvier 2026". */
  readonly period: (period: Period) => string;
}

/** Roles, scopes and periods as people say them. */
export function useGrantWords(): GrantWords {
  const { t } = useTranslation();
  const { today, inWords } = useDates();
  const caseName = useCaseName();
  return {
    role: (role) => t(`identity.roleLabel.${role}`),
    scope: ({ kind, name, case: one }) => (kind === 'CASE' ? caseName(one) : (name ?? t('access.everywhere'))),
    period: ({ from, to }) => {
      if (to !== null) return t('access.period.between', { from: inWords(from), to: inWords(to) });
      return t(from > today ? 'access.period.toCome' : 'access.period.since', { from: inWords(from) });
    },
  };
}

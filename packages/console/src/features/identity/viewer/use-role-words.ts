import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { useCaseName } from './use-case-name.ts';
import type { Viewer } from './use-viewer.ts';

type ViewerRole = Viewer['roles'][number];

interface RoleWords {
  /** "UIMM Lorraine", "partout". */
  readonly scope: (role: ViewerRole) => string;
  /** "depuis le 1 janvier 2026". */
  readonly period: (role: ViewerRole) => string;
  /** Roles that count today, with their scopes: "Administrateur, partout". */
  readonly inForce: (viewer: Viewer) => readonly string[];
}

/** Roles as people say them. */
export function useRoleWords(): RoleWords {
  const { t } = useTranslation();
  const { today, inWords } = useDates();
  const caseName = useCaseName();
  const scope = (role: ViewerRole): string => {
    if (role.scopeKind === 'CASE') return caseName(role.case);
    return role.scopeName ?? t('identity.account.national');
  };
  return {
    scope,
    period: ({ from, to }) => {
      const days = { from: inWords(from), to: to === null ? '' : inWords(to) };
      if (from > today) return t(to === null ? 'identity.account.toCome' : 'identity.account.toComeUntil', days);
      return t(to === null ? 'identity.account.since' : 'identity.account.between', days);
    },
    inForce: ({ roles }) =>
      roles
        .filter(({ from }) => from <= today)
        .map((role) => `${t(`identity.roleLabel.${role.role}`)}, ${scope(role)}`),
  };
}

import { ROLE_SCOPES, type Role, type ScopeKind } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookupOption } from '../../../ui/form/lookup-input.tsx';
import { RadioInput } from '../../../ui/form/radio-input.tsx';
import { CaseField, type ChosenSession } from './case-field.tsx';
import { RoleField } from './role-field.tsx';
import { ScopeField } from './scope-field.tsx';

/** A role and how far it goes, with the names of what was chosen. */
export interface RightChoice {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scope: LookupOption | null;
  /** The session a case was looked for in. */
  readonly session: ChosenSession | null;
}

/** A role as it is first offered: with the widest scope it can have. */
export function rightOf(role: Role): RightChoice {
  const [scopeKind] = ROLE_SCOPES[role];
  return { role, scopeKind, scope: null, session: null };
}

interface Props {
  readonly legend: string;
  /** Of the field of what the role is for; the error summary leads to it. */
  readonly id: string;
  readonly error: string | undefined;
  readonly value: RightChoice;
  readonly onChange: (value: RightChoice) => void;
}

/** Which role, how far it goes where there is a choice, and what it is for. */
export function RightFields({ legend, id, error, value, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const { role, scopeKind, scope, session } = value;
  const kinds: readonly ScopeKind[] = ROLE_SCOPES[role];
  const choose = (chosen: LookupOption | null): void => onChange({ ...value, scope: chosen });
  return (
    <>
      <RoleField legend={legend} value={role} onChange={(chosen) => onChange(rightOf(chosen))} />
      {kinds.length > 1 && (
        <RadioInput
          legend={t('access.howFar')}
          value={scopeKind}
          options={kinds.map((kind) => ({ value: kind, label: t(`access.scopeOf.${kind}`) }))}
          onChange={(kind) => onChange({ ...rightOf(role), scopeKind: kind })}
        />
      )}
      {scopeKind === 'CASE' ? (
        <CaseField
          id={id}
          error={error}
          session={session}
          onSession={(found) => onChange({ ...value, session: found, scope: null })}
          chosen={scope}
          onChoose={choose}
        />
      ) : (
        <ScopeField key={role} id={id} error={error} role={role} chosen={scope} onChoose={choose} />
      )}
    </>
  );
}

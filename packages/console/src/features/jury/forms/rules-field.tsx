import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { SelectInput } from '../../../ui/form/select-input.tsx';

const RULES_QUERY = graphql(`
  query RulesToChoose($on: Date!, $certifications: [String!]!) {
    rulesToChoose(on: $on, certifications: $certifications) {
      id
      title
      version
    }
  }
`);

interface Props {
  readonly field: FieldProps;
  /** The day that is typed; empty before. */
  readonly on: string;
  readonly certifications: readonly string[];
  /** Rules it follows already: they stay on offer, and the server says where they no longer fit. */
  readonly kept?: { readonly id: string; readonly title: string };
}

/** Which rules a session follows: those of its day by default, or others that are in force then. */
export function RulesField({ field, on, certifications, kept }: Props): ReactElement {
  const { t } = useTranslation();
  const ready = /^\d{4}-\d\d-\d\d$/.test(on) && certifications.length > 0;
  const { data, previousData } = useQuery(RULES_QUERY, {
    variables: { on, certifications: [...certifications] },
    skip: !ready,
  });
  const found = ready ? ((data ?? previousData)?.rulesToChoose ?? []) : [];
  const [first] = found;
  const others = found.filter(({ id }) => id !== kept?.id);
  return (
    <SelectInput
      {...field}
      hint={ready ? undefined : t('jury.plan.rulesLater')}
      options={[
        ...(kept ? [{ value: kept.id, label: t('jury.plan.rulesKept', { title: kept.title }) }] : []),
        { value: '', label: first ? t('jury.plan.rulesDefault', { title: first.title }) : t('jury.plan.rulesOfDay') },
        ...others.map(({ id, title, version }) => ({
          value: id,
          label: t('jury.plan.rulesNamed', { title, version }),
        })),
      ]}
    />
  );
}

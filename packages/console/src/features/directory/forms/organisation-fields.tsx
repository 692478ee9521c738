import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../forms/use-input-form.ts';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { type ChosenOrganisation, OrganisationField } from './organisation-field.tsx';
import type { OrganisationRule } from './use-organisation-rules.ts';

interface Props {
  readonly rule: OrganisationRule;
  readonly field: (path: 'name' | 'shortName' | 'siret' | 'idcc' | 'parentId') => FieldProps;
  readonly parent: ChosenOrganisation | null;
  readonly onParent: (parent: ChosenOrganisation | null) => void;
  /** What is kept now where it changed meanwhile, by field. */
  readonly notes?: Readonly<Record<string, string | undefined>>;
}

/** What is said of an organisation of a kind: only what this kind can have is asked. */
export function OrganisationFields({ rule, field, parent, onParent, notes = {} }: Props): ReactElement {
  const { t } = useTranslation();
  const kinds = rule.parents.map((kind) => t(`organisationKind.${kind}`)).join(', ');
  const hint = (words: string, name: string): string => [words, notes[name]].filter(Boolean).join(' ');
  return (
    <>
      <TextInput {...field('name')} hint={hint(t('organisationForm.nameHint'), 'name')} maxLength={300} />
      <TextInput
        {...field('shortName')}
        hint={hint(t('organisationForm.shortNameHint'), 'shortName')}
        optional
        maxLength={40}
        characters={24}
      />
      {rule.siret !== 'NEVER' && (
        <TextInput
          {...field('siret')}
          hint={hint(t('organisationForm.siretHint'), 'siret')}
          optional={rule.siret === 'MAY'}
          inputMode="numeric"
          characters={20}
        />
      )}
      {rule.idcc && (
        <TextInput
          {...field('idcc')}
          hint={hint(t('organisationForm.idccHint'), 'idcc')}
          optional
          inputMode="numeric"
          characters={6}
        />
      )}
      {rule.parents.length > 0 && (
        <OrganisationField
          field={field('parentId')}
          kinds={rule.parents}
          hint={hint(t('organisationForm.parentHint', { kinds }), 'parentId')}
          optional
          chosen={parent}
          onChoose={onParent}
        />
      )}
    </>
  );
}

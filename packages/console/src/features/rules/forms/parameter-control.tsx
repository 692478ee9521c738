import { MAJORITY_BASES, MAJORITY_KINDS, RETENTION_KINDS, type RuleParameter } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckInput } from '../../../ui/form/check-input.tsx';
import { SelectInput } from '../../../ui/form/select-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useRuleWords } from '../components/use-rule-words.ts';
import { CONTROLS } from '../model/controls.ts';
import { FieldGroup } from './field-group.tsx';
import { controlId, type RuleEditor } from './rule-editor.ts';

interface Props {
  readonly parameter: RuleParameter;
  readonly editor: RuleEditor;
}

interface Part {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
}

/** The control or controls that one rule is written with. */
export function ParameterControl({ parameter, editor }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useRuleWords();
  const { typed, errorAt, changeField } = editor;
  const control = CONTROLS[parameter];
  const at = `parameters.${parameter}`;
  const own = {
    id: controlId(at),
    label: words.parameter(parameter),
    hint: t(`rules.explain.${parameter}`),
    error: errorAt(at),
  };
  const group = { id: own.id, legend: own.label, hint: own.hint, error: own.error };
  const valueAt = (path: string): string => typed.fields[path] ?? '';

  const numbers = (parts: readonly Part[]): readonly ReactElement[] =>
    parts.map(({ name, label, optional = false }) => {
      const path = `${parameter}.${name}`;
      return (
        <TextInput
          key={name}
          id={controlId(`parameters.${path}`)}
          label={label}
          optional={optional}
          inputMode="numeric"
          autoComplete="off"
          characters={6}
          error={errorAt(`parameters.${path}`)}
          value={valueAt(path)}
          onChange={(event) => changeField(path, event.currentTarget.value)}
        />
      );
    });
  const kinds = (
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ): ReactElement => (
    <SelectInput
      id={controlId(`parameters.${parameter}.kind`)}
      label={label}
      options={options}
      value={valueAt(`${parameter}.kind`)}
      onChange={(event) => changeField(`${parameter}.kind`, event.currentTarget.value)}
    />
  );

  switch (control.kind) {
    case 'choice':
      return (
        <SelectInput
          {...own}
          options={control.options.map((value) => ({ value, label: words.choice(value) }))}
          value={valueAt(parameter)}
          onChange={(event) => changeField(parameter, event.currentTarget.value)}
        />
      );
    case 'count':
      return (
        <TextInput
          {...own}
          inputMode="numeric"
          autoComplete="off"
          characters={6}
          value={valueAt(parameter)}
          onChange={(event) => changeField(parameter, event.currentTarget.value)}
        />
      );
    case 'yesNo':
      return (
        <FieldGroup {...group} id={`${own.id}-group`}>
          <CheckInput
            id={own.id}
            label={t('rules.yes')}
            checked={valueAt(parameter) === 'true'}
            onChange={(event) => changeField(parameter, String(event.currentTarget.checked))}
          />
        </FieldGroup>
      );
    case 'bounds':
      return (
        <FieldGroup {...group}>
          {numbers([
            { name: 'min', label: t('rules.min') },
            { name: 'max', label: t('rules.max'), optional: true },
          ])}
        </FieldGroup>
      );
    case 'quorum':
      return (
        <FieldGroup {...group}>
          {numbers([
            { name: 'employers', label: t('rules.employers') },
            { name: 'unions', label: t('rules.unions') },
            { name: 'total', label: t('rules.total'), optional: true },
          ])}
        </FieldGroup>
      );
    case 'majority':
      return (
        <FieldGroup {...group}>
          {kinds(
            t('rules.value'),
            MAJORITY_KINDS.map((value) => ({ value, label: t(`rules.majorityKind.${value}`) })),
          )}
          {valueAt('majority.kind') === 'THRESHOLD' && (
            <>
              {numbers([
                { name: 'numerator', label: t('rules.numerator') },
                { name: 'denominator', label: t('rules.denominator') },
              ])}
              <SelectInput
                id={controlId('parameters.majority.of')}
                label={t('rules.of')}
                options={MAJORITY_BASES.map((value) => ({ value, label: t(`rules.basis.${value}`) }))}
                value={valueAt('majority.of')}
                onChange={(event) => changeField('majority.of', event.currentTarget.value)}
              />
            </>
          )}
        </FieldGroup>
      );
    case 'retention':
      return (
        <FieldGroup {...group}>
          {kinds(
            t('rules.value'),
            RETENTION_KINDS.map((value) => ({ value, label: t(`rules.retentionKind.${value}`) })),
          )}
          {valueAt(`${parameter}.kind`) === 'MONTHS' && numbers([{ name: 'months', label: t('rules.months') }])}
        </FieldGroup>
      );
  }
}

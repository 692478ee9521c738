import { useMutation } from '@apollo/client/react';
import { DEPARTMENTS, setTerritoryInput } from '@delibere/shared';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { departmentName } from '../model/departments.ts';

const SET_TERRITORY = graphql(`
  mutation SetTerritory($input: SetTerritoryInput!) {
    setTerritory(input: $input) {
      ... on OrganisationWritten {
        id
        organisation {
          id
          ...OrganisationSheet_organisation
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

interface Props {
  readonly organisation: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly departments: readonly string[];
  };
  readonly onClose: () => void;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Says which departments an exam centre answers for: those chosen stay in sight, whatever is looked for. */
export function SetTerritory({ organisation, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { id, version, name } = organisation;
  const [looked, setLooked] = useState('');
  const [chosen, setChosen] = useState(organisation.departments);
  const [set] = useMutation(SET_TERRITORY);
  const form = useInputForm({
    schema: setTerritoryInput,
    defaults: { id, version, departments: [...chosen] },
    labels: { departments: t('organisationForm.departments') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        set({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'organisations' }) }).then(
          ({ data }) => data?.setTerritory,
        ),
      );
      if (done) onClose();
      return problem;
    },
  });
  const toggle = (code: string): void => {
    const next = DEPARTMENTS.filter((one) => (one === code) !== chosen.includes(one));
    setChosen(next);
    form.methods.setValue('departments', next);
  };
  const shown = DEPARTMENTS.filter(
    (code) => chosen.includes(code) || plain(`${code} ${departmentName(code)}`).includes(plain(looked).trim()),
  );
  return (
    <FormDialog
      title={t('organisationForm.territoryTitle', { name })}
      lede={t('organisationForm.territoryLede')}
      form={form}
      submitLabel={t('organisationForm.territoryDo')}
      onClose={onClose}
    >
      <TextField label={t('organisationForm.territorySearch')} value={looked} onChange={setLooked} />
      <Typography component="output" sx={{ fontWeight: 620 }}>
        {t('organisationForm.territoryChosen', { count: chosen.length })}
      </Typography>
      <Box
        id={form.field('departments').id}
        tabIndex={-1}
        sx={{
          maxHeight: 320,
          overflowY: 'auto',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          px: 3,
          py: 2,
          '& fieldset': {
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            columnGap: 4,
          },
        }}
      >
        <ChoiceGroup
          legend={t('organisationForm.departments')}
          options={shown.map((code) => ({
            value: code,
            label: `${code} ${departmentName(code)}`,
            checked: chosen.includes(code),
          }))}
          onToggle={toggle}
        />
      </Box>
    </FormDialog>
  );
}

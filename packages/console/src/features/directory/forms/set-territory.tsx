import { useApolloClient, useMutation } from '@apollo/client/react';
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
import { ConflictNotice } from './conflict-notice.tsx';
import { useConflict } from './use-conflict.ts';

const TERRITORY_NOW = graphql(`
  query TerritoryNow($id: ID!) {
    organisation(id: $id) {
      id
      version
      departments
    }
  }
`);

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
    readonly allowedActions: readonly string[];
  };
  readonly onClose: () => void;
}

const named = (code: string): string => `${code} ${departmentName(code)}`;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Says which departments an exam centre answers for: those chosen stay in sight, whatever is looked for. */
export function SetTerritory({ organisation, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [read] = useState(organisation);
  const { id, version, name } = read;
  const [looked, setLooked] = useState('');
  const [chosen, setChosen] = useState(read.departments);
  const [chosenNow, setChosenNow] = useState<readonly string[]>([]);
  const [set] = useMutation(SET_TERRITORY);
  const labels = { departments: t('organisationForm.departments') };
  const form = useInputForm({
    schema: setTerritoryInput,
    defaults: { id, version, departments: [...chosen] },
    labels,
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        set({ variables: { input }, update: (cache) => cache.evict({ fieldName: 'organisations' }) }).then(
          ({ data }) => data?.setTerritory,
        ),
      );
      if (done) onClose();
      return conflict.settle(problem);
    },
  });
  const choose = (next: readonly string[]): void => {
    setChosen(next);
    form.methods.setValue('departments', [...next]);
  };
  const toggle = (code: string): void => choose(DEPARTMENTS.filter((one) => (one === code) !== chosen.includes(one)));
  const conflict = useConflict({
    history: read.allowedActions.includes('READ_HISTORY') ? { type: 'ORGANISATION', id } : undefined,
    read: { departments: read.departments.map(named).join(', ') },
    labels,
    readAgain: async () => {
      const { data } = await client.query({ query: TERRITORY_NOW, variables: { id }, fetchPolicy: 'network-only' });
      const now = data?.organisation;
      if (!now) return undefined;
      setChosenNow(now.departments);
      return { version: now.version, fields: { departments: now.departments.map(named).join(', ') } };
    },
    put: (values, newVersion) => {
      form.methods.setValue('version', newVersion);
      if ('departments' in values) choose(chosenNow);
    },
  });
  const shown = DEPARTMENTS.filter(
    (code) => chosen.includes(code) || plain(named(code)).includes(plain(looked).trim()),
  );
  return (
    <FormDialog
      title={t('organisationForm.territoryTitle', { name })}
      lede={t('organisationForm.territoryLede')}
      form={form}
      submitLabel={t('organisationForm.territoryDo')}
      onClose={onClose}
    >
      {conflict.shown && <ConflictNotice {...conflict.shown} />}
      {conflict.notes.departments && <Box sx={{ color: 'text.secondary' }}>{conflict.notes.departments}</Box>}
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
            label: named(code),
            checked: chosen.includes(code),
          }))}
          onToggle={toggle}
        />
      </Box>
    </FormDialog>
  );
}

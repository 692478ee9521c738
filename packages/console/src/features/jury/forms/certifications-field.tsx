import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { LookupInput } from '../../../ui/form/lookup-input.tsx';
import { Icon } from '../../../ui/icon.tsx';

const LOOKUP_QUERY = graphql(`
  query CertificationLookup($query: String!) {
    certifications(query: $query, first: 10) {
      edges {
        cursor
        node {
          id
          rncpCode
          title
        }
      }
    }
  }
`);

const PAUSE_MS = 200;

/** A certification as the field holds it. */
export interface ChosenCertification {
  readonly rncpCode: string;
  readonly title?: string | null;
}

interface Props {
  readonly field: Pick<FieldProps, 'id' | 'label' | 'error'>;
  readonly chosen: readonly ChosenCertification[];
  readonly onChange: (chosen: readonly ChosenCertification[]) => void;
}

/** Certifications found by a part of their code or of their title, one after the other. */
export function CertificationsField({ field, chosen, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text?.trim() ?? ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, previousData, loading } = useQuery(LOOKUP_QUERY, {
    variables: { query: asked },
    skip: text === undefined,
  });
  const taken = new Set(chosen.map(({ rncpCode }) => rncpCode));
  const found = ((data ?? previousData)?.certifications.edges ?? [])
    .map(({ node }) => node)
    .filter(({ rncpCode }) => !taken.has(rncpCode));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <LookupInput
        id={field.id}
        label={field.label}
        error={field.error}
        hint={t('jury.plan.certificationsHint')}
        chosen={null}
        onChoose={(option) => {
          const one = found.find(({ rncpCode }) => rncpCode === option?.value);
          if (one) onChange([...chosen, one]);
        }}
        options={found.map(({ rncpCode, title }) => ({ value: rncpCode, label: title, detail: rncpCode }))}
        onSearch={setText}
        busy={loading || (text?.trim() ?? '') !== asked}
        none={t('directory.lookupNone')}
      />
      {chosen.length > 0 && (
        <Box
          component="ul"
          aria-label={t('jury.plan.chosenCertifications')}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
        >
          {chosen.map(({ rncpCode, title }) => (
            <Box
              component="li"
              key={rncpCode}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 2,
                pl: 3,
                bgcolor: 'background.sunken',
                borderRadius: 1,
              }}
            >
              <Box lang="fr" sx={{ flex: 1, minWidth: 0, py: 1.5 }}>
                <strong>{rncpCode}</strong> {title}
              </Box>
              <Button
                color="inherit"
                aria-label={t('jury.plan.removeCertification', { code: rncpCode })}
                onClick={() => onChange(chosen.filter((one) => one.rncpCode !== rncpCode))}
                sx={{ minWidth: 44, minHeight: 44 }}
              >
                <Icon name="close" size={16} />
              </Button>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

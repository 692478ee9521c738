import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { Nomenclature } from '../../../gql/graphql.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { type CatalogueSearch, parseCatalogueSearch } from '../model/catalogue-search.ts';

const ENTRIES_QUERY = graphql(`
  query FilterEntries($nomenclature: Nomenclature!, $query: String) {
    nomenclatureEntries(nomenclature: $nomenclature, query: $query, first: 20) {
      edges {
        node {
          id
          code
          label
        }
      }
    }
  }
`);

const CERTIFIERS_QUERY = graphql(`
  query FilterCertifiers {
    certificationFacets {
      certifiers {
        value
        label
        count
      }
    }
  }
`);

type CodeKey = 'nsf' | 'rome' | 'formacode' | 'ccn' | 'certifier';
const CODED = [
  { key: 'nsf', nomenclature: 'NSF', example: '200u' },
  { key: 'rome', nomenclature: 'ROME', example: 'H2906' },
  { key: 'formacode', nomenclature: 'FORMACODE', example: '31676' },
  { key: 'ccn', nomenclature: 'CCN', example: '3109' },
] as const satisfies readonly { key: CodeKey; nomenclature: Nomenclature; example: string }[];

interface Props {
  readonly search: CatalogueSearch;
  readonly onChange: (search: CatalogueSearch) => void;
}

interface CodeFieldProps extends Props {
  readonly name: (typeof CODED)[number]['key'];
  readonly nomenclature: Nomenclature;
  readonly example: string;
}

function useCode({ search, onChange }: Props, name: CodeKey): readonly [string, (text: string) => void] {
  const applied = search[name] ?? '';
  const [text, setText] = useState(applied);
  const [seen, setSeen] = useState(applied);
  if (applied !== seen) {
    setSeen(applied);
    if (applied) setText(applied);
  }
  return [
    text,
    (typed) => {
      setText(typed);
      const next = parseCatalogueSearch({ ...search, [name]: typed.trim() });
      if (typed.trim() === '' || next[name]) onChange(next);
    },
  ];
}

function CodeField({ name, nomenclature, example, ...rest }: CodeFieldProps): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useCode(rest, name);
  const { data, previousData } = useQuery(ENTRIES_QUERY, {
    variables: { nomenclature, query: text.trim() || undefined },
  });
  const entries = (data ?? previousData)?.nomenclatureEntries.edges ?? [];
  return (
    <TextField
      label={t(`catalogue.filter.${name}`)}
      value={text}
      onChange={setText}
      hint={t('catalogue.filter.codeHint', { example })}
      suggestions={entries.map(({ node }) => ({ value: node.code, label: `${node.code} ${node.label}` }))}
    />
  );
}

/** Filters by code: speciality, job, agreement, certifier; the browser proposes the codes in use. */
export function MoreFilters(props: Props): ReactElement {
  const { t } = useTranslation();
  const [certifier, setCertifier] = useCode(props, 'certifier');
  const { data } = useQuery(CERTIFIERS_QUERY);
  const certifiers = data?.certificationFacets.certifiers ?? [];
  return (
    <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
      {CODED.map(({ key, nomenclature, example }) => (
        <CodeField key={key} name={key} nomenclature={nomenclature} example={example} {...props} />
      ))}
      <TextField
        label={t('catalogue.filter.certifier')}
        value={certifier}
        onChange={setCertifier}
        hint={
          certifiers.find((one) => one.value === certifier)?.label ??
          t('catalogue.filter.codeHint', { example: '78471719100018' })
        }
        suggestions={certifiers}
      />
    </Box>
  );
}

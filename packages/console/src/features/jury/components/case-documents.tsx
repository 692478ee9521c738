import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { CaseDocument_DocumentFragment } from '../../../gql/graphql.ts';
import { FileLink } from '../../minutes/components/file-link.tsx';

/** A file of a case: spread it with `@unmask`. */
graphql(`
  fragment CaseDocument_document on CaseDocument {
    id
    kind
    title
    name
    path
    bytes
  }
`);

interface Props {
  readonly documents: readonly CaseDocument_DocumentFragment[];
  /** Of whom they speak. */
  readonly about: string;
  /** Asks to take one out, where that is allowed. */
  readonly onRemove?: ((document: CaseDocument_DocumentFragment) => void) | undefined;
}

/** What a file is, unless its title says just that. */
function kindBeside({ title }: CaseDocument_DocumentFragment, kind: string): string {
  return title.trim().toLowerCase() === kind.toLowerCase() ? '' : kind;
}

/** Files of a case, each to be opened; nothing where there are none. */
export function CaseDocuments({ documents, about, onRemove }: Props): ReactElement | null {
  const { t, i18n } = useTranslation();
  const size = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  if (documents.length === 0) return null;
  return (
    <Box component="ul" aria-label={t('jury.document.of', { name: about })} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {documents.map((one) => (
        <Box
          component="li"
          key={one.id}
          data-document={one.kind}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, minWidth: 0 }}
        >
          <FileLink path={one.path} name={one.name}>
            <Box component="span" lang="fr" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
              {one.title}
            </Box>
          </FileLink>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {[kindBeside(one, t(`jury.document.kind.${one.kind}`)), size.format(Math.ceil(one.bytes / 1000))]
              .filter(Boolean)
              .join(' · ')}
          </Box>
          {onRemove && (
            <Button
              size="small"
              color="inherit"
              className="no-print"
              aria-label={t('jury.document.removeNamed', { title: one.title })}
              onClick={() => onRemove(one)}
              sx={{ minHeight: 44 }}
            >
              {t('jury.document.remove')}
            </Button>
          )}
        </Box>
      ))}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDocument_DocumentFragment } from '../../../gql/graphql.ts';
import { CaseDocuments } from './case-documents.tsx';

const AttachDocument = lazy(() =>
  import('../forms/attach-document.tsx').then((module) => ({ default: module.AttachDocument })),
);
const RemoveDocument = lazy(() =>
  import('../forms/remove-document.tsx').then((module) => ({ default: module.RemoveDocument })),
);

interface Props {
  readonly caseId: string;
  /** Of whom they speak. */
  readonly about: string;
  readonly documents: readonly CaseDocument_DocumentFragment[];
  /** Whether whoever looks may attach files and take them out now. */
  readonly attachable: boolean;
}

/** Files of a case for those who organise: to be opened, attached, taken out. */
export function CasePapers({ caseId, about, documents, attachable }: Props): ReactElement {
  const { t } = useTranslation();
  const [attaching, setAttaching] = useState(false);
  const [removing, setRemoving] = useState<CaseDocument_DocumentFragment>();
  return (
    <>
      <CaseDocuments documents={documents} about={about} onRemove={attachable ? setRemoving : undefined} />
      {attachable && (
        <Box className="no-print">
          <Button
            size="small"
            aria-label={t('jury.document.attachTo', { name: about })}
            onClick={() => setAttaching(true)}
            sx={{ minHeight: 44, px: 0 }}
          >
            {t('jury.document.attach')}
          </Button>
        </Box>
      )}
      <Suspense fallback={null}>
        {attaching && <AttachDocument caseId={caseId} about={about} onClose={() => setAttaching(false)} />}
        {removing && <RemoveDocument document={removing} onClose={() => setRemoving(undefined)} />}
      </Suspense>
    </>
  );
}

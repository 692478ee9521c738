import { useMutation } from '@apollo/client/react';
import { removeCaseDocumentInput } from '@delibere/shared';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { useGestures } from '../components/session-gestures.ts';
import { REMOVE_CASE_DOCUMENT } from './case-document-mutations.ts';

interface Props {
  readonly document: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

/** Takes a file out of a case, once it is confirmed. */
export function RemoveDocument({ document, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const [remove] = useMutation(REMOVE_CASE_DOCUMENT);
  const form = useInputForm({
    schema: removeCaseDocumentInput,
    defaults: { documentId: document.id },
    labels: {},
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        remove({ variables: { input } }).then(({ data }) => data?.removeCaseDocument),
      );
      if (done) {
        mine(done.revision);
        onClose();
      }
      return problem;
    },
  });
  return (
    <FormDialog
      title={t('jury.document.removeTitle')}
      form={form}
      submitLabel={t('jury.document.remove')}
      destructive
      onClose={onClose}
    >
      <div>{t('jury.document.removeBody', { title: document.title })}</div>
    </FormDialog>
  );
}

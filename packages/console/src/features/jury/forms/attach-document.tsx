import { useMutation } from '@apollo/client/react';
import { attachCaseDocumentInput, CASE_DOCUMENT, CASE_DOCUMENT_KINDS } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ChangeEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGesture } from '../../../apollo/gesture.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { CONTROL } from '../../../ui/form/control-style.ts';
import { FormField } from '../../../ui/form/form-field.tsx';
import { SelectInput } from '../../../ui/form/select-input.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { base64Of } from '../../directory/model/people-file.ts';
import { useGestures } from '../components/session-gestures.ts';
import { ATTACH_CASE_DOCUMENT } from './case-document-mutations.ts';

interface Props {
  readonly caseId: string;
  /** Of whom it speaks. */
  readonly about: string;
  readonly onClose: () => void;
}

/** Attaches a file to a case: what it is, what it is called, and the file. */
export function AttachDocument({ caseId, about, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const gesture = useGesture();
  const [attach] = useMutation(ATTACH_CASE_DOCUMENT, { context: { uri: '/graphql/case-document' } });
  const [tooLarge, setTooLarge] = useState(false);
  const form = useInputForm({
    schema: attachCaseDocumentInput,
    // Of the form only: each gesture bears its own.
    defaults: { caseId, kind: 'EVIDENCE_FILE' as const, title: '', content: '', key: crypto.randomUUID() },
    labels: { kind: t('jury.document.what'), title: t('jury.document.title'), content: t('jury.document.file') },
    submit: async ({ kind, title, content }) => {
      const asked = { caseId, kind, title, content };
      const answer = gesture(asked, (key) =>
        attach({ variables: { input: { ...asked, key } } }).then(({ data }) => data?.attachCaseDocument),
      );
      const { done, problem } = await outcomeOf(answer);
      if (done) {
        mine(done.revision);
        onClose();
      }
      return problem;
    },
  });
  const { methods } = form;
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    const fits = file !== undefined && file.size <= CASE_DOCUMENT.bytes;
    setTooLarge(file !== undefined && !fits);
    methods.setValue('content', fits ? await base64Of(file) : '');
    if (file && methods.getValues('title') === '')
      methods.setValue('title', file.name.replace(/\.\w+$/, '').slice(0, 120));
  };
  const { id, label, error } = form.field('content');
  return (
    <FormDialog
      title={t('jury.document.attachTo', { name: about })}
      lede={t('jury.document.lede')}
      form={form}
      submitLabel={t('jury.document.attach')}
      onClose={onClose}
    >
      <SelectInput
        {...form.field('kind')}
        options={CASE_DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`jury.document.kind.${kind}`) }))}
      />
      <FormField
        id={id}
        label={label}
        hint={t('jury.document.fileHint')}
        error={tooLarge ? t('jury.document.tooLarge') : error}
      >
        {(control) => (
          <Box
            component="input"
            type="file"
            accept="application/pdf,image/png,image/jpeg"
            {...control}
            onChange={(event: ChangeEvent<HTMLInputElement>) => void choose(event)}
            sx={{ ...CONTROL, py: 2 }}
          />
        )}
      </FormField>
      <TextInput {...form.field('title')} />
    </FormDialog>
  );
}

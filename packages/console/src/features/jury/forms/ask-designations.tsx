import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { askDesignationsInput } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { FormDialog } from '../../../forms/form-dialog.tsx';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useInputForm } from '../../../forms/use-input-form.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { useGestures } from '../components/session-gestures.ts';
import { useReadRevision } from './use-read-revision.ts';

const FRAGMENT = graphql(`
  fragment AskDesignations_session on JurySession {
    id
    revision
    representativeUnions {
      id
      name
      shortName
    }
    seats {
      id
      organisation {
        id
        name
        shortName
      }
    }
    unreachable {
      id
      name
      shortName
    }
    designationRequests {
      askedOn
      organisation {
        id
        name
        shortName
      }
    }
  }
`);

const ASK_DESIGNATIONS = graphql(`
  mutation AskDesignations($input: AskDesignationsInput!) {
    askDesignations(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly onClose: () => void;
}

/** Asks organisations to say who sits for them: those that were not asked yet are ticked. */
export function AskDesignations({ session, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { mine } = useGestures();
  const { id, revision, representativeUnions, seats, unreachable, designationRequests } = useFragmentData(
    FRAGMENT,
    session,
  );
  const read = useReadRevision(revision);
  const [ask] = useMutation(ASK_DESIGNATIONS);
  const organisations = [
    ...new Map(
      [...representativeUnions, ...seats.map(({ organisation }) => organisation)].map((one) => [one.id, one]),
    ).values(),
  ];
  const askedOn = new Map(designationRequests.map((request) => [request.organisation.id, request.askedOn]));
  const [chosen, setChosen] = useState<readonly string[]>(
    organisations.filter((one) => !askedOn.has(one.id)).map((one) => one.id),
  );
  const form = useInputForm({
    schema: askDesignationsInput,
    defaults: { sessionId: id, revision, organisationIds: [...chosen] },
    labels: { organisationIds: t('jury.ask.legend') },
    submit: async (input) => {
      const { done, problem } = await outcomeOf(
        ask({ variables: { input: { ...input, revision: read.revision } } }).then(({ data }) => data?.askDesignations),
      );
      if (done?.session) mine(done.session.revision);
      if (done) onClose();
      return read.settle(problem);
    },
  });
  const unreached = unreachable.filter((one) => chosen.includes(one.id));
  const toggle = (organisation: string): void => {
    const next = organisations.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === organisation));
    setChosen(next);
    form.methods.setValue('organisationIds', next);
  };
  return (
    <FormDialog
      title={t('jury.ask.title')}
      lede={t('jury.ask.lede')}
      form={form}
      submitLabel={t('jury.ask.do')}
      onClose={onClose}
    >
      <ChoiceGroup
        legend={t('jury.ask.legend')}
        options={organisations.map((one) => {
          const day = askedOn.get(one.id);
          return {
            value: one.id,
            label: day ? `${shortNameOf(one)} — ${t('jury.ask.already', { date: inWords(day) })}` : shortNameOf(one),
            title: one.name,
            checked: chosen.includes(one.id),
          };
        })}
        onToggle={toggle}
      />
      {unreached.length > 0 && (
        <Box role="status" sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
          <StateMark mark="warning">
            {t('jury.ask.unreachable', { organisations: unreached.map(shortNameOf).join(', ') })}
          </StateMark>
        </Box>
      )}
    </FormDialog>
  );
}

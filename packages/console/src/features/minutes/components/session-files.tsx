import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { groupDocuments } from '../model/group-documents.ts';
import { FileLink } from './file-link.tsx';
import { type MinutesSeat, seatName } from './seat-name.ts';

type Filed = MinutesPanel_SessionFragment['documents'][number];

interface Props {
  readonly documents: readonly Filed[];
  readonly seats: readonly MinutesSeat[];
}

const LIST = { listStyle: 'none', m: 0, p: 0, '& > li': { borderTop: 1, borderColor: 'divider', py: 1 } } as const;

/** Files of the session that whoever looks may have; those of each member or candidate are folded away. */
export function SessionFiles({ documents, seats }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { common, each } = groupDocuments(documents);
  if (documents.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {t('minutes.files')}
      </Typography>
      <Box component="ul" aria-label={t('minutes.files')} sx={LIST}>
        {common.map((one) => (
          <FileLine key={one.id} file={one} about={one.name} />
        ))}
        {each.map((group) => (
          <li key={group[0].kind}>
            <Folded files={group} seats={seats} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Folded({ files, seats }: { readonly files: readonly [Filed, ...Filed[]]; readonly seats: Props['seats'] }) {
  const { t } = useTranslation();
  // Three hundred lines that nobody opened are not drawn.
  const [open, setOpen] = useState(false);
  const [{ kind }] = files;
  const holders = new Map(seats.map((seat) => [seat.id, seatName(seat)]));
  return (
    <Box component="details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, alignContent: 'center' }}>
        {t('minutes.folded', { kind: t(`minutes.file.${kind}`), count: files.length })}
      </Box>
      {open && (
        <Box component="ul" aria-label={t(`minutes.file.${kind}`)} sx={{ ...LIST, pl: 4 }}>
          {files.map((one) => (
            <FileLine key={one.id} file={one} about={holders.get(one.seatId ?? '') ?? one.name} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function FileLine({ file, about }: { readonly file: Filed; readonly about: string }): ReactElement {
  const { t, i18n } = useTranslation();
  const instant = useInstants();
  const size = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <Box
      component="li"
      data-file={file.kind}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3 }}
    >
      <FileLink path={file.path} name={file.name}>
        {t(`minutes.file.${file.kind}`)}
        <span className="visually-hidden"> {about}</span>
      </FileLink>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <span aria-hidden="true">{about} · </span>
        {instant(file.madeAt)} · {size.format(Math.ceil(file.bytes / 1000))}
      </Box>
    </Box>
  );
}

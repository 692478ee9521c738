import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeKind } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { InlineDiff } from '../../../ui/inline-diff.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { changeWords, valueWords } from '../model/change-words.ts';
import { type DiffPart, wordDiff } from '../model/word-diff.ts';

interface Change {
  readonly kind: ChangeKind;
  readonly path: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

const FEW = 10;

/** The differences of one version: what was touched in words, then the text before and after in one line. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, FEW);
  const text = (value: string | null | undefined): string => {
    if (!value) return '';
    const coded = valueWords(value);
    if (coded) return t(coded);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? inWords(value) : value;
  };
  const name = (path: string): string => {
    const { words, key, keyWords, part } = changeWords(path);
    const thing = t(words, { key: keyWords ? `« ${t(keyWords)} »` : key }).trim();
    return part ? `${thing} : ${t(part)}` : thing;
  };
  const parts = ({ before, after }: Change): readonly DiffPart[] => wordDiff(text(before), text(after));
  return (
    <>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('certification.versions.changes', { count: changes.length })}
      </Box>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 2,
          p: 0,
          pl: 4,
          borderLeft: 2,
          borderColor: 'divider',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 3,
        }}
      >
        {shown.map((change) => (
          <li key={`${change.path}-${change.before}-${change.after}`}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'baseline' }}>
              <Tag>{t(`certification.versions.${change.kind}`)}</Tag>
              <Box component="span" sx={{ fontWeight: 560, fontSize: '0.875rem' }}>
                {name(change.path)}
              </Box>
            </Box>
            <Box sx={{ fontSize: '0.875rem', maxWidth: '85ch' }}>
              <InlineDiff parts={parts(change)} />
            </Box>
          </li>
        ))}
      </Box>
      {!all && changes.length > FEW && (
        <Button size="small" onClick={() => setAll(true)} sx={{ mt: 2 }}>
          {t('certification.versions.more', { count: changes.length - FEW })}
        </Button>
      )}
    </>
  );
}

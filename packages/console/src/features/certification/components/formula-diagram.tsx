import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormulaNodeData, layoutFormula, NODE_HEIGHT, type PlacedNode } from '../model/formula-layout.ts';

interface Props {
  readonly nodes: readonly FormulaNodeData[];
  /** The formula in words: the drawing's alternative text. */
  readonly label: string;
}

const MIDDLE = NODE_HEIGHT / 2;

function edge(from: PlacedNode, to: PlacedNode, narrow: boolean): string {
  if (narrow) return `M${from.x + 14} ${from.y + NODE_HEIGHT} V${to.y + MIDDLE} H${to.x}`;
  const start = from.x + from.width;
  const bend = start + (to.x - start) / 2;
  return `M${start} ${from.y + MIDDLE} H${bend} V${to.y + MIDDLE} H${to.x}`;
}

/** The assessment formula as a tree: how the methods of a block combine. */
export function FormulaDiagram({ nodes, label }: Props): ReactElement {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 680px)', { noSsr: true });
  const drawing = layoutFormula(nodes, narrow);
  const byIndex = new Map(drawing.nodes.map((node) => [node.index, node]));
  const words = (node: PlacedNode): string => {
    if (node.method) return t(`certification.formula.${node.method}`);
    if (node.operator === 'AT_LEAST') return t('certification.formula.AT_LEAST', { count: node.count ?? 1 });
    return node.operator === 'ANY' ? t('certification.formula.ANY') : t('certification.formula.ALL');
  };
  return (
    <Box
      component="svg"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made here is no file an <img> could load
      role="img"
      aria-label={label}
      viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
      sx={{ display: 'block', width: '100%', maxWidth: drawing.width + 2, height: 'auto', fontFamily: 'inherit' }}
    >
      <Box component="g" fill="none" sx={{ stroke: 'var(--mui-palette-text-secondary)' }} strokeWidth={1.25}>
        {drawing.nodes.map((node) => {
          const parent = node.parent === null || node.parent === undefined ? undefined : byIndex.get(node.parent);
          return parent && <path key={node.index} d={edge(parent, node, narrow)} />;
        })}
      </Box>
      {drawing.nodes.map((node) => {
        const method = node.operator === 'METHOD';
        const middle = node.onlyIfNeeded ? 16 : MIDDLE;
        return (
          <g key={node.index} transform={`translate(${node.x} ${node.y})`}>
            <Box
              component="rect"
              width={node.width}
              height={NODE_HEIGHT}
              rx={method ? 6 : NODE_HEIGHT / 2}
              strokeDasharray={node.onlyIfNeeded ? '5 4' : undefined}
              sx={{
                fill: method ? 'var(--mui-palette-background-paper)' : 'var(--mui-palette-background-accent)',
                stroke: method ? 'var(--mui-palette-text-secondary)' : 'var(--mui-palette-primary-main)',
              }}
            />
            <Box
              component="text"
              x={method ? 12 : node.width / 2}
              y={middle}
              textAnchor={method ? 'start' : 'middle'}
              dominantBaseline="central"
              sx={{
                fill: method ? 'var(--mui-palette-text-primary)' : 'var(--mui-palette-text-accent)',
                fontSize: 13,
                fontWeight: method ? 450 : 620,
              }}
            >
              {words(node)}
            </Box>
            {node.onlyIfNeeded && (
              <Box
                component="text"
                x={12}
                y={29}
                dominantBaseline="central"
                sx={{ fill: 'var(--mui-palette-text-secondary)', fontSize: 11 }}
              >
                {t('certification.formula.onlyIfNeeded')}
              </Box>
            )}
          </g>
        );
      })}
    </Box>
  );
}

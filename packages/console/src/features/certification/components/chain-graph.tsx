import '@xyflow/react/dist/style.css';
import { Graph, layout } from '@dagrejs/dagre';
import Box from '@mui/material/Box';
import { Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { Tag } from '../../../ui/tag.tsx';

const WIDTH = 232;
const HEIGHT = 84;

interface ChainNode {
  readonly rncpCode: string;
  readonly current: boolean;
  readonly certification?: { readonly title: string } | null;
}

interface Props {
  /** Oldest first: also the order in which Tab walks them. */
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly here: string;
}

type FlowNode = Node<{ readonly chain: ChainNode; readonly here: boolean }, 'certification'>;

function CertificationNode({ data }: NodeProps<FlowNode>): ReactElement {
  const { t } = useTranslation();
  const { chain, here } = data;
  const title = chain.certification?.title ?? t('certification.chain.missing');
  const hidden = { opacity: 0, pointerEvents: 'none' } as const;
  return (
    <Box
      sx={{
        width: WIDTH,
        height: HEIGHT,
        p: 2.5,
        borderRadius: 1,
        border: here ? 2 : 1,
        borderStyle: chain.certification ? 'solid' : 'dashed',
        borderColor: here ? 'primary.main' : 'color-mix(in srgb, var(--mui-palette-text-secondary) 60%, transparent)',
        bgcolor: here ? 'background.accent' : 'background.paper',
        color: 'text.primary',
        fontSize: '0.75rem',
        lineHeight: 1.35,
        overflow: 'hidden',
      }}
    >
      <Handle type="target" position={Position.Left} style={hidden} isConnectable={false} />
      <Box sx={{ display: 'flex', gap: 1, mb: 1, alignItems: 'center' }}>
        {chain.certification && !here ? (
          <RouteLink
            to="/certifications/$rncpCode"
            params={{ rncpCode: chain.rncpCode }}
            className="nopan nodrag"
            sx={{ fontWeight: 620 }}
          >
            {chain.rncpCode}
          </RouteLink>
        ) : (
          <Box component="span" sx={{ fontWeight: 620 }}>
            {chain.rncpCode}
          </Box>
        )}
        {here && <Tag strong>{t('certification.chain.here')}</Tag>}
        {chain.current && <Tag>{t('certification.chain.last')}</Tag>}
      </Box>
      <Box
        lang="fr"
        sx={{
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          color: 'text.secondary',
        }}
      >
        {title}
      </Box>
      <Handle type="source" position={Position.Right} style={hidden} isConnectable={false} />
    </Box>
  );
}

const nodeTypes = { certification: CertificationNode };

/** The replacement chain drawn left to right, oldest first. */
export function ChainGraph({ nodes, edges, here }: Props): ReactElement {
  const { t } = useTranslation();
  const placed = useMemo(() => {
    const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 56 }).setDefaultEdgeLabel(() => ({}));
    for (const node of nodes) graph.setNode(node.rncpCode, { width: WIDTH, height: HEIGHT });
    for (const edge of edges) graph.setEdge(edge.from, edge.to);
    layout(graph);
    return nodes.map((chain): FlowNode => {
      const at = graph.node(chain.rncpCode);
      return {
        id: chain.rncpCode,
        type: 'certification',
        position: { x: (at.x ?? 0) - WIDTH / 2, y: (at.y ?? 0) - HEIGHT / 2 },
        data: { chain, here: chain.rncpCode === here },
      };
    });
  }, [nodes, edges, here]);
  const height = Math.min(420, Math.max(160, Math.max(...placed.map((node) => node.position.y)) + HEIGHT + 40));
  return (
    <Box
      component="figure"
      aria-label={t('certification.chain.graph')}
      sx={{
        height,
        m: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
        '& .react-flow__edge-path': { stroke: 'var(--mui-palette-text-secondary)' },
      }}
    >
      <ReactFlow<FlowNode>
        nodes={placed}
        edges={edges.map((edge) => ({
          id: `${edge.from}-${edge.to}`,
          source: edge.from,
          target: edge.to,
          focusable: false,
          markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--mui-palette-text-secondary)' },
        }))}
        nodeTypes={nodeTypes}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.08 }}
        minZoom={0.4}
        maxZoom={1.5}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
      />
    </Box>
  );
}

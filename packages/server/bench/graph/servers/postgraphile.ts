import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { listens, POOL } from './program.ts';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ poolConfig: POOL, connectionString: POOL.connectionString ?? '', schemas: ['public', 'peers'] }),
  ],
  grafserv: { watch: false, graphiql: false, graphqlPath: '/graphql', maxRequestLength: 1_000_000 },
  grafast: { explain: false },
  schema: { defaultBehavior: '-insert -update -delete' },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => listens(server.address()));

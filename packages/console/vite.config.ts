import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documents } from './documents-plugin.ts';

const api = process.env.DELIBERE_API ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [documents(), react()],
  resolve: { alias: { '@delibere/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)) } },
  build: { manifest: true, target: 'es2022', chunkSizeWarningLimit: 400, assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': api, '/api': api, '/sessions': api, '/dev/mailbox/messages': api } },
});

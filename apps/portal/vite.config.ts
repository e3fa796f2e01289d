import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { precompress } from './build/precompress.js';
import { splitDocuments } from './build/split-documents.js';

export default defineConfig(({ mode }) => {
  const { AFTERCARE_GATEWAY: gateway = 'http://127.0.0.1:4000' } = loadEnv(
    mode,
    import.meta.dirname,
    'AFTERCARE_',
  );
  return {
    plugins: [splitDocuments(), react(), precompress()],
    resolve: { alias: { 'graphql-tag': join(import.meta.dirname, 'src/graphql/gql.ts') } },
    // The session is a cookie of one origin, and the gateway refuses others: the proxy speaks as its own portal.
    server: {
      port: 5173,
      proxy: {
        '/graphql': { target: gateway, ws: true, changeOrigin: true, headers: { origin: gateway } },
        '/files': { target: gateway, changeOrigin: true, headers: { origin: gateway } },
        '/export': { target: gateway, changeOrigin: true, headers: { origin: gateway } },
      },
    },
    build: {
      target: 'es2022',
      // For build/page-sizes.mjs.
      manifest: true,
      // The gateway's CSP allows no `data:` scripts, and small files gzip better on their own.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
    },
  };
});

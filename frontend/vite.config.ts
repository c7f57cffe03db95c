import { createHash } from 'node:crypto';
import { build, defineConfig, type Plugin } from 'vite';

/** Builds src/sw.ts with the list of files of this very build, so that a new build is a new worker. */
function serviceWorker(): Plugin {
  return {
    name: 'langganan-service-worker',
    apply: 'build',
    async writeBundle(_, bundle) {
      const files = Object.keys(bundle).filter(
        (name) => name.startsWith('assets/') && !name.endsWith('.map'),
      );
      const page = bundle['index.html'];
      const source = page?.type === 'asset' ? String(page.source) : '';
      const version = createHash('sha256')
        .update(files.sort().join() + source)
        .digest('hex')
        .slice(0, 12);
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          __VERSION__: JSON.stringify(version),
          __FILES__: JSON.stringify(files.map((name) => `/${name}`)),
        },
        build: {
          emptyOutDir: false,
          rolldownOptions: {
            input: 'src/sw.ts',
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

const api = process.env.API_URL ?? 'http://127.0.0.1:8000';

export default defineConfig({
  plugins: [serviceWorker()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
  },
  server: {
    proxy: { '/api': api, '/health': api, '/k/': api, '/g/': api, '/p/': api },
  },
});

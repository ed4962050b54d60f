import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globalSetup: 'test/build-dist.ts',
    include: ['test/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: '.',
    environment: 'happy-dom',
    testTimeout: 60_000, // Machines differ; a test that hangs is ended all the same.
    include: [
      'tests/{core,rules,policy,model,sites,repo,platform,components,advice,compose,package}/**/*.test.{ts,tsx}',
    ],
  },
});

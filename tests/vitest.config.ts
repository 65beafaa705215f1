import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: '.',
    environment: 'happy-dom',
    include: ['tests/{core,rules,model,sites,repo,platform,components,advice}/**/*.test.{ts,tsx}'],
  },
});

import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "examples/**/*.test.ts", "test/**/*.test.ts", "tools/*/src/**/*.test.ts"],
    // Conformance suites start a real Salt, which takes seconds.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});

export default config;

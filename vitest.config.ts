import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that take minutes, the longest first: begun early, they leave no worker idle at the end. */
const long = ["readings", "layout", "plan-conformance", "formula-conformance", "typesalt-types"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "examples/**/*.test.ts", "test/**/*.test.ts", "tools/*/src/**/*.test.ts"],
    sequence: { sequencer: LongestFirst },
    // By default one core stays idle, which on two is half of them; the tests mostly wait for Salt.
    maxWorkers: Math.max(2, availableParallelism()),
    // Conformance suites start a real Salt, which takes seconds.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});

export default config;

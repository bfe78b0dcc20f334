import { defineConfig } from "vitest/config";

/** The logic of the viewer is tested here; what is drawn and clicked is tested in a browser. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // no test leaves anything behind, so the files share what they import
    isolate: false,
    // on a full machine what takes half a second takes five
    testTimeout: 60_000,
    pool: "threads",
    coverage: {
      include: ["src/{contract,book,reason,state}/**/*.ts"],
      reporter: ["text"],
      thresholds: { lines: 90, functions: 90, branches: 80 },
    },
  },
});

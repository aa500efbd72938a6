import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What is tested over each database. */
const OVER_ENGINES = [
  'packages/store/**/*.test.ts',
  'packages/digest/src/{published,sending,subscribers}/**/*.test.ts',
]

/** Fast tests first; whatever needs a built site or a browser lives in `*.browser.test.ts`. */
export default defineConfig({
  test: {
    // Vitest leaves one core idle, which of two is half of them.
    maxWorkers: '100%',
    // Half of the time went into importing the same files anew for each test file.
    isolate: false,
    // Programs that tests start time and again are compiled once: half of what a short one costs.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'hearsay-compiled') },
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,docs,benchmarks,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts', ...OVER_ENGINES],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'store',
          include: OVER_ENGINES,
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/store/src/testing/postgres-server.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['{apps,scripts}/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // After the others: a browser wants more than one core.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

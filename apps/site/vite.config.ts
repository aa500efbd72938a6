import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { readMessages } from './messages-plugin.ts'

/** Nothing is ever asked of another origin, and nothing inline runs without a nonce. */
const directives = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  // The one style attribute that SvelteKit's own route announcer carries, by its hash; no other can apply.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none'],
} as const

/** Where pages find their script: of their islands (src/lib/components/Island.svelte), and of src/routes/read. */
const SCRIPTS = { 'src/islands.ts': '_app/islands.js', 'src/reader.ts': '_app/reader.js' } as const

export default defineConfig({
  plugins: [
    scripts(),
    readMessages(),
    sveltekit({
      adapter: adapter(),
      csp: { mode: 'nonce', directives: mutable(directives) },
      compilerOptions: { runes: true },
    }),
  ],
  // The worker that reads a text is built apart, and speaks too.
  worker: { plugins: () => [readMessages()] },
  // A font inlined as data: would be loaded whether the page needs it or not.
  build: { assetsInlineLimit: 0 },
})

function mutable<T extends Record<string, readonly unknown[]>>(lists: T) {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]])) as {
    -readonly [K in keyof T]: T[K][number][]
  }
}

/** Adds the scripts to the client build, under names that the server can know before it is built. */
function scripts(): Plugin {
  return {
    name: 'scripts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const [id, fileName] of Object.entries(SCRIPTS)) this.emitFile({ type: 'chunk', id, fileName })
    },
  }
}

import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

/** Nothing is ever asked of another origin, and nothing inline runs but what its hash names. */
export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          // The hash is that of the style by which SvelteKit hides what it reads out.
          'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          // Captured pages, in an origin of their own (lib/server/captured).
          'frame-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      compilerOptions: { runes: true },
    }),
  ],
  // They stay where they are: they find files beside themselves, a model and WebAssembly.
  environments: {
    ssr: { build: { rolldownOptions: { external: [/^@hearsay\/(?:capture|reading)\b/] } } },
  },
  build: { assetsInlineLimit: 0 },
})

import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

/** Nothing is ever asked of another origin, and nothing inline runs. */
export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // Forms come from the public site, which is another origin, and from none (`Origin: null`); mail
      // programs send none at all. No cookie is ever read here: every right is a token in the address.
      csrf: { trustedOrigins: ['*'] },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      compilerOptions: { runes: true },
    }),
  ],
  build: { assetsInlineLimit: 0 },
})

import { LOCALES } from '@hearsay/words/locale.ts'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { pageScripts } from './scripts-plugin.ts'
import { threads } from './thread-plugin.ts'

/**
 * Nothing is ever asked of another origin, and nothing inline runs but what its hash names: a page of one
 * version is the same bytes for everybody.
 */
const directives = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none'],
} as const

export default defineConfig({
  plugins: [
    pageScripts(LOCALES),
    threads(),
    sveltekit({
      adapter: adapter(),
      csp: { mode: 'hash', directives: mutable(directives) },
      compilerOptions: { runes: true },
    }),
  ],
  // A font inlined as data: would be loaded whether the page needs it or not.
  build: { assetsInlineLimit: 0 },
})

function mutable<T extends Record<string, readonly unknown[]>>(lists: T) {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]])) as {
    -readonly [K in keyof T]: T[K][number][]
  }
}

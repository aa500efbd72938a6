import type { About } from '../captured.ts'

/** Of a page that says nothing about itself. */
export const NOTHING: About = Object.freeze({
  title: null,
  author: null,
  publisher: null,
  published: null,
  modified: null,
  language: null,
  canonical: null,
  credited: null,
})

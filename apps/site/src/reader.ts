/**
 * The script of the page that reads a text: brings its component to life in place of what the server
 * rendered.
 */
import weights from '@hearsay/reading/model?url'
import { isLocale, LOCALES } from '@hearsay/words'
import { mount } from 'svelte'
import caseFile from '#lib/read/case-file-worker.ts?worker&url'
import { startEngine } from '#lib/read/engine.ts'
import Reader from '#lib/read/Reader.svelte'
import reader from '#lib/read/worker.ts?worker&url'

const target = document.querySelector('[data-reader]')
if (target) {
  const { lang } = document.documentElement
  const locale = isLocale(lang) ? lang : LOCALES[0]
  target.replaceChildren()
  mount(Reader, {
    target,
    props: { locale, start: (listener) => startEngine({ reader, weights, caseFile }, locale, listener) },
  })
}

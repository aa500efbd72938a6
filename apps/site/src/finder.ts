/** The script of the page of search where no server answers: what is found comes from files. */
import { isLocale, LOCALES } from '@hearsay/words'
import { searchFiles } from '#lib/live/search-files.ts'

const { lang } = document.documentElement
const page = document.querySelector<HTMLElement>('[data-files]')
if (page) searchFiles(page, isLocale(lang) ? lang : LOCALES[0])

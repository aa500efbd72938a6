import { catalogueFaults } from './src/catalogue.ts'
import { SUBJECTS } from './src/subjects.ts'

// Part of every build: a page must not be built to say nothing, or a sentence that cannot be said.
const faults = catalogueFaults(SUBJECTS)
for (const { subject, key, locale, message } of faults) {
  console.error(`packages/words/src/${locale}/${subject}.ts: ${key}: ${message}`)
}
if (faults.length > 0) process.exitCode = 1

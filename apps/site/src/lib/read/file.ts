import { type Locale, readPageText } from '@hearsay/words'

/** The most that a page can show and still be of use; `hearsay read` takes more. */
const LARGEST = 4 * 1024 * 1024

/**
 * The text of a file that somebody dropped or chose, or why it is none. Strict UTF-8, as the command reads
 * it.
 */
export async function decodeFile(
  file: File,
  locale: Locale,
): Promise<{ text: string } | { problem: string }> {
  const { name } = file
  if (file.size > LARGEST)
    return { problem: readPageText(locale, 'tooLarge', { name, command: 'npx hearsay read' }) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch (error) {
    return { problem: readPageText(locale, error instanceof TypeError ? 'notText' : 'notOpened', { name }) }
  }
}

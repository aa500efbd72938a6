import { type Locale, readPageText } from '@hearsay/words'
import { COMMAND, LARGEST } from './limit.ts'

/**
 * The text of a file that somebody dropped or chose, or why it is none. Strict UTF-8, as the command reads
 * it.
 */
export async function decodeFile(
  file: File,
  locale: Locale,
): Promise<{ text: string } | { problem: string }> {
  const { name } = file
  if (file.size > LARGEST) return { problem: readPageText(locale, 'tooLarge', { name, command: COMMAND }) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch (error) {
    return { problem: readPageText(locale, error instanceof TypeError ? 'notText' : 'notOpened', { name }) }
  }
}

/** The most that a page can show and still be of use; `hearsay read` takes more. */
const LARGEST = 4 * 1024 * 1024

/** The text of a file that somebody dropped or chose, or why it is none. Strict UTF-8, as the command reads it. */
export async function decodeFile(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > LARGEST)
    return { problem: `${file.name} is larger than 4 MB. Use the command for it: npx hearsay read.` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch (error) {
    if (error instanceof TypeError)
      return { problem: `${file.name} is not text in UTF-8. Save it as plain text first.` }
    return { problem: `${file.name} could not be opened. Choose it again.` }
  }
}

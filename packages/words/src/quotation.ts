/**
 * Words as they stand between quotation marks: marks within them become single ones, as print has it.
 * Straight marks open and close in turn.
 */
export function withinQuotation(words: string): string {
  let open = false
  return words.replace(/[“”"]/g, (mark) => {
    if (mark === '"') open = !open
    const opens = mark === '"' ? open : mark === '“'
    return opens ? '‘' : '’'
  })
}

/**
 * The most that a page can show and still be of use, in bytes of a file and in letters of what is pasted; the
 * command takes more.
 */
export const LARGEST = 4 * 1024 * 1024
export const COMMAND = 'npx hearsay read'
